import { daysOf } from '../gazetteer/validity.ts';
import type { DatedPost } from '../schema/shared.ts';

const edges = (date: string | null): { from: string; to: string } | null => (date === null ? null : daysOf(date));

/** What the catalogue's dates of a post say of a day: held for sure, not held for sure, or neither. */
export function heldOn({ from, to }: Pick<DatedPost, 'from' | 'to'>, day: string): 'yes' | 'no' | 'unknown' {
  const [began, ended] = [edges(from), edges(to)];
  if ((began !== null && day < began.from) || (ended !== null && day > ended.to)) return 'no';
  if (began === null || day < began.to) return 'unknown';
  return ended === null || day <= ended.from ? 'yes' : 'unknown';
}
