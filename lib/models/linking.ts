import {
  type Candidate,
  entryOfOfficial,
  type Found,
  isOpenKey,
  officialOfEntry,
  rankCandidates,
  readTyped,
  searchCandidates,
  settledDocument,
  type Wanted,
} from '../core/catalogue/index.ts';
import { knownFor, searchKnown } from '../core/catalogue/known.ts';
import { type EntryFaults, type EntryText, readEntryText, textOfEntry } from '../core/catalogue/text.ts';
import { entryIdOf, newRecordId } from '../core/identity.ts';
import { documentIdentity, officialIdentity, type ReviewedMention, targetOf } from '../core/review/index.ts';
import type { EntryData, SharedContent } from '../core/schema/shared.ts';
import type { Official } from '../core/schema/tagging.ts';
import type { EntryRef } from '../core/schema/verdict.ts';
import { tagSelection } from '../core/tagging/select.ts';
import { findLike, findTyped, identityOfData, standing } from '../store/catalogue.ts';
import type { LoadedClip } from '../store/clips.ts';
import type { ClipDatabase } from '../store/db.ts';
import type { VerdictRequest } from '../store/decide.ts';
import type { EntryRow, UseRow } from '../store/entries.ts';
import { linksOf } from '../store/relink.ts';
import type { Acts, Said } from './acts.ts';
import type { Notices } from './notices.ts';

interface Ports {
  db: ClipDatabase;
  acts: Pick<Acts, 'decide'>;
  notices: Notices;
}

/** Words of a clip that are to be linked. */
export interface Place {
  clip: LoadedClip;
  mention: ReviewedMention;
}

/** What a clip has of one document or official. */
type Used = Pick<UseRow, 'clipId' | 'entity'>;

/** Just these words, or all that stand for the same in the clip. */
export type Scope = 'here' | 'all';

/** What was typed: refused with its faults, or taken; whether it is stored is known later. */
export type Attempt = { faults: EntryFaults } | { done: Promise<boolean> };

/** What is found in the catalogue and done to it; every act is one step, which undo takes back whole. */
export interface Linking {
  /** What words may mean, the likeliest first; with something typed, all that has it. */
  candidates(place: Place, query: string): Promise<Candidate[]>;
  /** Other entries that one may be the same as; with something typed, all that have it. */
  others(row: EntryRow, query: string): Promise<Candidate[]>;
  link(place: Place, candidate: Candidate, scope: Scope): Promise<boolean>;
  /** The form of a new entry, filled in from the words. */
  newText(place: Place): EntryText;
  /** A new entry, which the words are linked to. */
  add(place: Place, text: EntryText, scope: Scope): Promise<Attempt>;
  textOf(row: EntryRow): EntryText;
  edit(row: EntryRow, text: EntryText): Promise<Attempt>;
  merge(from: EntryRow, into: Candidate): Promise<boolean>;
  /** Moves clips from an entry to a new one. */
  split(of: EntryRow, uses: readonly Used[], text: EntryText): Promise<Attempt>;
  /** Links what clips have of the same name to an entry. */
  linkUses(row: EntryRow, uses: readonly Used[]): Promise<boolean>;
}

/** As many as anyone looks through. */
const SHOWN = 40;

/** The mentions of a clip that stand for the same as one. */
export const placesOf = ({ clip, mention }: Place): ReviewedMention[] =>
  mention.entity === null
    ? [mention]
    : clip.reviewed.mentions.filter(({ kind, entity }) => kind === mention.kind && entity === mention.entity);

export const nameOfEntry = (data: EntryData): string =>
  data.kind === 'document' ? data.document.canonical : data.official.name;

const refOf = (data: EntryData, id: string): EntryRef =>
  data.kind === 'document'
    ? { kind: 'document', id, document: { ...data.document, id: `entry:${id}` } }
    : { kind: 'official', id, official: officialOfEntry(data.official, `entry:${id}`) };

const documentFound = (one: Extract<EntryData, { kind: 'document' }>['document'], more: Partial<Found>): Found => {
  const identity = documentIdentity(one);
  const data: EntryData = { kind: 'document', document: settledDocument(one, one.id), about: '' };
  return { in: 'clip', identity, identities: [identity], entry: null, data, clips: 0, ...more };
};
const officialFound = (one: Official, more: Partial<Found>): Found => {
  const identity = officialIdentity(one);
  const data: EntryData = { kind: 'official', official: entryOfOfficial(one) };
  return { in: 'clip', identity, identities: [identity], entry: null, data, clips: 0, ...more };
};

