import type { ArticleTime } from '../../core/schema/index.ts';
import { nameOf, textOf } from '../dom.ts';
import { collapse, nameWords } from '../text.ts';
import type { Head } from './head.ts';
import { distance } from './near.ts';
import { type ReadTime, readPrintedTime, readTime } from './parse-time.ts';
import { describe } from './title.ts';

const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'date.created',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dc.date',
  'article.published',
  'date',
  'datecreated',
];
const MODIFIED = [
  'article:modified_time',
  'datemodified',
  'og:updated_time',
  'lastmod',
  'last-modified',
  'article.updated',
];
const PRINTED =
  '[data-role=publishdate], [itemprop=datePublished], time, [class*=date], [class*=time], [class*=publish], [class*=pdate], ' +
  '[class*=Date], [class*=Time], [class*=meta], [class*=byline], [class*=info]';
/** A clock in the page's head shows today. */
const CLOCK_WORDS = new Set(['current', 'currentdate', 'today', 'now', 'clock', 'weather', 'expire']);
const LONGEST_LINE = 160;

/** When the article was published and, where the page says it otherwise than published, updated. */
export interface Times {
  published: ArticleTime | null;
  updated: ArticleTime | null;
}

/**
 * Times by source, the page's data before its print. A later source replaces an earlier one only where it says the same
 * day more exactly (a clock, a zone).
 */
export function findTimes(document: Document, head: Head, headline: Element | null): Times {
  const printed = printedTimes(document, headline);
  const published = best([
    timed(head.linkedData?.published ?? null, 'json-ld'),
    ...PUBLISHED.map((name) => timed(head.meta.get(name)?.[0] ?? null, `meta[${name}]`)),
    ...markedTimes(document, headline),
    ...printed.published,
    ...printed.updated,
  ]);
  const updated = best([
    timed(head.linkedData?.modified ?? null, 'json-ld'),
    ...MODIFIED.map((name) => timed(head.meta.get(name)?.[0] ?? null, `meta[${name}]`)),
    ...[...document.querySelectorAll('[itemprop=dateModified][datetime]')].map((element) =>
      timed(element.getAttribute('datetime'), describe(element)),
    ),
    ...printed.updated,
  ]);
  const same = published !== null && updated !== null && sameMoment(published, updated);
  return { published, updated: same ? null : updated };
}

function timed(value: string | null, source: string): ArticleTime | null {
  return value === null ? null : toTime(readTime(value), source);
}

function toTime(read: ReadTime | null, source: string): ArticleTime | null {
  return read === null ? null : { at: read.at, precision: read.precision, zoneGiven: read.zoneGiven, source };
}

function best(times: (ArticleTime | null)[]): ArticleTime | null {
  const found = times.filter((time) => time !== null);
  const first = found[0];
  if (first === undefined) return null;
  const exactness = (time: ArticleTime) => (time.precision === 'day' ? 0 : 2) + (time.zoneGiven ? 1 : 0);
  let chosen = first;
  for (const time of found) {
    if (dayOf(time) === dayOf(first) && exactness(time) > exactness(chosen) && agrees(time, chosen)) chosen = time;
  }
  return chosen;
}

const dayOf = (time: ArticleTime): string => time.at.slice(0, 10);
/** A time with a clock is replaced only by one with the same clock: else the two are of different events. */
const agrees = (a: ArticleTime, b: ArticleTime): boolean =>
  b.precision === 'day' || a.at.slice(0, 16) === b.at.slice(0, 16);
const sameMoment = (a: ArticleTime, b: ArticleTime): boolean =>
  Math.abs(Date.parse(a.at) - Date.parse(b.at)) < 60_000 || (b.precision === 'day' && dayOf(a) === dayOf(b));

/** `time[datetime]` and the like, the first after the headline before those elsewhere. */
function markedTimes(document: Document, headline: Element | null): ArticleTime[] {
  const marked = [
    ...document.querySelectorAll(
      'time[datetime], [itemprop=datePublished][datetime], [itemprop=datePublished][content]',
    ),
  ]
    .filter((element) => !isClock(element) && element.getAttribute('itemprop') !== 'dateModified')
    .map((element) => ({
      near: distance(element, headline),
      time: timed(element.getAttribute('datetime') ?? element.getAttribute('content'), describe(element)),
    }));
  return marked
    .sort((a, b) => a.near - b.near)
    .flatMap(({ time }) => time ?? [])
    .slice(0, 1);
}

/** Printed near the headline: short lines that are a date, by class first, then by words alone. */
function printedTimes(
  document: Document,
  headline: Element | null,
): { published: ArticleTime[]; updated: ArticleTime[] } {
  const found: { near: number; update: boolean; time: ArticleTime }[] = [];
  const read = (element: Element, certain: boolean) => {
    const text = collapse(textOf(element));
    if (text === '' || text.length > LONGEST_LINE || !/\d{4}/.test(text) || isClock(element)) return;
    const time = readPrintedTime(text);
    // Without a telling class the line must be a date and little else, or a date beside a view counter.
    if (time === null || (!certain && (time.rest.match(/\p{L}{2,}/gu) ?? []).length > 5)) return;
    const update = /cập nhật|updated|modified/i.test(text.normalize('NFC'));
    const made = toTime(time, describe(element));
    if (made !== null) found.push({ near: distance(element, headline), update, time: made });
  };
  for (const element of document.querySelectorAll(PRINTED)) read(element, true);
  if (found.length === 0 && headline !== null) {
    let scope: Element = headline;
    for (let up = 0; up < 4 && scope.parentElement !== null && scope.parentElement.localName !== 'body'; up++)
      scope = scope.parentElement;
    for (const element of scope.querySelectorAll('div, p, span, td, em, i, li, small')) {
      if (element.childElementCount <= 3) read(element, false);
    }
  }
  found.sort((a, b) => a.near - b.near);
  return {
    published: found.filter(({ update }) => !update).map(({ time }) => time),
    updated: found.filter(({ update }) => update).map(({ time }) => time),
  };
}

const isClock = (element: Element): boolean => nameWords(nameOf(element)).some((word) => CLOCK_WORDS.has(word));
