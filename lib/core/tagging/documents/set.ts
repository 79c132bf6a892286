import { type DocumentType, documentSetNames, documentTypes } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';

/** The nickname of several documents, tokens `[start, end)`: one mention of them all. */
export interface SetName {
  readonly start: number;
  readonly end: number;
  readonly type: DocumentType;
}

/** The nickname at token `at` (`bộ tứ trụ cột`), or the one inside which `at` is the type word (`bốn nghị quyết trụ cột`). */
export function setName(lexed: Lexed, at: number): SetName | null {
  const names = documentSetNames();
  for (const start of [at, at - 1]) {
    const found = start < 0 ? null : names.match(lexed, start);
    const code = found?.value.members[0]?.type;
    const type = documentTypes.find((there) => code !== undefined && there.codes.includes(code));
    if (found !== null && type !== undefined && found.end > at) return { start, end: found.end, type };
  }
  return null;
}
