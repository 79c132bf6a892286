const MAX = 60;

/** Words from the text as a title or a notice quotes them: at most 60 UTF-16 units, then `…`. */
export const short = (text: string): string =>
  text.length <= MAX ? text : `${text.slice(0, MAX).replace(/[\uD800-\uDBFF]$/, '')}…`;
