import { effect, type ReadonlySignal } from '@preact/signals';
import type { ClipRow } from '../store/clips.ts';
import type { Live } from './live.ts';

/**
 * Tells when clips or versions were added to a list or went from it, by whatever way: an import, a deletion, an undo, in
 * this page or another. Not for its first answer. Returns the way to stop.
 */
export function tellListed(list: ReadonlySignal<Live<readonly ClipRow[]>>, tell: () => Promise<void>): () => void {
  let before: string | null = null;
  return effect(() => {
    const live = list.value;
    if (live.state !== 'ready') return;
    const versions = live.value.reduce((sum, row) => sum + row.versionCount, 0);
    const now = `${live.value.length} ${versions} ${live.value[0]?.id}`;
    const changed = before !== null && before !== now;
    before = now;
    if (changed) tell().catch((error: unknown) => console.error('badges not renewed:', error));
  });
}
