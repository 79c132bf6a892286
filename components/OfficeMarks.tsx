import type { JSX } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { WarnIcon } from './icons.tsx';
import { KeyHint } from './KeyHint.tsx';
import { later } from './later.tsx';
import { OfficesContext } from './offices.ts';
import { useStrings } from './strings.ts';

const OfficeTimeline = later(async () => (await import('./OfficeTimeline.tsx')).OfficeTimeline);
const OfficeDoubts = later(async () => (await import('./OfficeDoubts.tsx')).OfficeDoubts);
const OfficeDoubt = later(async () => (await import('./OfficeDoubts.tsx')).OfficeDoubt);

/** Stands with an official of whose posts other clips say otherwise. */
export function OfficeMark({ entity }: { entity: string }): JSX.Element | null {
  const { t } = useStrings();
  const { warnings } = useContext(OfficesContext);
  return warnings.value.some((warning) => warning.entity === entity && !warning.silenced) ? (
    <span class="badge badge--warn">
      <WarnIcon /> {t('offices.warned')}
    </span>
  ) : null;
}

/** What other clips say of an official whose row is open: the way to the timeline, and the warnings. */
export function OfficialOffices({ entity }: { entity: string }): JSX.Element {
  const { t } = useStrings();
  const { warnings, showOfficial } = useContext(OfficesContext);
  const own = warnings.value.filter((warning) => warning.entity === entity && !warning.silenced);
  return (
    <div class="offices">
      {own.map((warning) => (
        <OfficeDoubt key={warning.key} warning={warning} />
      ))}
      <button type="button" class="button button--small" onClick={() => showOfficial(entity)}>
        {t('offices.timeline')} <KeyHint command="offices" />
      </button>
    </div>
  );
}

/** How many warnings the clip has, and the way to all of them. */
export function OfficesBar(): JSX.Element {
  const { t } = useStrings();
  const { warnings } = useContext(OfficesContext);
  const [listed, setListed] = useState(false);
  const count = warnings.value.filter(({ silenced }) => !silenced).length;
  // What was silenced can still be found, and is no news.
  const words =
    count > 0 ? t('offices.count', { count }) : t('offices.silencedCount', { count: warnings.value.length });
  return (
    <>
      {warnings.value.length > 0 && (
        <button
          type="button"
          class={`offices-bar${count > 0 ? ' offices-bar--warn' : ''}`}
          aria-haspopup="dialog"
          onClick={() => setListed(true)}
        >
          {count > 0 && <WarnIcon />} {words}
        </button>
      )}
      {listed && <OfficeDoubts onClose={() => setListed(false)} />}
    </>
  );
}

/** The timeline, where one is open; once a page. */
export function OfficesHost(): JSX.Element | null {
  const { open } = useContext(OfficesContext);
  return open.value === null ? null : <OfficeTimeline />;
}
