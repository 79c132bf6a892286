import { type ReadonlySignal, signal } from '@preact/signals';
import type { MessageKey } from '../i18n/index.ts';

/** Something to say once, in no language yet. `undo` leads back from it. */
export interface NoticeMessage {
  id: number;
  key: MessageKey;
  params: Record<string, string | number>;
  /** Shown after `key` as the parameter `reason`, translated too. */
  reason: MessageKey | null;
  bad: boolean;
  undo: (() => void) | null;
  /** What else may be done about it, beside the way back. */
  offer: Offer | null;
}

export interface Offer {
  key: MessageKey;
  run: () => void;
}

export interface Notices {
  readonly current: ReadonlySignal<NoticeMessage | null>;
  say(key: MessageKey, params?: NoticeMessage['params'], undo?: () => void, offer?: Offer): void;
  complain(key: MessageKey, reason: MessageKey | null, params?: NoticeMessage['params']): void;
  clear(): void;
}

/** One notice at a time; a new one takes the place of the last. */
export function createNotices(): Notices {
  const current = signal<NoticeMessage | null>(null);
  let count = 0;
  /** The way back is offered once: it leaves with its notice. */
  const once = (act: () => void) => (): void => {
    current.value = null;
    act();
  };
  return {
    current,
    say(key, params = {}, undo, offer) {
      count += 1;
      current.value = {
        id: count,
        key,
        params,
        reason: null,
        bad: false,
        undo: undo === undefined ? null : once(undo),
        offer: offer === undefined ? null : { key: offer.key, run: once(offer.run) },
      };
    },
    complain(key, reason, params = {}) {
      count += 1;
      current.value = { id: count, key, params, reason, bad: true, undo: null, offer: null };
    },
    clear() {
      current.value = null;
    },
  };
}
