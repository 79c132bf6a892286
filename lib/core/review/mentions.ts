import type { Span } from '../schema/span.ts';
import type { MentionTarget } from '../schema/verdict.ts';
import type { Entity } from './entities.ts';
import type { ReviewedMention } from './types.ts';

/** Rule id and confidence of what a person marked (lib/core/schema/tagging.ts). */
const BY_PERSON = { rule: 'person', confidence: 1, origin: 'person', status: 'accepted' } as const;

/** Where the official's name, or one of its aliases, stands inside the quote. */
function nameSpan(at: Span, quote: string, names: readonly string[]): Span | null {
  for (const name of names) {
    const offset = quote.indexOf(name);
    if (offset !== -1) return { start: at.start + offset, end: at.start + offset + name.length };
  }
  return null;
}

/** What is said of a person's mention beside its words and entity. */
interface Given {
  /** The verdict that makes it. */
  decision: string;
  /** The entity comes with it, rather than being one that the article has already. */
  isNew: boolean;
  /** The entry of the catalogue that it is linked to. */
  entry?: string | undefined;
}

/** The mention a person's verdict makes. Only what the words themselves show is said of it. */
export function mentionOf(at: Span, quote: string, entity: Entity, { decision, isNew, entry }: Given): ReviewedMention {
  const base = { start: at.start, end: at.end, quote, candidates: [], decision, entry: entry ?? null, ...BY_PERSON };
  if (entity.kind === 'document') {
    const { id, number, symbol } = entity.document;
    const full = isNew || (number !== null && quote.includes(number) && (symbol === null || quote.includes(symbol)));
    const rest = { entity: id, pin: null, title: null, draft: false, plural: false };
    return { kind: 'document', form: full ? 'full' : 'short', ...base, ...rest };
  }
  const { id, name, aliases } = entity.official;
  const span = nameSpan(at, quote, [name, ...aliases]);
  return { kind: 'official', form: span === null ? 'post' : 'named', ...base, entity: id, name: span };
}

/** The mention of words that a person has said to be a tag of nobody and nothing that can be told. */
export function unresolvedMention({ kind, ...at }: Kinded, quote: string, decision: string): ReviewedMention {
  const base = { start: at.start, end: at.end, quote, candidates: [], decision, entry: null, ...BY_PERSON };
  return kind === 'document'
    ? { kind, form: 'short', ...base, entity: null, pin: null, title: null, draft: false, plural: false }
    : { kind, form: 'post', ...base, entity: null, name: null };
}

type Kinded = Pick<MentionTarget, 'kind' | 'start' | 'end'>;

export const sameSpan = (a: Kinded, b: Kinded): boolean => a.kind === b.kind && a.start === b.start && a.end === b.end;
export const overlaps = (a: Kinded, b: Kinded): boolean => a.kind === b.kind && a.start < b.end && b.start < a.end;
/** Whether `a` has all the words of `b`. */
export const holds = (a: Kinded, b: Kinded): boolean => a.kind === b.kind && a.start <= b.start && b.end <= a.end;

/** Text order; at one start the longer first, documents before officials. */
export const compareMentions = (a: Kinded, b: Kinded): number =>
  a.start - b.start || b.end - a.end || (a.kind === b.kind ? 0 : a.kind < b.kind ? -1 : 1);
