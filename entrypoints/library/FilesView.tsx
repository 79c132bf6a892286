import type { JSX } from 'preact';
import { Dialog } from '../../components/Dialog.tsx';
import { CheckIcon, WarnIcon } from '../../components/icons.tsx';
import { useStrings } from '../../components/strings.ts';
import type { FileResult, FilesState } from '../../lib/models/files.ts';

interface Props {
  state: FilesState;
  onOpen: (clipId: string) => void;
  onStop: () => void;
  onClose: () => void;
}

/** How reading saved pages goes, and what became of each file. Closing it while files are read stops after this one. */
export function FilesView({ state, onOpen, onStop, onClose }: Props): JSX.Element | null {
  const { t } = useStrings();
  if (state.at === 'idle') return null;
  const { results } = state;
  const reading = state.at === 'reading';
  return (
    // Keyed: Escape closes the browser's dialog while the file in hand is read on; the outcome opens another.
    <Dialog key={state.at} title={t('files.title')} onClose={reading ? onStop : onClose}>
      <div class="files">
        {reading ? (
          <div role="status">
            <p class="status status--busy">{t('files.reading', { done: results.length + 1, total: state.total })}</p>
            <bdi class="small muted">{state.name}</bdi>
          </div>
        ) : (
          <p role="status">
            {t('files.done', { count: results.filter(({ ok }) => ok).length, total: results.length })}
          </p>
        )}
        <ul class="files__list">
          {results.map((result, index) => (
            <li key={index}>
              <Result result={result} onOpen={onOpen} />
            </li>
          ))}
        </ul>
        <div class="card__actions">
          <button type="button" class="button button--primary" onClick={reading ? onStop : onClose}>
            {t(reading ? 'files.stop' : 'common.close')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

function Result({ result, onOpen }: { result: FileResult; onOpen: Props['onOpen'] }): JSX.Element {
  const { t } = useStrings();
  if (!result.ok) {
    return (
      <>
        <p class="files__name fault">
          <WarnIcon /> <bdi>{result.name}</bdi>
        </p>
        <p class="small">{t(result.reason)}</p>
      </>
    );
  }
  const { name, title, clipId, outcome } = result;
  return (
    <>
      <p class="files__name">
        <CheckIcon /> <bdi>{name}</bdi>
      </p>
      <p class="small">
        {t(`files.outcome.${outcome}`)}:{' '}
        <button type="button" class="files__open" onClick={() => onOpen(clipId)}>
          <bdi>{title}</bdi>
        </button>
      </p>
    </>
  );
}
