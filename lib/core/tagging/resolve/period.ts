import type { Place } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { followsAny } from '../cursor.ts';
import { Trigger, triggers } from '../lexicon.ts';

/** Days that an undated article cannot be before, or after, since what it names was not there; ISO. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** District level and twenty-nine provinces ended with that day (domain.md §10). */
const OLD_UNITS_TO = '2025-06-30';
const NEW_UNITS_FROM = '2025-01-01';

const OLD: readonly (readonly string[])[] = [
  ['huyện', 'ủy'],
  ['quận', 'ủy'],
  ['thị', 'ủy'],
];
const NEW: readonly (readonly string[])[] = [
  ['đặc', 'khu'],
  ['địa', 'phương', '2', 'cấp'],
  ['địa', 'phương', 'hai', 'cấp'],
];
const FORMER_BEFORE = 5;

const isFormer = (lexed: Lexed, at: number): boolean => {
  for (let i = at - 1; i >= at - FORMER_BEFORE; i--) if (['nguyên', 'cựu', 'từng'].includes(lexed.key(i))) return true;
  return lexed.key(at + 2) === 'cũ';
};

/**
 * Bounds of an undated article by the units it names: a province that was merged away since, or a district's committee,
 * means 2025-06-30 at the latest; special zones and the two-tier local government mean 2025 at the earliest. Where both are
 * named, the article compares, and there is no bound.
 */
export function periodOf(lexed: Lexed, province: Place | null): Period {
  let old = province !== null && province.into !== null;
  let young = false;
  for (let i = 0; i < lexed.length && !(old && young); i++) {
    if (!triggers(lexed, i, Trigger.period)) continue;
    old ||= followsAny(lexed, i, OLD) && !isFormer(lexed, i);
    young ||= followsAny(lexed, i, NEW);
  }
  if (old === young) return { from: null, to: null };
  return old ? { from: null, to: OLD_UNITS_TO } : { from: NEW_UNITS_FROM, to: null };
}