/** What the words themselves say of a person, where the article does not say which; no name where only a post stands. */
function officialRead({ clip, mention }: Place): Official | null {
  const { text } = clip.reviewed.article;
  const nothing = { ...clip.version.tagging, documents: [], officials: [] };
  const read = tagSelection(text, mention, 'official', nothing, 'read')?.entity;
  if (read?.kind !== 'official') return null;
  const named = mention.kind === 'official' && mention.name !== null;
  return named ? read.official : { ...read.official, name: '' };
}

function wantedOf(place: Place): Wanted {
  const { clip, mention } = place;
  const { articleDate, documents, officials } = clip.reviewed;
  const day = articleDate?.value ?? null;
  if (mention.kind === 'document') {
    const document = documents.find(({ entity }) => entity.id === mention.entity)?.entity ?? null;
    return { kind: 'document', document, day };
  }
  const official = officials.find(({ entity }) => entity.id === mention.entity)?.entity;
  return { kind: 'official', official: official ?? officialRead(place), day };
}

/** What the clip itself has: what the tagger takes the words for, what it might have, and the rest. */
function ownOf({ clip, mention }: Place): Found[] {
  const told = new Map(mention.candidates.map(({ entity, reason }, at) => [entity, { reason, at: at + 1 }]));
  if (mention.entity !== null) told.set(mention.entity, { reason: '', at: 0 });
  const free = (mentions: readonly ReviewedMention[]): boolean => mentions.every(({ entry }) => entry === null);
  const { documents, officials } = clip.reviewed;
  return mention.kind === 'document'
    ? documents.flatMap(({ entity, mentions }) =>
        free(mentions) ? [documentFound(entity, { told: told.get(entity.id) })] : [],
      )
    : officials.flatMap(({ entity, mentions }) =>
        free(mentions) ? [officialFound(entity, { told: told.get(entity.id) })] : [],
      );
}

/** By what entries and names are looked for: what the clip's own are known by, and what is linked in it. */
function identitiesOf({ clip, mention }: Place, own: readonly Found[], wanted: Wanted): string[] {
  const linked = clip.reviewed.mentions.flatMap(({ kind, entry }) =>
    kind === mention.kind && entry !== null ? `entry:${entry}` : [],
  );
  const readings = wanted.kind === 'document' ? (wanted.document?.readings ?? []) : [];
  const told = own.filter((one) => one.told !== undefined).map(({ identity }) => identity);
  return [...new Set([...told, ...linked, ...readings.map(documentIdentity)])];
}

const FAULT = (field: string, fault: 'exists' | 'namesake'): EntryFaults => new Map([[field, fault]]);

