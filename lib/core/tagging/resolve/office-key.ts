import { organisationWords } from '../../gazetteer/index.ts';

const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['phó ban', 'phó trưởng ban'],
  ['phó ban thường trực', 'phó trưởng ban thường trực'],
  ['phó đoàn', 'phó trưởng đoàn'],
  ['phó phòng', 'phó trưởng phòng'],
  ['cục phó', 'phó cục trưởng'],
  ['vụ phó', 'phó vụ trưởng'],
  ['ủy viên thường vụ', 'ủy viên ban thường vụ'],
  ['thường vụ', 'ủy viên ban thường vụ'],
  ['đb', 'đại biểu'],
]);

/** The key of an office, one for all the ways to name it: `Phó Ban` is `Phó Trưởng ban`, `UVBTV` is `Ủy viên Ban Thường vụ`. */
export function officeKey(head: string): string {
  let office = offices.get(head);
  if (office === undefined) {
    const key = organisationWords(head).join(' ');
    office = SHORTENED.get(key) ?? key;
    // Heads are the gazetteer's, so that they are few.
    offices.set(head, office);
  }
  return office;
}
const offices = new Map<string, string>();

/** Whether an office is a deputy's. */
export const isDeputy = (head: string): boolean => /^phó |^thứ trưởng/.test(officeKey(head));

/** The key of a deputy's office without what tells it from others of its kind: `Phó Chủ tịch Thường trực` is one of the `Phó Chủ tịch`. */
export const plainKey = (head: string): string =>
  isDeputy(head) ? officeKey(head).replace(/ (?:thường trực|phụ trách|chuyên trách|kiêm nhiệm)$/, '') : officeKey(head);

/** The key of the head of whom an office is the deputy, or is itself: of `Phó Giám đốc phụ trách` that of `Giám đốc`. */
export const stemOf = (head: string): string =>
  plainKey(head)
    .replace(/^phó /, '')
    .replace(/^thứ trưởng/, 'bộ trưởng');
