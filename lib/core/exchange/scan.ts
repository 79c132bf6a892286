const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Offset just past the string that begins at `start`; the text's length when it does not end. */
function skipString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === QUOTE) return at + 1;
  }
  return text.length;
}

/**
 * Offset of the bracket that nests deeper than `limit`; null when none does. Reads the text alone, so that what would
 * overflow a parser's or a schema's stack is refused before either sees it. Brackets in strings do not count.
 */
export function tooDeepAt(text: string, limit: number): number | null {
  let depth = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = skipString(text, at);
      continue;
    }
    if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > limit) return at;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
    at += 1;
  }
  return null;
}
