import type { Tagging } from '../core/schema/tagging.ts';
import type { ClipDatabase } from './db.ts';
import { storing } from './errors.ts';
import { isOld, oldRulesets, sameRuleset, versionsTaggedWith } from './old-taggings.ts';
import { type ClipToRetag, loadToRetag, type Replacement, replaceTaggings, writeReplacement } from './retag-clip.ts';
import { readRetag, startRetag } from './retag-run.ts';
import { type ShownAgain, tagShownAgain, versionsTaggedAsShown } from './retag-shown.ts';
import { boundById, type RetagDeps, type Retagged, tagAgain } from './retag-text.ts';
import type { RetagFailureRow, RetagRun, Ruleset, VersionRow } from './rows.ts';

export type { RetagDeps } from './retag-text.ts';

/** Versions looked up at once: their texts are in memory together. */
const PAGE = 32;
/** How long texts are tagged before they are written, ms: others that write wait no longer than that for the disk. */
const SLICE_MS = 100;

/** The old versions of one clip, each with its new tagging or why there is none. */
interface Work {
  clipId: string;
  results: Map<string, Retagged>;
  shown: ShownAgain;
}

/** These versions and all others of their clips: a clip is done as a whole. */
async function versionsOfClips(db: ClipDatabase, ids: readonly string[]): Promise<Map<string, VersionRow[]>> {
  const listed = (await db.versions.bulkGet([...ids])).flatMap((row) => row ?? []);
  const clipIds = [...new Set(listed.map(({ clipId }) => clipId))];
  const all = await db.versions.where('clipId').anyOf(clipIds).primaryKeys();
  const others = await db.versions.bulkGet(all.filter((id) => !ids.includes(id)));
  return Map.groupBy([...listed, ...others.flatMap((row) => row ?? [])], ({ clipId }) => clipId);
}

/** Of these versions, those whose tagging is old and on which the ruleset has not failed. */
async function openOnes(db: ClipDatabase, versionIds: readonly string[], current: Ruleset): Promise<Set<string>> {
  const [taggings, failures] = await Promise.all([
    db.taggings.bulkGet([...versionIds]),
    db.retagFailures.bulkGet([...versionIds]),
  ]);
  const open = versionIds.filter((_, index) => {
    const [tagging, failure] = [taggings[index], failures[index]];
    return (
      tagging !== undefined && isOld(tagging, current) && (failure === undefined || !sameRuleset(failure, current))
    );
  });
  return new Set(open);
}

/** What of a clip's work still holds, as the clip stands at this moment. */
function stillOpen({ clipId, results }: Work, { parts }: ClipToRetag, current: Ruleset) {
  const taggings = new Map<string, Tagging>();
  const failures: RetagFailureRow[] = [];
  for (const [versionId, result] of results) {
    const stored = parts.taggings.get(versionId);
    if (stored === undefined || !isOld(stored, current)) continue;
    const outcome = boundById(versionId, parts.verdicts) ?? result;
    if ('tagging' in outcome) taggings.set(versionId, outcome.tagging);
    else failures.push({ versionId, clipId, ...current, ...outcome.failure });
  }
  return { taggings, failures };
}

/**
 * Writes what was tagged, and the progress with it, in one transaction; gives the number of clips that this did. Null
 * when the run has been taken back: nothing was written then.
 */
