import type { ArticleTime, Disagreement } from '../../core/schema/index.ts';
import { sameText } from '../metadata/disagree.ts';
import type { Found } from '../metadata/head.ts';
import type { Metadata } from '../metadata/index.ts';
import { sameMoment } from '../metadata/time-choice.ts';
import type { PackReading } from './read.ts';

type Field = 'title' | 'sapo' | 'authors' | 'published';

/**
 * The metadata with what the outlet's pack found in front; general rules fill what it did not find. Where they said
 * another thing, that is kept as a disagreement. Of two readings of one moment the more exact one is taken.
 */
export function leadWithPack(told: Metadata, read: PackReading): Metadata {
  const { title, sapo, authors } = read;
  const published = preferTime(read.published, told.published);
  const disagreements = [
    overruled('title', title, told.title, told.disagreements),
    overruled('sapo', sapo, told.sapo, told.disagreements),
    overruled('authors', joined(authors), joined(told.authors), told.disagreements),
    published === told.published
      ? null
      : overruled('published', stated(published), stated(told.published), told.disagreements),
  ].filter((one) => one !== null);
  const settled = new Set(disagreements.map(({ field }) => field));
  return {
    ...told,
    title: title ?? told.title,
    sapo: sapo ?? told.sapo,
    agency: sapo === null ? told.agency : sapo.agency,
    authors: authors ?? told.authors,
    published,
    disagreements: [...told.disagreements.filter(({ field }) => !settled.has(field)), ...disagreements],
  };
}

const joined = (authors: Found<string[]> | null): Found<string> | null =>
  authors === null ? null : { value: [...authors.value].sort().join(', '), source: authors.source };
const stated = (time: ArticleTime | null): Found<string> | null =>
  time === null ? null : { value: time.at, source: time.source };

/** The disagreement of a field in which the pack and the general rules differ; null where they do not. */
function overruled(
  field: Field,
  pack: Found<string> | null,
  general: Found<string> | null,
  known: readonly Disagreement[],
): Disagreement | null {
  if (pack === null || general === null || sameText(pack.value, general.value)) return null;
  const before = known.filter((one) => one.field === field).flatMap(({ others }) => others);
  const others = [{ value: general.value.slice(0, LONGEST_VALUE), source: general.source }, ...before];
  return {
    field,
    reason: 'pack',
    others: others.filter(({ value }) => !sameText(pack.value, value)).slice(0, MOST_OTHERS),
  };
}

const LONGEST_VALUE = 2000;
const MOST_OTHERS = 20;

/** The pack's time leads, but where both mean one moment that with seconds, or a clock at all, or a zone. */
function preferTime(pack: ArticleTime | null, general: ArticleTime | null): ArticleTime | null {
  if (pack === null || general === null) return pack ?? general;
  return sameMoment(pack, general) && exactness(general) >= exactness(pack) ? general : pack;
}

const EXACTNESS: Record<ArticleTime['precision'], number> = { day: 0, hour: 2, minute: 4, second: 6 };
const exactness = ({ precision, zoneGiven }: ArticleTime): number => EXACTNESS[precision] + (zoneGiven ? 1 : 0);
