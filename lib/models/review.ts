import type { ReadonlySignal } from '@preact/signals';
import type { Change } from '../core/schema/correction.ts';
import type { Person } from '../core/schema/scalars.ts';
import type { VerdictContent } from '../core/schema/verdict.ts';
import type { MessageKey } from '../i18n/index.ts';
import type { LoadedClip } from '../store/clips.ts';
import type { ClipDatabase } from '../store/db.ts';
import type { Undone } from '../store/undo.ts';
import { type Acts, createActs, type Said, writer } from './acts.ts';
import type { Notices } from './notices.ts';
import { createRemarkActs, type RemarkActs } from './remarks.ts';
import { createTagsModel, type TagsModel } from './tags.ts';

interface Ports {
  db: ClipDatabase;
  /** Null until the person has given a name; verdicts wait for it. */
  person: ReadonlySignal<Person | null>;
  notices: Notices;
}

/** What a person decides on one clip. Each act is one step, shown at once and said to be done once it is committed. */
export interface ReviewModel
  extends TagsModel,
    RemarkActs,
    Pick<Acts, 'writing' | 'unsaved' | 'asking' | 'decide' | 'takeBack' | 'takeBackAll' | 'shown'> {
  /**
   * Corrects the article. Resolves to whether it stands so now; false when the write failed, the value was refused or the
   * person gave no name. Back to what was captured: the captured value, or for a block `keep`.
   */
  correct(clip: LoadedClip, change: Change): Promise<boolean>;
  /** On the clip or, with null, anywhere. */
  undo(clip: LoadedClip | null): Promise<Undone | null>;
  redo(clip: LoadedClip | null): Promise<Undone | null>;
  /** Deletes clips in one transaction; the notice offers them back. `title` is the clip's when there is one. */
  remove(clipIds: readonly string[], title: string): void;
  /** Takes deleted clips back into the list. */
  bringBack(clipIds: readonly string[]): void;
  /** The person has given a name: what waited is done. */
  personGiven(person: Person): void;
  /** The person gave none: what waited is dropped. */
  personRefused(): void;
}

export function createReviewModel({ db, person, notices }: Ports): ReviewModel {
  const acts = createActs({ db, person, notices });

  const decideOn = (clip: LoadedClip, contents: readonly VerdictContent[], said: Said): Promise<boolean> =>
    acts.decide({ clips: contents.map((content) => ({ clipId: clip.row.id, content })) }, said);
  /** Says what was taken back or put back; of what is not on the clip in front, where it was. */
  const undone =
    (front: LoadedClip | null, here: MessageKey, elsewhere: MessageKey, nothing: MessageKey) =>
    async (what: Undone | null): Promise<Undone | null> => {
      const clipIds = (what?.verdicts ?? []).flatMap((verdict) => ('clipId' in verdict ? verdict.clipId : []));
      const [first] = clipIds;
      const other =
        first === undefined || clipIds.includes(front?.row.id ?? '') ? undefined : await db.clips.get(first);
      if (what === null) notices.say(nothing);
      else if (other === undefined) notices.say(here);
      else notices.say(elsewhere, { title: other.title });
      return what;
    };
  const bringBack = (clipIds: readonly string[]): void =>
    void acts.withPerson(async (by) => {
      await (await writer()).restoreClips(db, clipIds, by);
      notices.say('library.restored');
    });

  return {
    ...acts,
    ...createTagsModel({ notices, decide: acts.decide }),
    ...createRemarkActs(acts, notices),
    correct: (clip, change) =>
      decideOn(clip, [{ type: 'correct', versionId: clip.version.id, change }], { key: saidOf(change) }),
    undo: (clip) => acts.undo(clip).then(undone(clip, 'undo.done', 'undo.doneOn', 'undo.nothing')),
    redo: (clip) => acts.redo(clip).then(undone(clip, 'redo.done', 'redo.doneOn', 'redo.nothing')),
    remove(clipIds, title) {
      void acts.withPerson(async (by) => {
        const requests = clipIds.map((clipId) => ({ clipId, content: { type: 'delete' as const } }));
        await (await writer()).addVerdicts(db, requests, by);
        notices.say('library.deleted', { count: clipIds.length, title }, () => bringBack(clipIds));
      });
    },
    bringBack,
  };
}

/** What is said once a correction stands. */
function saidOf(change: Change): MessageKey {
  if (change.field !== 'block') return `correct.${change.field}`;
  return change.as === 'sapo' ? 'correct.toSapo' : `correct.${change.as}`;
}
