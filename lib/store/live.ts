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
  const subscription = liveQuery(query).subscribe({ next: changed, error: failed });
  return () => subscription.unsubscribe();
}
