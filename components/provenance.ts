import type { Article, Disagreement } from '../lib/core/schema/article.ts';

type Field = Disagreement['field'];

/** One value of the metadata, where it comes from, and what else the page said. */
export interface ProvenanceRow {
  field: Field;
  /** Null where the page does not say. A time is a time's own, to be shown as the article's is. */
  value: string | Article['published'];
  source: string | null;
  disagreements: readonly Disagreement[];
}

const FIELDS: readonly Field[] = [
  'title',
  'sapo',
  'authors',
  'outlet',
  'section',
  'published',
  'updated',
  'canonicalUrl',
  'lang',
];

function saidOf(article: Article, field: Field): ProvenanceRow['value'] {
  if (field === 'authors') return article.authors.length === 0 ? null : article.authors.join(', ');
  return article[field];
}

function sourceOf(article: Article, field: Field): string | null {
  if (field === 'published' || field === 'updated') return article[field]?.source ?? null;
  return field === 'lang' ? null : article.sources[field];
}

/** Where each value of the metadata comes from, in the order of the screen; what no source speaks of is left out. */
export function provenanceRows(article: Article): ProvenanceRow[] {
  return FIELDS.flatMap((field) => {
    const source = sourceOf(article, field);
    const disagreements = article.disagreements.filter((one) => one.field === field);
    if (source === null && disagreements.length === 0) return [];
    return [{ field, value: saidOf(article, field), source, disagreements }];
  });
}
