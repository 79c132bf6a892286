import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { isMessageKey, type MessageKey } from '../i18n/index.ts';
import type { ClipDatabase } from '../store/db.ts';
import { countOldClips } from '../store/old-taggings.ts';
import {
  cancelRetag,
  dismissRetag,
  type FailedClip,
  listFailedClips,
  type RetagRun,
  type Ruleset,
  readRetag,
  startRetag,
} from '../store/retag-run.ts';
import { storeFailure } from './failures.ts';
import { type Live, liveSignal } from './live.ts';
import type { Notices } from './notices.ts';

/**
 * What there is to say of retagging: nothing, old clips to do, one under way (here or in another page), one whose worker
 * in this page failed, or an outcome.
 */
export type RetagState =
  | { at: 'nothing' }
  | { at: 'offered'; clips: number }
  | { at: 'running'; run: RetagRun }
  | { at: 'stalled'; run: RetagRun; reason: MessageKey }
  | { at: 'done'; run: RetagRun; failed: readonly FailedClip[] };

/** A worker that does the retagging written down, or waits while another does; `ended` gives why it failed, or null. */
interface RetagWorker {
  ended: Promise<string | null>;
  stop(): void;
}

interface Ports {
  db: ClipDatabase;
  notices: Notices;
  /** The tagger's and gazetteer's versions of this build. */
  ruleset: Ruleset;
  startWorker(): RetagWorker;
}

/** Brings older clips up to this build's tagger. An unfinished run is gone on with by any page that has this model. */
export interface RetagModel {
  readonly state: ReadonlySignal<RetagState>;
  start(): void;
  /** Not now: the offer goes until the page is opened again. */
  decline(): void;
  cancel(): void;
  /** After a failure. */
  resume(): void;
  /** The outcome has been read. */
  dismiss(): void;
  dispose(): void;
}

interface View {
  run: RetagRun | undefined;
  oldClips: number;
  failed: readonly FailedClip[];
}

async function readView(db: ClipDatabase, ruleset: Ruleset): Promise<View> {
  const run = await readRetag(db);
  // While clips are being done, counting what is left after each batch would be in their way.
  if (run?.state === 'running') return { run, oldClips: 0, failed: [] };
  if (run?.state === 'done') return { run, oldClips: 0, failed: await listFailedClips(db) };
  return { run, oldClips: await countOldClips(db, ruleset), failed: [] };
}

/** Why this page's worker failed, and how far the run had come. */
interface Failure {
  reason: MessageKey;
  done: number;
}

function stateOf(live: Live<View>, failure: Failure | null, declined: boolean): RetagState {
  if (live.state !== 'ready') return { at: 'nothing' };
  const { run, oldClips, failed } = live.value;
  if (run?.state === 'running') {
    // Another page's worker may have taken over.
    const stalled = failure !== null && run.done <= failure.done;
    return stalled ? { at: 'stalled', run, reason: failure.reason } : { at: 'running', run };
  }
  if (run?.state === 'done') return { at: 'done', run, failed };
  return oldClips === 0 || declined ? { at: 'nothing' } : { at: 'offered', clips: oldClips };
}

export function createRetagModel({ db, notices, ruleset, startWorker }: Ports): RetagModel {
  const view = liveSignal(() => () => readView(db, ruleset));
  const failure = signal<Failure | null>(null);
  const declined = signal(false);
  const state = computed(() => stateOf(view.signal.value, failure.value, declined.value));
  let worker: RetagWorker | null = null;
  /** The run that this page's worker was started for: one worker a run, unless a person asks for another. */
  let served: string | null = null;

  const serve = (startedAt: string): void => {
    served = startedAt;
    const own = startWorker();
    worker = own;
    void own.ended.then((reason) => {
      own.stop();
      if (worker === own) worker = null;
      const current = state.value;
      if (reason === null || current.at !== 'running' || current.run.startedAt !== startedAt) return;
      failure.value = { reason: isMessageKey(reason) ? reason : 'failure.unexpected', done: current.run.done };
    });
  };
  const stopServing = effect(() => {
    const live = view.signal.value;
    if (live.state !== 'ready') return;
    const { run } = live.value;
    if (run?.state === 'running' && run.startedAt !== served) {
      failure.value = null;
      serve(run.startedAt);
    }
  });
  const doing = (what: string, work: Promise<unknown>): void => {
    work.catch((error: unknown) => {
      console.error(`${what} failed:`, error);
      notices.complain('retag.failed', storeFailure(error));
    });
  };

  return {
    state,
    start: () => doing('starting a retagging', startRetag(db, ruleset)),
    decline() {
      declined.value = true;
    },
    cancel() {
      const cancelled = cancelRetag(db).then((run) => {
        if (run !== undefined) notices.say('retag.cancelled', { done: run.done, total: run.total });
      });
      doing('cancelling a retagging', cancelled);
    },
    resume() {
      const current = state.value;
      if (current.at !== 'stalled') return;
      failure.value = null;
      serve(current.run.startedAt);
    },
    dismiss: () => doing('putting a retagging away', dismissRetag(db)),
    dispose() {
      stopServing();
      view.dispose();
      worker?.stop();
    },
  };
}
