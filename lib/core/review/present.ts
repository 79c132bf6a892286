import type { EntryData } from '../schema/shared.ts';
import type { DocumentRef, Official } from '../schema/tagging.ts';
import type { ReviewedClip, ReviewedEntity, ReviewedMention, ReviewedOfficial } from './types.ts';

/** An entry as it stands, under whatever id it was linked by. */
export interface PresentEntry {
  id: string;
  data: EntryData;
}
type Entries = ReadonlyMap<string, PresentEntry>;

const presentDocument = (document: DocumentRef, { data }: PresentEntry): DocumentRef =>
  data.kind === 'document' ? { ...data.document, id: document.id } : document;

/** Of a person the posts are those that the article gives; where it gives none, those of the entry. */
function presentOfficial(official: Official, { data }: PresentEntry, { said }: ReviewedOfficial): Official {
  if (data.kind !== 'official') return official;
  const { name, aliases, posts } = data.official;
  const held = posts.map(({ from: _from, to: _to, source: _source, ...post }) => post);
  return { ...official, name, aliases, posts: said.length > 0 ? said : held };
}

/** Entities linked to one entry are one, with the mentions of all. `renamed`: from the ids that are gone to those that stay. */
function present<E extends ReviewedEntity<{ id: string }>>(
  entities: readonly E[],
  entries: Entries,
  now: (one: E, entry: PresentEntry) => E,
  renamed: Map<string, string>,
): E[] {
  const byEntry = new Map<string, E>();
  const shown: E[] = [];
  for (const one of entities) {
    const entry = entries.get(one.mentions.find((mention) => mention.entry !== null)?.entry ?? '');
    const there = entry === undefined ? undefined : byEntry.get(entry.id);
    if (there !== undefined) {
      renamed.set(one.entity.id, there.entity.id);
      there.mentions = [...there.mentions, ...one.mentions].sort((a, b) => a.start - b.start);
      continue;
    }
    const next = entry === undefined ? one : now({ ...one }, entry);
    if (entry !== undefined) byEntry.set(entry.id, next);
    shown.push(next);
  }
  return shown;
}

/**
 * A clip whose linked tags say what their entries are now, edited or merged since though they may be. Of an entry that is no
 * more it says what it was when it was linked.
 */
export function withPresentEntries(reviewed: ReviewedClip, entries: Entries): ReviewedClip {
  if (entries.size === 0) return reviewed;
  const renamed = new Map<string, string>();
  const documents = present(
    reviewed.documents,
    entries,
    (one, entry) => ({ ...one, entity: presentDocument(one.entity, entry) }),
    renamed,
  );
  const officials = present(
    reviewed.officials,
    entries,
    (one, entry) => ({ ...one, entity: presentOfficial(one.entity, entry, one) }),
    renamed,
  );
  const shown = new Map(
    reviewed.mentions.map((mention): [ReviewedMention, ReviewedMention] => {
      const entity = renamed.get(mention.entity ?? '') ?? mention.entity;
      const entry = entries.get(mention.entry ?? '')?.id ?? mention.entry;
      return [mention, entity === mention.entity && entry === mention.entry ? mention : { ...mention, entity, entry }];
    }),
  );
  const own = <E extends ReviewedEntity<unknown>>(one: E): E => ({
    ...one,
    mentions: one.mentions.map((mention) => shown.get(mention) ?? mention),
  });
  return {
    ...reviewed,
    mentions: [...shown.values()],
    documents: documents.map(own),
    officials: officials.map(own),
  };
}
