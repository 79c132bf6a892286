import type { JSX } from 'preact';
import { useStrings } from './strings.ts';

/** Stands where text is on its way, in about its shape; drawn only after a fifth of a second, so that nothing flashes. */
export function Skeleton({ lines = 3 }: { lines?: number | undefined }): JSX.Element {
  const { t } = useStrings();
  return (
    <div class="skeleton" role="status">
      <span class="visually-hidden">{t('common.loading')}</span>
      {Array.from({ length: lines }, (_, i) => (
        <span class="skeleton__line" key={i} />
      ))}
    </div>
  );
}
