import type { Span } from '../schema/span.ts';
import type { MentionTarget } from '../schema/verdict.ts';
import type { Entity } from './entities.ts';
import type { ReviewedMention } from './types.ts';

/** Rule id and confidence of what a person marked (lib/core/schema/tagging.ts). */
const BY_PERSON = { rule: 'person', confidence: 1, origin: 'person' } as const;

/** Where the official's name, or one of its aliases, stands inside the quote. */
function nameSpan(at: Span, quote: string, names: readonly string[]): Span | null {
  for (const name of names) {
    const offset = quote.indexOf(name);
    if (offset !== -1) return { start: at.start + offset, end: at.start + offset + name.length };
  }
  return null;
}

/** The mention a person's `add` makes. Only what the words themselves show is said of it. */
export function mentionOf(at: Span, quote: string, entity: Entity, isNew: boolean): ReviewedMention {
  const base = { start: at.start, end: at.end, quote, candidates: [], ...BY_PERSON };
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

type Kinded = Pick<MentionTarget, 'kind' | 'start' | 'end'>;

const sameSpan = (a: Kinded, b: Kinded): boolean => a.kind === b.kind && a.start === b.start && a.end === b.end;
const overlap = (a: Kinded, b: Kinded): boolean => a.kind === b.kind && a.start < b.end && b.start < a.end;

const holds = (a: Kinded, b: Kinded): boolean => a.kind === b.kind && a.start <= b.start && b.end <= a.end;

/**
 * Without the mention at this very span, and without a tagger's that holds all of its words: another tagger may mark
 * more of the sentence, and must not bring back what was rejected. One that marks less says something else.
 */
export const without = (mentions: readonly ReviewedMention[], at: Kinded): ReviewedMention[] =>
  mentions.filter((mention) => !sameSpan(mention, at) && !(mention.origin === 'tagger' && holds(mention, at)));

/** With this mention in the place of those of its kind that it overlaps. */
export const withAdded = (mentions: readonly ReviewedMention[], added: ReviewedMention): ReviewedMention[] => [
  ...mentions.filter((mention) => !overlap(mention, added)),
  added,
];

/** Text order; at one start the longer first, documents before officials. */
export const compareMentions = (a: Kinded, b: Kinded): number =>
  a.start - b.start || b.end - a.end || (a.kind === b.kind ? 0 : a.kind < b.kind ? -1 : 1);
