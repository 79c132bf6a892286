import { newRecordId } from '../core/identity.ts';
import { compareVerdicts, nextClock } from '../core/review/index.ts';
import type { Person } from '../core/schema/scalars.ts';
import { Verdict, type VerdictContent } from '../core/schema/verdict.ts';
import type { ClipDatabase } from './db.ts';
import { StoreRefused } from './errors.ts';
import { storable } from './storable.ts';

/** What tests replace: the wall clock (ms) and the making of ids. */
export interface StoreDeps {
  now?: (() => number) | undefined;
  newId?: (() => string) | undefined;
}

/** This database's name in clocks: made once, at random, so that no two machines share one. */
async function nodeOf(db: ClipDatabase): Promise<string> {
  const known = await db.meta.get('node');
  if (known !== undefined) return known.value;
  const value = crypto.randomUUID().replaceAll('-', '').slice(-8);
  await db.meta.add({ key: 'node', value });
  return value;
}

/** Stamps verdicts one after another inside one transaction, each on the one before. */
export interface Stamper {
  stamp(clipId: string, content: VerdictContent, by: Person, earlier: readonly Verdict[]): Verdict;
}

/** Must be called inside the transaction that writes the verdicts, or two would get one clock. */
export async function stamper(db: ClipDatabase, deps: StoreDeps = {}): Promise<Stamper> {
  const { now = Date.now, newId = newRecordId } = deps;
  const node = await nodeOf(db);
  const newest = await db.verdicts.orderBy('clock').last();
  let clock = newest?.clock ?? null;
  return {
    stamp(clipId, content, by, earlier) {
      const nowMs = now();
      clock = nextClock(clock, nowMs, node);
      const basedOn = earlier.toSorted(compareVerdicts).at(-1)?.id ?? null;
      const at = new Date(nowMs).toISOString();
      const verdict = Verdict.safeParse(storable({ id: newId(), clipId, by, at, clock, basedOn, ...content }));
      if (!verdict.success) throw new StoreRefused('malformed', verdict.error.message);
      return verdict.data;
    },
  };
}
