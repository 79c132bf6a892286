import type { ClipDatabase } from './db.ts';
import type { Ruleset } from './rows.ts';

// Reads only, of keys alone: no text and no tagging is loaded to find what is to be tagged again.

const INDEX = '[tagger+gazetteer+versionId]';

/** Name and numbers of `diem-bao-tagger 0.2.0`; null for what is not written so. */
function partsOf(version: string): { name: string; numbers: number[] } | null {
  const [, name, numbers] = /^(.+) (\d{1,9}\.\d{1,9}\.\d{1,9})$/.exec(version) ?? [];
  return name === undefined || numbers === undefined ? null : { name, numbers: numbers.split('.').map(Number) };
}

/** Negative, 0 or positive as `a` comes before `b`, is it or comes after; null where they are no versions of one thing. */
function compareVersions(a: string, b: string): number | null {
  if (a === b) return 0;
  const [one, other] = [partsOf(a), partsOf(b)];
  if (one === null || other === null || one.name !== other.name) return null;
  const differences = one.numbers.map((number, i) => number - (other.numbers[i] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

/**
 * Whether a tagging of `ruleset` is to be brought up to `current`: any other is, but for one by a later version, which
 * a colleague's file may bring in. The tagger's version goes before the gazetteer's.
 */
export function isOld(ruleset: Ruleset, current: Ruleset): boolean {
  const tagger = compareVersions(ruleset.tagger, current.tagger);
  if (tagger !== 0) return tagger === null || tagger < 0;
  const gazetteer = compareVersions(ruleset.gazetteer, current.gazetteer);
  return gazetteer !== 0 && (gazetteer === null || gazetteer < 0);
}

export const sameRuleset = (a: Ruleset, b: Ruleset): boolean => a.tagger === b.tagger && a.gazetteer === b.gazetteer;

/** The rulesets that taggings come from and that are old, found by leaping from one to the next in the index. */
export async function oldRulesets(db: ClipDatabase, current: Ruleset): Promise<Ruleset[]> {
  const found: Ruleset[] = [];
  let after: (string | never[])[] = [];
  for (;;) {
    const [id] = await db.taggings.where(INDEX).above(after).limit(1).primaryKeys();
    const row = id === undefined ? undefined : await db.taggings.get(id);
    if (row === undefined) return found;
    const { tagger, gazetteer } = row;
    if (isOld(row, current)) found.push({ tagger, gazetteer });
    // In IndexedDB every array stands after every string.
    after = [tagger, gazetteer, []];
  }
}

/** Ids of versions tagged with this ruleset, in order, from after the one given. */
export function versionsTaggedWith(
  db: ClipDatabase,
  { tagger, gazetteer }: Ruleset,
  { after = '', limit }: { after?: string | undefined; limit?: number | undefined } = {},
): Promise<string[]> {
  const versions = db.taggings.where(INDEX).between([tagger, gazetteer, after], [tagger, gazetteer, []], false, false);
  return (limit === undefined ? versions : versions.limit(limit)).primaryKeys();
}

/** Number of clips with a version whose tagging is old and that `current` has not failed on. */
export async function countOldClips(db: ClipDatabase, current: Ruleset): Promise<number> {
  const failures = await db.retagFailures.toArray();
  const failed = new Set(failures.filter((one) => sameRuleset(one, current)).map(({ versionId }) => versionId));
  const old = new Set<string>();
  for (const ruleset of await oldRulesets(db, current))
    for (const id of await versionsTaggedWith(db, ruleset)) if (!failed.has(id)) old.add(id);
  if (old.size === 0) return 0;
  const clips = new Set<unknown>();
  await db.versions.orderBy('clipId').eachKey((clipId, { primaryKey }) => {
    if (old.has(primaryKey)) clips.add(clipId);
  });
  return clips.size;
}
