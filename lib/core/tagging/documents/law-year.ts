import type { Lexed } from '../../text/index.ts';
import { follows } from '../cursor.ts';

const YEAR = /^(19|20)\d\d$/;

/** The year behind a law's name at token `at`: `năm 2024`, `2024`, `(năm 2024)`; `end` is `at` where none stands. */
export function yearAfter(lexed: Lexed, at: number): { year: string | null; end: number } {
  const open = lexed.key(at) === '(';
  const start = open ? at + 1 : at;
  const i = lexed.key(start) === 'năm' ? start + 1 : start;
  const word = lexed.word(i);
  const isYear =
    word.kind === 'number' &&
    YEAR.test(word.text) &&
    !(['/', '-'].includes(lexed.key(i + 1)) && lexed.word(i + 2).kind === 'number');
  if (!isYear || (open && lexed.key(i + 1) !== ')')) return { year: null, end: at };
  return { year: word.text, end: open ? i + 2 : i + 1 };
}

/** Token after `(sửa đổi)`, `sửa đổi`, `(sửa đổi, bổ sung năm 2017)`, `, sửa đổi, bổ sung năm 2017`; `at` where none stands. */
export function afterRevision(lexed: Lexed, at: number): number {
  const open = lexed.key(at) === '(';
  const comma = lexed.key(at) === ',';
  let i = open || comma ? at + 1 : at;
  if (!follows(lexed, i, 'sửa', 'đổi')) return at;
  i += 2;
  const link = lexed.key(i) === ',' || lexed.key(i) === 'và' ? i + 1 : i;
  if (follows(lexed, link, 'bổ', 'sung')) i = link + 2;
  let years = 0;
  for (;;) {
    const more = years > 0 && (lexed.key(i) === ',' || lexed.key(i) === 'và') ? i + 1 : i;
    const { year, end } = yearAfter(lexed, more);
    if (year === null || lexed.key(more) === '(') break;
    i = end;
    years++;
  }
  if (open) return lexed.key(i) === ')' ? i + 1 : at;
  if (comma) return years > 0 ? i : at;
  // `Luật Dược sửa đổi, bổ sung …` goes on as a sentence.
  return years > 0 ? i : at + 2;
}
