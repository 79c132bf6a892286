import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { Field } from './Field.tsx';
import { useStrings } from './strings.ts';
import { useKept } from './use-kept.ts';

interface Props {
  /** What its draft is kept under. */
  name: string;
  label: string;
  /** As stored; empty for a new one. */
  text: string;
  /** Resolves to whether it is stored. */
  onStore: (text: string) => Promise<boolean>;
  /** The form is left; what was typed is kept. */
  onLeave: () => void;
}

/** A comment being written: Ctrl+Enter stores it, Escape leaves it for later as it is. */
export function CommentForm({ name, label, text, onStore, onLeave }: Props): JSX.Element {
  const { t } = useStrings();
  const [kept, keep] = useKept(name);
  const [written, setWritten] = useState(kept === '' ? text : kept);
  const [storing, setStoring] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  // Before the next key arrives.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(written.length, written.length);
  }, []);
  const store = async (): Promise<void> => {
    if (storing || written.trim() === '') return;
    setStoring(true);
    const stored = written === text || (await onStore(written));
    setStoring(false);
    if (!stored) return;
    keep('');
    if (written === text) onLeave();
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void store();
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="comment-form">
      <Field label={label}>
        {(control) => (
          <textarea
            {...control}
            ref={field}
            maxLength={50_000}
            value={written}
            onInput={(event) => {
              const { value } = event.currentTarget;
              setWritten(value);
              keep(value === text ? '' : value);
            }}
            onKeyDown={pressed}
          />
        )}
      </Field>
      <div class="card__actions">
        <Button
          small
          look="primary"
          keys="Ctrl+Enter"
          disabled={storing || written.trim() === ''}
          onClick={() => void store()}
        >
          {t('remarks.store')}
        </Button>
        <Button small look="plain" keys="Escape" onClick={onLeave}>
          {t('remarks.later')}
        </Button>
      </div>
    </div>
  );
}
