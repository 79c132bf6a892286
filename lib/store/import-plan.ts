import type { Table } from 'dexie';
import { canonicalJson } from '../core/exchange/canonical.ts';
import { type ClipRecords, recordsOf } from '../core/exchange/clipset.ts';
import { fault, type ImportFault } from '../core/exchange/faults.ts';
import { compareMentions } from '../core/review/index.ts';
import type { Sighting, Version } from '../core/schema/clip.ts';
import type { ClipSet } from '../core/schema/clipset.ts';
import type { SharedVerdict } from '../core/schema/shared.ts';
import type { Tagging } from '../core/schema/tagging.ts';
import type { Verdict } from '../core/schema/verdict.ts';
import type { ClipDatabase } from './db.ts';
import { loadTaggings } from './parts.ts';
import type { ClipRow, PageRow, VersionRow } from './rows.ts';

/** The set cannot be united with what is stored; nothing was written. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
  readonly fault: ImportFault;

  constructor(found: ImportFault) {
    super(`${found.code} at ${found.place}: ${found.detail}`);
    this.fault = found;
  }
}

/** A record of the file with its clip, if it is of one, and its place in the file. */
interface Placed<T> {
  record: T;
  clipId: string | null;
  place: string;
}

/** What of a set is not stored yet. */
export interface ImportPlan {
  clips: ClipRecords[];
  /** Rows, by id, of the clips of the set that are stored already. */
  known: ReadonlyMap<string, ClipRow>;
  versions: Placed<Version>[];
  verdicts: Placed<Verdict>[];
  sightings: Placed<Sighting>[];
  pages: Placed<PageRow>[];
  /** Of no clip. */
  shared: Placed<SharedVerdict>[];
  /** How many shared verdicts the file has. */
  sharedCount: number;
}

const rowOfVersion = ({ tagging: _, ...row }: Version): VersionRow => row;

const sameTagging = (a: Tagging, b: Tagging): boolean => {
  const ordered = (tagging: Tagging) => ({ ...tagging, mentions: tagging.mentions.toSorted(compareMentions) });
  return canonicalJson(ordered(a)) === canonicalJson(ordered(b));
};

function differs(place: string, id: string): ImportRefused {
  return new ImportRefused(fault('different-content', place, `${id} is stored with other content`));
}

/** Ids are unique in the world, so a stored record of the same id must say the same. */
async function newOnes<T extends { id: string }, Row extends { id: string }>(
  table: Table<Row, string>,
  placed: readonly Placed<T>[],
  rowOf: (record: T) => Row,
): Promise<Placed<T>[]> {
  const stored = await table.bulkGet(placed.map(({ record }) => record.id));
  return placed.filter(({ record, place }, index) => {
    const known = stored[index];
    if (known === undefined) return true;
    if (canonicalJson(known) === canonicalJson(rowOf(record))) return false;
    throw differs(place, record.id);
  });
}

/** A version tagged by another tagger or gazetteer keeps the tagging it has here; one of the same must say the same. */
async function checkTaggings(db: ClipDatabase, known: readonly Placed<Version>[]): Promise<void> {
  const stored = await loadTaggings(
    db,
    known.map(({ record }) => record.id),
  );
  for (const { record, place } of known) {
    const ours = stored.get(record.id);
    const { tagging } = record;
    if (ours === undefined || ours.tagger !== tagging.tagger || ours.gazetteer !== tagging.gazetteer) continue;
    if (!sameTagging(ours, tagging)) throw differs(`${place}.tagging`, record.id);
  }
}

const same = <T>(record: T): T => record;

/** Takes a set apart; done before the transaction, since pages are decoded here. */
export const recordsOfSet = (set: ClipSet): ClipRecords[] => set.clips.map((clip) => recordsOf(clip));

/**
 * What an import would write; to be called in the transaction that writes it.
 * @throws ImportRefused where a record is stored with other content.
 */
export async function planImport(
  db: ClipDatabase,
  clips: ClipRecords[],
  shared: readonly SharedVerdict[],
): Promise<ImportPlan> {
  const placed = <T>(list: (clip: ClipRecords) => readonly T[], name: string): Placed<T>[] =>
    clips.flatMap((clip, at) =>
      list(clip).map((record, index) => ({ record, clipId: clip.id, place: `clips[${at}].${name}[${index}]` })),
    );
  const allVersions = placed((clip) => clip.versions, 'versions');
  const versions = await newOnes(db.versions, allVersions, rowOfVersion);
  const added = new Set(versions.map(({ record }) => record.id));
  await checkTaggings(
    db,
    allVersions.filter(({ record }) => !added.has(record.id)),
  );
  const pages = placed((clip) => [...clip.pages].map(([versionId, gzip]) => ({ versionId, gzip })), 'versions');
  const storedPages = await db.pages
    .where('versionId')
    .anyOf(pages.map(({ record }) => record.versionId))
    .primaryKeys();
  const hasPage = new Set(storedPages);
  const rows = await db.clips.bulkGet(clips.map(({ id }) => id));
  return {
    clips,
    known: new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row] as const]))),
    versions,
    verdicts: await newOnes(
      db.verdicts,
      placed((clip) => clip.verdicts, 'verdicts'),
      same,
    ),
    sightings: await newOnes(
      db.sightings,
      placed((clip) => clip.sightings, 'sightings'),
      same,
    ),
    pages: pages.filter(({ record }) => !hasPage.has(record.versionId)),
    shared: await newOnes(
      db.sharedVerdicts,
      shared.map((record, index) => ({ record, clipId: null, place: `shared[${index}]` })),
      same,
    ),
    sharedCount: shared.length,
  };
}
