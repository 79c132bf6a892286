import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentText, EntryFaults, EntryText, OfficialText } from '../lib/core/catalogue/text.ts';
import { Button } from './Button.tsx';
import { type Attempt, useEntryDraft } from './entry-draft.ts';
import { Field } from './Field.tsx';
import { PostFields } from './PostFields.tsx';
import { useStrings } from './strings.ts';

interface Props {
  initial: EntryText;
  /** Where half-typed words are kept. */
  draftName: string;
  save: string;
  onSave: (text: EntryText) => Promise<Attempt>;
  /** The words were taken: they are being stored. */
  onTaken: () => void;
  onBack: () => void;
}

const NO_FAULTS: EntryFaults = new Map();

/** The fields of a document's or an official's entry. What is wrong is told at each field once it was to be saved. */
export function EntryForm({ initial, draftName, save, onSave, onTaken, onBack }: Props): JSX.Element {
  const { t } = useStrings();
  const form = useRef<HTMLFormElement>(null);
  const draft = useEntryDraft(draftName, initial);
  const { text } = draft;
  const [faults, setFaults] = useState(NO_FAULTS);
  const [sending, setSending] = useState(false);
  useEffect(() => {
    if (faults.size > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [faults]);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('.input')?.focus();
  }, []);

  const send = async (): Promise<void> => {
    if (sending) return;
    setSending(true);
    try {
      const attempt = await onSave(text);
      if ('faults' in attempt) {
        setFaults(attempt.faults);
        return;
      }
      // The words stay kept until they are stored: a write may fail after the form is gone.
      void attempt.done.then((stored) => {
        if (stored) draft.drop();
      });
      onTaken();
    } finally {
      setSending(false);
    }
  };
  const faultOf = (field: string): string | null => {
    const fault = faults.get(field);
    return fault === undefined ? null : t(`catalogue.fault.${fault}`);
  };
  return (
    <form
      class="entry-form"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {draft.kept && (
        <p class="entry-form__kept small" role="status">
          {t('catalogue.draft')}{' '}
          <Button
            small
            look="plain"
            onClick={() => {
              draft.discard();
              setFaults(NO_FAULTS);
              form.current?.querySelector<HTMLElement>('.input')?.focus();
            }}
          >
            {t('catalogue.draft.discard')}
          </Button>
        </p>
      )}
      {text.kind === 'document' ? (
        <DocumentFields text={text} faultOf={faultOf} onChange={draft.set} />
      ) : (
        <OfficialFields text={text} faultOf={faultOf} onChange={draft.set} />
      )}
      {faults.size > 0 && (
        <p class="fault small" role="alert">
          {t('catalogue.fault.some', { count: faults.size })}
        </p>
      )}
      <div class="card__actions">
        <Button submit look="primary" disabled={sending}>
          {save}
        </Button>
        <Button onClick={onBack}>{t('catalogue.back')}</Button>
      </div>
    </form>
  );
}

interface FieldsProps<T> {
  text: T;
  faultOf: (field: string) => string | null;
  onChange: (text: T) => void;
}

function DocumentFields({ text, faultOf, onChange }: FieldsProps<DocumentText>): JSX.Element {
  const { t } = useStrings();
  const input = (field: Exclude<keyof DocumentText, 'kind'>, maxLength: number, hint?: string): JSX.Element => (
    <Field
      label={t(field === 'about' ? 'catalogue.field.about.document' : `catalogue.field.${field}`)}
      hint={hint}
      fault={faultOf(field)}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          maxLength={maxLength}
          spellcheck={false}
          value={text[field]}
          onInput={(event) => onChange({ ...text, [field]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <>
      <div class="entry-form__pair">
        {input('type', 200)}
        {input('number', 60)}
      </div>
      <div class="entry-form__pair">
        {input('issuer', 500)}
        {input('date', 20, t('catalogue.field.date.hint'))}
      </div>
      {input('title', 2100)}
      {input('about', 5000)}
    </>
  );
}

function OfficialFields({ text, faultOf, onChange }: FieldsProps<OfficialText>): JSX.Element {
  const { t } = useStrings();
  const set = (field: 'name' | 'aliases' | 'about', value: string): void => onChange({ ...text, [field]: value });
  return (
    <>
      <Field label={t('catalogue.field.name')} fault={faultOf('name')}>
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={210}
            spellcheck={false}
            value={text.name}
            onInput={(event) => set('name', event.currentTarget.value)}
          />
        )}
      </Field>
      <PostFields posts={text.posts} faultOf={faultOf} onChange={(posts) => onChange({ ...text, posts })} />
      <Field label={t('catalogue.field.about.official')} fault={faultOf('about')}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={5000}
            value={text.about}
            onInput={(event) => set('about', event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={t('catalogue.field.aliases')} hint={t('catalogue.field.aliases.hint')} fault={faultOf('aliases')}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            spellcheck={false}
            value={text.aliases}
            onInput={(event) => set('aliases', event.currentTarget.value)}
          />
        )}
      </Field>
    </>
  );
}
