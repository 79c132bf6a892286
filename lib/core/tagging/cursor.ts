import type { Lexed } from '../text/index.ts';

/** Whether the words from token `at` are these keys, on one line. */
export function follows(lexed: Lexed, at: number, ...keys: string[]): boolean {
  return keys.every((key, i) => lexed.key(at + i) === key);
}

/** Whether one of these phrases stands at token `at`, on one line. */
export function followsAny(lexed: Lexed, at: number, phrases: readonly (readonly string[])[]): boolean {
  const first = lexed.key(at);
  for (const words of phrases) {
    if (words[0] !== first) continue;
    let i = 1;
    while (i < words.length && lexed.key(at + i) === words[i]) i++;
    if (i === words.length) return true;
  }
  return false;
}

const OPENERS = new Set(['.', '!', '?', ':', '"', '“', '•', '*']);

/** Whether a sentence or line ends before token `at`: start of text, line break, full stop, or an opening mark. */
export function startsSentence(lexed: Lexed, at: number): boolean {
  const before = lexed.word(at - 1);
  return before.kind === 'break' || OPENERS.has(before.key);
}

/** The keys of tokens `[from, to)` joined by spaces: a phrase as the gazetteer's tables hold it. */
export function keysOf(lexed: Lexed, from: number, to: number): string {
  let keys = lexed.key(from);
  for (let i = from + 1; i < to; i++) keys += ` ${lexed.key(i)}`;
  return keys;
}
