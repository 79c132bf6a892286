import { genericUnits, typeWords } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { follows } from '../cursor.ts';
import { Trigger, triggers } from '../lexicon.ts';
import type { Lead } from './lead.ts';
import { isActedFor } from './principal.ts';
import { SEVERAL } from './trail.ts';

/** Words before a post that make it an office as such, or one of several: `chức danh`, `mỗi`, `một`. */
const BEFORE_OFFICE = new Set(
  'chức danh vụ mỗi mọi từng nhiều một ghế cấp việc tác bầu chọn hoạch vị trí chuẩn nhân sự giao làm'.split(' '),
);

/** Whether a post without a name may stand for its holder: not an office as such (domain.md §0 rule 15). */
export function standsAlone(lexed: Lexed, lead: Lead): boolean {
  const [first] = lead.posts;
  if (lead.plural || first === undefined) return false;
  if (
    lead.posts.some((post) => genericUnits.match(lexed, post.end) !== null || /cấp ủy/i.test(post.organisation ?? ''))
  )
    return false;
  const said = first.capital || first.status === 'former' || first.status === 'acting' || speaks(lexed, lead);
  if (!said || NEVER_ALONE.has(first.head)) return false;
  const before = lexed.key(lead.start - 1);
  if (before === '“' || before === '"' || BEFORE_OFFICE.has(before)) return false;
  // `Chủ tịch HĐND tỉnh, nhiệm kỳ 2021-2026`.
  if (lead.posts.some((post) => post.termed) && lead.honorific === null) return false;
  const of = before === 'của' && !isActedFor(lexed, lead.start) ? lead.start - 1 : null;
  if (of !== null && (issuedBefore(lexed, of) || isOffices(lexed, of))) return false;
  return !SEVERAL.has(lexed.key(lead.end));
}

const SPEECH = new Set([
  'nói',
  ...'cho rằng,cho biết,cho hay,nhấn mạnh,đề nghị,yêu cầu,khẳng định,phát biểu,chia sẻ,thông tin,trả lời,lưu ý,đánh giá,bày tỏ,giải thích,phân tích,chỉ đạo'.split(
    ',',
  ),
]);

/** Whether the office in small letters has its say here, as one person does: `phó thủ tướng nhấn mạnh`, `theo bộ trưởng, …`. */
function speaks(lexed: Lexed, { start, end }: Lead): boolean {
  if (lexed.key(start - 1) === 'theo' && lexed.key(end) === ',') return true;
  return SPEECH.has(lexed.key(end)) || SPEECH.has(`${lexed.key(end)} ${lexed.key(end + 1)}`);
}

/** Whom a hall is full of, and a committee's standing body, which is told as its member is behind a name. */
const NEVER_ALONE = new Set(['đại biểu', 'đb', 'thường vụ']);

/** Last words of what belongs to an office: `công tác điều hành của Chủ tịch UBND tỉnh`, `thẩm quyền của …`, `nhiệm vụ của …`. */
const OF_OFFICE = new Set(['hành', 'quyền', 'vụ', 'trách', 'nhiệm', 'hạn']);
const TRAVELS = new Set(['đoàn', 'chuyến', 'đi']);

/** Whether what stands before `của` at token `of` belongs to an office, whoever holds it; a holder has a `chuyến công tác`. */
const isOffices = (lexed: Lexed, of: number): boolean =>
  OF_OFFICE.has(lexed.key(of - 1)) || (follows(lexed, of - 2, 'công', 'tác') && !TRAVELS.has(lexed.key(of - 3)));

const ISSUE_REACH = 14;

/** Whether `của` at token `of` follows a document's citation, whose issuer the office then is. */
function issuedBefore(lexed: Lexed, of: number): boolean {
  for (let i = of - 1; i > of - ISSUE_REACH; i--) {
    const { kind, key, upper, text } = lexed.word(i);
    if (kind === 'break') return false;
    if (
      kind === 'word' &&
      !DATE_WORDS.has(key) &&
      !(upper && text.length <= 6 && i < of - 1 && lexed.key(i - 1) === '-')
    )
      return typeEndsAt(lexed, i + 1);
  }
  return false;
}
const TYPE_WORDS_MAX = 3;

/** Whether a document's type word ends before token `end`; in small letters too: `quyết định của Chủ tịch UBND tỉnh`. */
function typeEndsAt(lexed: Lexed, end: number): boolean {
  for (let i = end - 1; i >= end - TYPE_WORDS_MAX; i--)
    if (triggers(lexed, i, Trigger.type) && typeWords.match(lexed, i)?.end === end) return true;
  return false;
}
const DATE_WORDS = new Set(['số', 'ngày', 'tháng', 'năm']);
