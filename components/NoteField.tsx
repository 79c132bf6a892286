import type { JSX } from 'preact';
import { useEffect, useReducer, useState } from 'preact/hooks';
import { NoteDraft, type SaveNote } from './note-draft.ts';
import { useStrings } from './strings.ts';

/** The note saves itself after a pause, when the field is left and when the page is hidden. */
export function NoteField({ note, onNote }: { note: string; onNote: SaveNote }): JSX.Element {
  const { t } = useStrings();
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const [draft] = useState(() => new NoteDraft(note, onNote, () => redraw(0)));
  draft.take(note, onNote);

  useEffect(() => {
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') void draft.flush();
    };
    document.addEventListener('visibilitychange', hidden);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      void draft.flush();
    };
  }, []);

  const { text, unsaved } = draft.view;
  return (
    <label class="field">
      <span>
        {t('note.title')} {unsaved && <span class="muted small">· {t('note.unsaved')}</span>}
      </span>
      <textarea
        class="input"
        maxLength={50_000}
        placeholder={t('note.placeholder')}
        value={text}
        onInput={(event) => draft.type(event.currentTarget.value)}
        onFocus={() => draft.focus()}
        onBlur={() => void draft.blur()}
      />
    </label>
  );
}
