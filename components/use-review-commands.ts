import type { ReviewedMention } from '../lib/core/review/types.ts';
import type { Span } from '../lib/core/schema/span.ts';
import type { Mention } from '../lib/core/schema/tagging.ts';
import { useAnnounce } from './Announcer.tsx';
import { activeOf } from './active.ts';
import type { Mark } from './marks.ts';
import type { ReviewActs } from './review-acts.ts';
import { useStrings } from './strings.ts';
import { type CommandHandlers, useCommands } from './use-commands.ts';
import type { Review } from './use-review.ts';

interface Place {
  review: Review;
  acts: ReviewActs;
  /** What is selected in the text at this moment; an empty span is a caret. */
  selection: () => Span | null;
  onEdit: (mark: Mark) => void;
}

/** The deeds of the review, by their commands: for keys, and for the buttons that do the same. */
export function useReviewCommands({ review, acts, selection, onEdit }: Place): Required<Pick<CommandHandlers, Done>> {
  const { t } = useStrings();
  const announce = useAnnounce();
  /** Says what was done once it stands; where the model says it too, a screen reader would hear it twice. */
  const accepted = (mark: Mark): string =>
    t('review.accepted', { name: review.nameOf(mark), left: review.leftAfter(mark.key) });
  /** Does something with the mention in front; with none the key is nobody's. */
  const onCurrent = (act: (mark: Mark) => void) => (): false | undefined => {
    const current = review.front();
    if (current === null) return false;
    act(current);
    return undefined;
  };
  /** Brings a new tag to the front once it is stored, unless the person has gone elsewhere meanwhile. */
  const to = (kind: Mention['kind'], done: Promise<Span | null>): void => {
    const from = review.position();
    void done.then((span) => {
      if (span !== null && review.position() === from) review.activate(activeOf({ kind, ...span }, 'key'));
    });
  };
  const onMention = (act: (mention: ReviewedMention) => unknown) => onCurrent(({ mention }) => void act(mention));
  const tag = (kind: Mention['kind']) => (): void => {
    const selected = selection();
    if (selected === null) acts.nothingSelected();
    else to(kind, acts.tag(kind, selected));
  };
  const retype = (kind: Mention['kind']) => onMention((mention) => to(kind, acts.retype(mention, kind)));

  const handlers: Required<Pick<CommandHandlers, Done>> = {
    next: () => review.move(1),
    previous: () => review.move(-1),
    acceptAndNext: () => {
      const current = review.front();
      if (current === null) return review.move(1);
      // Who has just rejected a tag goes on with the same key; taking it back is an act of its own.
      const decided =
        current.rejected !== null || current.mention.status === 'accepted' || review.isSettled(current.key);
      review.moveOn(decided ? '' : accepted(current), current.key);
      if (!decided) void acts.accept([current.mention]).then((done) => done || review.reopen(current.key));
      return undefined;
    },
    accept: onCurrent((mark) => {
      const said = accepted(mark);
      void acts.accept([mark.mention]).then((done) => {
        if (done) announce(said);
      });
    }),
    acceptAlike: onMention((mention) => acts.acceptAlike(mention)),
    acceptCertain: () => void acts.acceptCertain(),
    reject: onCurrent(({ mention, key }) => {
      const rejected = acts.reject(mention);
      review.settle(key);
      void rejected.then((done) => done || review.reopen(key));
    }),
    rejectAlike: onMention((mention) => acts.rejectAlike(mention)),
    rejectEverywhere: onMention((mention) => acts.rejectEverywhere(mention)),
    tagDocument: tag('document'),
    tagOfficial: tag('official'),
    retypeDocument: retype('document'),
    retypeOfficial: retype('official'),
    edit: onCurrent(onEdit),
  };
  useCommands(handlers);
  return handlers;
}

type Done =
  | 'next'
  | 'previous'
  | 'acceptAndNext'
  | 'accept'
  | 'acceptAlike'
  | 'acceptCertain'
  | 'reject'
  | 'rejectAlike'
  | 'rejectEverywhere'
  | 'tagDocument'
  | 'tagOfficial'
  | 'retypeDocument'
  | 'retypeOfficial'
  | 'edit';
