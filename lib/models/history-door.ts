import { type ReadonlySignal, signal } from '@preact/signals';
import type { ClipDatabase } from '../store/db.ts';
import type { HistoryModel } from './history.ts';
import type { Notices } from './notices.ts';
import type { ReviewModel } from './review.ts';

interface Ports {
  db: ClipDatabase;
  review: Pick<ReviewModel, 'takeBack' | 'takeBackAll' | 'asking'>;
  notices: Notices;
}

/** Opens and closes the history; what it takes is loaded when it is first opened. */
export interface HistoryDoor {
  /** Null while it is closed. */
  readonly history: ReadonlySignal<HistoryModel | null>;
  /** On a clip or, with null, on all. */
  open(clipId: string | null): void;
  close(): void;
}

export function createHistoryDoor({ db, review, notices }: Ports): HistoryDoor {
  const history = signal<HistoryModel | null>(null);
  const close = (): void => {
    history.value?.dispose();
    history.value = null;
  };
  return {
    history,
    open(clipId) {
      import('./history.ts').then(
        ({ createHistoryModel }) => {
          close();
          history.value = createHistoryModel({ db, review }, clipId);
        },
        (error: unknown) => {
          console.error('history not loaded:', error);
          notices.complain('failure.unexpected', null);
        },
      );
    },
    close,
  };
}
