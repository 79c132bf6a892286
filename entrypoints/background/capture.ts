import { readCapture } from '../../lib/capture/read.ts';
import { captureTold } from '../../lib/capture/told.ts';
import { NoTree } from '../../lib/capture/tree/wire.ts';
import { cleanAddress } from '../../lib/core/address.ts';
import { afterGesture, isWeb } from '../../lib/core/refusal.ts';
import { CaptureAnswer, type ClipFailure, RawCapture } from '../../lib/core/schema/capture.ts';
import { type PageReading, ReadingAnswer } from '../../lib/core/schema/reading.ts';
import { tag } from '../../lib/core/tagging/index.ts';
import { keepCapture } from '../../lib/models/keep.ts';
import { InjectionFailed, inject } from '../../lib/platform/inject.ts';
import { type CaptureJob, isRunning, readJobs, removeJob, writeJob } from '../../lib/platform/jobs.ts';
import { pack } from '../../lib/platform/pack.ts';
import type { ClipRequest } from '../../lib/platform/payloads.ts';
import { readSettings } from '../../lib/platform/settings.ts';
import { type FrontTab, readTab } from '../../lib/platform/tabs.ts';
import { extensionVersion } from '../../lib/platform/version.ts';
import type { ClipDatabase } from '../../lib/store/db.ts';
import { StoreFailed, StoreFull, StoreRefused } from '../../lib/store/errors.ts';

/** A clip that could not be made, with the code whose message the panel shows. */
class Refused extends Error {
  override readonly name = 'Refused';
  readonly failure: ClipFailure;

  constructor(failure: ClipFailure) {
    super(`clip refused: ${failure}`);
    this.failure = failure;
  }
}

const failureOf = (error: unknown): ClipFailure => {
  if (error instanceof Refused) return error.failure;
  if (error instanceof InjectionFailed) return error.reason;
  if (error instanceof StoreFull) return 'storage-full';
  if (error instanceof StoreFailed) return 'storage-failed';
  if (error instanceof StoreRefused) return 'capture-unreadable';
  return 'unexpected';
};

/**
 * Which run of the worker clips, whether a gesture in the tab has just given it access, and the words selected there as
 * far as the browser has told them.
 */
export interface WorkerRun {
  worker: string;
  gesture: boolean;
  selected: string | undefined;
}

/**
 * Clips one tab: inject → parse → tag → store, each step told in the tab's capture job. What goes wrong is the job's
 * failure. A tab that is being clipped already is left alone; the lock that says so goes with the worker that holds it.
 */
export function clipTab(db: ClipDatabase, run: WorkerRun, request: ClipRequest): Promise<void> {
  return navigator.locks.request(`clip-tab:${request.tabId}`, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await clip(db, run, request);
  });
}

const GRANT_MS = 250;

async function clip(db: ClipDatabase, run: WorkerRun, request: ClipRequest): Promise<void> {
  const { tabId, kind } = request;
  const tab = await readTab(tabId);
  let job: CaptureJob = {
    tabId,
    windowId: tab?.windowId ?? null,
    kind,
    worker: run.worker,
    url: tab?.url ?? null,
    startedAt: Date.now(),
    changedAt: Date.now(),
    stage: 'reading',
    failure: null,
    clipId: null,
    outcome: null,
  };
  const tell = async (change: Partial<CaptureJob>): Promise<void> => {
    job = { ...job, ...change, changedAt: Date.now() };
    await writeJob(job);
  };

  try {
    // The page is read while the job is written down: a click waits for both.
    const [capture] = await Promise.all([readAllowed(request, run, tab), tell({})]);
    if (request.frameId === 0) job = { ...job, url: capture.url };
    const { person } = await readSettings();
    const taken = { at: new Date(job.startedAt).toISOString(), by: person, extractor: extensionVersion() };
    const saved = await keepCapture({ db, tag, pack }, capture, taken, (stage) => tell({ stage }));
    await tell({ stage: 'saved', clipId: saved.clipId, outcome: saved.outcome });
  } catch (error) {
    const failure = run.gesture
      ? afterGesture(failureOf(error), tab?.url ?? null, !import.meta.env.FIREFOX)
      : failureOf(error);
    // The code is what the person sees; the cause belongs in the worker's console for whoever looks into it.
    console.error('clip failed:', failure, error);
    // The job is about the page that stands in the tab, which is another one after a navigation.
    const now = failure === 'page-navigated' ? { url: (await readTab(tabId))?.url ?? null } : {};
    await tell({ stage: 'failed', failure, ...now });
  } finally {
    // The panel has been told; nothing else would clear the job of a tab that is gone.
    if ((await readTab(tabId)) === null) await removeJob(tabId);
  }
}

