import { canonicalJson } from '../core/exchange/canonical.ts';
import type { SharedState } from '../core/review/index.ts';
import { wordsKey } from '../core/review/index.ts';
import type { SharedContent, SharedVerdict } from '../core/schema/shared.ts';
import { StoreRefused } from './errors.ts';

const standing = ({ entries }: SharedState, id: string) => {
  const entry = entries.get(id);
  return entry === undefined || entry.data === null || entry.mergedInto !== null ? null : entry.data;
};

/**
 * @throws StoreRefused when a shared verdict does not fit what stands: entries that are not there, or of two kinds; a
 * verdict to take back that there is not.
 */
export function checkShared(content: SharedContent, state: SharedState, all: readonly SharedVerdict[]): void {
  if (content.type === 'restore') {
    if (!all.some(({ id }) => id === content.of)) throw new StoreRefused('no-such-verdict', content.of);
  } else if (content.type === 'entry') {
    const known = state.entries.get(content.entry)?.data ?? null;
    if (known !== null && content.data !== null && known.kind !== content.data.kind)
      throw new StoreRefused('malformed', `entry ${content.entry} is a ${known.kind}`);
  } else if (content.type === 'merge') {
    const [from, into] = [standing(state, content.from), standing(state, content.into)];
    if (from === null) throw new StoreRefused('no-such-entry', content.from);
    if (into === null) throw new StoreRefused('no-such-entry', content.into);
    if (from.kind !== into.kind || content.from === content.into)
      throw new StoreRefused('malformed', `${content.from} cannot be merged into ${content.into}`);
  } else if (content.type === 'split') {
    if (!state.entries.has(content.of)) throw new StoreRefused('no-such-entry', content.of);
    if (!state.entries.has(content.into)) throw new StoreRefused('no-such-entry', content.into);
  }
}

/** Whether a shared verdict says anything that does not stand already. */
export function changesShared(content: SharedContent, state: SharedState): boolean {
  switch (content.type) {
    case 'entry':
      return canonicalJson(state.entries.get(content.entry)?.data ?? null) !== canonicalJson(content.data);
    case 'reject-words':
      return state.rejectedWords.has(wordsKey(content.kind, content.words)) !== content.present;
    case 'label-colour':
      return (state.labelColours.get(content.label.normalize('NFC')) ?? null) !== content.colour;
    case 'mute':
      return state.muted.has(content.warning) !== content.present;
    case 'restore':
      return !state.withdrawn.has(content.of);
    case 'merge':
    case 'split':
      return true;
  }
}
