import type { Disagreement } from '../../core/schema/index.ts';
import { foldKey } from '../text.ts';
import type { Found } from './head.ts';

const MOST = 8;
const LONGEST = 2000;
/** A text this long that another begins with is the same one, cut short. */
const CUT_SHORT = 24;

/** Whether two texts say the same: marks, case and punctuation aside, one perhaps cut short by a system. */
export function sameText(a: string, b: string): boolean {
  const [short, long] = [foldKey(a), foldKey(b)].sort((one, other) => one.length - other.length);
  if (short === undefined || long === undefined || short === long) return true;
  // Cut in mid-word as often as not.
  const whole = short.replace(/ [^ ]*$/, '');
  return whole.length >= CUT_SHORT && long.startsWith(whole);
}

/** What other sources say that is not the same as what was chosen, as a capture tells it; empty where all agree. */
export function disagreeing(
  field: Disagreement['field'],
  reason: Disagreement['reason'],
  told: readonly (Found<string> | null)[],
  same: (value: string) => boolean,
): Disagreement[] {
  const others: Found<string>[] = [];
  for (const one of told) {
    if (one === null || one.value === '' || same(one.value)) continue;
    const value = one.value.slice(0, LONGEST);
    if (!others.some((other) => other.value === value)) others.push({ value, source: one.source.slice(0, 200) });
    if (others.length === MOST) break;
  }
  return others.length === 0 ? [] : [{ field, reason, others }];
}
