import type { ArticleTime } from '../../core/schema/index.ts';
import { findDate, joinYear } from './printed-date.ts';

/**
 * A time read from a string, before its source is known; `rest` is what of the string was no part of it. `turned` is the
 * same with day and month the other way round, where they could be.
 */
export interface ReadTime {
  at: string;
  precision: ArticleTime['precision'];
  zoneGiven: boolean;
  rest: string;
  turned: string | null;
}

export interface Clock {
  hour: number;
  minute: number;
  second: number | null;
}

/** Vietnamese pages give no zone as a rule, and mean this one. */
export const HOME_ZONE = '+07:00';
/** Beyond this a string is no time, whatever it begins with. */
const LONGEST = 200;

const ISO =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:T|\s+|\s*-\s*)(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,]\d+)?)?)?\s*(Z|UTC|GMT|(?:(?:GMT|UTC)\s*)?[+-]\d{1,2}(?::?\d{2})?)?$/i;

const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * Reads a machine-readable time: ISO 8601 and its common faults (a blank for `T`, a blank before the zone, no leading
 * zeros, no zone), Unix seconds or milliseconds, and failing these a printed form. Null for anything else.
 */
export function readTime(value: string): ReadTime | null {
  if (value.length > LONGEST) return null;
  const text = value
    .normalize('NFC')
    .trim()
    .replace(/\s*\[[\w/]+\]$/, '');
  if (/^\d{10}$|^\d{13}$/.test(text)) {
    const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
    return {
      at: date.toISOString().replace(/\.\d+Z$/, 'Z'),
      precision: 'second',
      zoneGiven: true,
      rest: '',
      turned: null,
    };
  }
  const match = ISO.exec(text) ?? COMPACT.exec(text);
  if (match === null) return readPrintedTime(text);
  const [, year, month, day, hour, minute, second, zone] = match;
  const clock =
    hour === undefined || minute === undefined
      ? null
      : { hour: Number(hour), minute: Number(minute), second: second === undefined ? null : Number(second) };
  return build(Number(year), Number(month), Number(day), clock, zone === undefined ? null : readZone(zone), '');
}

export const CLOCK =
  /(?<![\d:])(\d{1,2})\s?(?::|h|giờ\s?)\s?(\d{2})(?::(\d{2}))?(?:'|phút)?(?!\d)\s*((?:[ap]\.?m\.?|sa|ch)(?!\p{L}))?/iu;
const ZONE =
  /\(?\s*(?:(?:GMT|UTC)\s*([+-]\s?\d{1,2}(?::?\d{2})?)?|(?<=\d\s{0,3})([+-]\d{2}:?\d{2})(?!\d))\s*\)?|(?<![A-Za-z])(EST|EDT|CST|CDT|MST|MDT|PST|PDT|BST|CET|CEST|ICT|IST|ET|PT)(?![A-Za-z])/i;
const LABELS =
  /cập nhật|cập nhập|đăng(?: tải)?|ngày|lúc|vào|xuất bản|thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|\d)|chủ nhật|giờ|phút|published|updated|posted|last|modified|on|at|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\b/giu;

const NAMED_ZONES: Record<string, string> = {
  EST: '-05:00',
  EDT: '-04:00',
  ET: '-05:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  PT: '-08:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  ICT: '+07:00',
  IST: '+05:30',
};

/**
 * Reads a time printed for people: the forms of news-sites.md (`16:21 | 15/10/2020`, `07-03-2026 - 00:01 AM`,
 * `Cập nhật vào ngày (30/12/2020)`) and English ones. Day stands before month; a day above 12 in the month's place
 * turns them. Null where there is no whole date.
 */
export function readPrintedTime(printed: string): ReadTime | null {
  if (printed.length > LONGEST) return null;
  const text = joinYear(printed.normalize('NFC'));
  const date = findDate(text);
  if (date === null) return null;
  const around = `${text.slice(0, date.start)} ~ ${text.slice(date.end)}`;
  const clockMatch = CLOCK.exec(around);
  const clock = clockMatch === null ? null : readClock(clockMatch);
  const afterClock = clockMatch === null ? around : around.replace(clockMatch[0], ' 0 ');
  const zoneMatch = clock === null ? null : ZONE.exec(afterClock);
  const zone =
    zoneMatch === null ? null : readZone((zoneMatch[1] ?? zoneMatch[2] ?? zoneMatch[3] ?? 'Z').replace(/\s/g, ''));
  const rest = (zoneMatch === null ? afterClock : afterClock.replace(zoneMatch[0], ' ')).replace(LABELS, ' ');
  const read = build(date.year, date.month, date.day, clock, zone, rest);
  const turned = read !== null && date.turned ? build(date.year, date.day, date.month, clock, zone, rest) : null;
  return read === null ? null : { ...read, turned: turned?.at ?? null };
}

/** A label AM or PM, SA or CH counts only on a 12-hour clock: `15:30 PM` and `00:01 AM` are 24-hour times with a label. */
export function readClock(match: RegExpExecArray): Clock | null {
  let hour = Number(match[1]);
  const label = match[4]?.charAt(0).toLowerCase();
  if ((label === 'p' || label === 'c') && hour < 12 && hour > 0) hour += 12;
  if ((label === 'a' || label === 's') && hour === 12) hour = 0;
  const [minute, second] = [Number(match[2]), match[3] === undefined ? null : Number(match[3])];
  return hour < 24 && minute < 60 && (second ?? 0) < 60 ? { hour, minute, second } : null;
}

/** `+07:00` of `GMT+7`, `+0700`, `Z`, `EST`. Null for what is none. */
function readZone(zone: string): string | null {
  const named = NAMED_ZONES[zone.toUpperCase()];
  if (named !== undefined) return named;
  const match = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (match === null) return /^(?:z|utc|gmt)$/i.test(zone) ? 'Z' : null;
  const [, sign, hours, minutes] = match;
  return Number(hours) > 14 ? null : `${sign}${hours?.padStart(2, '0')}:${minutes ?? '00'}`;
}

function build(
  year: number,
  month: number,
  day: number,
  clock: Clock | null,
  zone: string | null,
  rest: string,
): ReadTime | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  if (clock !== null && (clock.hour > 23 || clock.minute > 59 || (clock.second ?? 0) > 59)) return null;
  const pad = (n: number) => String(n).padStart(2, '0');
  const time = `${pad(clock?.hour ?? 0)}:${pad(clock?.minute ?? 0)}:${pad(clock?.second ?? 0)}`;
  return {
    at: `${year}-${pad(month)}-${pad(day)}T${time}${zone ?? HOME_ZONE}`,
    precision: clock === null ? 'day' : clock.second === null ? 'minute' : 'second',
    zoneGiven: zone !== null,
    rest,
    turned: null,
  };
}
