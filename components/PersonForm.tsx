import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Person } from '../lib/core/schema/scalars.ts';
import { Button } from './Button.tsx';
import { Field } from './Field.tsx';
import { useFocusBack } from './focus-back.ts';
import { useStrings } from './strings.ts';

interface Props {
  person: Person | null;
  onSave: (person: Person) => void;
  onCancel?: (() => void) | undefined;
}

/** Name and office of the person at work. */
export function PersonForm({ person, onSave, onCancel }: Props): JSX.Element {
  const { t } = useStrings();
  const [name, setName] = useState(person?.name ?? '');
  const [office, setOffice] = useState(person?.office ?? '');
  const form = useRef<HTMLFormElement>(null);
  useFocusBack(form);
  const [missing, setMissing] = useState(false);

  const submit = (event: Event): void => {
    event.preventDefault();
    const clean = { name: name.normalize('NFC').trim(), office: office.normalize('NFC').trim() };
    setMissing(clean.name === '');
    if (clean.name !== '') onSave(clean);
  };

  return (
    <form ref={form} onSubmit={submit} class="person-form" noValidate>
      <Field label={t('person.name')} fault={missing ? t('person.nameRequired') : null}>
        {(control) => (
          <input
            {...control}
            autocomplete="name"
            maxLength={200}
            required
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={t('person.office')}>
        {(control) => (
          <input
            {...control}
            autocomplete="organization"
            maxLength={300}
            value={office}
            onInput={(event) => setOffice(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="card__actions">
        <Button look="primary" submit>
          {t('common.save')}
        </Button>
        {onCancel !== undefined && <Button onClick={onCancel}>{t('common.cancel')}</Button>}
      </div>
    </form>
  );
}
