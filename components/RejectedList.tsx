import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RejectedMention, ReviewedMention } from '../lib/core/review/types.ts';
import { Button } from './Button.tsx';
import { useStrings } from './strings.ts';
import { after, before } from './surroundings.ts';

interface Props {
  /** Of one kind, in text order. */
  rejected: readonly RejectedMention[];
  text: string;
  /** While it is open, the text shows them struck through. */
  onOpen: (open: boolean) => void;
  onGo: (mention: ReviewedMention) => void;
  onTakeBack: (mention: ReviewedMention) => void;
}

/** What is a tag no longer: struck through, and each can be taken back. */
export function RejectedList({ rejected, text, onOpen, onGo, onTakeBack }: Props): JSX.Element | null {
  const { t } = useStrings();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    onOpen(open && rejected.length > 0);
    return () => onOpen(false);
  }, [open, rejected.length > 0]);
  if (rejected.length === 0) return null;
  return (
    <details class="rejected" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('review.rejectedCount', { count: rejected.length })}</summary>
      {open && (
        <ul>
          {rejected.map(({ mention, why }) => (
            <li class="place" key={`${mention.start}:${mention.end}`}>
              <button type="button" class="place__go" title={t('tags.goTo')} onClick={() => onGo(mention)}>
                {before(text, mention.start)}
                <del>{mention.quote}</del>
                {after(text, mention.end)} <span class="muted">({t(`review.why.${why}`)})</span>
              </button>
              <Button
                small
                look="plain"
                label={t('review.takeBackQuote', { quote: mention.quote })}
                onClick={() => {
                  // The row goes with what is taken back.
                  document.querySelector<HTMLElement>('.rejected summary')?.focus();
                  onTakeBack(mention);
                }}
              >
                {t('review.takeBack')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
