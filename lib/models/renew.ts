import { effect } from '@preact/signals';
import type { ClipDatabase } from '../store/db.ts';
import { areViewsOld } from '../store/view-state.ts';
import { liveSignal, valueOr } from './live.ts';

interface Ports {
  db: ClipDatabase;
  /** Runs work while no other page runs work of this name. */
  exclusively(name: string, work: () => Promise<void>): Promise<void>;
  /** Resolves when the page has nothing else to do. */
  idle(): Promise<void>;
}

/**
 * Has what lists and catalogue show of clips worked out where it is old (lib/store/views.ts), by one page at a time, whenever
 * this page has nothing else to do. Returns the way to stop.
 */
export function keepViewsNew({ db, exclusively, idle }: Ports): () => void {
  let stopped = false;
  let running = false;
  const breathe = async (): Promise<void> => {
    await idle();
    if (stopped) throw new Error('the page is closing');
  };
  const renew = async (): Promise<void> => {
    await breathe();
    await exclusively('views', async () => {
      const { renewViews } = await import('../store/views.ts');
      await renewViews(db, breathe);
    });
  };
  const old = liveSignal(() => () => areViewsOld(db));
  const stop = effect(() => {
    if (!valueOr(old.signal.value, false) || running) return;
    running = true;
    renew()
      .catch((error: unknown) => {
        // What is left is worked out by the next page.
        if (!stopped) console.error('views not renewed:', error);
      })
      .finally(() => {
        running = false;
      });
  });
  return () => {
    stopped = true;
    stop();
    old.dispose();
  };
}