export function createLinking({ db, acts, notices }: Ports): Linking {
  /** Null where nothing else of the catalogue could be taken for it. */
  const toldApart = async (data: EntryData, own: string | null): Promise<EntryFaults | null> => {
    const same = (await standing(db, identityOfData(data))).filter(({ id }) => id !== own);
    if (same.length === 0) return null;
    if (data.kind === 'document') return isOpenKey(data.document.key) ? null : FAULT('number', 'exists');
    const { about, posts } = data.official;
    return about === '' && posts.length === 0 ? FAULT('about', 'namesake') : null;
  };
  /** Two people's entry of one thing is one; a namesake, or what the words leave open, is one of its own. */
  const newEntryId = async (data: EntryData): Promise<string> => {
    if (data.kind === 'document' && isOpenKey(data.document.key)) return newRecordId();
    const identity = identityOfData(data);
    const namesakes = data.kind === 'official' ? await standing(db, identity) : [];
    return namesakes.length > 0 ? newRecordId() : entryIdOf(identity);
  };
  const linkTo = (
    place: Place,
    data: EntryData,
    id: string,
    scope: Scope,
    shared: readonly SharedContent[],
  ): Promise<boolean> => {
    const { clip, mention } = place;
    const its = scope === 'all' ? placesOf(place) : [mention];
    const entry = refOf(data, id);
    const clips = its.flatMap((one): VerdictRequest[] => {
      const target = targetOf(clip.reviewed, one);
      return target === null ? [] : [{ clipId: clip.row.id, content: { type: 'link', target, entry } }];
    });
    if (clips.length === 0) {
      // Of words that come from several sources there is no tag but one brought in by a file.
      notices.complain('tags.addTooLong', null);
      return Promise.resolve(false);
    }
    const params = { quote: mention.quote, name: nameOfEntry(data), count: clips.length };
    const said: Said = { key: clips.length > 1 ? 'catalogue.said.linkedAll' : 'catalogue.said.linked', params };
    return acts.decide({ shared, clips }, said);
  };
  const search = async (wanted: Wanted, own: readonly Found[], query: string): Promise<Candidate[]> => {
    const typed = readTyped(query);
    if (typed.length === 0) return [];
    const known = wanted.kind === 'document' ? searchKnown(typed) : [];
    return searchCandidates(wanted, typed, [...own, ...known, ...(await findTyped(db, wanted.kind, typed))]);
  };

  return {
    async candidates(place, query) {
      const wanted = wantedOf(place);
      const own = ownOf(place);
      if (query.trim() !== '') return (await search(wanted, own, query)).slice(0, SHOWN);
      const known = wanted.kind === 'document' && wanted.document !== null ? knownFor(wanted.document) : [];
      const like = await findLike(db, wanted, identitiesOf(place, own, wanted));
      return rankCandidates(wanted, [...own, ...known, ...like]).slice(0, SHOWN);
    },
    async others({ id, data }, query) {
      const wanted: Wanted =
        data.kind === 'document'
          ? { kind: 'document', document: data.document, day: null }
          : { kind: 'official', official: officialOfEntry(data.official, id), day: null };
      const found =
        query.trim() === ''
          ? rankCandidates(wanted, await findLike(db, wanted, [identityOfData(data)]))
          : await search(wanted, [], query);
      return found.filter((one) => one.in === 'entry' && one.entry !== id).slice(0, SHOWN);
    },
    async link(place, { entry, in: where, data }, scope) {
      const id = entry ?? (await newEntryId(data));
      const made: EntryData =
        data.kind === 'document' ? { ...data, document: settledDocument(data.document, `entry:${id}`) } : data;
      // Of an entry that was taken back clips may still tell: it is made again.
      const shared: SharedContent[] = where === 'entry' ? [] : [{ type: 'entry', entry: id, data: made }];
      return linkTo(place, made, id, scope, shared);
    },
    newText(place) {
      const wanted = wantedOf(place);
      const { quote } = place.mention;
      if (wanted.kind === 'document') {
        const { document } = wanted;
        const data: EntryData | null =
          document === null ? null : { kind: 'document', document: settledDocument(document, 'new'), about: '' };
        return data === null
          ? { kind: 'document', type: '', number: '', issuer: '', date: '', title: quote, about: '' }
          : textOfEntry(data);
      }
      const official = wanted.official === null ? null : entryOfOfficial(wanted.official);
      return textOfEntry({
        kind: 'official',
        official: official ?? { name: quote, aliases: [], about: '', posts: [] },
      });
    },
    async add(place, text, scope) {
      const wanted = wantedOf(place);
      const before: EntryData | null =
        wanted.kind === 'document' && wanted.document !== null
          ? { kind: 'document', document: settledDocument(wanted.document, 'new'), about: '' }
          : null;
      const read = readEntryText(text, before);
      if ('faults' in read) return read;
      const fault = await toldApart(read.data, null);
      if (fault !== null) return { faults: fault };
      const id = await newEntryId(read.data);
      return { done: linkTo(place, read.data, id, scope, [{ type: 'entry', entry: id, data: read.data }]) };
    },
    textOf: ({ data }) => textOfEntry(data),
    async edit({ id, data }, text) {
      const read = readEntryText(text, data);
      if ('faults' in read) return read;
      const fault = await toldApart(read.data, id);
      if (fault !== null) return { faults: fault };
      const params = { name: nameOfEntry(read.data) };
      const shared: SharedContent[] = [{ type: 'entry', entry: id, data: read.data }];
      return { done: acts.decide({ shared }, { key: 'catalogue.said.edited', params }) };
    },
    merge(from, { entry, data }) {
      if (entry === null) return Promise.resolve(false);
      const params = { from: nameOfEntry(from.data), into: nameOfEntry(data) };
      return acts.decide(
        { shared: [{ type: 'merge', from: from.id, into: entry }] },
        { key: 'catalogue.said.merged', params },
      );
    },
    async split(of, uses, text) {
      const read = readEntryText(text, of.data);
      if ('faults' in read) return read;
      const { data } = read;
      if (data.kind === 'official' && data.official.about === '' && data.official.posts.length === 0)
        return { faults: FAULT('about', 'namesake') };
      const id = newRecordId();
      const clips = await linksOf(db, uses, refOf(data, id));
      const shared: SharedContent[] = [
        { type: 'entry', entry: id, data },
        { type: 'split', of: of.id, into: id },
      ];
      const params = { name: nameOfEntry(of.data), count: new Set(uses.map(({ clipId }) => clipId)).size };
      return { done: acts.decide({ shared, clips }, { key: 'catalogue.said.split', params }) };
    },
    async linkUses({ id, data }, uses) {
      const clips = await linksOf(db, uses, refOf(data, id));
      const count = new Set(uses.map(({ clipId }) => clipId)).size;
      return acts.decide({ clips }, { key: 'catalogue.said.clips', params: { name: nameOfEntry(data), count } });
    },
  };
}
