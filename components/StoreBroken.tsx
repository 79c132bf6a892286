import type { JSX } from 'preact';
import { ErrorState } from './ErrorState.tsx';
import { useStrings } from './strings.ts';

/** The database cannot be read: nothing can be shown, and nothing was changed. */
export function StoreBroken(): JSX.Element {
  const { t } = useStrings();
  return (
    <div class="panel__card">
      <ErrorState title={t('store.broken.title')}>
        <p>{t('store.broken.body')}</p>
      </ErrorState>
    </div>
  );
}
