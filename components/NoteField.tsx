import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Field } from './Field.tsx';
import { FoundDraft } from './FoundDraft.tsx';
import { useStrings } from './strings.ts';
import { NOTE_RULES, type SaveText } from './text-draft.ts';
import { useDraft } from './use-draft.ts';

/** The note saves itself after a pause, when the field is left and when the page is hidden. */
export function NoteField({ note, onNote }: { note: string; onNote: SaveText }): JSX.Element {
  const { t } = useStrings();
  const draft = useDraft('note', note, onNote, NOTE_RULES);
  const { text, unsaved } = draft.view;
  const field = useRef<HTMLTextAreaElement>(null);
  const label = (
    <>
      {t('note.title')} {unsaved && <span class="muted small">· {t('note.unsaved')}</span>}
    </>
  );
  return (
    <div>
      <Field label={label}>
        {(control) => (
          <textarea
            {...control}
            ref={field}
            maxLength={50_000}
            placeholder={t('note.placeholder')}
            value={text}
            onInput={(event) => draft.type(event.currentTarget.value)}
            onFocus={() => draft.focus()}
            onBlur={() => void draft.blur()}
          />
        )}
      </Field>
      <FoundDraft draft={draft} field={() => field.current} />
    </div>
  );
}
