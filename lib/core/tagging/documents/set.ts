import { type DocumentType, documentSet, documentSetNames, documentTypes } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { countsAt } from './bare-number.ts';

/** The nickname of several documents, tokens `[start, end)`: one mention of them all. */
export interface SetName {
  readonly start: number;
  readonly end: number;
  readonly type: DocumentType;
  /** It means more than one document. */
  readonly plural: boolean;
}

/** The nickname at token `at` (`bộ tứ trụ cột`), or the one inside which `at` is the type word (`bốn nghị quyết trụ cột`). */
export function setName(lexed: Lexed, at: number): SetName | null {
  for (const start of [at, at - 1]) {
    const found = start < 0 ? null : documentSetNames.match(lexed, start);
    const members = found === null ? [] : (documentSet(found.value)?.members ?? []);
    const code = members[0]?.type;
    const type = documentTypes.find((there) => code !== undefined && there.codes.includes(code));
    if (found === null || type === undefined || found.end <= at || !isName(lexed, start, found.end)) continue;
    return { start, end: found.end, type, plural: members.length > 1 };
  }
  return null;
}

/** Before a lower-case name that ends in a number: `cơ chế khoán 10`. */
const SCHEMES = new Set(['chế', 'sách', '“', '"', '‘', "'"]);

/** `Khoán 10` names, `khoán 10 ha`, `Khoán 10,5 triệu` count. */
function isName(lexed: Lexed, start: number, end: number): boolean {
  if (lexed.word(end - 1).kind !== 'number') return true;
  const next = lexed.word(end);
  if (next.kind === 'number' || next.key === '%' || countsAt(lexed, end)) return false;
  if (next.kind === 'mark' && lexed.glued(end) && lexed.word(end + 1).kind === 'number' && lexed.glued(end + 1))
    return false;
  return lexed.word(start).upper || SCHEMES.has(lexed.key(start - 1));
}
