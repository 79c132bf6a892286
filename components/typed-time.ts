import type { Article, ArticleTime } from '../lib/core/schema/article.ts';
import { formatClock, formatPublishedDay } from '../lib/i18n/format.ts';

/** A day and a clock as a person types them, one a line; both empty for an article without a date. */
export const typedOf = (time: Article['published']): string =>
  time === null
    ? '\n'
    : `${formatPublishedDay(time.at, time.precision, 'vi')}\n${time.precision === 'day' ? '' : formatClock(time.at, 'vi')}`;

/** `day`: no day of the calendar; `clock`: no time of a day; `noDay`: a clock without a day. */
export type TimeFault = 'day' | 'clock' | 'noDay';

export type TypedTime = { ok: true; value: Article['published'] } | { ok: false; fault: TimeFault };

const DAY = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const CLOCK = /^(\d{1,2})\s*(?::|h|g|giờ)\s*(\d{2})?\s*(?:phút)?$/i;

const two = (number: number): string => String(number).padStart(2, '0');

/** ISO date of `7/3/2026`; null where the calendar has no such day. */
function isoDay(typed: string): string | null {
  const [, day, month, year] = (DAY.exec(typed) ?? []).map(Number);
  if (day === undefined || month === undefined || year === undefined) return null;
  if (year < 1900 || year > 2100) return null;
  const iso = `${year}-${two(month)}-${two(day)}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/** `08:05` of `8:05`, `8h05`, `8 giờ 5`…; null where a day has no such time. */
function isoClock(typed: string): string | null {
  const [, hour, minute] = CLOCK.exec(typed) ?? [];
  if (hour === undefined) return null;
  const [h, m] = [Number(hour), Number(minute ?? '0')];
  return h < 24 && m < 60 ? `${two(h)}:${two(m)}` : null;
}

/** The time that a person gave, by the clock of Vietnam; no clock is a day alone, neither is no date. */
export function readTyped(text: string): TypedTime {
  const [dayTyped = '', clockTyped = ''] = text.split('\n').map((line) => line.trim());
  if (dayTyped === '') return clockTyped === '' ? { ok: true, value: null } : { ok: false, fault: 'noDay' };
  const day = isoDay(dayTyped);
  if (day === null) return { ok: false, fault: 'day' };
  const clock = clockTyped === '' ? '00:00' : isoClock(clockTyped);
  if (clock === null) return { ok: false, fault: 'clock' };
  const precision: ArticleTime['precision'] = clockTyped === '' ? 'day' : 'minute';
  return { ok: true, value: { at: `${day}T${clock}:00+07:00`, precision, zoneGiven: true, source: 'person' } };
}
