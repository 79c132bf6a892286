import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { MessageKey } from '../lib/i18n/index.ts';
import { draftKeys } from './draft-keys.ts';
import { FieldFault } from './FieldFault.tsx';
import { FoundDraft } from './FoundDraft.tsx';
import { useStrings } from './strings.ts';
import type { DraftRules, SaveText } from './text-draft.ts';
import { useDraft } from './use-draft.ts';

interface Props {
  /** What its draft is kept under. */
  name: string;
  label: string;
  hint?: string | undefined;
  value: string;
  rules: DraftRules<MessageKey>;
  /** `lines`: Enter begins a new line; `grows`: one line of words that may be long; else a short one. */
  shape: 'short' | 'grows' | 'lines';
  maxLength: number;
  focused?: boolean | undefined;
  onSave: SaveText;
  children?: ComponentChildren;
}

/** Where the browser does not size a field by its content (Firefox), as many rows as a narrow panel takes. */
const rowsFor = (text: string): number =>
  Math.min(
    8,
    text.split('\n').reduce((rows, line) => rows + 1 + Math.floor(line.length / 45), 0),
  );

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * One value of the article, saved when Enter is pressed or the field is left. Escape goes back to what is stored; where
 * nothing was typed it is the editor's.
 */
export function EditField({
  name,
  label,
  hint,
  value,
  rules,
  shape,
  maxLength,
  focused,
  onSave,
  children,
}: Props): JSX.Element {
  const { t } = useStrings();
  const draft = useDraft(name, value, onSave, rules);
  const { text, unsaved, fault } = draft.view;
  const id = useId();
  const faultId = `${id}-fault`;
  const field = {
    id,
    class: 'input',
    value: text,
    maxLength,
    spellcheck: false,
    'aria-invalid': fault !== null,
    'aria-describedby': fault === null ? undefined : faultId,
    ref: (element: Field | null) => {
      if (focused === true && element !== null && element.dataset.begun === undefined) {
        element.dataset.begun = '';
        element.focus({ preventScroll: true });
      }
    },
    onInput: (event: { currentTarget: Field }) => draft.type(event.currentTarget.value),
    onFocus: () => draft.focus(),
    onBlur: () => void draft.blur(),
    onKeyDown: draftKeys(draft, ({ ctrlKey, metaKey }) => shape !== 'lines' || ctrlKey || metaKey),
  };
  return (
    <div class="edit-field">
      <label class="edit-field__label" for={id}>
        {label} {hint !== undefined && <span class="muted edit-field__hint">({hint})</span>}
        {unsaved && <span class="muted edit-field__hint"> · {t('note.unsaved')}</span>}
      </label>
      {shape === 'short' ? <input {...field} /> : <textarea {...field} rows={rowsFor(text)} />}
      <FieldFault id={faultId} fault={fault} />
      <FoundDraft draft={draft} field={() => document.getElementById(id)} />
      {children}
    </div>
  );
}
