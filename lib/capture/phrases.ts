import data from './data/phrases.json' with { type: 'json' };
import { readPrintedTime } from './metadata/parse-time.ts';
import { collapse } from './text.ts';

/** Longer blocks are never taken for furniture by their words. */
const LONGEST = 160;
const LONGEST_CLOSING = 400;

/** The patterns of data/phrases.json, lower case, each for a whole text; a colon, stop or dots at its end are free. */
const whole = (patterns: string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})\\s*[:.…]*$`, 'u');
const FURNITURE = whole(data.furniture);
const AFTERWORD = whole(data.afterword);
const CREDIT = whole(data.credit);
const CLOSING = new RegExp(`^(?:${data.closing.join('|')})`, 'u');
const LEAD_IN = new RegExp(`^(?:${data.leadIn.join('|')})\\s*[:>»]`, 'u');

/** What may stand glued to the end of a byline, no blank between. */
const GLUED =
  /^(.{2,40}?\p{Ll})((?:Các ý kiến|Ý kiến|Phản hồi|Bình luận|Các tin|Tin liên quan|Tin khác|Chia sẻ)(?: .{0,40})?)$/u;

const plain = (text: string): string => collapse(text.normalize('NFC').toLowerCase().replace(/’/g, "'"));

/** A short block that is wholly counters, timers, buttons, file names, dates of issue and the like. */
export function isFurniturePhrase(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  const parts = plain(text)
    .split(/[[\]|•·]|\s[-–]\s|^[-–]\s/)
    .map(collapse)
    .filter((part) => part !== '');
  return parts.every((part) => FURNITURE.test(part) || isIssueDate(part)) || isIssueDate(text);
}

/** A heading under which nothing belongs to the article any more. */
export const isAfterword = (text: string): boolean => text.length <= LONGEST && AFTERWORD.test(plain(text));

/** A line that papers close with, and no story: rights, who to write to, what to subscribe to. Only at the end. */
export const isClosing = (text: string): boolean => text.length <= LONGEST_CLOSING && CLOSING.test(plain(text));

/** Opens a pointer to another article: "Xem thêm: …", "Related: …". */
export const hasLeadIn = (text: string): boolean => LEAD_IN.test(plain(text.slice(0, 60)));

/** A line that only says whose an image is. */
export const isImageCredit = (text: string): boolean => text.length <= LONGEST && CREDIT.test(plain(text));

/** Splits a byline from the furniture glued to it: `Thanh TâmCác ý kiến của bạn đọc`. Null where nothing is glued. */
export function unglue(text: string): [string, string] | null {
  const match = text.length > LONGEST ? null : GLUED.exec(text);
  return match?.[1] !== undefined && match[2] !== undefined && isAfterword(match[2]) ? [match[1], match[2]] : null;
}

/** A printed time and nothing besides: `Cập nhật vào ngày (30/12/2020)`, `Thứ Bảy, 07/03/2026 - 08:07`. */
function isIssueDate(text: string): boolean {
  if (!/\d/.test(text) || text.length > 80) return false;
  const time = readPrintedTime(text);
  return time !== null && !/\p{L}{3,}/u.test(time.rest);
}
