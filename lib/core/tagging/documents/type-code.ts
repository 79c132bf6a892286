import { type DocumentType, documentTypes } from '../../gazetteer/index.ts';
import type { DocumentNumber } from './number.ts';

/** The type of a number by its code; of those that share it (`QĐ`) the first, of `TT` the one of its side. */
export function typeOfCode({ typeCode, system }: DocumentNumber): DocumentType | null {
  if (typeCode === null) return null;
  const sharing = documentTypes.filter((type) => type.codes.some((code) => code.toUpperCase() === typeCode));
  const stateOnly = typeCode === 'TT' && system === 'state';
  return (stateOnly ? sharing.at(-1) : sharing[0]) ?? null;
}
