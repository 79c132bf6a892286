import { lawNames } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { follows } from '../cursor.ts';

/** A law's name after its type word: tokens up to `end`. */
export interface LawName {
  readonly name: string;
  /** Four figures, as printed. */
  readonly year: string | null;
  readonly end: number;
  /** In the list of laws, or told by its year. */
  readonly known: boolean;
}

const WORDS_MAX = 16;

/** Words that end a name not in the list: verbs and links that follow a law's name. */
const ENDS = new Set(
  'đã được có quy do theo trong tại để với khi nhằm cho từ gồm sẽ phải chưa không ban hiệu thay là nếu còn đang bị vào này đó trên nói nêu cũng mà thì nên bởi vì qua đến ra lần vừa sau trước cần mới năm'.split(
    ' ',
  ),
);

const AMENDS = ['sửa', 'đổi', ',', 'bổ', 'sung', 'một', 'số', 'điều', 'của'];

/** Reads the name after `Luật`, `Bộ luật`, `Pháp lệnh` (domain.md §3): the longest listed one, else capitals up to a verb. */
export function parseLawName(lexed: Lexed, at: number, capital = true): LawName | null {
  if (follows(lexed, at, ...AMENDS)) return amendment(lexed, at, at + AMENDS.length);
  if (follows(lexed, at, ...AMENDS.slice(0, 8), 'các')) return amendment(lexed, at, at + 8);
  const listed = lawNames.match(lexed, at);
  // `Luật đất đai 2024`: in lower case a name must be listed, of two words, and told by capital or year.
  if (
    !lexed.word(at).upper &&
    (listed === null || listed.end < at + 2 || !(capital || yearAfter(lexed, listed.end).year !== null))
  )
    return null;
  const end = listed?.end ?? unlisted(lexed, at);
  if (end === at) return null;
  const year = yearAfter(lexed, end);
  const revised = afterRevision(lexed, year.end);
  // A listed word or two may also open something else: `Luật Hà Nội`, `Luật Giáo`.
  const known = listed !== null || year.year !== null || revised > year.end;
  const late = year.year === null ? yearAfter(lexed, revised) : year;
  return { name: lexed.slice(at, end), year: late.year, end: Math.max(revised, late.end), known };
}

function amendment(lexed: Lexed, at: number, from: number): LawName | null {
  const base = ['luật', 'bộ', 'pháp'].includes(lexed.key(from)) ? from + (lexed.key(from) === 'luật' ? 1 : 2) : from;
  const inner = base > from ? parseLawName(lexed, base) : null;
  return inner === null ? null : { ...inner, name: lexed.slice(at, inner.end), known: true };
}

function yearAfter(lexed: Lexed, at: number): { year: string | null; end: number } {
  const i = lexed.key(at) === 'năm' ? at + 1 : at;
  const word = lexed.word(i);
  const isYear = word.kind === 'number' && /^(19|20)\d\d$/.test(word.text) && !['/', '-'].includes(lexed.key(i + 1));
  return isYear ? { year: word.text, end: i + 1 } : { year: null, end: at };
}

function afterRevision(lexed: Lexed, at: number): number {
  for (const words of [
    ['(', 'sửa', 'đổi', ')'],
    ['sửa', 'đổi'],
    ['(', 'sửa', 'đổi', ',', 'bổ', 'sung', ')'],
  ]) {
    if (follows(lexed, at, ...words)) return at + words.length;
  }
  return at;
}

function unlisted(lexed: Lexed, at: number): number {
  let i = at;
  let capitals = 0;
  for (; i - at < WORDS_MAX; i++) {
    const word = lexed.word(i);
    if (word.kind !== 'word' || ENDS.has(word.key)) break;
    if (word.upper) capitals++;
    if (word.upper && i > at && capitals > 3 && !lexed.word(i - 1).upper) break;
  }
  if (lexed.key(i - 1) === 'và' || lexed.key(i - 1) === 'của' || lexed.key(i - 1) === 'về') i--;
  return i - at >= 2 ? i : at;
}
