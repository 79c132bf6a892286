import { type ReviewedMention, wordsKey } from '../core/review/index.ts';
import type { Span } from '../core/schema/span.ts';
import type { Mention } from '../core/schema/tagging.ts';
import type { VerdictContent } from '../core/schema/verdict.ts';
import type { MessageKey } from '../i18n/index.ts';
import type { LoadedClip } from '../store/clips.ts';
import type { Acts, Said } from './acts.ts';
import type { Notices } from './notices.ts';
import {
  acceptances,
  acceptancesAlike,
  additionAt,
  isTooLong,
  mentionsAlike,
  rejections,
  respanning,
  retyping,
} from './tag-acts.ts';

interface Ports {
  notices: Notices;
  decide: Acts['decide'];
}

/** What a person decides on a clip's tags. Each resolves to whether it is stored. */
export interface TagsModel {
  /** Says nothing: the screen does. One step, however many. */
  accept(clip: LoadedClip, mentions: readonly ReviewedMention[]): Promise<boolean>;
  /** The suggestions of at least this confidence. */
  acceptCertain(clip: LoadedClip, from: number): Promise<boolean>;
  /** The same words wherever they stand, tags or not yet. */
  acceptAlike(clip: LoadedClip, mention: ReviewedMention): Promise<boolean>;
  reject(clip: LoadedClip, mentions: readonly Mention[]): Promise<boolean>;
  rejectAlike(clip: LoadedClip, mention: Mention): Promise<boolean>;
  /** In this clip and all others, now and later. */
  rejectEverywhere(clip: LoadedClip, mention: Mention): Promise<boolean>;
  /** Both resolve to where the new tag stands. */
  retype(clip: LoadedClip, mention: ReviewedMention, kind: Mention['kind']): Promise<Span | null>;
  respan(clip: LoadedClip, mention: ReviewedMention, span: Span): Promise<Span | null>;
  /** Says that there is nothing to tag: no words selected, no caret. */
  nothingSelected(): void;
  /** Tags the words selected; for an empty span those that a caret there means. Resolves to where the tag stands. */
  addTag(clip: LoadedClip, kind: Mention['kind'], span: Span): Promise<Span | null>;
}

export function createTagsModel({ notices, decide }: Ports): TagsModel {
  const nothing = (key: MessageKey): false => {
    notices.complain(key, null);
    return false;
  };
  const told = (key: MessageKey): null => {
    nothing(key);
    return null;
  };
  /** One step on a clip. Of words that come from several sources there is no tag but one brought in by a file. */
  const decideOn = (clip: LoadedClip, contents: readonly VerdictContent[], said: Said): Promise<boolean> | false =>
    contents.length === 0
      ? nothing('tags.addTooLong')
      : decide({ clips: contents.map((content) => ({ clipId: clip.row.id, content })) }, said);
  const many = (clip: LoadedClip, contents: readonly VerdictContent[], key: MessageKey): Promise<boolean> | false =>
    contents.length === 0
      ? nothing('review.nothingAlike')
      : decideOn(clip, contents, { key, params: { count: contents.length } });
  /** Words have to be read first; what fails there was not decided. */
  const read = async <T>(reading: Promise<T>): Promise<T | null> => {
    try {
      return await reading;
    } catch (error) {
      console.error('words not read:', error);
      notices.complain('panel.status.saveFailed', 'failure.unexpected');
      return null;
    }
  };

  const rejectEverywhere: TagsModel['rejectEverywhere'] = (clip, { kind, quote }) => {
    // Here the words are rejected by the clip's own verdicts: what was accepted would stand against what is rejected everywhere.
    const same = clip.reviewed.mentions.filter(
      (mention) => wordsKey(mention.kind, mention.quote) === wordsKey(kind, quote),
    );
    const clips = rejections(clip, same).map((content) => ({ clipId: clip.row.id, content }));
    const shared = [{ type: 'reject-words' as const, kind, words: quote, present: true }];
    return decide({ clips, shared }, { key: 'tags.removedEverywhere', params: { quote } });
  };

  return {
    accept: async (clip, mentions) => decideOn(clip, acceptances(clip, mentions), null),
    async acceptCertain(clip, from) {
      const certain = clip.reviewed.mentions.filter(
        ({ status, confidence }) => status === 'suggested' && confidence >= from,
      );
      if (certain.length === 0) return nothing('review.nothingCertain');
      return many(clip, acceptances(clip, certain), 'review.acceptedCertain');
    },
    acceptAlike: async (clip, mention) => many(clip, acceptancesAlike(clip, mention), 'review.acceptedAlike'),
    async reject(clip, mentions) {
      const [only] = mentions;
      if (only === undefined || mentions.length > 1)
        return many(clip, rejections(clip, mentions), 'review.rejectedAlike');
      return decideOn(clip, rejections(clip, mentions), {
        key: 'tags.removed',
        params: { quote: only.quote },
        offer: { key: 'review.everywhere', run: () => void rejectEverywhere(clip, only) },
      });
    },
    rejectAlike: async (clip, mention) =>
      many(clip, rejections(clip, mentionsAlike(clip, mention)), 'review.rejectedAlike'),
    rejectEverywhere,
    async retype(clip, mention, kind) {
      if (mention.kind === kind) return told(`review.isAlready.${kind}`);
      const found = await read(retyping(clip, mention, kind));
      if (found === null) return told('tags.addNothing');
      const said = { key: `review.retyped.${kind}` as const, params: { quote: mention.quote } };
      return (await decideOn(clip, found.contents, said)) ? found.at : null;
    },
    async respan(clip, mention, span) {
      if (isTooLong(clip, span)) return told('tags.addTooLong');
      const found = await read(respanning(clip, mention, span));
      if (found === null) return told('tags.addNothing');
      const quote = clip.reviewed.article.text.slice(found.at.start, found.at.end);
      return (await decideOn(clip, found.contents, { key: 'review.respanned', params: { quote } })) ? found.at : null;
    },
    nothingSelected: () => notices.say('review.selectFirst'),
    async addTag(clip, kind, span) {
      if (isTooLong(clip, span)) return told('tags.addTooLong');
      const found = await read(additionAt(clip, kind, span));
      if (found === null) return told(span.start === span.end ? 'review.nothingHere' : 'tags.addNothing');
      const { content, at } = found;
      const { quote } = content.target;
      return (await decideOn(clip, [content], { key: 'tags.added', params: { quote } })) ? at : null;
    },
  };
}
