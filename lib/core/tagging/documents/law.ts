import { lawNames } from '../../gazetteer/index.ts';
import { isSyllable, type Lexed } from '../../text/index.ts';
import { follows } from '../cursor.ts';
import { amendedLaws } from './law-amendment.ts';
import { afterRevision, yearAfter } from './law-year.ts';

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
  'đã được có do theo trong tại để với khi nhằm cho từ gồm sẽ phải chưa không thay là nếu còn đang bị vào này đó trên nói nêu cũng mà thì nên bởi vì qua đến ra lần vừa sau trước cần mới năm ngày sáng chiều tối hôm hoặc hay cùng như bằng vẫn khiến sửa giao yêu xác giúp'.split(
    ' ',
  ),
);
const END_PAIRS: ReadonlyMap<string, string> = new Map([
  ['quy', 'định'],
  ['ban', 'hành'],
  ['hiệu', 'lực'],
]);

/** Reads the name after `Luật`, `Bộ luật`, `Pháp lệnh` (domain.md §3): the longest listed one, else capitals up to a verb. */
export function parseLawName(lexed: Lexed, at: number, capital = true): LawName | null {
  const amended = amendedLaws(lexed, at);
  if (amended !== null) {
    const year = yearAfter(lexed, amended);
    return { name: lexed.slice(at, amended), year: year.year, end: year.end, known: true };
  }
  const listed = listedName(lexed, at, capital);
  const end = listed ?? unlisted(lexed, at);
  if (end === null) return null;
  const year = yearAfter(lexed, end);
  const revised = afterRevision(lexed, year.end);
  const late = year.year === null ? yearAfter(lexed, revised) : year;
  return {
    name: lexed.slice(at, end),
    year: late.year,
    end: Math.max(revised, late.end),
    known: listed !== null || late.year !== null || revised > year.end,
  };
}

/** Token after the listed name at `at`. In lower case it must have two words, and be told by the type's capital or a year. */
export function listedName(lexed: Lexed, at: number, capital: boolean): number | null {
  const listed = lawNames.match(lexed, at);
  if (listed === null) return null;
  if (lexed.word(at).upper) return listed.end;
  const told = capital || yearAfter(lexed, listed.end).year !== null;
  return told && listed.end >= at + 2 ? listed.end : null;
}

function unlisted(lexed: Lexed, at: number): number | null {
  const first = lexed.word(at);
  if (!first.upper) return null;
  // `Luật PCTN`; in a line of capitals nothing tells where a name ends.
  if (first.caps) {
    if (lexed.word(at - 1).caps || isSyllable(first.key)) return null;
    return first.text.length >= 3 ? at + 1 : null;
  }
  let i = at;
  for (; i - at < WORDS_MAX; i++) {
    const word = lexed.word(i);
    if (word.kind !== 'word' || ENDS.has(word.key)) break;
    if (END_PAIRS.get(word.key) === lexed.key(i + 1) && !word.upper) break;
    if (follows(lexed, i, 'và', 'luật') || follows(lexed, i, 'và', 'các')) break;
  }
  while (['và', 'của', 'về'].includes(lexed.key(i - 1))) i--;
  // A name all in capitals is a person's or a firm's: `Luật Minh Khuê`.
  const named = Array.from({ length: i - at }, (_, k) => lexed.word(at + k)).some((word) => !word.upper);
  return i - at >= 2 && (named || yearAfter(lexed, i).year !== null) ? i : null;
}
