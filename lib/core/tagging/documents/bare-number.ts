import type { Lexed } from '../../text/index.ts';
import { parseDate } from './date.ts';
import { parseTerm } from './issuer.ts';
import type { DocumentNumber } from './number.ts';

/** Words after a number that make it an amount: `kế hoạch 5 năm`, `quyết định 3 nội dung`. */
const AMOUNTS = new Set(
  'năm tháng ngày phút giờ tuần quý người trường tỷ tỉ triệu nghìn ngàn phần điểm nội nhiệm cán đồng ha km cấp bên nhóm lần tổ cơ đơn dự bị đại đảng học hộ cá tập vụ việc vấn mục chỉ giải con cái chiếc khu xã phường huyện tỉnh bộ loại đợt vị đoàn thành suất cơ tấn kg m mét văn nghị kế chương trang bước giai trụ mô lĩnh ngành kỳ đô usd nghìn bài thí ca mũi sào mẫu héc đầu hạng'.split(
    ' ',
  ),
);
/** Units: behind a number they make it an amount even where `số` stands before it. */
const UNITS = new Set('tháng phút giờ tuần tỷ tỉ triệu nghìn ngàn người đồng ha km kg mét tấn usd'.split(' '));
/** Types whose numbers count what is proposed: `Phương án 1`, `Dự án 2`. */
const COUNTED = new Set(['phương án', 'dự án']);
/** Types that are verbs or common nouns too: without `số` they need a capital. */
const CALM = new Set([
  'nghị quyết',
  'chỉ thị',
  'nghị định',
  'thông tư',
  'quyết định',
  'kết luận',
  'pháp lệnh',
  'nq',
  'nđ',
  'qđ',
  'kl',
  'ct',
]);
/** Nouns that nothing but a document is: any word may follow their number. */
const NOUNS = new Set(['nghị định', 'thông tư', 'pháp lệnh', 'nđ', 'công văn', 'công điện', 'tờ trình']);
const LINKS = new Set(
  'của về và có đã được là trong tại theo với để do quy cũng sẽ phải không chưa đến từ cho như gắn khi nêu yêu hoặc ra vào đề xác mà bị nhằm trên mới sau trước đang còn giao hướng ban mang ngày tháng'.split(
    ' ',
  ),
);

/** Words that a citation without symbol goes on with, none of which counts anything. */
export const isLink = (key: string): boolean => LINKS.has(key) && !AMOUNTS.has(key);

/** Whether the word at token `at`, behind a figure, says what it counts: `10 ha`. */
export const countsAt = (lexed: Lexed, at: number): boolean => {
  const { kind, upper, key } = lexed.word(at);
  return kind === 'word' && !upper && AMOUNTS.has(key);
};

/** Verbs whose first syllable could count something. */
const VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['tập', new Set(['trung', 'hợp'])],
  ['chỉ', new Set(['rõ', 'ra', 'đạo'])],
  ['bước', new Set(['đầu'])],
  ['kế', new Set(['thừa', 'tục'])],
  ['đề', new Set(['ra'])],
]);
const WEAK_FIGURES_MIN = 2;

/**
 * Whether a number without symbol after a type word is a document's (domain.md §12 traps 7, 8, 11): `weak` where only its
 * full citation elsewhere in the article can say so.
 */
export function bareNumberFit(
  lexed: Lexed,
  typeKey: string,
  capital: boolean,
  marked: boolean,
  number: DocumentNumber,
): 'sure' | 'weak' | null {
  if (fits(lexed, typeKey, capital, marked, number)) return 'sure';
  return !marked && mayBeCited(lexed, typeKey, number) ? 'weak' : null;
}

/** A number of two figures or more with a word behind it that does not make it an amount. */
function mayBeCited(lexed: Lexed, typeKey: string, { number, end }: DocumentNumber): boolean {
  const next = lexed.word(end);
  if (number.length < WEAK_FIGURES_MIN || /^(19|20)\d\d$/.test(number) || COUNTED.has(typeKey)) return false;
  if (next.kind !== 'word' || next.upper || lexed.glued(end)) return false;
  return !AMOUNTS.has(next.key) || VERBS.get(next.key)?.has(lexed.key(end + 1)) === true;
}

function fits(lexed: Lexed, typeKey: string, capital: boolean, marked: boolean, number: DocumentNumber): boolean {
  const next = lexed.word(number.end);
  const end = lexed.end(number.end - 1);
  if (lexed.text.charAt(end) === '%' || next.key === '%') return false;
  if (
    ['.', ',', '/', ':'].includes(next.key) &&
    next.kind === 'mark' &&
    lexed.start(number.end) === end &&
    lexed.word(number.end + 1).kind === 'number' &&
    lexed.glued(number.end + 1)
  ) {
    // `1.043`, `0,5`, `24/7`, `10:30`; but `Quyết định 244,245 của …` are two.
    return next.key === ',' && (marked || (capital && isPair(lexed, number)));
  }
  if (next.key === '-' && lexed.word(number.end + 1).kind === 'number') return false;
  if (parseDate(lexed, number.end) !== null) return true;
  if (marked) return !(next.kind === 'word' && !next.upper && UNITS.has(next.key));
  if (COUNTED.has(typeKey) && !number.number.startsWith('0')) return false;
  if (number.year === null && /^(19|20)\d\d$/.test(number.number)) return false;
  // `Hướng dẫn 5K`
  if (next.kind === 'word' && lexed.glued(number.end)) return false;
  // A nought before the figure is how documents are numbered: `đề án 06`.
  if (!capital && !CALM.has(typeKey) && !/^0\d$/.test(number.number)) return false;
  if (next.kind !== 'word' || next.upper) return true;
  if (next.key === 'khóa') return parseTerm(lexed, number.end) !== null;
  if (next.key === 'điều') return ['chỉnh', 'hành', 'tra'].includes(lexed.key(number.end + 1));
  if (NOUNS.has(typeKey) && !AMOUNTS.has(next.key)) return true;
  if (AMOUNTS.has(next.key)) return false;
  // Four figures without a full stop between are how numbers, not amounts, are printed.
  const numbering = number.number.startsWith('0') || number.number.length > 3;
  return LINKS.has(next.key) || (capital && (CALM.has(typeKey) || numbering));
}

/** Two numbers of as many figures with an issuer, a symbol or a link behind them. */
function isPair(lexed: Lexed, { number, end }: DocumentNumber): boolean {
  const after = lexed.word(end + 2);
  return (
    lexed.word(end + 1).text.length === number.length &&
    (['của', 'và', '-'].includes(after.key) || after.kind === 'break')
  );
}
