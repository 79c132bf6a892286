import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { watchQuery } from '../store/live.ts';

/** A query's answer: not yet there, there, or failed. */
export type Live<T> = { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; error: unknown };

export interface LiveSignal<T> {
  readonly signal: ReadonlySignal<Live<T>>;
  dispose(): void;
}

/**
 * The answer of a store query as a signal. `make` reads the signals the query depends on and returns it; when one of
 * them changes, the old query is dropped and a new one begins. Until that one answers the old answer stands.
 */
export function liveSignal<T>(make: () => () => Promise<T>): LiveSignal<T> {
  const answer = signal<Live<T>>({ state: 'loading' });
  const dispose = effect(() => {
    const query = make();
    return watchQuery(
      query,
      (value) => {
        answer.value = { state: 'ready', value };
      },
      (error) => {
        console.error('query failed:', error);
        answer.value = { state: 'failed', error };
      },
    );
  });
  return { signal: answer, dispose };
}

/** The value of a live answer, or `otherwise` while there is none. */
export const valueOr = <T, U>(live: Live<T>, otherwise: U): T | U => (live.state === 'ready' ? live.value : otherwise);
