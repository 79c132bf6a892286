import type { JSX } from 'preact';
import { Dialog } from '../../components/Dialog.tsx';
import { useStrings } from '../../components/strings.ts';
import type { TransferModel } from '../../lib/models/transfer.ts';

/** How an export or an import goes, and what an import did or why it did nothing. */
export function TransferView({ transfer }: { transfer: TransferModel }): JSX.Element | null {
  const { t } = useStrings();
  const state = transfer.state.value;
  if (state.at === 'idle') return null;
  if (state.at === 'exporting') return <Busy text={t('export.running', { done: state.done, total: state.total })} />;
  if (state.at === 'importing') return <Busy text={t('import.running')} />;
  if (state.at === 'imported') {
    const { added, updated, skipped, deleted } = state.report.clips;
    return (
      <Dialog title={t('library.import')} onClose={transfer.dismiss}>
        <p class="transfer__text">{t('import.done', { added, updated, skipped })}</p>
        {deleted > 0 && <p class="transfer__text">{t('import.deleted', { count: deleted })}</p>}
        <CloseButton onClose={transfer.dismiss} />
      </Dialog>
    );
  }
  const { message, place, detail } = state.trouble;
  return (
    <Dialog title={t('library.import')} onClose={transfer.dismiss}>
      <div role="alert" class="transfer__text">
        <p class="fault">{t('import.failed', { file: state.file })}</p>
        <p>{t(message)}</p>
        {place !== '' && <p class="small muted">{t('import.place', { place })}</p>}
        {detail !== '' && <p class="small muted transfer__detail">{detail}</p>}
      </div>
      <CloseButton onClose={transfer.dismiss} />
    </Dialog>
  );
}

const Busy = ({ text }: { text: string }): JSX.Element => (
  <div class="transfer__busy" role="status">
    <span class="status--busy status">{text}</span>
  </div>
);

function CloseButton({ onClose }: { onClose: () => void }): JSX.Element {
  const { t } = useStrings();
  return (
    <div class="card__actions">
      <button type="button" class="button button--primary" onClick={onClose}>
        {t('common.close')}
      </button>
    </div>
  );
}
