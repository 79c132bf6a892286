import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Source } from '../lib/core/offices/claim.ts';
import { formatPartialDate } from '../lib/i18n/format.ts';
import { OfficesContext } from './offices.ts';
import { useStrings } from './strings.ts';

/** Outlet and day of a clip. */
export const where = ({ outlet, day }: Source): string =>
  [outlet, formatPartialDate(day)].filter((part) => part !== null).join(' · ');

/** A clip that says so: its title leads there, outlet and day beside. */
export function OfficeSource({ source }: { source: Source }): JSX.Element {
  const { t } = useStrings();
  const { openClip } = useContext(OfficesContext);
  return (
    <span class="office-source">
      <button
        type="button"
        class="office-source__go"
        title={t('doubt.openClip', { title: source.title })}
        onClick={() => openClip(source.clipId)}
      >
        <bdi>{source.title}</bdi>
      </button>
      <span class="office-source__where">{where(source)}</span>
    </span>
  );
}
