import { organisationKey, organisationWords } from '../../gazetteer/index.ts';

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

interface Office {
  readonly key: string;
  /** Words of the body that the position itself names. */
  readonly body: readonly string[];
}

const SEAT = 'ủy viên ';
const STANDING = 'ủy viên ban thường vụ';
const BODIES = ['ban chấp hành', 'trung ương', 'bộ chính trị'];

/** Seats by letters name their body: `UVBCH Đảng bộ tỉnh`, `UVTW`. */
function readOffice(head: string): Office {
  const words = organisationKey(head);
  const written = SHORTENED.get(words) ?? words;
  const key = written.startsWith(`${STANDING} `) ? STANDING : SEAT.trim();
  const body = written.slice(key.length + 1);
  if (key === STANDING || (written.startsWith(SEAT) && BODIES.some((name) => body.startsWith(name))))
    return { key, body: body.split(' ') };
  return { key: written, body: [] };
}

function officeOf(head: string): Office {
  let office = offices.get(head);
  if (office === undefined) {
    office = readOffice(head);
    // Heads are the gazetteer's, so that they are few.
    offices.set(head, office);
  }
  return office;
}
const offices = new Map<string, Office>();

/** The key of an office, one for all the ways to name it: `Phó Ban` is `Phó Trưởng ban`, `UVBTV` is `Ủy viên Ban Thường vụ`. */
export const officeKey = (head: string): string => officeOf(head).key;

/** The words of a post's body for comparison: the organisation's, behind those of the position itself. */
export function bodyWords(head: string, organisation: string | null): readonly string[] {
  const words = organisationWords(organisation ?? '');
  const { body } = officeOf(head);
  return words.every((word) => body.includes(word)) ? body : [...body, ...words];
}

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
