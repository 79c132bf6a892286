import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Span } from '../lib/core/schema/span.ts';
import { activeOf } from './active.ts';
import type { Mark } from './marks.ts';
import { ReviewBar } from './ReviewBar.tsx';
import type { ReviewActs } from './review-acts.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { SpanBar } from './SpanBar.tsx';
import type { Review } from './use-review.ts';
import { useReviewCommands } from './use-review-commands.ts';

interface Props {
  review: Review;
  acts: ReviewActs;
  text: string;
  /** What is selected in the text; an empty span is a caret. */
  selected: Span | null;
  /** The same, at this moment. */
  selection: () => Span | null;
  certain: number;
  sureFrom: number;
  /** The words that a tag is to have, while they are chosen: drawn in the text. */
  onDraft: (span: Span | null) => void;
  /** What is done with the words selected besides making them a tag. */
  onHighlight: () => void;
  onComment: () => void;
  /** More buttons for the mention in front. */
  children?: ComponentChildren;
}

/** What stands between the text and the lists: the mention in front, or what is done with the words selected. */
export function ReviewPane({
  review,
  acts,
  text,
  selected,
  selection,
  certain,
  sureFrom,
  onDraft,
  onHighlight,
  onComment,
  children,
}: Props): JSX.Element {
  const [draft, setDraft] = useState<{ mark: Mark; span: Span } | null>(null);
  const edit = (next: typeof draft): void => {
    setDraft(next);
    onDraft(next?.span ?? null);
  };
  const does = useReviewCommands({
    review,
    acts,
    selection,
    onEdit: (mark) => {
      document.getSelection()?.removeAllRanges();
      const { start, end } = mark.mention;
      edit({ mark, span: { start, end } });
    },
  });
  const chosen = selected !== null && selected.start < selected.end ? selected : null;
  useEffect(() => {
    if (draft !== null && chosen !== null) edit({ ...draft, span: chosen });
  }, [chosen?.start, chosen?.end]);

  if (draft !== null) {
    const { mark, span } = draft;
    const leave = (): void => {
      edit(null);
      review.goTo(mark.key, 'key');
    };
    return (
      <SpanBar
        text={text}
        span={span}
        onSpan={(next) => edit({ mark, span: next })}
        onLeave={leave}
        onStore={(span) => {
          leave();
          if (span.start === mark.mention.start && span.end === mark.mention.end) return;
          void acts.respan(mark.mention, span).then((at) => {
            if (at !== null) review.activate(activeOf({ kind: mark.mention.kind, ...at }, 'key'));
          });
        }}
      />
    );
  }
  if (chosen !== null) {
    return (
      <SelectionBar
        selected={chosen}
        text={text}
        onTag={(kind) => void (kind === 'document' ? does.tagDocument() : does.tagOfficial())}
        onHighlight={onHighlight}
        onComment={onComment}
      />
    );
  }
  return (
    <ReviewBar review={review} does={does} text={text} certain={certain} sureFrom={sureFrom}>
      {children}
    </ReviewBar>
  );
}
