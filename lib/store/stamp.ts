import { MAX_AHEAD_MS } from '../core/exchange/limits.ts';
import { newRecordId } from '../core/identity.ts';
import { canFollow, compareVerdicts, lastClockOf, nextClock } from '../core/review/index.ts';
import type { Person } from '../core/schema/scalars.ts';
import { Verdict, type VerdictContent } from '../core/schema/verdict.ts';
import type { ClipDatabase } from './db.ts';
import { StoreRefused } from './errors.ts';
import { nodeOf } from './node.ts';
import { storable } from './storable.ts';

/** What tests replace: the wall clock (ms) and the making of ids. */
export interface StoreDeps {
  now?: (() => number) | undefined;
  newId?: (() => string) | undefined;
}

/** Stamps verdicts one after another inside one transaction, each on the one before. */
export interface Stamper {
  stamp(clipId: string, content: VerdictContent, by: Person, earlier: readonly Verdict[]): Verdict;
}

const later = (a: string | null, b: string | null): string | null => (a !== null && (b === null || a > b) ? a : b);

/**
 * Must be called inside the transaction that writes the verdicts, or two would get one clock. A clock of the future or
 * that leaves none after it, in a database that once took one in, leads only in its own clip, where what is decided now
 * still has to stand after it.
 */
export async function stamper(db: ClipDatabase, deps: StoreDeps = {}): Promise<Stamper> {
  const { now = Date.now, newId = newRecordId } = deps;
  const node = await nodeOf(db);
  const latest = lastClockOf(now() + MAX_AHEAD_MS);
  let newest = (await db.verdicts.where('clock').belowOrEqual(latest).last())?.clock ?? null;
  return {
    stamp(clipId, content, by, earlier) {
      const nowMs = now();
      const inClip = earlier.map(({ clock }) => clock).filter(canFollow);
      const clock = nextClock(inClip.reduce(later, newest), nowMs, node);
      if (clock <= latest) newest = later(newest, clock);
      const basedOn = earlier.toSorted(compareVerdicts).at(-1)?.id ?? null;
      const at = new Date(nowMs).toISOString();
      const verdict = Verdict.safeParse(storable({ id: newId(), clipId, by, at, clock, basedOn, ...content }));
      if (!verdict.success) throw new StoreRefused('malformed', verdict.error.message);
      return verdict.data;
    },
  };
}
