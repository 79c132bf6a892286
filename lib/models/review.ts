import type { ReadonlySignal } from '@preact/signals';
import { type ReviewedMention, targetOf, wordsKey } from '../core/review/index.ts';
import type { Change } from '../core/schema/correction.ts';
import type { Person } from '../core/schema/scalars.ts';
import type { Span } from '../core/schema/span.ts';
import type { Mention } from '../core/schema/tagging.ts';
import type { AddedEntity, VerdictContent } from '../core/schema/verdict.ts';
import type { MessageKey } from '../i18n/index.ts';
import type { LoadedClip } from '../store/clips.ts';
import type { ClipDatabase } from '../store/db.ts';
import type { Undone } from '../store/undo.ts';
import { type Acts, createActs, type Said, writer } from './acts.ts';
import type { Notices } from './notices.ts';
import { tagOf } from './tag-of.ts';

interface Ports {
  db: ClipDatabase;
  /** Null until the person has given a name; verdicts wait for it. */
  person: ReadonlySignal<Person | null>;
  notices: Notices;
}

/** What a person decides on one clip. Each act is one step, shown at once and said to be done once it is committed. */
export interface ReviewModel
  extends Pick<Acts, 'writing' | 'unsaved' | 'asking' | 'decide' | 'takeBack' | 'takeBackAll' | 'shown'> {
  /** Accepts suggestions, as what they stand for now. */
  accept(clip: LoadedClip, mentions: readonly ReviewedMention[]): Promise<boolean>;
  /** These words are no tags in this clip. */
  reject(clip: LoadedClip, mentions: readonly Mention[]): Promise<boolean>;
  /** Nor are the same words in any other, unless a clip says otherwise. */
  rejectEverywhere(clip: LoadedClip, mention: Mention): Promise<boolean>;
  /** Words become a tag of this kind; in the place of `instead`, if it is given. */
  addTag(clip: LoadedClip, kind: Mention['kind'], span: Span, instead?: Mention): Promise<boolean>;
  /** Words at several places become tags as those at the first span do. */
  addTags(clip: LoadedClip, kind: Mention['kind'], spans: readonly Span[]): Promise<boolean>;
  setLabel(clip: LoadedClip, label: string, present: boolean): void;
  /** Resolves to whether the note is stored; false when the write failed or the person gave no name. */
  setNote(clip: LoadedClip, text: string): Promise<boolean>;
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

/** The longest words that one tag can be of, UTF-16 units; a list of posts is long, a paragraph is none. */
const LONGEST_TAG = 400;

/** What a mention stands for, written down; null where nobody can tell. */
function entityOf({ reviewed }: LoadedClip, { kind, entity }: Mention): AddedEntity | null {
  if (entity === null) return null;
  if (kind === 'document') {
    const document = reviewed.documents.find((one) => one.entity.id === entity)?.entity;
    return document === undefined ? null : { kind: 'existing', id: entity, document };
  }
  const official = reviewed.officials.find((one) => one.entity.id === entity)?.entity;
  return official === undefined ? null : { kind: 'existing', id: entity, official };
}

export function createReviewModel({ db, person, notices }: Ports): ReviewModel {
  const acts = createActs({ db, person, notices });

  const decideOn = (clip: LoadedClip, contents: readonly VerdictContent[], said: Said): Promise<boolean> =>
    acts.decide({ clips: contents.map((content) => ({ clipId: clip.row.id, content })) }, said);
  /** One verdict on each mention. Of words that come from several sources there is no tag but one brought in by a file. */
  const onMentions = <T extends Mention>(
    clip: LoadedClip,
    mentions: readonly T[],
    contentOf: (target: NonNullable<ReturnType<typeof targetOf>>, mention: T) => VerdictContent,
    said: { one: MessageKey; many: MessageKey },
  ): Promise<boolean> => {
    const contents = mentions.flatMap((mention) => {
      const target = targetOf(clip.reviewed, mention);
      return target === null ? [] : [contentOf(target, mention)];
    });
    if (contents.length < mentions.length) notices.complain('tags.addTooLong', null);
    const [only] = mentions;
    if (contents.length === 0 || only === undefined) return Promise.resolve(false);
    return decideOn(
      clip,
      contents,
      contents.length === 1
        ? { key: said.one, params: { quote: only.quote } }
        : { key: said.many, params: { count: contents.length } },
    );
  };
  const isTag = (clip: LoadedClip, { start, end }: Span): boolean => {
    const words = clip.reviewed.article.text.slice(start, end).trim();
    if (!words.includes('\n') && words.length <= LONGEST_TAG) return true;
    notices.complain('tags.addTooLong', null);
    return false;
  };
  const added = async (
    clip: LoadedClip,
    make: () => Promise<{ contents: VerdictContent[]; said: Said } | null>,
  ): Promise<boolean> => {
    const made = await make().catch((error: unknown) => {
      console.error('tag not made:', error);
      notices.complain('panel.status.saveFailed', 'failure.unexpected');
      return undefined;
    });
    if (made === undefined) return false;
    if (made !== null) return decideOn(clip, made.contents, made.said);
    notices.complain('tags.addNothing', null);
    return false;
  };
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
    accept: (clip, mentions) =>
      onMentions(clip, mentions, (target, mention) => ({ type: 'accept', target, entity: entityOf(clip, mention) }), {
        one: 'tags.accepted',
        many: 'tags.acceptedCount',
      }),
    reject: (clip, mentions) =>
      onMentions(clip, mentions, (target) => ({ type: 'reject', target }), {
        one: 'tags.removed',
        many: 'tags.removedCount',
      }),
    rejectEverywhere: (clip, { kind, quote }) => {
      // Here the words are rejected by the clip's own verdicts: what was accepted would stand against what is rejected everywhere.
      const same = clip.reviewed.mentions.filter(
        (mention) => wordsKey(mention.kind, mention.quote) === wordsKey(kind, quote),
      );
      const targets = same.flatMap((mention) => targetOf(clip.reviewed, mention) ?? []);
      const clips = targets.map((target) => ({ clipId: clip.row.id, content: { type: 'reject' as const, target } }));
      const shared = [{ type: 'reject-words' as const, kind, words: quote, present: true }];
      return acts.decide({ clips, shared }, { key: 'tags.removedEverywhere', params: { quote } });
    },
    addTag: async (clip, kind, span, instead) => {
      if (!isTag(clip, span)) return false;
      return added(clip, async () => {
        const content = await tagOf(clip, kind, span);
        if (content === null) return null;
        const old = instead === undefined ? null : targetOf(clip.reviewed, instead);
        const rejected: VerdictContent[] = old === null ? [] : [{ type: 'reject', target: old }];
        const said = { key: 'tags.added' as const, params: { quote: content.target.quote } };
        return { contents: [...rejected, content], said };
      });
    },
    addTags: async (clip, kind, spans) => {
      if (!spans.every((span) => isTag(clip, span))) return false;
      return added(clip, async () => {
        const contents: VerdictContent[] = [];
        for (const span of spans) {
          const content = await tagOf(clip, kind, span);
          if (content !== null) contents.push(content);
        }
        const said = { key: 'tags.addedCount' as const, params: { count: contents.length } };
        return contents.length === 0 ? null : { contents, said };
      });
    },
    setLabel(clip, label, present) {
      void decideOn(clip, [{ type: 'label', label, present }], {
        key: present ? 'labels.added' : 'labels.removed',
        params: { label },
      });
    },
    setNote: (clip, text) => decideOn(clip, [{ type: 'note', text: text.normalize('NFC') }], { key: 'note.saved' }),
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
