import { attribute, selectAll } from '../dom.ts';
import { toldText } from './entities.ts';
import { type LinkedData, linkedNodes, readBreadcrumb, readLinkedData } from './json-ld.ts';

/** A value of the metadata with where it was read. */
export interface Found<T> {
  value: T;
  source: string;
}

/** What the page says of itself to machines. `meta` is keyed by name, property or itemprop in lower case. */
export interface Head {
  meta: Map<string, string[]>;
  linkedData: LinkedData | null;
  breadcrumb: string[];
  canonical: Found<string> | null;
  documentTitle: string | null;
  /** What the page says its language is, each with where; not checked. */
  languages: Found<string>[];
}

/** More than any page has of one name. */
const MOST_VALUES = 200;

export function readHead(document: Document): Head {
  const meta = new Map<string, string[]>();
  for (const element of selectAll(document, 'meta[content]')) {
    const names = ['name', 'property', 'itemprop', 'http-equiv'].map((name) =>
      attribute(element, name)?.trim().toLowerCase(),
    );
    const value = toldText(attribute(element, 'content'));
    if (value === '') continue;
    for (const name of new Set(names)) {
      const values = name ? (meta.get(name) ?? []) : null;
      if (!name || values === null || values.length >= MOST_VALUES) continue;
      values.push(value);
      meta.set(name, values);
    }
  }
  const nodes = linkedNodes(document);
  const link = selectAll(document, 'link[rel~="canonical" i][href]')[0];
  const href = link === undefined ? '' : (attribute(link, 'href') ?? '').trim();
  const url = meta.get('og:url')?.[0];
  const title = toldText(selectAll(document, 'head > title, html > title, title')[0]?.textContent ?? null);
  const root = selectAll(document, 'html')[0];
  const lang = (root === undefined ? null : attribute(root, 'lang'))?.trim() ?? '';
  return {
    meta,
    linkedData: readLinkedData(nodes),
    breadcrumb: readBreadcrumb(nodes),
    canonical:
      href !== ''
        ? { value: href, source: 'link[rel=canonical]' }
        : url !== undefined
          ? { value: url, source: 'meta[og:url]' }
          : null,
    documentTitle: title === '' ? null : title,
    languages: [
      ...(lang === '' ? [] : [{ value: lang, source: 'html[lang]' }]),
      ...['content-language', 'og:locale', 'inlanguage', 'language'].flatMap((name) =>
        (meta.get(name) ?? []).slice(0, 1).map((value) => ({ value, source: `meta[${name}]` })),
      ),
    ],
  };
}

/** The first of several metas that is there, with its name as source. */
export function firstMeta(head: Head, names: readonly string[]): Found<string> | null {
  for (const name of names) {
    const value = head.meta.get(name)?.[0];
    if (value !== undefined) return { value, source: `meta[${name}]` };
  }
  return null;
}
