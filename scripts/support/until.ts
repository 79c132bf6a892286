import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again until there is an answer. Rejects with what it waited for after `timeout` ms.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined> | T | undefined,
  timeout = 10_000,
): Promise<T> {
  const end = performance.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > end) throw new Error(`waited ${timeout / 1000} s for ${what}`);
    await pause(25);
  }
}
