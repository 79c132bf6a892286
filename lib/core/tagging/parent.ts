import { organisationHeads, positionWords } from '../gazetteer/index.ts';
import type { Lexed } from '../text/index.ts';
import { keysOf } from './cursor.ts';
import { type Organisation, parseOrganisation } from './organisation.ts';

const PARENTS = new Set([
  'bộ',
  'sở',
  'ban',
  'tổng cục',
  'văn phòng',
  'ubnd',
  'ủy ban nhân dân',
  'tỉnh ủy',
  'thành ủy',
  'công an',
  'huyện ủy',
  'ủy ban',
  'trường',
  'trường đại học',
  'đại học',
  'học viện',
  'bệnh viện',
  'bộ tư lệnh',
  'quân khu',
  'quân chủng',
  'bộ chỉ huy quân sự',
  'bộ chqs',
  'bộ chỉ huy bộ đội biên phòng',
  'đảng ủy',
]);
const PARTS =
  /^(vụ|cục|phòng|trung tâm|viện|ban|tổng cục|chi cục|khoa|đội|đồn|hạt|trạm|quân đoàn|sư đoàn|trung đoàn|lữ đoàn|tiểu đoàn|bộ tư lệnh|học viện)( |$)/;
/** Bodies below those, which have parts of their own. */
const LOWER_PARENTS = new Set(['phòng', 'chi cục']);
const LOWER_PARTS = /^(đội|tổ|trạm|hạt)( |$)/;
/** Units of the army by size. */
const ARMY: ReadonlyMap<string, number> = new Map([
  ['đại đội', 1],
  ['tiểu đoàn', 2],
  ['trung đoàn', 3],
  ['lữ đoàn', 3],
  ['sư đoàn', 4],
  ['quân đoàn', 5],
  ['binh đoàn', 5],
]);

/** Whether a body whose name begins with these words may be part of one with that head. */
function isPartOf(words: string, head: string): boolean {
  const size = ARMY.get(head);
  if (size !== undefined) return [...ARMY].some(([unit, smaller]) => smaller < size && words.startsWith(`${unit} `));
  return LOWER_PARENTS.has(head) ? LOWER_PARTS.test(words) : PARENTS.has(head) && PARTS.test(words);
}

const PARENTS_MAX = 3;

/** `Vụ Pháp chế, Bộ Nội vụ`, `Vụ Địa phương III (Ban Nội chính Trung ương)`: a part goes on with the bodies it belongs to. */
export function withParent(lexed: Lexed, body: Organisation, words: string, most = PARENTS_MAX): Organisation {
  const open = lexed.key(body.end);
  if (most === 0 || (open !== ',' && open !== '(') || !lexed.word(body.end + 1).upper) return body;
  const head = organisationHeads.match(lexed, body.end + 1);
  if (head === null || !isPartOf(words, head.value) || positionWords.match(lexed, body.end + 1) !== null) return body;
  const read = parseOrganisation(lexed, body.end + 1);
  if (read === null) return body;
  const parent = withParent(lexed, read, keysOf(lexed, read.start, read.end), open === '(' ? 0 : most - 1);
  if (open === '(' && lexed.key(parent.end) !== ')') return body;
  const close = open === '(' ? parent.end + 1 : parent.end;
  return {
    start: body.start,
    end: close,
    nameEnd: parent.place === null ? close : parent.nameEnd,
    place: parent.place ?? body.place,
  };
}
