import { canonicalJson } from '../core/exchange/canonical.ts';
import { documentIdentity, foldShared, officialIdentity, type SharedState } from '../core/review/index.ts';
import type { EntryData } from '../core/schema/shared.ts';
import type { ClipDatabase } from './db.ts';
import type { EntryRow } from './rows.ts';
import { wordsOf } from './uses.ts';
import { refreshViews } from './view.ts';

/** What the verdicts of no one clip come to, worked out from all of them. */
export const loadShared = async (db: ClipDatabase): Promise<SharedState> =>
  foldShared(await db.sharedVerdicts.toArray());

/** What an entry is known by over all clips, and called. */
export function entryNames(data: EntryData): Pick<EntryRow, 'identities' | 'words'> {
  if (data.kind === 'document') {
    const { canonical, title } = data.document;
    return { identities: [documentIdentity(data.document)], words: wordsOf(`${canonical} ${title ?? ''}`) };
  }
  const { name, aliases } = data.official;
  const names = [name, ...aliases];
  return {
    identities: [...new Set(names.map((one) => officialIdentity({ name: one })))],
    words: wordsOf(names.join(' ')),
  };
}

/** Rows of the entries that stand for themselves. */
function entryRows({ entries }: SharedState): EntryRow[] {
  return [...entries.values()].flatMap(({ id, data, mergedInto }) =>
    data === null || mergedInto !== null ? [] : [{ id, kind: data.kind, data, ...entryNames(data) }],
  );
}

/** Clips whose look a change of rejected words may alter at once; more are left to `keepViews` (views.ts). */
const AT_ONCE = 50;

/** The meta row that says whether the views of all clips are worked out (views.ts). */
export const VIEWS = 'views';

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
