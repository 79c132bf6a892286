const ENGLISH = 'sun mon tue wed thu fri sat'.split(' ');
const VIETNAMESE = 'hai ba tư năm sáu bảy'.split(' ');
const WEEKDAY =
  /(?<!\p{L})(?:(sun|mon|tue|wed|thu|fri|sat)(?:[a-z]*day|s|nes|rs)?(?!\p{L})|thứ\s+(hai|ba|tư|năm|sáu|bảy|[2-7])(?!\p{L})|(chủ nhật))/iu;

/** The day of the week that a text names, Sunday 0; null where it names none. */
export function weekdayIn(text: string): number | null {
  const match = WEEKDAY.exec(text.normalize('NFC').toLowerCase().replace('bẩy', 'bảy'));
  if (match === null) return null;
  if (match[1] !== undefined) return ENGLISH.indexOf(match[1]);
  if (match[2] === undefined) return 0;
  return /\d/.test(match[2]) ? Number(match[2]) - 1 : 1 + VIETNAMESE.indexOf(match[2]);
}
