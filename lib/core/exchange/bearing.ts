import { wordsKey } from '../review/words.ts';
import type { ExportedClip } from '../schema/clipset.ts';
import type { SharedVerdict } from '../schema/shared.ts';

/**
 * Which of the verdicts of no one clip bear on the clips of a set, so that a file stands alone: the entries that its clips
 * are linked to, with those merged with them; words of its clips that are a tag nowhere; colours of its labels; and what
 * takes any of these back.
 */
export class Bearing {
  readonly #entries = new Set<string>();
  readonly #words = new Set<string>();
  readonly #labels = new Set<string>();

  see({ verdicts, versions, labels }: ExportedClip): void {
    for (const verdict of verdicts)
      if (verdict.type === 'link' && verdict.entry !== null) this.#entries.add(verdict.entry.id);
    for (const { tagging } of versions)
      for (const { kind, quote } of tagging.mentions) this.#words.add(wordsKey(kind, quote));
    for (const label of labels) this.#labels.add(label);
  }

  /** In the order given. */
  of(verdicts: readonly SharedVerdict[]): SharedVerdict[] {
    const entries = this.#withMerged(verdicts);
    const bears = (verdict: SharedVerdict): boolean => {
      switch (verdict.type) {
        case 'entry':
          return entries.has(verdict.entry);
        case 'merge':
          return entries.has(verdict.from);
        case 'split':
          return entries.has(verdict.of);
        case 'reject-words':
          return this.#words.has(wordsKey(verdict.kind, verdict.words));
        case 'label-colour':
          return this.#labels.has(verdict.label);
        case 'mute':
        case 'restore':
          return false;
      }
    };
    const ids = new Set(verdicts.filter(bears).map(({ id }) => id));
    const byClock = verdicts.toSorted((a, b) => (a.clock < b.clock ? -1 : 1));
    for (const verdict of byClock) if (verdict.type === 'restore' && ids.has(verdict.of)) ids.add(verdict.id);
    return verdicts.filter(({ id }) => ids.has(id));
  }

  #withMerged(verdicts: readonly SharedVerdict[]): ReadonlySet<string> {
    const near = new Map<string, string[]>();
    const join = (a: string, b: string): void => {
      near.set(a, [...(near.get(a) ?? []), b]);
      near.set(b, [...(near.get(b) ?? []), a]);
    };
    for (const verdict of verdicts) {
      if (verdict.type === 'merge') join(verdict.from, verdict.into);
      if (verdict.type === 'split') join(verdict.of, verdict.into);
    }
    const found = new Set(this.#entries);
    const open = [...found];
    for (let id = open.pop(); id !== undefined; id = open.pop())
      for (const next of near.get(id) ?? [])
        if (!found.has(next)) {
          found.add(next);
          open.push(next);
        }
    return found;
  }
}
