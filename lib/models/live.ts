import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { watchQuery } from '../store/live.ts';

/** A query's answer: not yet there, there, or failed. */
export type Live<T> = { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; error: unknown };

export interface LiveSignal<T> {
  readonly signal: ReadonlySignal<Live<T>>;
  dispose(): void;
}

/** Gives values until it is stopped by what it returns. */
type Watch<T> = (changed: (value: T) => void, failed: (error: unknown) => void) => () => void;

/**
 * What a watch gives as a signal. `make` reads the signals the watch depends on and returns it; when one of them
 * changes, the old watch is stopped and a new one begins. Until that one gives a value the old value stands.
 */
export function watchedSignal<T>(make: () => Watch<T>): LiveSignal<T> {
  const answer = signal<Live<T>>({ state: 'loading' });
  const dispose = effect(() => {
    const watch = make();
    return watch(
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

/** The answer of a store query as a signal, asked again whenever what it read has changed; else as `watchedSignal`. */
export function liveSignal<T>(make: () => () => Promise<T>): LiveSignal<T> {
  return watchedSignal(() => {
    const query = make();
    return (changed, failed) => watchQuery(query, changed, failed);
  });
}

/** The value of a live answer, or `otherwise` while there is none. */
export const valueOr = <T, U>(live: Live<T>, otherwise: U): T | U => (live.state === 'ready' ? live.value : otherwise);
