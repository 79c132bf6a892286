import { type ReadonlySignal, signal } from '@preact/signals';
import { type HistoryAct, newerThan } from '../core/review/index.ts';
import type { ClipDatabase } from '../store/db.ts';
import { type History, readHistory } from '../store/history.ts';
import { type Live, liveSignal, valueOr } from './live.ts';
import type { ReviewModel } from './review.ts';

interface Ports {
  db: ClipDatabase;
  review: Pick<ReviewModel, 'takeBack' | 'takeBackAll' | 'asking'>;
}

export type HistoryScope = 'clip' | 'all';

/** What was done, on one clip or on all, and the ways back. Made when it is opened; gone when it is closed. */
export interface HistoryModel {
  /** The clip that it was opened on. */
  readonly clipId: string | null;
  readonly scope: ReadonlySignal<HistoryScope>;
  readonly history: ReadonlySignal<Live<History>>;
  /** An act waits for the person to give a name. */
  readonly asking: ReadonlySignal<boolean>;
  choose(scope: HistoryScope): void;
  /** Reads so many older ones in. */
  older(): void;
  /** Takes just this act back, on every clip it was on. Resolves to whether that changed anything. */
  takeBack(act: HistoryAct): Promise<boolean>;
  /** Puts an act back that was undone. */
  putBack(act: HistoryAct): Promise<boolean>;
  /** Takes back all that was done after this act, as one step. */
  backTo(act: HistoryAct): Promise<boolean>;
  /** The acts that `backTo` would take back; null where it cannot be had. */
  newer(act: HistoryAct): HistoryAct[] | null;
  dispose(): void;
}

/** Acts read at first, and with each look further back. */
const PAGE = 50;

export function createHistoryModel({ db, review }: Ports, clipId: string | null): HistoryModel {
  const scope = signal<HistoryScope>(clipId === null ? 'all' : 'clip');
  const limit = signal(PAGE);
  const live = liveSignal(() => {
    const of = scope.value === 'clip' ? clipId : null;
    const most = limit.value;
    return () => readHistory(db, of, most);
  });
  const acts = (): readonly HistoryAct[] => valueOr(live.signal.value, null)?.acts ?? [];
  const newer = (act: HistoryAct): HistoryAct[] | null => newerThan(acts(), act);
  const idsOf = (some: readonly HistoryAct[]): string[] => some.flatMap(({ verdicts }) => verdicts.map(({ id }) => id));
  return {
    clipId,
    scope,
    history: live.signal,
    asking: review.asking,
    choose(which) {
      if (which === scope.value) return;
      limit.value = PAGE;
      scope.value = which;
    },
    older() {
      limit.value += PAGE;
    },
    takeBack: async (act) => (await review.takeBack(act.id)) !== null,
    putBack: async ({ undone }) => undone !== null && (await review.takeBackAll(undone.restores)) !== null,
    backTo: async (act) => (await review.takeBackAll(idsOf(newer(act) ?? []))) !== null,
    newer,
    dispose: live.dispose,
  };
}
