import type { ClipRecords } from '../core/exchange/clipset.ts';
import { inOrder } from '../core/review/index.ts';
import { fitsArticle } from '../core/review/tagged.ts';
import type { ClipSet } from '../core/schema/clipset.ts';
import type { ClipDatabase } from './db.ts';
import { storing } from './errors.ts';
import { type ImportPlan, ImportRefused, planImport, recordsOfSet } from './import-plan.ts';
import { type ClipParts, inCaptureOrder, inSightingOrder, loadParts, loadRejectedWords, taggingRows } from './parts.ts';
import { putViews, refreshViews } from './put-views.ts';
import { refreshShared } from './shared.ts';
import { reviewParts } from './view.ts';

export { ImportRefused };

/** Records added, and records that were there already. */
interface Counts {
  added: number;
  skipped: number;
}

/**
 * What an import did. A clip that was there and got something new counts as updated; `deleted` and `restored` are those
 * of them that it took out of the list, or back into it.
 */
export interface ImportReport {
  clips: Counts & { updated: number; deleted: number; restored: number };
  versions: Counts;
  verdicts: Counts;
  sightings: Counts;
  shared: Counts;
  pages: Counts;
}

/** How many of the rows that were there now say otherwise of being deleted. */
async function turned(db: ClipDatabase, known: ImportPlan['known']): Promise<{ deleted: number; restored: number }> {
  const after = await db.clips.bulkGet([...known.keys()]);
  const count = (deleted: 0 | 1): number =>
    after.filter((row) => row?.deleted === deleted && known.get(row.id)?.deleted !== deleted).length;
  return { deleted: count(1), restored: count(0) };
}

function reportOf(
  { clips, known, ...plan }: ImportPlan,
  touched: ReadonlySet<string>,
  changes: { deleted: number; restored: number },
): ImportReport {
  const counts = (added: readonly unknown[], all: (clip: ClipRecords) => number): Counts => {
    const total = clips.reduce((sum, clip) => sum + all(clip), 0);
    return { added: added.length, skipped: total - added.length };
  };
  const added = clips.filter(({ id }) => !known.has(id)).length;
  const updated = clips.filter(({ id }) => known.has(id) && touched.has(id)).length;
  return {
    clips: { added, updated, skipped: clips.length - added - updated, ...changes },
    versions: counts(plan.versions, (clip) => clip.versions.length),
    verdicts: counts(plan.verdicts, (clip) => clip.verdicts.length),
    sightings: counts(plan.sightings, (clip) => clip.sightings.length),
    shared: { added: plan.shared.length, skipped: plan.sharedCount - plan.shared.length },
    pages: counts(plan.pages, (clip) => clip.pages.size),
  };
}

async function write(db: ClipDatabase, plan: ImportPlan): Promise<void> {
  const versions = plan.versions.map(({ record }) => record);
  const taggings = versions.map(({ id, tagging }) => taggingRows(id, tagging));
  await db.versions.bulkAdd(versions.map(({ tagging: _, ...row }) => row));
  await db.taggings.bulkAdd(taggings.map(({ row }) => row));
  await db.mentions.bulkAdd(taggings.flatMap(({ mentions }) => mentions));
  await db.pages.bulkAdd(plan.pages.map(({ record }) => record));
  await db.verdicts.bulkAdd(plan.verdicts.map(({ record }) => record));
  await db.sightings.bulkAdd(plan.sightings.map(({ record }) => record));
  await db.sharedVerdicts.bulkAdd(plan.shared.map(({ record }) => record));
}

/** The parts of a clip that is new here: all of them stand in the file. */
const partsOf = (
  { id, versions, verdicts, sightings, shownTagging }: ClipRecords,
  rejectedWords: ReadonlySet<string>,
): ClipParts => ({
  id,
  versions: inCaptureOrder(versions.map(({ tagging: _, ...row }) => row)),
  taggings: new Map(versions.map((version) => [version.id, version.tagging])),
  verdicts: inOrder(verdicts),
  sightings: inSightingOrder(sightings),
  shownTagging,
  rejectedWords,
});

/**
 * Keeps the file's taggings of corrected texts, where the text that is shown here now has none and is the very one; what
 * two people corrected may be another than either had. Gives the ids of those clips.
 */
async function keepShownTaggings(db: ClipDatabase, clips: readonly ClipRecords[]): Promise<string[]> {
  const kept: string[] = [];
  for (const { id, shownTagging } of clips) {
    const parts = shownTagging === undefined ? undefined : await loadParts(db, id);
    if (shownTagging === undefined || parts === undefined) continue;
    const { versionId, article, carried } = reviewParts(parts);
    if (!carried || !fitsArticle(shownTagging, article)) continue;
    await db.shownTaggings.put({ versionId, ...shownTagging });
    kept.push(id);
  }
  return kept;
}

/**
 * Unites a set with what is stored, by id: what is missing is added as it is (authors, clocks and times stay), what is
 * there is skipped. Compared whole first, then written in one transaction; importing twice changes nothing. The set
 * must have passed `readClipSet`, and `checkHtml` if it holds pages.
 * @throws ImportRefused where a stored record of the same id says something else; StoreFull; StoreFailed.
 */
export async function importClipSet(db: ClipDatabase, set: ClipSet): Promise<ImportReport> {
  const clips = recordsOfSet(set);
  return storing(
    () =>
      db.transaction('rw', db.tables, async () => {
        const plan = await planImport(db, clips, set.shared ?? []);
        await write(db, plan);
        const changes = [plan.versions, plan.verdicts, plan.sightings, plan.pages].flat();
        const touched = new Set(changes.flatMap(({ clipId }) => clipId ?? []));
        const added = clips.filter(({ id }) => !plan.known.has(id));
        if (plan.shared.length > 0) await refreshShared(db);
        const words = await loadRejectedWords(db);
        const parts = added.map((clip) => partsOf(clip, words));
        await putViews(
          db,
          parts.map((part) => ({ parts: part, reviewed: reviewParts(part) })),
        );
        const retagged = new Set(await keepShownTaggings(db, clips));
        for (const { id } of clips)
          if (plan.known.has(id) && (touched.has(id) || retagged.has(id))) await refreshViews(db, [id]);
        return reportOf(plan, touched, await turned(db, plan.known));
      }),
    [ImportRefused],
  );
}
