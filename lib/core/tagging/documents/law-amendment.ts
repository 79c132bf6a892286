import { lawNames, typeWords } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { follows } from '../cursor.ts';
import { yearAfter } from './law-year.ts';

const LAWS_MAX = 12;
const TAIL_WORDS_MAX = 12;
const TAIL_ENDS = new Set('đã được có do theo tại để với khi nhằm cho từ sẽ phải là vào này và đó năm ngày'.split(' '));

/**
 * Token after the name of an amending law, from `sửa đổi` at token `at`: `sửa đổi, bổ sung một số điều của Luật X, Luật Y
 * và Luật Z` is one law; so is `… của 11 luật liên quan đến quy hoạch`. Null where no such name stands.
 */
export function amendedLaws(lexed: Lexed, at: number): number | null {
  if (!follows(lexed, at, 'sửa', 'đổi')) return null;
  let i = at + 2;
  if (lexed.key(i) === ',' && follows(lexed, i + 1, 'bổ', 'sung')) i += 3;
  else if (follows(lexed, i, 'bổ', 'sung')) i += 2;
  if (follows(lexed, i, 'một', 'số', 'điều') || follows(lexed, i, 'một', 'số', 'nội', 'dung'))
    i += lexed.key(i + 2) === 'điều' ? 3 : 4;
  if (lexed.key(i) === 'của') i++;
  return chain(lexed, i) ?? severalLaws(lexed, i);
}

/** `Luật X, Luật Y và Bộ luật Z`: each with its type word. */
function chain(lexed: Lexed, from: number): number | null {
  let end = lawWithType(lexed, from);
  if (end === null) return null;
  for (let laws = 1; laws < LAWS_MAX; laws++) {
    const link = lexed.key(end);
    if (link !== ',' && link !== ';' && link !== 'và') break;
    const start: number = link !== 'và' && lexed.key(end + 1) === 'và' ? end + 2 : end + 1;
    const next = lawWithType(lexed, start);
    if (next === null) break;
    end = next;
  }
  return end;
}

function lawWithType(lexed: Lexed, at: number): number | null {
  const type = typeWords.match(lexed, at);
  if (type === null || type.value === null || !type.value.law) return null;
  const name = lawNames.match(lexed, type.end);
  if (name !== null) return yearWithin(lexed, name.end);
  let i = type.end;
  while (i - type.end < TAIL_WORDS_MAX && lexed.word(i).kind === 'word' && !TAIL_ENDS.has(lexed.key(i))) i++;
  return lexed.word(type.end).upper && i > type.end + 1 ? yearWithin(lexed, i) : null;
}

/** A year between two laws of the chain belongs to the name; the last one's is the amending law's own. */
function yearWithin(lexed: Lexed, at: number): number {
  const { end } = yearAfter(lexed, at);
  return end > at && lexed.key(end) === ',' && typeWords.match(lexed, end + 1)?.value?.law === true ? end : at;
}

/** `11 luật liên quan đến quy hoạch`, `các luật về đầu tư`: told by their subject. */
function severalLaws(lexed: Lexed, at: number): number | null {
  const counted = lexed.word(at).kind === 'number' || lexed.key(at) === 'các';
  if (!counted || lexed.key(at + 1) !== 'luật') return null;
  let i = at + 2;
  while (i - at < TAIL_WORDS_MAX && lexed.word(i).kind === 'word') {
    const about = follows(lexed, i, 'liên', 'quan', 'đến');
    if (!about && (TAIL_ENDS.has(lexed.key(i)) || follows(lexed, i, 'quy', 'định'))) break;
    i += about ? 3 : 1;
  }
  return i;
}
