import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Dialog } from '../../components/Dialog.tsx';
import { useStrings } from '../../components/strings.ts';
import { formatDay } from '../../lib/i18n/format.ts';
import type { ExportRequest } from '../../lib/models/transfer.ts';

interface Props {
  count: number;
  onExport: (request: ExportRequest) => void;
  onClose: () => void;
}

/** Name and purpose of a clip set, and what goes in, before it is exported. */
export function ExportDialog({ count, onExport, onClose }: Props): JSX.Element {
  const { t, language } = useStrings();
  const [name, setName] = useState(t('export.defaultName', { date: formatDay(new Date().toISOString(), language) }));
  const [purpose, setPurpose] = useState('');
  const [withHtml, setWithHtml] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    onExport({ name: name.normalize('NFC').trim(), purpose: purpose.normalize('NFC').trim(), withHtml });
  };
  return (
    <Dialog title={t('export.title')} onClose={onClose}>
      <form onSubmit={submit}>
        <p class="muted">{t('library.exportSelected', { count })}</p>
        <label class="field">
          <span>{t('export.name')}</span>
          <input class="input" maxLength={300} value={name} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <label class="field">
          <span>{t('export.purpose')}</span>
          <textarea
            class="input"
            maxLength={5000}
            value={purpose}
            onInput={(event) => setPurpose(event.currentTarget.value)}
          />
        </label>
        <label class="check">
          <input type="checkbox" checked={withHtml} onChange={(event) => setWithHtml(event.currentTarget.checked)} />
          <span>{t('export.withHtml')}</span>
        </label>
        <div class="card__actions">
          <button type="submit" class="button button--primary">
            {t('export.run')}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {t('common.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
