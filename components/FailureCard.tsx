import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { ClipFailure } from '../lib/core/schema/capture.ts';
import { Button } from './Button.tsx';
import { useFocusBack } from './focus-back.ts';
import { IconButton } from './IconButton.tsx';
import { CloseIcon } from './icons.tsx';
import { useStrings } from './strings.ts';

interface Props {
  failure: ClipFailure;
  onRetry: () => void;
  onClipSelection: () => void;
  onKeepPrivate: () => void;
  onClose?: (() => void) | undefined;
}

/**
 * Failures after which the same page may be tried again, and those after which a selection may do instead. After a
 * page was left or its tab closed, and where the browser asks for a gesture, only the toolbar button helps.
 */
const RETRY: readonly ClipFailure[] = [
  'page-not-responding',
  'capture-unreadable',
  'storage-full',
  'storage-failed',
  'worker-stopped',
  'unexpected',
];
const SELECTION: readonly ClipFailure[] = ['no-article', 'listing', 'no-selection', 'page-too-large'];

/** Why a page was not clipped, and what can be done. */
export function FailureCard({ failure, onRetry, onClipSelection, onKeepPrivate, onClose }: Props): JSX.Element {
  const { t } = useStrings();
  const card = useRef<HTMLElement>(null);
  useFocusBack(card);
  return (
    <section class="card card--bad" role="alert" ref={card}>
      <div class="card__head">
        <h2>{t('failure.title')}</h2>
        {onClose !== undefined && (
          <IconButton title={t('common.close')} onClick={onClose}>
            <CloseIcon />
          </IconButton>
        )}
      </div>
      <p>{t(`failure.${failure}`)}</p>
      {failure !== 'private-window' && <p class="small">{t('failure.nothingKept')}</p>}
      {SELECTION.includes(failure) && failure !== 'no-selection' && <p class="small">{t('failure.selectFirst')}</p>}
      {failure === 'pdf' && <p class="small">{t('failure.pdfSelection', { menu: t('menu.clipSelection') })}</p>}
      <div class="card__actions">
        {RETRY.includes(failure) && (
          <Button look="primary" onClick={onRetry}>
            {t('common.retry')}
          </Button>
        )}
        {SELECTION.includes(failure) && (
          <Button look="primary" onClick={onClipSelection}>
            {t('failure.clipSelection')}
          </Button>
        )}
        {failure === 'private-window' && (
          <Button look="primary" onClick={onKeepPrivate}>
            {t('failure.private-keep')}
          </Button>
        )}
      </div>
    </section>
  );
}
