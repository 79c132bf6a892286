import type { Lexed } from '../../text/index.ts';

const PIN_WORDS = new Set(['điểm', 'khoản', 'điều', 'mục', 'chương', 'phần', 'tiết', 'phụ']);
/** The points of a Vietnamese text run a b c d đ e g h i k l m n o p q r s t u v x y (domain.md §3). */
const POINT = /^[a-eđg-ik-vxy]$/;
const LINKS = new Set([',', 'và', '(', ')', '.']);
const TOKENS_MAX = 24;
const PIN_MAX = 200;

/** `khoản 3 Điều 63` right before token `at`, the `của` between left out; null where no pinpoint stands. */
export function pinBefore(lexed: Lexed, at: number): string | null {
  const end = ['của', ',', 'tại', 'trong', 'theo'].includes(lexed.key(at - 1)) ? at - 1 : at;
  let from = end;
  for (let i = end - 1; i >= 0 && end - i <= TOKENS_MAX; i--) {
    if (opensPin(lexed, i)) from = i;
    else if (!within(lexed, i)) break;
  }
  return from === end ? null : lexed.slice(from, end).slice(0, PIN_MAX);
}

/** A pinpoint behind a citation that ends before token `at`: `Luật X, Điều 5, khoản 2`, `Luật X (Điều 5)`; null for none. */
export function pinAfter(lexed: Lexed, at: number): string | null {
  const link = lexed.key(at);
  if (link !== ',' && link !== '(' && link !== 'tại') return null;
  const from = link === ',' && lexed.key(at + 1) === 'tại' ? at + 2 : at + 1;
  if (!opensPin(lexed, from)) return null;
  let end = from;
  for (let i = from; i < from + TOKENS_MAX; i++) {
    if (opensPin(lexed, i)) {
      end = i + 2;
      i++;
    } else if (!LINKS.has(lexed.key(i)) && within(lexed, i)) end = i + 1;
    else if (!LINKS.has(lexed.key(i)) || lexed.key(i) === ')') break;
  }
  // `Luật X, Điều 5 Luật Y` pins the other law.
  const next = lexed.key(end) === 'của' ? end + 1 : end;
  return lexed.word(next).upper || lexed.key(next) === 'luật' ? null : lexed.slice(from, end).slice(0, PIN_MAX);
}

function opensPin(lexed: Lexed, i: number): boolean {
  const { key } = lexed.word(i);
  if (!PIN_WORDS.has(key)) return false;
  const j = key === 'phụ' && lexed.key(i + 1) === 'lục' ? i + 2 : i + 1;
  const next = lexed.word(j);
  return next.kind === 'number' || POINT.test(next.text) || /^[IVX]+$/.test(next.text);
}

function within(lexed: Lexed, i: number): boolean {
  const { kind, key, text } = lexed.word(i);
  if (key === '.') return lexed.glued(i) && lexed.glued(i + 1);
  return kind === 'number' || LINKS.has(key) || POINT.test(text) || /^[IVX]+$/.test(text) || key === 'lục';
}
