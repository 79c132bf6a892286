import { attribute, selectAll } from '../dom.ts';

const isWeb = (url: string | null | undefined): url is string =>
  typeof url === 'string' && url.length <= 8192 && /^https?:\/\//i.test(url) && URL.canParse(url);

/** What browsers and savers write at the head of a page they save; only there, since an article may quote it. */
const HEAD = 8192;
const COMMENTS = [
  /<!--\s*saved from url=\(\d{1,5}\)(\S{1,8192}?)\s*-->/i,
  /<!--\s*Page saved with SingleFile\s+url:\s*(\S{1,8192})\s/i,
];

/** When SingleFile saved the page, in the words of its comment. */
export const writtenDate = (html: string): string | undefined =>
  /<!--\s*Page saved with SingleFile\s[^>]*?\bsaved date:\s*([^\n>]{1,100})/i.exec(html.slice(0, HEAD))?.[1];

/** The address that a saver wrote into the file; null where none did. */
function writtenAddress(html: string): string | null {
  const head = html.slice(0, HEAD);
  for (const comment of COMMENTS) {
    const url = comment.exec(head)?.[1];
    if (isWeb(url)) return url;
  }
  return null;
}

/** The first of these that holds an absolute address. */
function firstAddress(
  document: Document,
  places: readonly (readonly [selector: string, name: string])[],
): string | null {
  for (const [selector, name] of places) {
    const element = selectAll(document, selector)[0];
    const url = element === undefined ? null : attribute(element, name)?.trim();
    if (isWeb(url)) return url;
  }
  return null;
}

/** A page's own name for itself; that of a whole site names none of its pages. */
function ownAddress(document: Document): string | null {
  const url = firstAddress(document, [
    ['link[rel~="canonical" i]', 'href'],
    ['meta[property="og:url" i]', 'content'],
  ]);
  return url === null || new URL(url).pathname === '/' ? null : url;
}

/** Where a saved page was. `known` is false where that is only its site or its file's name: two such are not one page. */
export interface SavedAddress {
  url: string;
  known: boolean;
}

/** The address of a saved page: as an archive tells it or its saver wrote it down, else as the page says. */
export function savedAddress(told: string | null, html: string, document: Document, fileName: string): SavedAddress {
  const known = (isWeb(told) ? told : null) ?? writtenAddress(html) ?? ownAddress(document);
  if (known !== null) return { url: known, known: true };
  const base = firstAddress(document, [['base', 'href']]);
  return { url: base ?? `file:///${encodeURIComponent(fileName.slice(0, 500).toWellFormed())}`, known: false };
}
