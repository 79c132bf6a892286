import { liveQuery } from 'dexie';

/**
 * Runs a query now and again whenever what it read has changed, in this or another page of the extension or in the
 * worker. Returns the way to stop.
 */
export function watchQuery<T>(
  query: () => Promise<T>,
  changed: (value: T) => void,
  failed: (error: unknown) => void,
): () => void {
  // Async on the spot: of a function that only returns a promise Dexie does not follow the native awaits, and an answer
  // whose query began while a transaction ended was never given (test/models/retag.test.ts).
  const subscription = liveQuery(async () => query()).subscribe({ next: changed, error: failed });
  return () => subscription.unsubscribe();
}
