import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { countClips } from '../store/clips.ts';
import type { ClipDatabase } from '../store/db.ts';
import { liveSignal, valueOr } from './live.ts';

interface StorageView {
  /** Bytes. */
  used: number;
  quota: number;
  persisted: boolean;
}

interface Ports {
  db: ClipDatabase;
  readStorage(): Promise<StorageView>;
  persistStorage(): Promise<boolean>;
}

/** How much is kept, and whether the browser has agreed to keep it. */
export interface StorageModel {
  readonly view: ReadonlySignal<StorageView | null>;
  readonly clips: ReadonlySignal<number | null>;
  /** True once the browser has refused to promise. */
  readonly refused: ReadonlySignal<boolean>;
  persist(): void;
  dispose(): void;
}

export function createStorageModel({ db, readStorage, persistStorage }: Ports): StorageModel {
  const view = signal<StorageView | null>(null);
  const refused = signal(false);
  const read = async (): Promise<void> => {
    view.value = await readStorage();
  };
  const clips = liveSignal(() => async () => {
    // What changes the number of clips changes the bytes, too.
    read().catch((error: unknown) => console.error('storage not read:', error));
    return countClips(db);
  });
  return {
    view,
    clips: computed(() => valueOr(clips.signal.value, null)),
    refused,
    persist() {
      persistStorage()
        .then((agreed) => {
          refused.value = !agreed;
          return read();
        })
        .catch((error: unknown) => console.error('storage not asked for:', error));
    },
    dispose: clips.dispose,
  };
}
