import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Person } from '../lib/core/schema/scalars.ts';
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
  const [missing, setMissing] = useState(false);
  const faultId = useId();

  const submit = (event: Event): void => {
    event.preventDefault();
    const clean = { name: name.normalize('NFC').trim(), office: office.normalize('NFC').trim() };
    setMissing(clean.name === '');
    if (clean.name !== '') onSave(clean);
  };

  return (
    <form onSubmit={submit} class="person-form" noValidate>
      <label class="field">
        <span>{t('person.name')}</span>
        <input
          class="input"
          autocomplete="name"
          maxLength={200}
          required
          aria-invalid={missing}
          aria-describedby={missing ? faultId : undefined}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        {missing && (
          <span class="fault small" id={faultId} role="alert">
            {t('person.nameRequired')}
          </span>
        )}
      </label>
      <label class="field">
        <span>{t('person.office')}</span>
        <input
          class="input"
          autocomplete="organization"
          maxLength={300}
          value={office}
          onInput={(event) => setOffice(event.currentTarget.value)}
        />
      </label>
      <div class="card__actions">
        <button type="submit" class="button button--primary">
          {t('common.save')}
        </button>
        {onCancel !== undefined && (
          <button type="button" class="button" onClick={onCancel}>
            {t('common.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
