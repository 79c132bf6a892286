import { wordKey } from '../text/index.ts';
import data from './data/periphrases.json' with { type: 'json' };
import { organisationKey, organisationWords } from './posts.ts';

interface Periphrasis {
  readonly unit: readonly (readonly string[])[];
  readonly head: string;
}

const byWords = new Map<string, Periphrasis[]>();
for (const { words, unit, head } of data.periphrases) {
  const there = byWords.get(words) ?? [];
  byWords.set(words, [...there, { unit: unit.map(organisationWords), head }]);
}

/** Whether a position's words only describe an office (`người đứng đầu`). */
export const describesOffice = (positionKey: string): boolean => byWords.has(wordKey(positionKey));

/**
 * The position that a description of an office means (domain.md §8.9): `người đứng đầu` of a `Đảng bộ tỉnh` is its
 * `bí thư`. `organisation` is the unit as printed, null where none is. Null where the words do not tell.
 */
export function officeDescribed(positionKey: string, organisation: string | null): string | null {
  const words = organisationKey(organisation ?? '');
  const fitting = (byWords.get(wordKey(positionKey)) ?? []).filter(({ unit }) =>
    unit.length === 0 ? words === '' : unit.some((opening) => `${words} `.startsWith(`${opening.join(' ')} `)),
  );
  return fitting.at(0)?.head ?? null;
}
