import { MAX_AHEAD_MS } from '../core/exchange/limits.ts';
import { newRecordId } from '../core/identity.ts';
import { canFollow, compareVerdicts, lastClockOf, nextClock } from '../core/review/index.ts';
import type { Person } from '../core/schema/scalars.ts';
import { type SharedContent, SharedVerdict } from '../core/schema/shared.ts';
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

type Earlier = readonly Pick<Verdict, 'id' | 'clock'>[];

/** `step`: of the act that a verdict is part of (lib/core/schema/verdict.ts). `id`: the one it is to have. */
interface Marks {
  step?: string | undefined;
  id?: string | undefined;
}

/** Stamps verdicts one after another inside one transaction, each on the one before. */
export interface Stamper {
  /** `earlier`: the clip's verdicts. */
  stamp(clipId: string, content: VerdictContent, by: Person, earlier: Earlier, marks?: Marks): Verdict;
  /** As `stamp`, for a verdict of no clip; `earlier`: the shared ones. */
  stampShared(content: SharedContent, by: Person, earlier: Earlier, marks?: Marks): SharedVerdict;
  /** A new id for a step. */
  newStep(): string;
}

const later = (a: string | null, b: string | null): string | null => (a !== null && (b === null || a > b) ? a : b);

/** The newest clock that is not of the future, over clips' verdicts and shared ones. */
async function newestClock(db: ClipDatabase, latest: string): Promise<string | null> {
  const [own, shared] = await Promise.all([
    db.verdicts.where('clock').belowOrEqual(latest).last(),
    db.sharedVerdicts.where('clock').belowOrEqual(latest).last(),
  ]);
  return later(own?.clock ?? null, shared?.clock ?? null);
}

/**
 * Must be called inside the transaction that writes the verdicts, or two would get one clock. A clock of the future or
 * that leaves none after it, in a database that once took one in, leads only in its own clip, where what is decided now
 * still has to stand after it.
 */
export async function stamper(db: ClipDatabase, deps: StoreDeps = {}): Promise<Stamper> {
  const { now = Date.now, newId = newRecordId } = deps;
  const node = await nodeOf(db);
  const latest = lastClockOf(now() + MAX_AHEAD_MS);
  let newest = await newestClock(db, latest);
  const based = (by: Person, earlier: Earlier, { step, id }: Marks = {}) => {
    const nowMs = now();
    const inClip = earlier.map(({ clock }) => clock).filter(canFollow);
    const clock = nextClock(inClip.reduce(later, newest), nowMs, node);
    if (clock <= latest) newest = later(newest, clock);
    const last = earlier.reduce<Earlier[number] | null>(
      (best, next) => (best === null || compareVerdicts(best, next) < 0 ? next : best),
      null,
    );
    const at = new Date(nowMs).toISOString();
    return { id: id ?? newId(), by, at, clock, basedOn: last?.id ?? null, ...(step !== undefined && { step }) };
  };
  return {
    stamp(clipId, content, by, earlier, marks) {
      const verdict = Verdict.safeParse(storable({ clipId, ...based(by, earlier, marks), ...content }));
      if (!verdict.success) throw new StoreRefused('malformed', verdict.error.message);
      return verdict.data;
    },
    stampShared(content, by, earlier, marks) {
      const verdict = SharedVerdict.safeParse(storable({ ...based(by, earlier, marks), ...content }));
      if (!verdict.success) throw new StoreRefused('malformed', verdict.error.message);
      return verdict.data;
    },
    newStep: newId,
  };
}
