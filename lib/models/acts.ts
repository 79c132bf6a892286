import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { newRecordId } from '../core/identity.ts';
import type { Person } from '../core/schema/scalars.ts';
import type { Verdict } from '../core/schema/verdict.ts';
import type { MessageKey } from '../i18n/index.ts';
import type { LoadedClip } from '../store/clips.ts';
import type { ClipDatabase } from '../store/db.ts';
import type { Act } from '../store/decide.ts';
import type { Undone } from '../store/undo.ts';
import { storeFailure } from './failures.ts';
import { type Live, valueOr } from './live.ts';
import type { Notices, Offer } from './notices.ts';
import { createPending } from './pending.ts';

// Writing takes every schema, showing none: it is loaded with the first thing that is decided.
export const writer = () => import('../store/writing.ts');

interface Ports {
  db: ClipDatabase;
  /** Null until the person has given a name; verdicts wait for it. */
  person: ReadonlySignal<Person | null>;
  notices: Notices;
  /** Ms since 1970. */
  now?: (() => number) | undefined;
}

/**
 * What is said once an act stands; the notice offers the way back from just this act, and perhaps more to do about it. Null:
 * nothing is said.
 */
export type Said = { key: MessageKey; params?: Record<string, string | number>; offer?: Offer } | null;

/**
 * What a person does: written in the order done, said to be done once it is committed, shown at once. A name is asked for
 * before the first.
 */
export interface Acts {
  /** How many acts are being written. */
  readonly writing: ReadonlySignal<number>;
  /** True from a write that failed until the next that succeeds: not all that the person decided is stored. */
  readonly unsaved: ReadonlySignal<boolean>;
  /** True while an act waits for the person to give a name. */
  readonly asking: ReadonlySignal<boolean>;
  /**
   * Writes an act's verdicts as one step. Resolves to whether they stand now; false when the write failed, something was
   * refused or the person gave no name.
   */
  decide(act: Act, said: Said): Promise<boolean>;
  /** Any other work that a person signs; as `decide`. */
  withPerson(work: (by: Person) => Promise<void>): Promise<boolean>;
  /** Takes back the newest act of this installation on the clip or, with null, anywhere. Resolves once it is. */
  undo(clip: LoadedClip | null): Promise<Undone | null>;
  /** Puts back what the last undo took away, as `undo`. */
  redo(clip: LoadedClip | null): Promise<Undone | null>;
  /** Takes back exactly this verdict, with its step. */
  takeBack(verdictId: string): Promise<Undone | null>;
  /** Takes back exactly these verdicts as one step, and nothing else that was given with them. */
  takeBackAll(verdictIds: readonly string[]): Promise<Undone | null>;
  /** A clip as it will be once all that was done is written. */
  shown(clip: ReadonlySignal<Live<LoadedClip | null>>): ReadonlySignal<Live<LoadedClip | null>>;
  /** The person has given a name: what waited is done. */
  personGiven(person: Person): void;
  /** The person gave none: what waited is dropped. */
  personRefused(): void;
}

interface Waiting {
  work: (by: Person) => Promise<void>;
  ended: (done: boolean) => void;
}

export function createActs({ db, person, notices, now = Date.now }: Ports): Acts {
  const writing = signal(0);
  const unsaved = signal(false);
  const waiting = signal<readonly Waiting[]>([]);
  const pending = createPending(now);

  const write = async (work: Waiting['work'], by: Person): Promise<boolean> => {
    writing.value += 1;
    try {
      await work(by);
      unsaved.value = false;
      return true;
    } catch (error) {
      console.error('verdict not written:', error);
      unsaved.value = true;
      notices.complain('panel.status.saveFailed', storeFailure(error));
      return false;
    } finally {
      writing.value -= 1;
    }
  };
  const withPerson = (work: Waiting['work']): Promise<boolean> => {
    if (person.value !== null) return write(work, person.value);
    return new Promise((ended) => {
      waiting.value = [...waiting.value, { work, ended }];
    });
  };

  /** Runs what takes verdicts back; `expected` are shown as taken back until the database says so. */
  const back = async (
    expected: readonly Verdict[],
    run: (by: Person) => Promise<Undone | null>,
  ): Promise<Undone | null> => {
    let undone: Undone | null = null;
    await withPerson(async (by) => {
      const done = pending.restoring(expected, by);
      try {
        undone = await run(by);
      } finally {
        done(undone?.given.verdicts ?? []);
      }
    });
    return undone;
  };
  const takeBack = (verdictId: string): Promise<Undone | null> =>
    back([], async (by) => (await writer()).restoreVerdict(db, verdictId, by));

  return {
    writing,
    unsaved,
    asking: computed(() => waiting.value.length > 0),
    decide({ clips = [], shared, step = newRecordId() }, said) {
      const act = { clips: clips.map((request) => ({ id: newRecordId(), ...request })), shared, step };
      return withPerson(async (by) => {
        const done = pending.deciding(act.clips, by, act.clips.length + (shared?.length ?? 0) > 1 ? step : undefined);
        let written: ReadonlySet<string> = new Set();
        try {
          const given = await (await writer()).decide(db, act, by);
          written = new Set(given.verdicts.map(({ id }) => id));
          const [first] = [...given.verdicts, ...given.shared];
          // None: it stood so already, as after a double click.
          if (first !== undefined && said !== null)
            notices.say(
              said.key,
              said.params ?? {},
              () => {
                void takeBack(first.id).then((undone) => notices.say(undone === null ? 'undo.nothing' : 'undo.done'));
              },
              said.offer,
            );
        } finally {
          done(written);
        }
      });
    },
    withPerson,
    undo: (clip) => {
      const chosen = clip?.reviewed.undoable ?? null;
      return back(pending.stepOf(clip, chosen), async (by) => (await writer()).undoLast(db, clip?.row.id ?? null, by));
    },
    redo: (clip) => {
      const chosen = clip?.reviewed.redoable ?? null;
      return back(pending.stepOf(clip, chosen), async (by) => (await writer()).redoLast(db, clip?.row.id ?? null, by));
    },
    takeBack,
    takeBackAll: (ids) => back([], async (by) => (await writer()).restoreVerdicts(db, ids, by)),
    shown: (live) =>
      computed(() => {
        const clip = valueOr(live.value, null);
        const shown = clip === null ? null : pending.over(clip);
        return shown === clip ? live.value : { state: 'ready', value: shown };
      }),
    personGiven(by) {
      const acts = waiting.value;
      waiting.value = [];
      for (const { work, ended } of acts) void write(work, by).then(ended);
    },
    personRefused() {
      const acts = waiting.value;
      waiting.value = [];
      for (const { ended } of acts) ended(false);
    },
  };
}
