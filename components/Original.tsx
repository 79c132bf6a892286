import type { JSX } from 'preact';
import { focusField } from './focus-field.ts';
import { UndoIcon } from './icons.tsx';
import { useStrings } from './strings.ts';

interface Props {
  /** What the value is called. */
  field: string;
  /** As captured; null where the page had none. */
  value: string | null;
  onRevert: () => void;
}

/** Beside a corrected value: what the page says, and the way back to it. */
export function Original({ field, value, onRevert }: Props): JSX.Element {
  const { t } = useStrings();
  return (
    <div class="original small">
      <p class="muted">{value === null ? t('edit.originalNone') : <bdi>{t('edit.original', { value })}</bdi>}</p>
      <button
        type="button"
        class="button button--plain button--small"
        aria-label={t('edit.revertField', { field })}
        onClick={(event) => {
          focusField(event.currentTarget);
          onRevert();
        }}
      >
        <UndoIcon /> {t('edit.revert')}
      </button>
    </div>
  );
}
