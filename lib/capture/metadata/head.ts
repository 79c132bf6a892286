import type { HeadReading } from '../../core/schema/index.ts';
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

/** Reads what the page's head says, as it was written down in the page. */
export function readHead({ metas, scripts, title: told, lang, canonical: href }: HeadReading): Head {
  const meta = new Map<string, string[]>();
  for (const { names, content } of metas) {
    const value = toldText(content);
    if (value === '') continue;
    for (const name of new Set(names.map((name) => name.trim().toLowerCase()))) {
      const values = meta.get(name) ?? [];
      if (name === '') continue;
      values.push(value);
      meta.set(name, values);
    }
  }
  const nodes = linkedNodes(scripts);
  const url = meta.get('og:url')?.[0];
  const title = toldText(told);
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
