import { searchText, wordsOf } from '../core/catalogue/words.ts';
import { canonicalJson } from '../core/exchange/canonical.ts';
import {
  documentIdentity,
  foldShared,
  linkedIdentity,
  officialIdentity,
  type SharedState,
} from '../core/review/index.ts';
import type { EntryData } from '../core/schema/shared.ts';
import type { ClipDatabase } from './db.ts';
import { refreshViews } from './put-views.ts';
import type { EntryRow } from './rows.ts';
import { VIEWS } from './view-state.ts';

/** What the verdicts of no one clip come to, worked out from all of them. */
export const loadShared = async (db: ClipDatabase): Promise<SharedState> =>
  foldShared(await db.sharedVerdicts.toArray());

/** What data is known by over all clips. */
function identitiesOf(data: EntryData): string[] {
  if (data.kind === 'document') return [documentIdentity(data.document)];
  const { name, aliases } = data.official;
  return [name, ...aliases].map((one) => officialIdentity({ name: one }));
}

/** Rows of the entries that stand for themselves; what was merged into one is found by all that it was known by. */
function entryRows({ entries }: SharedState): EntryRow[] {
  const merged = Map.groupBy(entries.values(), ({ mergedInto }) => mergedInto);
  return [...entries.values()].flatMap(({ id, data, mergedInto }) => {
    if (data === null || mergedInto !== null) return [];
    const all = [{ id, data }, ...(merged.get(id) ?? [])];
    const identities = all.flatMap((one) => [
      linkedIdentity(one.id),
      ...(one.data === null ? [] : identitiesOf(one.data)),
    ]);
    const words = all.flatMap((one) => (one.data === null ? [] : wordsOf(searchText(one.data))));
    return [{ id, kind: data.kind, data, identities: [...new Set(identities)], words: [...new Set(words)] }];
  });
}

/** Clips whose look a change of rejected words may alter at once; more are left to `renewViews` (views.ts). */
const AT_ONCE = 50;

async function refreshClipsSaying(db: ClipDatabase, keys: readonly string[]): Promise<void> {
  const words = keys.map((key) => key.slice(key.indexOf(':') + 1));
  if (words.length === 0) return;
  const mentions = await db.mentions.where('quote').anyOfIgnoreCase(words).toArray();
  const versions = await db.versions.bulkGet([...new Set(mentions.map(({ versionId }) => versionId))]);
  const clipIds = [...new Set(versions.flatMap((version) => version?.clipId ?? []))];
  if (clipIds.length > AT_ONCE) await db.meta.put({ key: VIEWS, value: 'stale' });
  await refreshViews(db, clipIds.slice(0, AT_ONCE));
}

/**
 * Works the catalogue's views out again after shared verdicts were written: entries, rejected words, and the clips that have
 * them. To be called in the transaction that wrote them.
 */
export async function refreshShared(db: ClipDatabase): Promise<void> {
  const state = await loadShared(db);
  const rows = entryRows(state);
  const stored = new Map((await db.entries.toArray()).map((row) => [row.id, canonicalJson(row)]));
  await db.entries.bulkPut(rows.filter((row) => stored.get(row.id) !== canonicalJson(row)));
  const kept = new Set(rows.map(({ id }) => id));
  await db.entries.bulkDelete([...stored.keys()].filter((id) => !kept.has(id)));
  const before = new Set(await db.rejectedWords.toCollection().primaryKeys());
  const [added, gone] = [state.rejectedWords.difference(before), before.difference(state.rejectedWords)];
  await db.rejectedWords.bulkPut([...added].map((key) => ({ key })));
  await db.rejectedWords.bulkDelete([...gone]);
  await refreshClipsSaying(db, [...added, ...gone]);
}
