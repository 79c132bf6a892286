import type { ArticleTime, Disagreement } from '../../core/schema/index.ts';
import { all } from '../tree/element.ts';
import type { Document, Element } from '../tree/node.ts';
import { disagreeing } from './disagree.ts';
import type { Head } from './head.ts';
import { distance } from './near.ts';
import { isOwn } from './own.ts';
import { type ReadTime, readTime } from './parse-time.ts';
import { printedTimes, type ShownTime } from './printed-times.ts';
import { chooseTime, sameMoment, type ToldTime } from './time-choice.ts';
import { modifiedMetas, publishedMetas } from './time-metas.ts';
import { describe } from './title.ts';

/** When the article was published and, where the page gives a later time for it, updated. */
export interface Times {
  published: ArticleTime | null;
  updated: ArticleTime | null;
  disagreements: Disagreement[];
}

/** What reading times needs to know of the page. */
export interface TimeContext {
  headline: Element | null;
  /** When the page was shown; null for a saved page, whose relative times mean nothing any more. */
  now: Date | null;
  /** Whether a time without zone is this country's. */
  isHome: boolean;
  /** The page's address, whose path may hold the day. */
  url: string;
}

const MARKED =
  'time[datetime], [itemprop=datePublished], [itemprop=dateModified], abbr[title], [data-timestamp], [data-datetime]';
const MARKS = ['datetime', 'content', 'data-timestamp', 'data-datetime', 'title'];
/** What marks a time for certain; other marks count only about the headline. */
const CERTAIN = /^(?:datetime|content)$/;
const NEAREST = 4;
const MOST_MARKED = 200;

/** Times by source, the page's data before what it marks up and that before its print, of which the nearest to the headline. */
export function findTimes(document: Document, head: Head, context: TimeContext): Times {
  const marked = markedTimes(document, context.headline);
  const printed = printedTimes(document, context.headline, context.now);
  const shown = (times: ShownTime[], isUpdate: boolean, isPrinted: boolean): ToldTime[] =>
    times
      .filter((time) => time.isUpdate === isUpdate)
      .map(({ read, source }) => ({ read, source, isPrinted, isStandIn: false }));

  const published = chooseTime(
    [
      ...told(head.linkedData?.published ?? null, 'json-ld'),
      ...publishedMetas(head).flatMap((name) => told(head.meta.get(name)?.[0] ?? null, `meta[${name}]`)),
      ...shown(marked, false, false).slice(0, 1),
      ...shown(printed, false, true),
      ...[...shown(printed, true, true), ...told(dayInPath(context.url), 'url')].map(standIn),
    ],
    context.isHome,
  );
  const updated = chooseTime(
    [
      ...told(head.linkedData?.modified ?? null, 'json-ld'),
      ...modifiedMetas(head).flatMap((name) => told(head.meta.get(name)?.[0] ?? null, `meta[${name}]`)),
      ...shown(marked, true, false).slice(0, 1),
      ...shown(printed, true, true),
    ],
    context.isHome,
  );
  const isLater =
    updated !== null &&
    (published === null ||
      (!sameMoment(published.time, updated.time) && Date.parse(updated.time.at) > Date.parse(published.time.at)));
  return {
    published: published?.time ?? null,
    updated: isLater ? updated.time : null,
    disagreements: [
      ...(published === null ? [] : disagreeing('published', published.reason, published.others, () => false)),
      ...(isLater ? disagreeing('updated', updated.reason, updated.others, () => false) : []),
    ],
  };
}

const standIn = (one: ToldTime): ToldTime => ({ ...one, isStandIn: true });

/** `/2026/07/08/`, `/2026/jul/08/`, `-20260708`, and at the head of a number that goes on with the clock. */
function dayInPath(url: string): string | null {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const [, year, month, day] =
    /\/((?:19|20)\d\d)[/-](\d\d?|[a-z]{3})[/-](\d\d?)(?=[/-]|$)/i.exec(path) ??
    /[-/]((?:19|20)\d\d)(\d\d)(\d\d)(?:\d{6,})?(?=[./-]|$)/.exec(path) ??
    [];
  return year === undefined ? null : /\D/.test(month ?? '') ? `${day} ${month} ${year}` : `${year}-${month}-${day}`;
}

function told(value: string | null, source: string): ToldTime[] {
  const read = value === null ? null : readTime(value);
  return read === null ? [] : [{ read, source, isPrinted: false, isStandIn: false }];
}

/** `time[datetime]` and microdata of the article's own, the nearest to the headline first. */
function markedTimes(document: Document, headline: Element | null): ShownTime[] {
  const found: ShownTime[] = [];
  for (const element of all(document, MARKED).slice(0, MOST_MARKED)) {
    const mark = MARKS.find((name) => element.hasAttribute(name));
    const read: ReadTime | null = mark === undefined ? null : readTime(element.getAttribute(mark) ?? '');
    if (mark === undefined || read === null || !isOwn(element, headline)) continue;
    const near = distance(element, headline);
    if (!CERTAIN.test(mark) && near > NEAREST) continue;
    const isUpdate = element.getAttribute('itemprop') === 'dateModified';
    found.push({ read, source: describe(element), near, isUpdate });
  }
  return found.sort((a, b) => a.near - b.near);
}
