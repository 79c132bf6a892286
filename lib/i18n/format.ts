import type { ArticleTime } from '../core/schema/article.ts';
import type { Language } from './index.ts';

/** Articles are dated in Vietnam, wherever the reader's clock stands. */
const timeZone = 'Asia/Ho_Chi_Minh';
const locale = (language: Language): string => (language === 'vi' ? 'vi-VN' : 'en-GB');

/** One formatter for each language: making one takes longer than drawing the row of a list that it is for. */
function formatters<T>(make: (locale: string) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const known = made.get(language) ?? make(locale(language));
    made.set(language, known);
    return known;
  };
}

const dayOf = formatters(
  (locale) => new Intl.DateTimeFormat(locale, { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' }),
);
const clockOf = formatters(
  (locale) => new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
);

/** Day, month and year of an ISO instant, as `07/03/2026`. */
export function formatDay(iso: string, language: Language): string {
  return dayOf(language).format(new Date(iso));
}

/** Hours and minutes of an ISO instant, 24-hour clock. */
export function formatClock(iso: string, language: Language): string {
  return clockOf(language).format(new Date(iso));
}

/** Clock and day, as `08:01, 07/03/2026`. */
export function formatInstant(iso: string, language: Language): string {
  return `${formatClock(iso, language)}, ${formatDay(iso, language)}`;
}

/** A day that the page gave without a clock: the page's own, since no zone can move it. */
const plainDay = (at: string): string => formatPartialDate(at.slice(0, 10));

/** A moment as one says it now: the clock alone for one of today, else with its day. */
export function formatRecent(iso: string, language: Language, now: Date): string {
  const today = formatDay(iso, language) === formatDay(now.toISOString(), language);
  return today ? formatClock(iso, language) : formatInstant(iso, language);
}

/** An article's time no more precisely than the page gave it. */
export function formatArticleTime(time: ArticleTime, language: Language): string {
  if (time.precision === 'day') return plainDay(time.at);
  return `${time.precision === 'hour' ? '≈ ' : ''}${formatInstant(time.at, language)}`;
}

/** The day of an article's time, for lists. */
export function formatPublishedDay(at: string, precision: ArticleTime['precision'], language: Language): string {
  return precision === 'day' ? plainDay(at) : formatDay(at, language);
}

/** A number of bytes as `12,3 MB`. */
export function formatBytes(bytes: number, language: Language): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = new Intl.NumberFormat(locale(language), { maximumFractionDigits: 1 }).format(bytes / 1000 ** step);
  return `${value} ${units[step]}`;
}

/** An ISO date as partial as a citation gives it (`2021-03-09`, `2022-11`, `--11-24`, `2022`) in Vietnamese order. */
export function formatPartialDate(date: string): string {
  const [, year, month, day] = /^(\d{4}|-)-?(\d{2})?-?(\d{2})?$/.exec(date) ?? [];
  return [day, month, year === '-' ? undefined : year].filter((part) => part !== undefined).join('/') || date;
}
