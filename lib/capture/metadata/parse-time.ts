import type { ArticleTime } from '../../core/schema/index.ts';

/** A time read from a string, before its source is known; `rest` is what of the string was no part of it. */
export interface ReadTime {
  at: string;
  precision: ArticleTime['precision'];
  zoneGiven: boolean;
  rest: string;
}

interface Clock {
  hour: number;
  minute: number;
  second: number | null;
}

/** Vietnamese pages give no zone as a rule, and mean this one. */
const HOME_ZONE = '+07:00';

const ISO =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:T|\s+|\s*-\s*)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(Z|UTC|GMT|(?:(?:GMT|UTC)\s*)?[+-]\d{1,2}(?::?\d{2})?)?$/i;

/**
 * Reads a machine-readable time: ISO 8601 and its common faults (a blank for `T`, a blank before the zone, no leading
 * zeros, no zone), Unix seconds or milliseconds, and failing these a printed form. Null for anything else.
 */
export function readTime(value: string): ReadTime | null {
  const text = value.normalize('NFC').trim();
  if (/^\d{10}$|^\d{13}$/.test(text)) {
    const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
    return { at: date.toISOString().replace(/\.\d+Z$/, 'Z'), precision: 'second', zoneGiven: true, rest: '' };
  }
  const match = ISO.exec(text);
  if (match === null) return readPrintedTime(text);
  const [, year, month, day, hour, minute, second, zone] = match;
  const clock =
    hour === undefined || minute === undefined
      ? null
      : { hour: Number(hour), minute: Number(minute), second: second === undefined ? null : Number(second) };
  return build(Number(year), Number(month), Number(day), clock, zone === undefined ? null : readZone(zone), '');
}

const DAY_FIRST = /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)/;
const YEAR_FIRST = /(?<!\d)(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)/;
const DAY_WORDS = /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2}|[\p{L}]+(?:\s+(?:một|hai))?)\s*(?:,|năm|\s)\s*(\d{4})(?!\d)/iu;
const MONTH_NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DAY_MONTH = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+${MONTH_NAME},?[\\s-]+(\\d{4})(?!\\d)`,
  'i',
);
const MONTH_DAY = new RegExp(`(?<![a-z])${MONTH_NAME}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'i');
const CLOCK = /(?<![\d:])(\d{1,2})\s?(?::|h|giờ\s?)\s?(\d{2})(?::(\d{2}))?(?:'|phút)?(?!\d)\s*([ap]\.?m\.?(?![a-z]))?/i;
const ZONE =
  /\(?\s*(?:(?:GMT|UTC)\s*([+-]\s?\d{1,2}(?::?\d{2})?)?|(?<=\d\s?)([+-]\d{2}:?\d{2})(?!\d))\s*\)?|(?<![A-Za-z])(EST|EDT|CST|CDT|MST|MDT|PST|PDT|BST|CET|CEST|ICT|ET|PT)(?![A-Za-z])/i;
const LABELS =
  /cập nhật|cập nhập|đăng(?: tải)?|ngày|lúc|vào|xuất bản|thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|\d)|chủ nhật|giờ|phút|published|updated|posted|last|modified|on|at|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\b/giu;

const VIETNAMESE_MONTHS = [
  'một',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
];
const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
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
};

/**
 * Reads a time printed for people: the forms of news-sites.md (`16:21 | 15/10/2020`, `07-03-2026 - 00:01 AM`,
 * `Cập nhật vào ngày (30/12/2020)`) and English ones. Day stands before month; a day above 12 in the month's place
 * turns them. Null where there is no whole date.
 */
export function readPrintedTime(printed: string): ReadTime | null {
  const text = printed.normalize('NFC');
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
  return build(date.year, date.month, date.day, clock, zone, rest);
}

function findDate(text: string): { year: number; month: number; day: number; start: number; end: number } | null {
  const at = (match: RegExpExecArray, year: string | undefined, month: number, day: string | undefined) => ({
    year: Number(year),
    month,
    day: Number(day),
    start: match.index,
    end: match.index + match[0].length,
  });
  let match = DAY_FIRST.exec(text);
  if (match !== null) {
    const [first, second] = [Number(match[1]), Number(match[2])];
    return second > 12 && first <= 12 ? at(match, match[3], first, match[2]) : at(match, match[3], second, match[1]);
  }
  match = YEAR_FIRST.exec(text);
  if (match !== null) return at(match, match[1], Number(match[2]), match[3]);
  match = DAY_WORDS.exec(text);
  if (match !== null) {
    const month = (match[2] ?? '').normalize('NFC').toLowerCase();
    return at(match, match[3], /^\d/.test(month) ? Number(month) : VIETNAMESE_MONTHS.indexOf(month) + 1, match[1]);
  }
  match = DAY_MONTH.exec(text);
  if (match !== null) return at(match, match[3], ENGLISH_MONTHS.indexOf((match[2] ?? '').toLowerCase()) + 1, match[1]);
  match = MONTH_DAY.exec(text);
  if (match !== null) return at(match, match[3], ENGLISH_MONTHS.indexOf((match[1] ?? '').toLowerCase()) + 1, match[2]);
  return null;
}

/** A label AM or PM counts only on a 12-hour clock: `15:30 PM` and `00:01 AM` are 24-hour times with a label. */
function readClock(match: RegExpExecArray): Clock | null {
  let hour = Number(match[1]);
  const label = match[4]?.charAt(0).toLowerCase();
  if (label === 'p' && hour < 12 && hour > 0) hour += 12;
  if (label === 'a' && hour === 12) hour = 0;
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
  };
}
