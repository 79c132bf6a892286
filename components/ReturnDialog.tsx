import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { Field } from './Field.tsx';
import { useStrings } from './strings.ts';
import { useKept } from './use-kept.ts';

interface Props {
  /** Resolves to whether it is returned. */
  onSend: (reason: string) => Promise<boolean>;
  onClose: () => void;
}

/** Asks why a clip is returned: nobody can mend what he is not told. Ctrl+Enter sends; closed, it keeps what was typed. */
export function ReturnDialog({ onSend, onClose }: Props): JSX.Element {
  const { t } = useStrings();
  const [reason, setReason] = useKept('return');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const send = async (): Promise<void> => {
    if (reason.trim() === '') {
      setMissing(true);
      field.current?.focus();
      return;
    }
    if (!(await onSend(reason))) return;
    setReason('');
    onClose();
  };
  return (
    <Dialog title={t('state.return.title')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Field label={t('state.return.reason')} fault={missing ? t('state.return.required') : null}>
          {(control) => (
            <textarea
              {...control}
              ref={field}
              maxLength={5000}
              value={reason}
              onInput={(event) => {
                setMissing(false);
                setReason(event.currentTarget.value);
              }}
              onKeyDown={(event) => {
                if (event.isComposing || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
                event.preventDefault();
                void send();
              }}
            />
          )}
        </Field>
        <div class="card__actions">
          <Button submit look="primary" keys="Ctrl+Enter">
            {t('state.return.send')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
