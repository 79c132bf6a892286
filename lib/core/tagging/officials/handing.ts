import type { Lexed } from '../../text/index.ts';
import { followsAny } from '../cursor.ts';

const REACH = 30;
const PAPER_REACH = 5;
const PASSIVE_REACH = 12;

/** What tells of a change without making it: `quyết định bổ nhiệm …`, `tờ trình miễn nhiệm …`. */
const PAPERS: readonly (readonly string[])[] = [
  ['quyết', 'định'],
  ['nghị', 'quyết'],
  ['tờ', 'trình'],
  ['thông', 'báo'],
  ['kết', 'luận'],
  ['văn', 'bản'],
  ['ý', 'kiến'],
];
/** What is done with such a paper by others than whom it is about. */
const DEALT: readonly (readonly string[])[] = [
  ['trao'],
  ['ký'],
  ['đọc'],
  ['trình'],
  ['công', 'bố'],
  ['ban', 'hành'],
  ['thông', 'qua'],
  ['thông', 'báo'],
  ['triển', 'khai'],
];
/** Words before `ký`, `trình` that make them part of a noun: `Tổng Thư ký`, `quá trình`. */
const NOUNS = new Set(['thư', 'chữ', 'nhật', 'quá', 'chương', 'công', 'tờ', 'lộ']);
const PASSIVE = new Set(['được', 'bị', 'nhận']);
/** Words by which something is done to whom the sentence is about. */
export const isPassiveWord = (key: string): boolean => PASSIVE.has(key);
const PRONOUNS = new Set(['ông', 'bà', 'anh', 'chị', 'chí']);

/** Whether a clause ends with token `i`. */
export const parts = (lexed: Lexed, i: number): boolean => {
  const { kind, key } = lexed.word(i);
  return kind === 'break' || key === ';' || (key === '.' && !lexed.glued(i + 1));
};

/**
 * Token of the verb with which somebody hands over, signs or announces the decision of which the verb at token `at` tells
 * (`ông A trao quyết định bổ nhiệm Giám đốc Sở`): nobody named before it gets the post. Null where the sentence says no such
 * thing, or says it of whom it is done to (`được trao quyết định bổ nhiệm …`).
 */
export function handedAt(lexed: Lexed, at: number): number | null {
  for (let i = at - 1; i > at - REACH && !parts(lexed, i); i--) {
    // `công bố quyết định phân công ông giữ chức …`
    if (PRONOUNS.has(lexed.key(i)) && lexed.word(i + 1).kind === 'word' && !lexed.word(i + 1).upper) return null;
    if (!followsAny(lexed, i, PAPERS)) continue;
    const verb = dealtBefore(lexed, i);
    if (verb !== null) return isPassive(lexed, verb) ? null : verb;
  }
  return null;
}

function dealtBefore(lexed: Lexed, paper: number): number | null {
  for (let i = paper - 1; i >= paper - PAPER_REACH && lexed.word(i).kind === 'word'; i--)
    if (followsAny(lexed, i, DEALT) && !NOUNS.has(lexed.key(i - 1))) return i;
  return null;
}

function isPassive(lexed: Lexed, verb: number): boolean {
  for (let i = verb - 1; i > verb - PASSIVE_REACH && lexed.word(i).kind === 'word'; i--)
    if (isPassiveWord(lexed.key(i))) return true;
  return false;
}
