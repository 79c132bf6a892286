import { parseClock } from '../review/clock.ts';
import type { SharedVerdict } from '../schema/shared.ts';
import { fault, type ImportFault } from './faults.ts';

/**
 * What shared verdicts say that is not so: ids twice, clocks that no verdict can have or of the time after `latestMs` (since
 * 1970), and the verdicts they take back. `ids` are those of the set's other verdicts.
 */
export function* sharedFaults(
  verdicts: readonly SharedVerdict[],
  ids: ReadonlySet<string>,
  latestMs: number,
): Generator<ImportFault> {
  const seen = new Set<string>();
  const known = new Set(verdicts.map(({ id }) => id));
  for (const [index, verdict] of verdicts.entries()) {
    const here = `shared[${index}]`;
    const { id, at, clock } = verdict;
    if (seen.has(id) || ids.has(id)) yield fault('duplicate-id', `${here}.id`, id);
    seen.add(id);
    const parts = parseClock(clock);
    if (parts === null) yield fault('bad-clock', `${here}.clock`, clock);
    else if (parts.ms > latestMs) yield fault('from-the-future', `${here}.clock`, clock);
    if (Date.parse(at) > latestMs) yield fault('from-the-future', `${here}.at`, at);
    if (verdict.type === 'restore' && !known.has(verdict.of))
      yield fault('no-such-reference', `${here}.of`, `no verdict ${verdict.of}`);
  }
}
