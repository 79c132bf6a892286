import type { JSX } from 'preact';
import { Button } from './Button.tsx';
import { CheckIcon } from './icons.tsx';
import { useKeyOf } from './keys.ts';
import { useStrings } from './strings.ts';
import type { Review } from './use-review.ts';
import type { useReviewCommands } from './use-review-commands.ts';

interface Props {
  review: Review;
  does: ReturnType<typeof useReviewCommands>;
  certain: number;
}

/** Before anything is in front: how much there is to do, and the two ways to begin. */
export function ReviewStart({ review, does, certain }: Props): JSX.Element {
  const { t } = useStrings();
  const keyOf = useKeyOf();
  if (review.total === 0) return <p class="review__none">{t('review.none')}</p>;
  if (review.left === 0) {
    return (
      <p class="review__none review__none--done">
        <CheckIcon /> {t('review.allDone', { count: review.total })}
      </p>
    );
  }
  return (
    <>
      <p class="review__count">{t('review.toDo', { count: review.left, certain })}</p>
      <div class="review__acts">
        <Button small look="primary" keys={keyOf('next')} onClick={() => void does.next()}>
          {t('review.begin')}
        </Button>
        {certain > 0 && (
          <Button small keys={keyOf('acceptCertain')} onClick={() => void does.acceptCertain()}>
            {t('review.acceptCertain', { count: certain })}
          </Button>
        )}
      </div>
    </>
  );
}
