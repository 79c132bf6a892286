/** How much of the text stands before and after a place's own words, in UTF-16 units. */
const CONTEXT = 24;

/** What stands before a place in its block; never begins within a word. */
export function before(text: string, at: number): string {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return line.length <= CONTEXT ? line : `…${line.slice(-CONTEXT).replace(/^\S*\s/, ' ')}`;
}

/** What stands behind a place in its block; never ends within a word. */
export function after(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  const line = text.slice(at, end < 0 ? undefined : end);
  return line.length <= CONTEXT ? line : `${line.slice(0, CONTEXT).replace(/\s\S*$/, '')}…`;
}
