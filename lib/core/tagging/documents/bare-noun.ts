import type { Lexed } from '../../text/index.ts';
import { follows, startsSentence } from '../cursor.ts';
import type { RuleId } from '../rules.ts';
import { type Citations, type DocumentCandidate, one } from './candidate.ts';
import { enumerated } from './frames.ts';

const DEMONSTRATIVES: readonly (readonly string[])[] = [
  ['nói', 'trên'],
  ['nêu', 'trên'],
  ['kể', 'trên'],
  ['vừa', 'nêu'],
  ['này'],
  ['đó'],
  ['ấy'],
  ['trên'],
];
/** Words after `trên` that leave it a demonstrative; before a noun it is a preposition. */
const AFTER_ABOVE = new Set('có được đã là và để nhằm sẽ cũng của do bị phải cần vào với thì không chưa'.split(' '));
const MAKES_NEW = new Set(['hành', 'mưu', 'soạn']);
/** Words before a lower-case noun that handle it as one known thing: `thực hiện`, `đưa`, `tinh thần`. */
const CARRIES = new Set(
  'hiện khai triệt tập dung thần theo cứu truyền động tiêu của đưa hóa từ với trình thảo'.split(' '),
);
/** Pairs before a lower-case noun that could be a verb too: only what is issued is carried out or has a spirit. */
const CARRIED: readonly (readonly string[])[] = [
  ['thực', 'hiện'],
  ['triển', 'khai'],
  ['quán', 'triệt'],
  ['thi', 'hành'],
  ['chấp', 'hành'],
  ['tinh', 'thần'],
  ['nội', 'dung'],
];
/** Words after such a noun that leave it whole: what else follows says which (`quyết định hành chính`). */
const AFTER_WHOLE = new Set(
  'đã được là và trong tại để có còn cũng phải từ đến vào với thì đạt ở nhằm do khi gắn ra không'.split(' '),
);
/** Words before a noun that could be a verb: a thing that is handed over, held, quoted. */
const HANDLES = new Set(
  'trao theo hiện bố nhận thần dung khai triệt thành với ký tại của như nêu trong từ dựng qua đưa sau về'.split(' '),
);
/** Words after a noun at the head of a sentence that say it is a thing: `Quyết định có hiệu lực`. */
const SAYS = new Set('có nêu cũng yêu chỉ khẳng xác do được giao quy'.split(' '));
const VERBS = new Set(['Quyết định', 'Kết luận']);

/** The bare type noun that ends before token `at`, with a demonstrative or alone; null where it stands for nothing. */
export function bareNoun(lexed: Lexed, base: DocumentCandidate, at: number): Citations | null {
  const { bare } = base.type;
  if (bare === 'never' || base.plural) return null;
  const end = demonstrativeEnd(lexed, at);
  if (end > at) return one(lexed, { ...base, rule: 'doc.anaphor-demonstrative', demonstrative: true }, end);
  if (bare === 'demonstrative' || !mayStandAlone(lexed, base, at)) return null;
  return one(lexed, { ...base, rule: ruleOf(base) }, at);
}

const ruleOf = ({ capital, paragraph }: DocumentCandidate): RuleId =>
  paragraph === 0 ? 'doc.anaphor-headline' : capital ? 'doc.anaphor-capital' : 'doc.anaphor';

/** Token after `này`, `trên`, `nói trên` at `at`; `at` itself where none stands. */
function demonstrativeEnd(lexed: Lexed, at: number): number {
  for (const words of DEMONSTRATIVES) {
    if (!words.every((word, i) => lexed.key(at + i) === word)) continue;
    const end = at + words.length;
    const preposition = words[0] === 'trên' && lexed.word(end).kind === 'word' && !AFTER_ABOVE.has(lexed.key(end));
    if (!preposition) return end;
  }
  return at;
}

/** Whether the noun could stand for a document (domain.md §0 rule 11, §5 rule 5). */
function mayStandAlone(lexed: Lexed, { token, type, capital }: DocumentCandidate, end: number): boolean {
  const before = lexed.word(token - 1);
  const next = lexed.word(end);
  if (before.kind === 'number' || next.kind === 'number') return false;
  if (['thì', 'hằng', 'hàng', '-', '/'].includes(next.key)) return false;
  // `Nghị quyết Trung ương`: the Committee's in general.
  if (next.key === 'trung' && lexed.key(end + 1) === 'ương') return false;
  if ((MAKES_NEW.has(before.key) && !carried(lexed, token)) || (before.key === 'dựng' && !capital)) return false;
  if (enumerated(lexed, token, end)) return false;
  if (type.bare === 'capital') {
    if (!capital) return carriedWhole(lexed, token, end);
    if (!startsSentence(lexed, token)) return HANDLES.has(before.key) || !VERBS.has(type.type);
    return SAYS.has(next.key);
  }
  if (!capital) return CARRIES.has(before.key) || (before.key === 'động' && lexed.key(token - 2) === 'hành');
  // A capital noun in the middle of a capitalised name is part of the name.
  return !before.caps;
}

/** `thực hiện chỉ thị, …`: carried out as one known thing, and not told further. */
function carriedWhole(lexed: Lexed, token: number, end: number): boolean {
  const next = lexed.word(end);
  return (next.kind !== 'word' || AFTER_WHOLE.has(next.key)) && carried(lexed, token);
}

const carried = (lexed: Lexed, token: number): boolean =>
  CARRIED.some((words) => follows(lexed, token - words.length, ...words));
