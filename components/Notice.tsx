import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import { useFocusBack } from './focus-back.ts';
import { IconButton } from './IconButton.tsx';
import { CloseIcon, UndoIcon } from './icons.tsx';
import { useStrings } from './strings.ts';

/** What has just happened, said once; `undo` offers the way back. */
export interface NoticeContent {
  id: number;
  text: ComponentChildren;
  bad: boolean;
  undo: (() => void) | null;
  /** What else may be done about it. */
  offer: { name: string; run: () => void } | null;
}

interface Props {
  notice: NoticeContent | null;
  onClose: () => void;
}

/** How long a notice stays, ms: longer when it offers the way back. Bad news stays until it is closed. */
const STAY = { plain: 4000, undo: 10_000 };

/** The live region stands empty from the start: readers announce only what changes in one they know. */
export function Notice({ notice, onClose }: Props): JSX.Element {
  return (
    <div role="status" aria-live="polite">
      {notice !== null && <NoticeCard key={notice.id} notice={notice} onClose={onClose} />}
    </div>
  );
}

function NoticeCard({ notice, onClose }: { notice: NoticeContent; onClose: () => void }): JSX.Element {
  const { t } = useStrings();
  const card = useRef<HTMLDivElement>(null);
  useFocusBack(card);
  useEffect(() => {
    if (notice.bad) return;
    // Whoever is about to press its button is given the time.
    const leave = (): void => {
      if (card.current?.matches(':hover, :focus-within')) timer = setTimeout(leave, STAY.plain);
      else onClose();
    };
    let timer = setTimeout(leave, notice.undo === null ? STAY.plain : STAY.undo);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class={`notice${notice.bad ? ' notice--bad' : ''}`} ref={card}>
      <p>{notice.text}</p>
      {notice.offer !== null && (
        <Button small onClick={notice.offer.run}>
          {notice.offer.name}
        </Button>
      )}
      {notice.undo !== null && (
        <Button small onClick={notice.undo}>
          <UndoIcon /> {t('common.undo')}
        </Button>
      )}
      <IconButton title={t('common.close')} onClick={onClose}>
        <CloseIcon />
      </IconButton>
    </div>
  );
}