/** Failures after which the words that the browser itself tells are all there is of a selection. */
const UNREADABLE: readonly ClipFailure[] = [
  'pdf',
  'not-a-page',
  'no-selection',
  'restricted-page',
  'needs-gesture',
  'page-not-responding',
  'capture-unreadable',
];

async function readAllowed(request: ClipRequest, run: WorkerRun, tab: FrontTab | null): Promise<RawCapture> {
  if (tab === null) throw new Refused('tab-closed');
  if (tab.incognito && !request.keepPrivate) throw new Refused('private-window');
  return readAnyhow(request, run, tab);
}

/** Reads the page; of a selection where no script may read it, takes what the browser says is selected. */
async function readAnyhow(request: ClipRequest, { gesture, selected }: WorkerRun, tab: FrontTab): Promise<RawCapture> {
  try {
    return await readPage(request, tab.url).catch(async (error: unknown) => {
      if (!gesture || !isWeb(tab.url) || failureOf(error) !== 'needs-gesture') throw error;
      // The grant may reach the page's process a moment after the click that gave it.
      await new Promise((resolve) => setTimeout(resolve, GRANT_MS));
      return readPage(request, tab.url);
    });
  } catch (error) {
    if (request.kind !== 'selection' || selected === undefined || !UNREADABLE.includes(failureOf(error))) throw error;
    const parsed = RawCapture.safeParse(captureTold({ text: selected, url: tab.url ?? '', title: tab.title }));
    if (!parsed.success) throw error;
    return parsed.data;
  }
}

/** Injects the capture script and parses its answer; the page's own word for its address must be where the tab was. */
async function readPage({ tabId, kind, frameId }: ClipRequest, tabUrl: string | null): Promise<RawCapture> {
  const result = await inject(tabId, kind === 'article' ? '/capture.js' : '/capture-selection.js', frameId).catch(
    async (error: unknown) => {
      // A tab that closes takes its frame with it, which the browser may report as a navigation.
      throw (await readTab(tabId)) === null ? new Refused('tab-closed') : error;
    },
  );
  if ((await readTab(tabId)) === null) throw new Refused('tab-closed');
  // A page that navigates away while the script runs leaves no result.
  if (result === null || result === undefined) throw new Refused('page-navigated');
  const answer = ReadingAnswer.safeParse(result);
  if (!answer.success) throw new Refused('capture-unreadable');
  if (!answer.data.ok) throw new Refused(answer.data.refusal);
  const capture = captureOf(answer.data.reading);
  const moved = frameId === 0 && tabUrl !== null && cleanAddress(capture.url) !== cleanAddress(tabUrl);
  if (moved) throw new Refused('page-navigated');
  return capture;
}

/** What a reading comes to, checked again: its strings are still the page's. */
function captureOf(reading: PageReading): RawCapture {
  try {
    const answer = CaptureAnswer.safeParse(readCapture(reading));
    if (!answer.success) throw new Refused('capture-unreadable');
    if (!answer.data.ok) throw new Refused(answer.data.refusal);
    return answer.data.capture;
  } catch (error) {
    if (error instanceof NoTree) throw new Refused('capture-unreadable');
    throw error;
  }
}

/** Marks as failed what an earlier run of the worker left unfinished: nothing of it was stored, or all of it was. */
export async function sweepJobs(worker: string): Promise<void> {
  for (const job of await readJobs()) {
    if (isRunning(job) && job.worker !== worker) {
      await writeJob({ ...job, stage: 'failed', failure: 'worker-stopped', changedAt: Date.now() });
    }
  }
}
