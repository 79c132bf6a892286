import { Dexie, liveQuery, type Subscription } from 'dexie';

/** Writes after which a query is asked anew, whether or not they concern it. */
const FORGET_AFTER = 20;

/**
 * Runs a query now and again whenever what it read has changed, in this or another page of the extension or in the
 * worker; now and then, too, when nothing has. Returns the way to stop.
 */
export function watchQuery<T>(
  query: () => Promise<T>,
  changed: (value: T) => void,
  failed: (error: unknown) => void,
): () => void {
  let writes = 0;
  const begin = (): Subscription =>
    liveQuery(async () => {
      writes = 0;
      // Async on the spot: of a function that only returns a promise Dexie does not follow the native awaits, and an answer
      // whose query began while a transaction ended was never given (test/models/retag.test.ts).
      return query();
    }).subscribe({ next: changed, error: failed });
  let subscription = begin();
  // Until a live query runs again Dexie keeps the keys of every write (accumMuts, 4.4.7): of one that nothing concerns
  // those of a whole day's work.
  const hear = (): void => {
    writes += 1;
    if (writes < FORGET_AFTER) return;
    writes = 0;
    subscription.unsubscribe();
    subscription = begin();
  };
  Dexie.on('storagemutated', hear);
  return () => {
    Dexie.on.storagemutated.unsubscribe(hear);
    subscription.unsubscribe();
  };
}
