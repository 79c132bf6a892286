import type { ClipDatabase } from './db.ts';
import { storing } from './errors.ts';
import { countOldClips, sameRuleset } from './old-taggings.ts';
import type { ClipRow, RetagFailureRow, RetagRun, Ruleset } from './rows.ts';

export type { RetagRun, Ruleset } from './rows.ts';

const NAME = 'retag';

/** The retagging in hand, or the outcome of one that nobody has put away yet; undefined when there is neither. */
export async function readRetag(db: ClipDatabase): Promise<RetagRun | undefined> {
  return db.work.get(NAME);
}

/**
 * Writes down that old clips are to be tagged again by `ruleset`; whoever holds the lock then does it (retag.ts). What
 * failed before is tried again. One that is running already for this ruleset is left as it is.
 * @throws StoreFull; StoreFailed.
 */
export function startRetag(db: ClipDatabase, ruleset: Ruleset, now: () => number = Date.now): Promise<RetagRun> {
  const { tagger, gazetteer } = ruleset;
  return storing(() =>
    db.transaction('rw', [db.work, db.retagFailures, db.taggings, db.versions], async () => {
      const running = await readRetag(db);
      if (running?.state === 'running' && sameRuleset(running, ruleset)) return running;
      await db.retagFailures.clear();
      const total = await countOldClips(db, ruleset);
      const startedAt = new Date(now()).toISOString();
      const counts = { total, done: 0, changed: 0, added: 0, gone: 0 };
      const run: RetagRun = { name: NAME, state: 'running', tagger, gazetteer, startedAt, ...counts };
      await db.work.put(run);
      return run;
    }),
  );
}

/** Takes back what was written by `startRetag`; gives how far it had come. Clips done by then keep their new tags. */
export function cancelRetag(db: ClipDatabase): Promise<RetagRun | undefined> {
  return putAway(db, 'running');
}

/** Puts the outcome away. What failed stays known, and is not offered again to the same ruleset. */
export async function dismissRetag(db: ClipDatabase): Promise<void> {
  await putAway(db, 'done');
}

function putAway(db: ClipDatabase, state: RetagRun['state']): Promise<RetagRun | undefined> {
  return storing(() =>
    db.transaction('rw', db.work, async () => {
      const run = await readRetag(db);
      if (run?.state !== state) return undefined;
      await db.work.delete(NAME);
      return run;
    }),
  );
}

/** A clip that could not be tagged again, with what failed on its versions. */
export interface FailedClip {
  clip: Pick<ClipRow, 'id' | 'title' | 'deleted'>;
  failures: RetagFailureRow[];
}

/** The clips that could not be tagged again, deleted ones last, newest first. */
export async function listFailedClips(db: ClipDatabase): Promise<FailedClip[]> {
  const byClip = Map.groupBy(await db.retagFailures.toArray(), ({ clipId }) => clipId);
  const rows = await db.clips.bulkGet([...byClip.keys()]);
  return rows
    .flatMap((row) => (row === undefined ? [] : [row]))
    .sort((a, b) => a.deleted - b.deleted || (a.savedAt < b.savedAt ? 1 : -1))
    .map(({ id, title, deleted }) => ({ clip: { id, title, deleted }, failures: byClip.get(id) ?? [] }));
}
