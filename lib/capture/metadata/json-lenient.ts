/** Parses JSON whose common faults (comments about it, raw line feeds, a comma too many) are forgiven; null where that does not help. */
export function parseLenient(source: string): unknown {
  // What stands about it is a comment or CDATA, or nothing.
  const text = source.slice(source.search(/[[{]/), Math.max(source.lastIndexOf('}'), source.lastIndexOf(']')) + 1);
  for (const attempt of [text, text.replace(/[\r\n\t]+/g, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch (error) {
      // What a page's author got wrong is no failure of the capture: other sources stand in.
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return null;
}

const ARTICLE = /"@type"\s*:\s*\[?\s*"\w{0,40}(?:Article|BlogPosting)"/;
const VALUES = ['headline', 'datePublished', 'dateModified', 'dateCreated'];
const AUTHOR = /"author"\s*:\s*(?:\[\s*)?(?:"([^"\\]{1,200})"|\{([^{}]{0,600})\})/;

/**
 * What can still be read of an article's JSON-LD that no parser takes, as an object of its kind: an unescaped quotation
 * mark in a description is the usual fault. Of texts only the headline: where another ends is what is broken.
 */
export function salvageArticle(text: string): Record<string, unknown> | null {
  if (!ARTICLE.test(text)) return null;
  const node: Record<string, unknown> = { '@type': 'Article' };
  for (const key of VALUES) {
    const value = textAt(key, text);
    if (value !== null) node[key] = value;
  }
  const author = AUTHOR.exec(text);
  if (author?.[1] !== undefined) node.author = author[1];
  else if (author?.[2] !== undefined) {
    node.author = { '@type': textAt('@type', author[2]) ?? 'Person', name: textAt('name', author[2]) };
  }
  return node;
}

const textAt = (key: string, text: string): string | null =>
  new RegExp(`"${key}"\\s*:\\s*"([^"\\\\]{1,600})"`).exec(text)?.[1] ?? null;
