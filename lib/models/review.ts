import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { newRecordId } from '../core/identity.ts';
import type { Person } from '../core/schema/scalars.ts';
import type { Span } from '../core/schema/span.ts';
import type { Mention } from '../core/schema/tagging.ts';
import type { VerdictContent } from '../core/schema/verdict.ts';
import type { MessageKey } from '../i18n/index.ts';
import type { LoadedClip } from '../store/clips.ts';
import type { ClipDatabase } from '../store/db.ts';
import { addVerdict, addVerdicts, restoreClips, undoLast } from '../store/verdicts.ts';
import { storeFailure } from './failures.ts';
import type { Notices } from './notices.ts';

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
  /** True while an act waits for the person to give a name. */
  readonly asking: ReadonlySignal<boolean>;
  removeTag(clip: LoadedClip, mention: Mention): void;
  addTag(clip: LoadedClip, kind: Mention['kind'], span: Span): void;
  setLabel(clip: LoadedClip, label: string, present: boolean): void;
  setNote(clip: LoadedClip, text: string): void;
  undo(clipId: string): void;
  /** Deletes clips in one transaction; the notice offers them back. `title` is the clip's when there is one. */
  remove(clipIds: readonly string[], title: string): void;
  /** The person has given a name: what waited is done. */
  personGiven(person: Person): void;
  /** The person gave none: what waited is dropped. */
  personRefused(): void;
}

export function createReviewModel({ db, person, notices }: Ports): ReviewModel {
  const writing = signal(0);
  const waiting = signal<((by: Person) => Promise<void>)[]>([]);
  const asking = computed(() => waiting.value.length > 0);

  const write = async (act: (by: Person) => Promise<void>, by: Person): Promise<void> => {
    writing.value += 1;
    try {
      await act(by);
    } catch (error) {
      console.error('verdict not written:', error);
      notices.complain('panel.status.saveFailed', storeFailure(error));
    } finally {
      writing.value -= 1;
    }
  };
  const withPerson = (act: (by: Person) => Promise<void>): void => {
    if (person.value === null) waiting.value = [...waiting.value, act];
    else void write(act, person.value);
  };

  const undo = (clipId: string): void =>
    withPerson(async (by) => {
      const undone = await undoLast(db, clipId, by);
      notices.say(undone === null ? 'undo.nothing' : 'undo.done');
    });
  const decide = (
    clipId: string,
    content: VerdictContent,
    key: MessageKey,
    params: Record<string, string> = {},
  ): void =>
    withPerson(async (by) => {
      await addVerdict(db, clipId, content, by);
      notices.say(key, params, () => undo(clipId));
    });

  return {
    writing,
    asking,
    removeTag(clip, { kind, start, end, quote }) {
      const target = { versionId: clip.version.id, kind, start, end, quote };
      decide(clip.row.id, { type: 'reject', target }, 'tags.removed', { quote });
    },
    addTag(clip, kind, span) {
      void tagOf(clip, kind, span).then(
        (content) => {
          if (content === null) notices.complain('tags.addNothing', null);
          else decide(clip.row.id, content, 'tags.added', { quote: content.target.quote });
        },
        (error: unknown) => {
          console.error('tag not made:', error);
          notices.complain('panel.status.saveFailed', 'failure.unexpected');
        },
      );
    },
    setLabel(clip, label, present) {
      decide(clip.row.id, { type: 'label', label, present }, present ? 'labels.added' : 'labels.removed', { label });
    },
    setNote(clip, text) {
      decide(clip.row.id, { type: 'note', text }, 'note.saved');
    },
    undo,
    remove(clipIds, title) {
      withPerson(async (by) => {
        await addVerdicts(
          db,
          clipIds.map((clipId) => ({ clipId, content: { type: 'delete' } })),
          by,
        );
        const restore = (): void =>
          withPerson(async (restoring) => {
            await restoreClips(db, clipIds, restoring);
            notices.say('library.restored');
          });
        notices.say('library.deleted', { count: clipIds.length, title }, restore);
      });
    },
    personGiven(by) {
      const acts = waiting.value;
      waiting.value = [];
      for (const act of acts) void write(act, by);
    },
    personRefused() {
      waiting.value = [];
    },
  };
}

/** What the words at a span are a tag for; null when they hold nothing to tag. */
async function tagOf(
  clip: LoadedClip,
  kind: Mention['kind'],
  span: Span,
): Promise<Extract<VerdictContent, { type: 'add' }> | null> {
  // The tagger weighs more than the rest of the panel, which has to stand within a third of a second of the click.
  const { tagSelection } = await import('../core/tagging/select.ts');
  const { article, tagging, id } = clip.version;
  const known = {
    ...tagging,
    documents: clip.reviewed.documents.map(({ entity }) => entity),
    officials: clip.reviewed.officials.map(({ entity }) => entity),
  };
  const added = tagSelection(article.text, span, kind, known, `P-${newRecordId()}`);
  if (added === null) return null;
  const { entity, start, end, quote } = added;
  return { type: 'add', target: { versionId: id, kind, start, end, quote }, entity };
}
