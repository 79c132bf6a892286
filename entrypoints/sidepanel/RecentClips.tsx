import type { JSX } from 'preact';
import { StateBadge } from '../../components/StateBadge.tsx';
import { useStrings } from '../../components/strings.ts';
import { formatInstant } from '../../lib/i18n/format.ts';
import type { ClipRow } from '../../lib/store/clips.ts';

/** The newest clips; each opens in the library. */
export function RecentClips({
  rows,
  onOpen,
}: {
  rows: readonly ClipRow[];
  onOpen: (id: string) => void;
}): JSX.Element | null {
  const { t, language } = useStrings();
  if (rows.length === 0) return null;
  return (
    <section class="recent">
      <h2>{t('panel.recent')}</h2>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <button type="button" class="recent__row" title={row.title} onClick={() => onOpen(row.id)}>
              <span class="recent__title">{row.title}</span>
              <span class="small muted">
                {row.outlet ?? t('article.untitledOutlet')} ·{' '}
                {t('library.clippedAt', { time: formatInstant(row.savedAt, language) })}{' '}
                <StateBadge state={row.state} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
