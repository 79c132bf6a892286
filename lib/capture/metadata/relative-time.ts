import { CLOCK, HOME_ZONE, type ReadTime, readClock } from './parse-time.ts';

const LONGEST = 60;
const LABEL = /^(?:(?:đã )?(?:cập nhật|đăng|xuất bản|updated|published|posted)(?: lúc)?\s*:?\s*)?[-–•|·\s]*/u;
const SPAN =
  /^(?:cách đây )?(?:khoảng )?(\d{1,2}|một|an?) (phút|giờ|tiếng|ngày|minutes?|mins?|hours?|hrs?|days?)(?: (?:trước|ago))?$/u;
const DAYS: Record<string, number> = { 'hôm nay': 0, today: 0, 'hôm qua': 1, yesterday: 1, 'hôm kia': 2 };
const DAY = new RegExp(`(?<!\\p{L})(${Object.keys(DAYS).join('|')})(?!\\p{L})`, 'u');

const HOUR = 3_600_000;
const ZONE = 7 * HOUR;

/**
 * Reads a time told from now: `15 phút trước`, `2 giờ trước`, `hôm qua, 14:20`. Its precision is the unit's; weeks and months
 * are too coarse for a date. Null for anything that says more than a time, such as `2 giờ trước lễ khai mạc`.
 */
export function readRelativeTime(printed: string, now: Date): ReadTime | null {
  if (printed.length > LONGEST) return null;
  const text = printed.normalize('NFC').toLowerCase().trim().replace(LABEL, '');
  const span = SPAN.exec(text);
  if (span?.[1] !== undefined && span[2] !== undefined) {
    if (!/(?:trước|ago)$|^cách đây/u.test(text)) return null;
    const count = /^\d/.test(span[1]) ? Number(span[1]) : 1;
    if (/^(?:phút|min)/.test(span[2])) return at(now.getTime() - (count * HOUR) / 60, 'minute');
    if (/^(?:giờ|tiếng|h)/.test(span[2])) return at(now.getTime() - count * HOUR, 'hour');
    return at(now.getTime() - count * 24 * HOUR, 'day');
  }
  const day = DAY.exec(text);
  if (day?.[1] === undefined) return null;
  const around = text.replace(day[0], ' ');
  const match = CLOCK.exec(around);
  const rest = (match === null ? around : around.replace(match[0], ' ')).replace(
    /(?<!\p{L})(?:lúc|at|vào)(?!\p{L})/gu,
    ' ',
  );
  if (/[\p{L}\p{N}]/u.test(rest)) return null;
  const clock = match === null ? null : readClock(match);
  const then = now.getTime() - (DAYS[day[1]] ?? 0) * 24 * HOUR;
  if (clock === null) return match === null ? at(then, 'day') : null;
  const midnight = Math.floor((then + ZONE) / (24 * HOUR)) * 24 * HOUR - ZONE;
  return at(midnight + clock.hour * HOUR + (clock.minute * HOUR) / 60, 'minute');
}

/** The instant on this country's clock, what is finer than its precision left out. */
function at(time: number, precision: 'day' | 'hour' | 'minute'): ReadTime | null {
  const local = new Date(time + ZONE).toISOString();
  const kept = { day: 10, hour: 13, minute: 16 }[precision];
  return {
    at: `${local.slice(0, kept)}${'T00:00:00'.slice(kept - 10)}${HOME_ZONE}`,
    precision,
    zoneGiven: false,
    rest: '',
    turned: null,
  };
}
