import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Badge } from './Badge.tsx';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import { BackIcon, CheckIcon, NextIcon } from './icons.tsx';
import { useKeyOf } from './keys.ts';
import { later } from './later.tsx';
import { Menu, type MenuItem } from './Menu.tsx';
import { type Mark, overlapping } from './marks.ts';
import { ReviewStart } from './ReviewStart.tsx';
import { useStrings } from './strings.ts';
import { after, before } from './surroundings.ts';
import { percentOf, type Review } from './use-review.ts';
import type { useReviewCommands } from './use-review-commands.ts';

const RuleLine = later(async () => (await import('./RuleLine.tsx')).RuleLine);

interface Props {
  review: Review;
  does: ReturnType<typeof useReviewCommands>;
  text: string;
  /** Suggestions that may be accepted in one go. */
  certain: number;
  sureFrom: number;
  /** More buttons for the mention in front. */
  children?: ComponentChildren;
}

/** The mention in front: its words, what they stand for, how sure that is and why, and what can be done about it. */
export function ReviewBar({ review, does, text, certain, sureFrom, children }: Props): JSX.Element {
  const { t } = useStrings();
  const bar = useRef<HTMLElement>(null);
  const { active, current } = review;
  useLayoutEffect(() => {
    // Keys that move take the focus along, so that Enter and Tab go on from what is in front.
    if (active?.from === 'key') bar.current?.focus({ preventScroll: true });
  }, [active]);
  return (
    <section class="review" ref={bar} tabIndex={-1} aria-label={t('review.title')}>
      {current === null ? (
        <ReviewStart review={review} does={does} certain={certain} />
      ) : (
        <Front mark={current} {...{ review, does, text, certain, sureFrom }}>
          {children}
        </Front>
      )}
    </section>
  );
}

function Front({
  mark,
  review,
  does,
  text,
  certain,
  sureFrom,
  children,
}: Omit<Props, 'review'> & { mark: Mark; review: Review }): JSX.Element {
  const { t } = useStrings();
  const keyOf = useKeyOf();
  const { mention, rejected } = mark;
  const open = rejected === null && mention.status === 'suggested';
  const others = [...review.marks.values()].filter((other) => other.rejected === null).map((other) => other.mention);
  const over = rejected === null ? overlapping(mention, others) : [];
  const other = mention.kind === 'document' ? 'official' : 'document';
  const item = (command: keyof typeof does, more: Partial<MenuItem> = {}): MenuItem => ({
    name: t(`command.${command}`),
    keys: keyOf(command),
    onChoose: () => void does[command](),
    ...more,
  });
  return (
    <>
      <div class="review__head">
        <IconButton title={t('command.previous')} onClick={() => void does.previous()}>
          <BackIcon />
        </IconButton>
        <IconButton title={t('command.next')} onClick={() => void does.next()}>
          <NextIcon />
        </IconButton>
        <span class="review__count">
          {review.left === 0 ? t('review.done') : t('review.left', { left: review.left, total: review.total })}
        </span>
        <Badge tone={mention.kind}>{t(`review.kind.${mention.kind}`)}</Badge>
        <Status mark={mark} sureFrom={sureFrom} />
      </div>
      <p class="review__words" title={mention.quote}>
        {before(text, mention.start)}
        <bdi class={rejected === null ? 'review__quote' : 'review__quote review__quote--rejected'}>{mention.quote}</bdi>
        {after(text, mention.end)}
      </p>
      <p class="review__means" title={review.nameOf(mark)}>
        {mention.entity === null ? (
          <span class="muted">{t('tags.unresolved')}</span>
        ) : (
          <>
            <span aria-hidden="true">→ </span>
            <bdi>{review.nameOf(mark)}</bdi>
          </>
        )}
      </p>
      {over.length > 0 && (
        <p class="review__over">{t('review.overlaps', { quotes: over.map(({ quote }) => `“${quote}”`).join(', ') })}</p>
      )}
      {mention.origin === 'tagger' && (
        <p class="review__why">
          <RuleLine rule={mention.rule} />
        </p>
      )}
      <div class="review__acts">
        {open && (
          <Button small look="primary" keys={keyOf('acceptAndNext')} onClick={() => void does.acceptAndNext()}>
            {t('review.accept')}
          </Button>
        )}
        {rejected !== null && (
          <Button small keys={keyOf('accept')} onClick={() => void does.accept()}>
            {t('review.takeBack')}
          </Button>
        )}
        {rejected === null && (
          <>
            <Button small keys={keyOf('reject')} onClick={() => void does.reject()}>
              {t('review.reject')}
            </Button>
            <Button small keys={keyOf('edit')} onClick={() => void does.edit()}>
              {t('review.edit')}
            </Button>
          </>
        )}
        {rejected?.why === 'rejected' && (
          <Button small keys={keyOf('rejectEverywhere')} onClick={() => void does.rejectEverywhere()}>
            {t('review.everywhere')}
          </Button>
        )}
        {children}
        <Menu
          title={t('review.more')}
          items={[
            item('acceptAlike'),
            item('rejectAlike'),
            item('rejectEverywhere'),
            item(other === 'document' ? 'retypeDocument' : 'retypeOfficial', { group: true }),
            item('acceptCertain', { group: true, disabled: certain === 0 }),
          ]}
        />
      </div>
    </>
  );
}

function Status({ mark: { mention, rejected }, sureFrom }: { mark: Mark; sureFrom: number }): JSX.Element {
  const { t } = useStrings();
  if (rejected !== null) return <Badge>{t(`review.why.${rejected.why}`)}</Badge>;
  if (mention.status === 'accepted') {
    return (
      <Badge tone="good">
        <CheckIcon /> {t(mention.origin === 'person' ? 'tags.byPerson' : 'review.status.accepted')}
      </Badge>
    );
  }
  const sure = t('review.sure', { percent: percentOf({ mention }) });
  return mention.confidence < sureFrom ? (
    <Badge tone="warn" title={sure}>
      {t('tags.unsure')} · {percentOf({ mention })}%
    </Badge>
  ) : (
    <Badge title={sure}>
      {t('review.status.suggested')} · {percentOf({ mention })}%
    </Badge>
  );
}
