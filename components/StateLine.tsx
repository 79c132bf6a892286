import type { JSX } from 'preact';
import type { ReviewedState } from '../lib/core/review/types.ts';
import { formatInstant } from '../lib/i18n/format.ts';
import { WarnIcon } from './icons.tsx';
import { useStrings } from './strings.ts';

/** Who said how far the work on the clip is, when, and why it was returned; nothing of a draft that nobody spoke of. */
export function StateLine({ state: { state, reason, signed, changed } }: { state: ReviewedState }): JSX.Element | null {
  const { t, language } = useStrings();
  if (signed === null) return null;
  return (
    <div class={`state-line state-line--${state}`}>
      <p class="small">
        <b>{t(`state.${state}`)}</b>{' '}
        <span class="muted">
          · <bdi>{t('state.by', { name: signed.by.name, time: formatInstant(signed.at, language) })}</bdi>
        </span>
      </p>
      {reason !== null && reason !== '' && (
        <p class="state-line__reason">
          <bdi>{reason}</bdi>
        </p>
      )}
      {changed && (
        <p class="state-line__changed small">
          <WarnIcon /> {t('state.changed')}
        </p>
      )}
    </div>
  );
}
