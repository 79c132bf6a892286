import { browser } from 'wxt/browser';
import type { ClipFailure } from '../core/schema/capture.ts';

/**
 * How the clipping of one tab goes. Lives in `storage.session`, one key a tab: it outlives the worker, which may die
 * at any line, and not the browser, whose tab ids it speaks of. `worker` names the worker run that has it in hand.
 */
export interface CaptureJob {
  tabId: number;
  /** The window the tab stood in; null when the tab was gone. */
  windowId: number | null;
  kind: 'article' | 'selection';
  worker: string;
  url: string | null;
  startedAt: number;
  /** When the job last told of itself, ms. */
  changedAt: number;
  stage: 'reading' | 'tagging' | 'saving' | 'saved' | 'failed';
  failure: ClipFailure | null;
  clipId: string | null;
  outcome: 'new' | 'version' | 'sighting' | null;
}

const PREFIX = 'capture-job:';

/**
 * Only `writeJob` writes these keys, and the browser empties `storage.session` before another build of the extension
 * runs; so a few of a job's values tell that it is one, without a schema that the panel would have to load first.
 */
const isJob = (value: unknown): value is CaptureJob =>
  typeof value === 'object' &&
  value !== null &&
  'stage' in value &&
  typeof value.stage === 'string' &&
  'changedAt' in value &&
  typeof value.changedAt === 'number';
const jobOf = (value: unknown): CaptureJob | null => (isJob(value) ? value : null);

const keyOf = (tabId: number): string => `${PREFIX}${tabId}`;

export const isRunning = (job: CaptureJob): boolean => job.stage !== 'saved' && job.stage !== 'failed';

/** The job of a tab, or null when it has none. */
export async function readJob(tabId: number): Promise<CaptureJob | null> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  return jobOf(stored[key]);
}

export async function readJobs(): Promise<CaptureJob[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, value]) => (key.startsWith(PREFIX) ? (jobOf(value) ?? []) : []));
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
        changed(Number(key.slice(PREFIX.length)), jobOf(change.newValue));
      }
    }
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
