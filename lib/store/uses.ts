import { nameText, wordsOf } from '../core/catalogue/words.ts';
import { canonicalJson } from '../core/exchange/canonical.ts';
import { shelvesOf } from '../core/offices/shelf.ts';
import {
  documentIdentity,
  linkedIdentity,
  officialIdentity,
  type ReviewedClip,
  type ReviewedEntity,
} from '../core/review/index.ts';
import type { Tenure } from '../core/schema/tagging.ts';
import { taggingDate } from '../core/tagging-date.ts';
import type { ClipDatabase } from './db.ts';
import type { ClipRow, NameRow, UseRow } from './rows.ts';

/** A clip's list row and what its records come to. */
export interface UsingClip {
  reviewed: Pick<ReviewedClip, 'article' | 'documents' | 'officials'>;
  row: ClipRow;
}

const nameOf = ({ of }: UseRow): string => (of.kind === 'document' ? of.document.canonical : of.official.name);

function useOf(
  { row, reviewed }: UsingClip,
  { mentions }: Pick<ReviewedEntity<unknown>, 'mentions'>,
  of: UseRow['of'],
  posts: Tenure[] = [],
): UseRow {
  const day = taggingDate(reviewed.article);
  const entry = mentions.find((mention) => mention.entry !== null)?.entry ?? '';
  const identity = of.kind === 'document' ? documentIdentity(of.document) : officialIdentity(of.official);
  return {
    clipId: row.id,
    kind: of.kind,
    entity: of.kind === 'document' ? of.document.id : of.official.id,
    identity: entry === '' ? identity : linkedIdentity(entry),
    entry,
    of,
    posts,
    offices: day === null || row.deleted === 1 ? [] : shelvesOf(posts, day),
    count: mentions.length,
    accepted: mentions.some(({ status }) => status === 'accepted'),
    title: row.title,
    outlet: row.outlet,
    day: day ?? row.savedAt.slice(0, 10),
    dayGiven: day !== null,
    deleted: row.deleted,
  };
}

/** The documents and officials that a clip uses. */
export function usesOf(clip: UsingClip): UseRow[] {
  const { documents, officials } = clip.reviewed;
  return [
    ...documents.map((entity) => useOf(clip, entity, { kind: 'document', document: entity.entity })),
    ...officials.map((entity) => useOf(clip, entity, { kind: 'official', official: entity.entity }, entity.said)),
  ];
}

const keyOf = ({ clipId, kind, entity }: UseRow): [string, string, string] => [clipId, kind, entity];

/** In how many clips more, or fewer, a name is used. */
class NameChanges {
  readonly #changes = new Map<string, { by: number; use: UseRow }>();

  count(uses: readonly UseRow[], by: 1 | -1): void {
    const once = new Map(uses.filter(({ deleted }) => deleted === 0).map((use) => [use.identity, use]));
    for (const [identity, use] of once) {
      const known = this.#changes.get(identity)?.by ?? 0;
      this.#changes.set(identity, { by: known + by, use });
    }
  }

  async write(db: ClipDatabase): Promise<void> {
    const changed = [...this.#changes].filter(([, { by }]) => by !== 0);
    const stored = await db.names.bulkGet(changed.map(([identity]) => identity));
    const rows: NameRow[] = [];
    const gone: string[] = [];
    for (const [index, [identity, { by, use }]] of changed.entries()) {
      const clips = (stored[index]?.clips ?? 0) + by;
      const { name, words } = stored[index] ?? { name: nameOf(use), words: wordsOf(nameText(use.of)) };
      if (clips <= 0) gone.push(identity);
      else rows.push({ identity, kind: use.kind, name, words, clips });
    }
    await db.names.bulkPut(rows);
    await db.names.bulkDelete(gone);
  }
}

/** Writes what clips use, and the names with it; only what differs. In the transaction that writes the clips' rows. */
export async function putUses(db: ClipDatabase, clips: readonly UsingClip[]): Promise<void> {
  const names = new NameChanges();
  const stored = await db.uses
    .where('clipId')
    .anyOf(clips.map(({ row }) => row.id))
    .toArray();
  const before = Map.groupBy(stored, ({ clipId }) => clipId);
  const rows: UseRow[] = [];
  const gone: [string, string, string][] = [];
  for (const clip of clips) {
    const old = before.get(clip.row.id) ?? [];
    const now = usesOf(clip);
    const known = new Map(old.map((use) => [keyOf(use).join(' '), canonicalJson(use)]));
    const kept = new Set(now.map((use) => keyOf(use).join(' ')));
    rows.push(...now.filter((use) => known.get(keyOf(use).join(' ')) !== canonicalJson(use)));
    gone.push(...old.filter((use) => !kept.has(keyOf(use).join(' '))).map(keyOf));
    names.count(old, -1);
    names.count(now, 1);
  }
  await db.uses.bulkPut(rows);
  await db.uses.bulkDelete(gone);
  await names.write(db);
}
