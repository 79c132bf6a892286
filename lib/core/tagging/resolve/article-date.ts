import type { Place } from '../../gazetteer/index.ts';
import type { Tagging } from '../../schema/tagging.ts';
import type { Lexed } from '../../text/index.ts';
import { reason } from '../reasons.ts';
import { dateLineRank } from './date-line.ts';
import type { DocumentFacts, Spot } from './document-facts.ts';
import { dateParts, dateRange, dayNumber, inYear } from './partial-date.ts';
import { type Period, periodOf } from './period.ts';
import { isPlanned } from './planned.ts';
import { type TextDate, textDates } from './printed-dates.ts';

/** When the article is of, as far as caller or text tell. */
export interface ArticleTime extends Period {
  /** ISO, perhaps partial; null where nothing tells. */
  readonly date: string | null;
  /** The day of the page itself. Otherwise only the last day that the text is known to be after. */
  readonly firm: boolean;
  readonly stated: NonNullable<Tagging['articleDate']> | null;
}

const UNKNOWN: ArticleTime = { date: null, firm: false, stated: null, from: null, to: null };
const STORY_PARAGRAPHS = 8;
const STORY_DATES_MAX = 20;
/** A story may be told some days before the latest date it names: an anniversary, a deadline. */
const AHEAD_DAYS = 31;

/**
 * The article's date: as given by the caller, else read in the text: the date line of page or agency, else the latest date
 * that is no plan, carried on to the day of the story (`Sáng 15/3`), which takes its year from it. Never before a dated
 * document that the article cites.
 */
export function articleTime(
  lexed: Lexed,
  given: string | null,
  documents: readonly DocumentFacts[],
  province: Place | null,
): ArticleTime {
  const day = given === null ? null : /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(given)?.[0];
  if (day != null)
    return { ...UNKNOWN, date: day, firm: true, stated: { value: day, source: 'given', reason: reason('given') } };
  const all = textDates(lexed);
  const lines = all.flatMap((date) => {
    const rank = dayNumber(date.iso) === null ? 0 : dateLineRank(lexed, date);
    return rank === 0 ? [] : [{ date, rank }];
  });
  // The masthead's today is no date of the story.
  const furniture = new Set(lines.map(({ date }) => date));
  const dates = all.filter((date) => !furniture.has(date));
  const latest = latestDate(lexed, dates, documents);
  const line = dateLine(lines, latest);
  if (line !== null) return fromText(line.iso, true, reason('date-line', lexed.slice(line.start, line.end)));
  const period = periodOf(lexed, province);
  if (latest === null) return { ...UNKNOWN, ...period };
  const story = storyDay(lexed, dates, documents, latest.iso);
  const words = story === null ? latest.words : `${story.words}, ${latest.words}`;
  return fromText(story?.iso ?? latest.iso, false, reason('latest-date', words), period);
}

/** The article's date as a tagging holds it, for reading further words of the same text. */
export function timeOf(stated: Tagging['articleDate']): ArticleTime {
  if (stated === undefined) return UNKNOWN;
  const firm = stated.source === 'given' || stated.reason.startsWith('date-line');
  return { ...UNKNOWN, date: stated.value, firm, stated };
}

const fromText = (value: string, firm: boolean, why: string, period: Period = UNKNOWN): ArticleTime => ({
  date: value,
  firm,
  stated: { value, source: 'text', reason: why },
  from: period.from,
  to: period.to,
});

const firstDay = (iso: string): string => dateRange(iso)?.from ?? iso;

function latestDate(
  lexed: Lexed,
  dates: readonly TextDate[],
  documents: readonly DocumentFacts[],
): { iso: string; words: string } | null {
  let latest: { iso: string; words: string } | null = null;
  const offer = (iso: string, words: () => string): void => {
    if (latest === null || firstDay(iso) > firstDay(latest.iso)) latest = { iso, words: words() };
  };
  for (const date of dates)
    if (dateParts(date.iso).year !== null && !isPlanned(lexed, date))
      offer(date.iso, () => lexed.slice(date.start, date.end));
  for (const { date, draft } of documents)
    if (!draft && date !== null && dateParts(date).month !== null && dateParts(date).year !== null)
      offer(date, () => date);
  return latest;
}

/** The first of the plainest date lines that no other date of the text contradicts. */
function dateLine(
  lines: readonly { readonly date: TextDate; readonly rank: number }[],
  latest: { iso: string } | null,
): TextDate | null {
  const plausible = lines.filter(
    ({ date }) => latest === null || firstDay(date.iso) >= firstDay(latest.iso) || dateOwn(date, latest),
  );
  return (plausible.find(({ rank }) => rank === 2) ?? plausible[0])?.date ?? null;
}

const WEEK = 7;
/** The date line stands even where the text looks some days ahead of it. */
function dateOwn(date: TextDate, latest: { iso: string }): boolean {
  const [own, other] = [dayNumber(date.iso), dayNumber(firstDay(latest.iso))];
  return own !== null && other !== null && other - own <= WEEK;
}

/** The day the article tells of, without a year in print: in the year that brings it nearest after the latest date. */
function storyDay(
  lexed: Lexed,
  dates: readonly TextDate[],
  documents: readonly DocumentFacts[],
  latest: string,
): { iso: string; words: string } | null {
  const floor = firstDay(latest);
  const own = documents.flatMap((document) => document.spots);
  const story = dates
    .filter((date) => date.paragraph < STORY_PARAGRAPHS && dateParts(date.iso).year === null)
    .slice(0, STORY_DATES_MAX)
    .find((date) => !isPlanned(lexed, date) && !inside(lexed.start(date.start), own));
  if (story === undefined) return null;
  const after = dayNumber(floor);
  const { year } = dateParts(floor);
  if (after === null || year === null) return null;
  for (const candidate of [year - 1, year, year + 1]) {
    const iso = inYear(story.iso, candidate);
    const number = iso === null ? null : dayNumber(iso);
    if (iso !== null && number !== null && number >= after - AHEAD_DAYS)
      return iso >= floor ? { iso, words: lexed.slice(story.start, story.end) } : null;
  }
  return null;
}

const inside = (offset: number, spots: readonly Spot[]): boolean =>
  spots.some((spot) => spot.start <= offset && offset < spot.end);
