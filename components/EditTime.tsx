import type { ComponentChildren, JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { draftKeys } from './draft-keys.ts';
import { EDITED } from './edit-values.ts';
import { FieldFault } from './FieldFault.tsx';
import { FoundDraft } from './FoundDraft.tsx';
import { useStrings } from './strings.ts';
import type { SaveText } from './text-draft.ts';
import { useDraft } from './use-draft.ts';

interface Props {
  /** What its draft is kept under. */
  name: string;
  /** Day and clock as typed-time.ts has them. */
  value: string;
  onSave: SaveText;
  children?: ComponentChildren;
}

/**
 * Day and time of publication, saved when Enter is pressed or both fields are left. Plain fields: the browser's own date
 * field would follow the browser's language, in which 3/7 may be July.
 */
export function EditTime({ name, value, onSave, children }: Props): JSX.Element {
  const { t } = useStrings();
  const draft = useDraft(name, value, onSave, EDITED.published);
  const { text, unsaved, fault } = draft.view;
  const [day = '', clock = ''] = text.split('\n');
  const faultId = useId();
  const inClock = fault === 'edit.fault.clock';
  const group = useRef<HTMLDivElement>(null);
  const left = ({ relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node && group.current?.contains(relatedTarget))) void draft.blur();
  };
  const common = {
    class: 'input',
    maxLength: 40,
    autocomplete: 'off',
    onFocus: () => draft.focus(),
    onBlur: left,
    onKeyDown: draftKeys(draft),
    'aria-describedby': fault === null ? undefined : faultId,
  };
  return (
    <div class="edit-field">
      <div class="edit-time" ref={group}>
        <label class="field">
          <span>
            {t('edit.day')} <span class="muted edit-field__hint">({t('edit.dayHint')})</span>
          </span>
          <input
            {...common}
            aria-invalid={fault !== null && !inClock}
            value={day}
            onInput={(event) => draft.type(`${event.currentTarget.value}\n${clock}`)}
          />
        </label>
        <label class="field">
          <span>
            {t('edit.clock')} <span class="muted edit-field__hint">({t('edit.clockHint')})</span>
          </span>
          <input
            {...common}
            aria-invalid={inClock}
            value={clock}
            onInput={(event) => draft.type(`${day}\n${event.currentTarget.value}`)}
          />
        </label>
        <button
          type="button"
          class="button"
          disabled={text.trim() === ''}
          onClick={() => {
            // A button that is disabled next would take the focus with it.
            group.current?.querySelector('input')?.focus();
            draft.type('\n');
            void draft.flush();
          }}
        >
          {t('edit.noDate')}
        </button>
      </div>
      {unsaved && <p class="muted small">{t('note.unsaved')}</p>}
      <FieldFault id={faultId} fault={fault} />
      <FoundDraft draft={draft} field={() => group.current?.querySelector('input')} />
      {children}
    </div>
  );
}
