import type { EntryData, LabelColour, SharedVerdict } from '../schema/shared.ts';
import { inOrder } from './order.ts';
import { restoredIds } from './withdrawn.ts';
import { wordsKey } from './words.ts';

/** An entry of the catalogue as it stands. */
export interface Entry {
  id: string;
  /** Null for one that was taken out, or that only a merge names. */
  data: EntryData | null;
  /** The entry that this one was merged into, over any number of merges; null for one that stands for itself. */
  mergedInto: string | null;
}

/** What the verdicts of no one clip come to. */
export interface SharedState {
  entries: ReadonlyMap<string, Entry>;
  /** Keys (words.ts) of words that are a tag in no clip. */
  rejectedWords: ReadonlySet<string>;
  labelColours: ReadonlyMap<string, LabelColour>;
  /** Keys of warnings that are not shown any more. */
  muted: ReadonlySet<string>;
  /** Ids of the verdicts that are taken back. */
  withdrawn: ReadonlySet<string>;
}

/** Where merges lead from an entry. A merge that would lead in a circle was refused; two machines' may, and end there. */
function endOf(id: string, merges: ReadonlyMap<string, string>): string {
  const seen = new Set([id]);
  let at = id;
  for (let next = merges.get(at); next !== undefined && !seen.has(next); next = merges.get(at)) {
    seen.add(next);
    at = next;
  }
  // Of entries merged in a circle each machine must name the same one.
  return merges.has(at) ? ([...seen].sort()[0] ?? id) : at;
}

const put = <T>(set: Set<T>, value: T, present: boolean): void => {
  if (present) set.add(value);
  else set.delete(value);
};

/** The fold of the shared verdicts, in clock order. Depends on the set alone, not on order or repetition. */
export function foldShared(verdicts: readonly SharedVerdict[]): SharedState {
  const ordered = inOrder(verdicts);
  const withdrawn = restoredIds(ordered);
  const data = new Map<string, EntryData | null>();
  const merges = new Map<string, string>();
  const rejectedWords = new Set<string>();
  const labelColours = new Map<string, LabelColour>();
  const muted = new Set<string>();
  for (const verdict of ordered) {
    if (withdrawn.has(verdict.id)) continue;
    if (verdict.type === 'entry') data.set(verdict.entry, verdict.data);
    else if (verdict.type === 'merge') {
      if (verdict.from !== verdict.into) merges.set(verdict.from, verdict.into);
    } else if (verdict.type === 'split') merges.delete(verdict.into);
    else if (verdict.type === 'reject-words')
      put(rejectedWords, wordsKey(verdict.kind, verdict.words), verdict.present);
    else if (verdict.type === 'mute') put(muted, verdict.warning, verdict.present);
    else if (verdict.type === 'label-colour') {
      const label = verdict.label.normalize('NFC');
      if (verdict.colour === null) labelColours.delete(label);
      else labelColours.set(label, verdict.colour);
    }
  }
  const ids = new Set([...data.keys(), ...merges.keys(), ...merges.values()]);
  const entries = new Map<string, Entry>();
  for (const id of ids) {
    const end = endOf(id, merges);
    entries.set(id, { id, data: data.get(id) ?? null, mergedInto: end === id ? null : end });
  }
  return { entries, rejectedWords, labelColours, muted, withdrawn };
}