function writeAll(db: ClipDatabase, work: readonly Work[], current: Ruleset): Promise<number | null> {
  const { work: runs, retagFailures, clips, versions, taggings, shownTaggings, mentions, verdicts, sightings } = db;
  const { rejectedWords, uses, names } = db;
  const views = [clips, uses, names];
  const records = [versions, taggings, shownTaggings, mentions, verdicts, sightings, rejectedWords];
  const tables = [runs, retagFailures, ...views, ...records];
  return db.transaction('rw', tables, async () => {
    const run = await readRetag(db);
    if (run?.state !== 'running') return null;
    const next: RetagRun = { ...run };
    const replacement: Replacement = {
      taggings: [],
      staleMentions: [],
      mentions: [],
      staleShown: [],
      shownTaggings: [],
      clips: [],
      uses: [],
    };
    const failed: RetagFailureRow[] = [];
    const loaded = await Promise.all(work.map(({ clipId }) => loadToRetag(db, clipId)));
    for (const [index, one] of work.entries()) {
      const clip = loaded[index];
      if (clip === undefined) continue;
      const open = stillOpen(one, clip, current);
      if (open.taggings.size === 0 && open.failures.length === 0) continue;
      failed.push(...open.failures);
      const { changed, added, gone } = replaceTaggings(clip, open.taggings, one.shown, replacement);
      next.done += 1;
      next.changed += changed ? 1 : 0;
      next.added += added;
      next.gone += gone;
    }
    await writeReplacement(db, replacement);
    await retagFailures.bulkPut(failed);
    next.total = Math.max(next.total, next.done);
    await runs.put(next);
    return next.done - run.done;
  });
}

/** One page of open versions, with what else is open of their clips, tagged and written slice by slice; as `writeAll`. */
async function retagPage(db: ClipDatabase, page: ReadonlySet<string>, deps: RetagDeps): Promise<number | null> {
  const { ruleset } = deps;
  let [slice, began, done]: [Work[], number, number] = [[], performance.now(), 0];
  const write = async (): Promise<boolean> => {
    const written = await writeAll(db, slice, ruleset);
    [slice, began, done] = [[], performance.now(), done + (written ?? 0)];
    return written !== null;
  };
  const byClip = await versionsOfClips(db, [...page]);
  const others = [...byClip.values()].flatMap((versions) => versions.map(({ id }) => id).filter((id) => !page.has(id)));
  const open = page.union(await openOnes(db, others, ruleset));
  const shown = new Set(await versionsTaggedAsShown(db, [...page, ...others]));
  for (const [clipId, versions] of byClip) {
    const texts = versions.filter(({ id }) => open.has(id));
    const results = new Map(texts.map(({ id, article }) => [id, tagAgain(article, deps)]));
    const stale = versions.map(({ id }) => id).filter((id) => shown.has(id));
    slice.push({ clipId, results, shown: await tagShownAgain(db, clipId, stale, deps) });
    if (performance.now() - began >= SLICE_MS && !(await write())) return null;
  }
  return slice.length === 0 || (await write()) ? done : null;
}

/** Once through everything old; as `writeAll`. */
async function pass(db: ClipDatabase, deps: RetagDeps): Promise<number | null> {
  let done = 0;
  for (const old of await oldRulesets(db, deps.ruleset)) {
    let after: string | undefined;
    for (;;) {
      const ids = await versionsTaggedWith(db, old, { after, limit: PAGE });
      if (ids.length === 0) break;
      after = ids.at(-1);
      const open = await openOnes(db, ids, deps.ruleset);
      if (open.size === 0) continue;
      const written = await retagPage(db, open, deps);
      if (written === null) return null;
      done += written;
    }
  }
  return done;
}

function finish(db: ClipDatabase): Promise<void> {
  return db.transaction('rw', db.work, async () => {
    const run = await readRetag(db);
    if (run?.state === 'running') await db.work.put({ ...run, state: 'done' });
  });
}

/**
 * Does the retagging that was started (`startRetag`), or goes on with the one that a closed page left: what is still to
 * be done is what is still old, so nothing but the clips themselves has to be remembered. Clips that come in meanwhile
 * with old taggings are done too. To be called under a lock, by one at a time; a second would do no harm but work twice.
 * @returns 'none' when no run was written down, 'cancelled' when it was taken back on the way.
 * @throws StoreFull, StoreFailed: the run stands as it is, to be gone on with.
 */
export function runRetag(db: ClipDatabase, deps: RetagDeps): Promise<'done' | 'cancelled' | 'none'> {
  return storing(async () => {
    if ((await readRetag(db))?.state !== 'running') return 'none';
    // After an update in the middle of a run, the rest is of no use by the rules of yesterday.
    await startRetag(db, deps.ruleset);
    for (;;) {
      const done = await pass(db, deps);
      if (done === null) return 'cancelled';
      if (done > 0) continue;
      await finish(db);
      return 'done';
    }
  });
}
