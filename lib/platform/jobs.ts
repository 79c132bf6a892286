import { browser } from 'wxt/browser';
import { ClipFailure } from '../core/schema/capture.ts';
import { z } from '../core/schema/zod.ts';

/**
 * How the clipping of one tab goes. Lives in `storage.session`, one key a tab: it outlives the worker, which may die
 * at any line, and not the browser, whose tab ids it speaks of. `worker` names the worker run that has it in hand.
 */
export const CaptureJob = z.object({
  tabId: z.int(),
  /** The window the tab stood in; null when the tab was gone. */
  windowId: z.nullable(z.int()),
  kind: z.enum(['article', 'selection']),
  worker: z.string(),
  url: z.nullable(z.string()),
  startedAt: z.number(),
  /** When the job last told of itself, ms. */
  changedAt: z.number(),
  stage: z.enum(['reading', 'tagging', 'saving', 'saved', 'failed']),
  failure: z.nullable(ClipFailure),
  clipId: z.nullable(z.string()),
  outcome: z.nullable(z.enum(['new', 'version', 'sighting'])),
});
export type CaptureJob = z.infer<typeof CaptureJob>;

const PREFIX = 'capture-job:';
const keyOf = (tabId: number): string => `${PREFIX}${tabId}`;

export const isRunning = (job: CaptureJob): boolean => job.stage !== 'saved' && job.stage !== 'failed';

/** The job of a tab, or null when it has none. */
export async function readJob(tabId: number): Promise<CaptureJob | null> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  return CaptureJob.safeParse(stored[key]).data ?? null;
}

export async function readJobs(): Promise<CaptureJob[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, value]) =>
    key.startsWith(PREFIX) ? (CaptureJob.safeParse(value).data ?? []) : [],
  );
}

export async function writeJob(job: CaptureJob): Promise<void> {
  await browser.storage.session.set({ [keyOf(job.tabId)]: job });
}

export async function removeJob(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Calls back with a tab's job, or null, whenever one has changed. Returns the way to stop. */
export function watchJobs(changed: (tabId: number, job: CaptureJob | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area !== 'session') return;
    for (const [key, change] of Object.entries(changes)) {
      if (key.startsWith(PREFIX)) {
        changed(Number(key.slice(PREFIX.length)), CaptureJob.safeParse(change.newValue).data ?? null);
      }
    }
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
