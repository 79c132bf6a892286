import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { newRecordId } from '../core/identity.ts';
import { targetOf } from '../core/review/index.ts';
import type { Change } from '../core/schema/correction.ts';
import type { Person } from '../core/schema/scalars.ts';
import type { Span } from '../core/schema/span.ts';
import type { Mention } from '../core/schema/tagging.ts';
import type { VerdictContent } from '../core/schema/verdict.ts';
import type { MessageKey } from '../i18n/index.ts';
import type { LoadedClip } from '../store/clips.ts';
import type { ClipDatabase } from '../store/db.ts';
import { storeFailure } from './failures.ts';
import type { Notices } from './notices.ts';

// Writing takes every schema, showing none: they are loaded with the first thing that is decided.
const verdicts = () => import('../store/verdicts.ts');
const undoing = () => import('../store/undo.ts');

interface Ports {
  db: ClipDatabase;
  /** Null until the person has given a name; verdicts wait for it. */
  person: ReadonlySignal<Person | null>;
  notices: Notices;
}

/** What a person decides on one clip. Each act is one verdict, said to be done once it is committed. */
export interface ReviewModel {
  /** How many verdicts are being written. */
  readonly writing: ReadonlySignal<number>;
  /** True from a write that failed until the next that succeeds: not all that the person decided is stored. */
  readonly unsaved: ReadonlySignal<boolean>;
  /** True while an act waits for the person to give a name. */
  readonly asking: ReadonlySignal<boolean>;
  removeTag(clip: LoadedClip, mention: Mention): void;
  addTag(clip: LoadedClip, kind: Mention['kind'], span: Span): void;
  setLabel(clip: LoadedClip, label: string, present: boolean): void;
  /** Resolves to whether the note is stored; false when the write failed or the person gave no name. */
  setNote(clip: LoadedClip, text: string): Promise<boolean>;
  /**
   * Corrects the article. Resolves to whether it stands so now; false when the write failed, the value was refused or the
   * person gave no name. Back to what was captured: the captured value, or for a block `keep`.
   */
  correct(clip: LoadedClip, change: Change): Promise<boolean>;
  undo(clipId: string): void;
  /** Deletes clips in one transaction; the notice offers them back. `title` is the clip's when there is one. */
  remove(clipIds: readonly string[], title: string): void;
  /** Takes deleted clips back into the list. */
  bringBack(clipIds: readonly string[]): void;
  /** The person has given a name: what waited is done. */
  personGiven(person: Person): void;
  /** The person gave none: what waited is dropped. */
  personRefused(): void;
}

type Act = (by: Person) => Promise<void>;
interface Waiting {
  act: Act;
  ended: (done: boolean) => void;
}

/** The longest words that one tag can be of, UTF-16 units; a list of posts is long, a paragraph is none. */
const LONGEST_TAG = 400;

