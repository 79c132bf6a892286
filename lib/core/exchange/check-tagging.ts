import { compareMentions } from '../review/mentions.ts';
import type { Span } from '../schema/span.ts';
import type { DocumentRef, Mention, Official, Tagging } from '../schema/tagging.ts';
import { fault, type ImportFault } from './faults.ts';

/** Ids of the entities that mentions may stand for, by kind. */
export interface EntityIds {
  document: ReadonlySet<string>;
  official: ReadonlySet<string>;
}

interface Entities {
  documents: readonly DocumentRef[];
  officials: readonly Official[];
}

export const entityIds = ({ documents, officials }: Entities): EntityIds => ({
  document: new Set(documents.map(({ id }) => id)),
  official: new Set(officials.map(({ id }) => id)),
});

export function* spanFaults(span: Span, text: string, place: string): Generator<ImportFault> {
  if (span.end > text.length || span.start >= span.end)
    yield fault('span-outside', place, `${span.start}–${span.end} in a text of ${text.length}`);
}

/** A span with the words it must stand on. */
export function* quoteFaults(at: Span & { quote: string }, text: string, place: string): Generator<ImportFault> {
  const outside = [...spanFaults(at, text, place)];
  yield* outside;
  if (outside.length === 0 && text.slice(at.start, at.end) !== at.quote)
    yield fault('quote-differs', place, `the text there is “${text.slice(at.start, at.end).slice(0, 80)}”`);
}

/** Faults of mentions against their text and the entities they may stand for. */
export function* mentionFaults(
  mentions: readonly Mention[],
  text: string,
  known: EntityIds,
  place: string,
): Generator<ImportFault> {
  for (const [index, mention] of mentions.entries()) {
    const here = `${place}[${index}]`;
    yield* quoteFaults(mention, text, here);
    const part = mention.kind === 'document' ? mention.title : mention.name;
    if (part !== null) yield* spanFaults(part, text, `${here}.${mention.kind === 'document' ? 'title' : 'name'}`);
    const wanted = [mention.entity, ...mention.candidates.map(({ entity }) => entity)];
    const missing = wanted.find((id) => id !== null && !known[mention.kind].has(id));
    if (missing !== undefined) yield fault('no-such-reference', `${here}.entity`, `no ${mention.kind} ${missing}`);
  }
}

/** Faults of a tagging's mentions: as `mentionFaults`, and of its mentions none overlaps another of its kind. */
export function* taggedFaults({ mentions, ...entities }: Tagging, text: string, place: string): Generator<ImportFault> {
  yield* mentionFaults(mentions, text, entityIds(entities), `${place}.mentions`);
  yield* overlapFaults(mentions, `${place}.mentions`);
}

function* overlapFaults(mentions: readonly Mention[], place: string): Generator<ImportFault> {
  const ends = { document: 0, official: 0 };
  for (const mention of mentions.toSorted(compareMentions)) {
    if (mention.start < ends[mention.kind])
      yield fault('overlap', `${place}[${mentions.indexOf(mention)}]`, `overlaps another ${mention.kind}`);
    ends[mention.kind] = mention.end;
  }
}

/** One id twice among the entities of a kind. */
export function* entityFaults(entities: Entities, place: string): Generator<ImportFault> {
  for (const kind of ['documents', 'officials'] as const) {
    const seen = new Set<string>();
    for (const [index, { id }] of entities[kind].entries()) {
      if (seen.has(id)) yield fault('duplicate-id', `${place}.${kind}[${index}].id`, id);
      seen.add(id);
    }
  }
}
