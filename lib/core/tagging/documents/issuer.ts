import { genericUnits } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { parseOrdinal, roman } from '../numerals.ts';
import { parseOrganisation } from '../organisation.ts';
import { parsePost } from '../post.ts';
import type { Issuer } from './candidate.ts';

/** The issuer at token `at`: an organisation, or an office that issues documents (`Thủ tướng Chính phủ`). */
export function parseIssuer(lexed: Lexed, at: number): Issuer | null {
  if (genericUnits.match(lexed, at) !== null || lexed.key(at) === 'các' || lexed.key(at) === 'những') return null;
  const post = parsePost(lexed, at);
  const read = post ?? parseOrganisation(lexed, at);
  if (read === null || (!lexed.word(at).upper && post !== null)) return null;
  return { text: lexed.slice(at, read.end), name: lexed.slice(at, read.nameEnd), place: read.place, end: read.end };
}

/** `khóa XII`, `(khóa XII)`, `, khóa XII` at token `at`; Roman. */
export function parseTerm(lexed: Lexed, at: number): { term: string; end: number } | null {
  const open = lexed.key(at) === '(' || lexed.key(at) === ',';
  const i = open ? at + 1 : at;
  if (lexed.key(i) !== 'khóa') return null;
  const ordinal = parseOrdinal(lexed, i + 1);
  if (ordinal === null) return null;
  const closes = lexed.key(at) === '(';
  if (closes && lexed.key(ordinal.end) !== ')') return null;
  return { term: roman(ordinal.value), end: closes ? ordinal.end + 1 : ordinal.end };
}
