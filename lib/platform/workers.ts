import { browser } from 'wxt/browser';
import { z } from '../core/schema/zod.ts';

/** What a worker tells the page that started it, once, at its end. `reason`: why it failed; null when it did not. */
const Ending = z.strictObject({ reason: z.nullable(z.string()) });

/** A worker at work. */
export interface StartedWorker {
  /** Settles at its end: with null, or with why it failed. Never rejects. */
  ended: Promise<string | null>;
  /** Ends it at once, with whatever it had in hand. */
  stop(): void;
}

/**
 * Starts an unlisted script of the extension (`/retag-worker.js`) as a dedicated worker of this page, with which it ends.
 * `unreadable` is the reason when it ends in another way than `serveWork` says.
 */
export function startWorker(path: string, unreadable: string): StartedWorker {
  const worker = new Worker(browser.runtime.getURL(path));
  const ended = new Promise<string | null>((resolve) => {
    worker.addEventListener('message', ({ data }) => {
      const ending = Ending.safeParse(data);
      resolve(ending.success ? ending.data.reason : unreadable);
    });
    worker.addEventListener('error', (event) => {
      console.error(`${path} failed:`, event.message);
      resolve(unreadable);
    });
  });
  return { ended, stop: () => worker.terminate() };
}

/** In the worker: does its work, tells the page how it ended, and ends the worker. */
export async function serveWork(work: () => Promise<unknown>, reasonOf: (error: unknown) => string): Promise<void> {
  let ending: z.infer<typeof Ending> = { reason: null };
  try {
    await work();
  } catch (error) {
    // The page gets a reason for people; the cause belongs in the console for whoever looks into it.
    console.error('work failed:', error);
    ending = { reason: reasonOf(error) };
  }
  globalThis.postMessage(ending);
  globalThis.close();
}
