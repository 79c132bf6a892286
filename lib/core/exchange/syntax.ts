const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const LITERAL = /true|false|null/y;

/** Where the text stops being JSON. */
class Stop {
  readonly at: number;
  constructor(at: number) {
    this.at = at;
  }
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const skipSpace = (text: string, at: number): number => match(SPACE, text, at);

function endOfToken(pattern: RegExp, text: string, at: number): number {
  const end = match(pattern, text, at);
  if (end === at) throw new Stop(at);
  return end;
}

function endOfString(text: string, start: number): number {
  if (text[start] !== '"') throw new Stop(start);
  for (let at = start + 1; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) throw new Stop(at);
    at = code === 0x5c ? endOfToken(ESCAPE, text, at) : at + 1;
  }
  throw new Stop(text.length);
}

function endOfValue(text: string, start: number): number {
  const first = text[start];
  if (first === '"') return endOfString(text, start);
  if (first === '{' || first === '[') return endOfList(text, start, first === '{' ? '}' : ']');
  return endOfToken(first !== undefined && first >= 'a' ? LITERAL : NUMBER, text, start);
}

function endOfList(text: string, start: number, close: '}' | ']'): number {
  let at = skipSpace(text, start + 1);
  if (text[at] === close) return at + 1;
  for (;;) {
    if (close === '}') {
      at = skipSpace(text, endOfString(text, at));
      if (text[at] !== ':') throw new Stop(at);
      at = skipSpace(text, at + 1);
    }
    at = skipSpace(text, endOfValue(text, at));
    if (text[at] === close) return at + 1;
    if (text[at] !== ',') throw new Stop(at);
    at = skipSpace(text, at + 1);
  }
}

/**
 * Offset of the first character that is not JSON (the text's length when it is cut off); null for JSON. `JSON.parse`
 * says this in each browser's own words, or not at all. Recursive: to be called once the depth is known to be small.
 */
export function syntaxErrorAt(text: string): number | null {
  try {
    const end = skipSpace(text, endOfValue(text, skipSpace(text, 0)));
    return end === text.length ? null : end;
  } catch (stop) {
    if (stop instanceof Stop) return stop.at;
    throw stop;
  }
}