export function createReviewModel({ db, person, notices }: Ports): ReviewModel {
  const writing = signal(0);
  const unsaved = signal(false);
  const waiting = signal<readonly Waiting[]>([]);

  const write = async (act: Act, by: Person): Promise<boolean> => {
    writing.value += 1;
    try {
      await act(by);
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
  /** Resolves to whether the act was done; waits for the person's name where there is none. */
  const withPerson = (act: Act): Promise<boolean> => {
    if (person.value !== null) return write(act, person.value);
    return new Promise((ended) => {
      waiting.value = [...waiting.value, { act, ended }];
    });
  };

  const undo = (clipId: string): void => {
    // A second click on the way would take back another decision, which nobody has seen named.
    if (writing.value > 0) return;
    void withPerson(async (by) => {
      const undone = await (await undoing()).undoLast(db, clipId, by);
      notices.say(undone === null ? 'undo.nothing' : 'undo.done');
    });
  };
  /** Writes one verdict and says so, with the way back from just this one. */
  const decide = (
    clipId: string,
    content: VerdictContent,
    key: MessageKey,
    params: Record<string, string> = {},
  ): Promise<boolean> =>
    withPerson(async (by) => {
      const verdict = await (await verdicts()).addVerdict(db, clipId, content, by);
      // Null: it stood so already, as after a double click.
      if (verdict === null) return;
      const takeBack = (): void =>
        void withPerson(async (restoring) => {
          const restored = await (await undoing()).restoreVerdict(db, verdict.id, restoring);
          notices.say(restored === null ? 'undo.nothing' : 'undo.done');
        });
      notices.say(key, params, takeBack);
    });

  const bringBack = (clipIds: readonly string[]): void =>
    void withPerson(async (by) => {
      await (await verdicts()).restoreClips(db, clipIds, by);
      notices.say('library.restored');
    });

  return {
    writing,
    unsaved,
    asking: computed(() => waiting.value.length > 0),
    removeTag(clip, { kind, start, end, quote }) {
      const target = targetOf(clip.reviewed, { kind, start, end });
      // Of words that come from several sources there is no tag but one brought in by a file.
      if (target === null) notices.complain('tags.addTooLong', null);
      else void decide(clip.row.id, { type: 'reject', target }, 'tags.removed', { quote });
    },
    addTag(clip, kind, span) {
      const words = clip.reviewed.article.text.slice(span.start, span.end).trim();
      if (words.includes('\n') || words.length > LONGEST_TAG) {
        notices.complain('tags.addTooLong', null);
        return;
      }
      void tagOf(clip, kind, span).then(
        (content) => {
          if (content === null) notices.complain('tags.addNothing', null);
          else void decide(clip.row.id, content, 'tags.added', { quote: content.target.quote });
        },
        (error: unknown) => {
          console.error('tag not made:', error);
          notices.complain('panel.status.saveFailed', 'failure.unexpected');
        },
      );
    },
    setLabel(clip, label, present) {
      void decide(clip.row.id, { type: 'label', label, present }, present ? 'labels.added' : 'labels.removed', {
        label,
      });
    },
    setNote(clip, text) {
      return decide(clip.row.id, { type: 'note', text: text.normalize('NFC') }, 'note.saved');
    },
    correct(clip, change) {
      const content = { type: 'correct' as const, versionId: clip.version.id, change };
      return decide(clip.row.id, content, saidOf(change));
    },
    undo,
    remove(clipIds, title) {
      void withPerson(async (by) => {
        await (await verdicts()).addVerdicts(
          db,
          clipIds.map((clipId) => ({ clipId, content: { type: 'delete' } })),
          by,
        );
        notices.say('library.deleted', { count: clipIds.length, title }, () => bringBack(clipIds));
      });
    },
    bringBack,
    personGiven(by) {
      const acts = waiting.value;
      waiting.value = [];
      for (const { act, ended } of acts) void write(act, by).then(ended);
    },
    personRefused() {
      const acts = waiting.value;
      waiting.value = [];
      for (const { ended } of acts) ended(false);
    },
  };
}

/** What is said once a correction stands. */
function saidOf(change: Change): MessageKey {
  if (change.field !== 'block') return `correct.${change.field}`;
  return change.as === 'sapo' ? 'correct.toSapo' : `correct.${change.as}`;
}

/** What the words at a span are a tag for; null when they hold nothing to tag. */
async function tagOf(
  clip: LoadedClip,
  kind: Mention['kind'],
  span: Span,
): Promise<Extract<VerdictContent, { type: 'add' }> | null> {
  // The tagger weighs more than the rest of the panel, which has to stand within a third of a second of the click.
  const { tagSelection } = await import('../core/tagging/select.ts');
  const { article, articleDate, documents, officials } = clip.reviewed;
  const known = {
    ...clip.version.tagging,
    articleDate,
    documents: documents.map(({ entity }) => entity),
    officials: officials.map(({ entity }) => entity),
  };
  const added = tagSelection(article.text, span, kind, known, `P-${newRecordId()}`);
  const target = added === null ? null : targetOf(clip.reviewed, { kind, start: added.start, end: added.end });
  return added === null || target === null ? null : { type: 'add', target, entity: added.entity };
}
