import type { EntryData } from '../schema/shared.ts';
import { documentReasons } from './documents.ts';
import { officialReasons } from './officials.ts';
import { matchTyped, type SearchWord, searchWords } from './typed.ts';
import type { Candidate, Found, Reasons, Wanted } from './types.ts';
import { searchText } from './words.ts';

/**
 * One thing once: what an entry is known by is that entry, wherever else it was found; of others the likelier finding, with
 * the reasons of both.
 */
export function withoutRepeats(found: readonly Found[]): Found[] {
  const entries = new Map<string, Found>();
  for (const one of found) if (one.entry !== null && !entries.has(one.entry)) entries.set(one.entry, one);
  const covering = new Map<string, Found[]>();
  for (const entry of entries.values())
    for (const identity of entry.identities) covering.set(identity, [...(covering.get(identity) ?? []), entry]);
  const told = new Map<Found, Found['told']>();
  const others = new Map<string, Found>();
  for (const one of found) {
    if (one.entry !== null) continue;
    const known = covering.get(one.identity);
    // Of namesakes the tagger's word is for none more than for the others.
    if (known?.length === 1 && known[0] !== undefined) told.set(known[0], likelier(told.get(known[0]), one.told));
    if (known !== undefined) continue;
    const there = others.get(one.identity);
    others.set(one.identity, there === undefined ? one : joined(there, one));
  }
  const known = [...entries.values()].map(
    (entry): Found => ({ ...entry, told: likelier(entry.told, told.get(entry)) }),
  );
  return [...known, ...others.values()];
}

const likelier = (a: Found['told'], b: Found['told']): Found['told'] =>
  a === undefined ? b : b === undefined || a.at <= b.at ? a : b;

/** How much is known of it. */
const facts = (data: EntryData): number => JSON.stringify(data, (_, value: unknown) => value ?? undefined).length;

const joined = (a: Found, b: Found): Found => ({
  ...(facts(b.data) > facts(a.data) ? b : a),
  in: a.in === 'clip' || b.in === 'clip' ? 'clip' : a.in,
  clips: Math.max(a.clips, b.clips),
  told: likelier(a.told, b.told),
});

const NOTHING: Reasons = { for: [], against: [] };

/** Null where it cannot be what is wanted. Of words that say nothing of themselves anything may be meant. */
function reasonsFor(wanted: Wanted, { data }: Found): Reasons | null {
  if (wanted.kind === 'document') {
    if (data.kind !== 'document') return null;
    return wanted.document === null ? NOTHING : documentReasons(wanted.document, data.document, wanted.day);
  }
  if (data.kind !== 'official') return null;
  return wanted.official === null ? NOTHING : officialReasons(wanted.official, data.official, wanted.day);
}

const FOR: Readonly<Record<Reasons['for'][number], number>> = {
  same: 100,
  name: 40,
  number: 40,
  alias: 30,
  post: 30,
  date: 25,
  time: 20,
  term: 15,
  issuer: 12,
  place: 10,
};
const AGAINST: Readonly<Record<Reasons['against'][number], number>> = {
  time: 35,
  date: 35,
  term: 25,
  later: 25,
  spelling: 20,
  place: 20,
  issuer: 15,
};

/** What the tagger thought of first weighs as much as a place does, and each next one less. */
const TOLD = 10;

function weight({ reasons, told, entry, clips }: Candidate): number {
  const agree = reasons.for.reduce((sum, code) => sum + FOR[code], 0);
  const differ = reasons.against.reduce((sum, code) => sum + AGAINST[code], 0);
  const used = Math.min(4, Math.log2(clips + 1));
  return agree - differ + (told === undefined ? 0 : TOLD / (told.at + 1)) + (entry === null ? 0 : 5) + used;
}

const nameOf = ({ data }: Found): string => (data.kind === 'document' ? data.document.canonical : data.official.name);

const byWeight = (a: Candidate, b: Candidate): number =>
  weight(b) - weight(a) || nameOf(a).localeCompare(nameOf(b), 'vi') || (a.identity < b.identity ? -1 : 1);

/** What words may mean, the likeliest first; what cannot be meant is left out. */
export function rankCandidates(wanted: Wanted, found: readonly Found[]): Candidate[] {
  return withoutRepeats(found)
    .flatMap((one): Candidate[] => {
      const reasons = reasonsFor(wanted, one);
      // The tagger weighed the rest of the article, too.
      if (reasons === null && one.told === undefined) return [];
      return [{ ...one, reasons: reasons ?? NOTHING }];
    })
    .sort(byWeight);
}

/**
 * What was searched for by typing: all that has every word, what has them with their marks first, then what is called so,
 * then what else speaks for it. A person may search for what the words themselves do not say.
 */
export function searchCandidates(wanted: Wanted, typed: readonly SearchWord[], found: readonly Found[]): Candidate[] {
  return withoutRepeats(found)
    .flatMap((one) => {
      const marked = one.data.kind === wanted.kind ? matchTyped(typed, searchWords(searchText(one.data))) : null;
      if (marked === null) return [];
      const called = Number(matchTyped(typed, searchWords(nameOf(one))) !== null);
      return [{ marked, called, candidate: { ...one, reasons: reasonsFor(wanted, one) ?? NOTHING } }];
    })
    .sort((a, b) => b.marked - a.marked || b.called - a.called || byWeight(a.candidate, b.candidate))
    .map(({ candidate }) => candidate);
}
