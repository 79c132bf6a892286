import type { Lexed } from '../text/index.ts';
import { romanValue } from './numerals.ts';

const VALUES_MAX = 6;
const TERMS_MAX = 2;

/**
 * Token after the terms of an office at token `at`, which are no part of its organisation: `khóa XIII`, `(khóa XIII)`,
 * `các khóa XII, XIII`, `nhiệm kỳ 2020-2025`, `khóa III, nhiệm kỳ 2016 - 2021`, `(2010-2015)`. `at` where none stands.
 */
export function termEnd(lexed: Lexed, at: number): number {
  let end = at;
  for (let terms = 0; terms < TERMS_MAX; terms++) {
    const next = oneTerm(lexed, end);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** Words before the years of a term. */
const SPANS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['nhiệm', new Set(['kỳ', 'kì'])],
  ['giai', new Set(['đoạn'])],
]);

function oneTerm(lexed: Lexed, at: number): number {
  const bracket = lexed.key(at) === '(';
  let i = bracket || lexed.key(at) === ',' ? at + 1 : at;
  if (lexed.key(i) === 'các') i++;
  let value = ordinalEnd;
  if (lexed.key(i) === 'khóa') i++;
  else if (SPANS.get(lexed.key(i))?.has(lexed.key(i + 1)) === true) {
    i += 2;
    value = yearsEnd;
  } else if (bracket && lexed.word(i).kind === 'number' && lexed.key(i + 1) === '-') value = yearsEnd;
  else return at;
  let end = value(lexed, i, false);
  if (end === i) return at;
  for (let values = 1; values < VALUES_MAX && [',', 'và'].includes(lexed.key(end)); values++) {
    const next = value(lexed, end + 1, true);
    if (next === end + 1) break;
    end = next;
  }
  if (!bracket) return end;
  return lexed.key(end) === ')' ? end + 1 : at;
}

/** Token after `XIII` or `13`; further figures must end their phrase, since `, 14 người` is another matter. */
function ordinalEnd(lexed: Lexed, i: number, further: boolean): number {
  const { kind, upper, text } = lexed.word(i);
  if (further && kind === 'number')
    return text.length <= 2 && [',', ';', '.', ')'].includes(lexed.key(i + 1)) ? i + 1 : i;
  if (further) return romanValue(text) === null ? i : i + 1;
  return upper || kind === 'number' ? i + 1 : i;
}

/** Token after `2020-2025` or `2020`; a further one is a span of years. */
function yearsEnd(lexed: Lexed, i: number, further: boolean): number {
  if (lexed.word(i).kind !== 'number') return i;
  if (lexed.key(i + 1) === '-' && lexed.word(i + 2).kind === 'number') return i + 3;
  return further ? i : i + 1;
}
