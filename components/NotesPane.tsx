import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CloseIcon } from './icons.tsx';
import { useStrings } from './strings.ts';

interface Props {
  labels: readonly string[];
  /** Labels in use on other clips, most used first. */
  knownLabels: readonly string[];
  note: string;
  onLabel: (label: string, present: boolean) => void;
  onNote: (text: string) => void;
}

/** Own labels and the note of a clip. */
export function NotesPane({ labels, knownLabels, note, onLabel, onNote }: Props): JSX.Element {
  const { t } = useStrings();
  const [typed, setTyped] = useState('');
  const add = (event: Event): void => {
    event.preventDefault();
    const label = typed.normalize('NFC').trim().replace(/\s+/g, ' ');
    setTyped('');
    if (label !== '' && !labels.includes(label)) onLabel(label, true);
  };
  return (
    <div class="notes">
      <form onSubmit={add}>
        <label class="field">
          <span>{t('labels.title')}</span>
          <input
            class="input"
            list="known-labels"
            maxLength={100}
            placeholder={t('labels.placeholder')}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <datalist id="known-labels">
          {knownLabels
            .filter((label) => !labels.includes(label))
            .map((label) => (
              <option key={label} value={label} />
            ))}
        </datalist>
        {labels.length > 0 && (
          <ul class="labels">
            {labels.map((label) => (
              <li class="chip" key={label}>
                {label}
                <button
                  type="button"
                  class="chip__remove"
                  aria-label={t('labels.remove', { label })}
                  onClick={() => onLabel(label, false)}
                >
                  <CloseIcon />
                </button>
              </li>
            ))}
          </ul>
        )}
      </form>
      <NoteField note={note} onNote={onNote} />
    </div>
  );
}

/** How long a pause in typing counts as the end of a thought, ms. */
const PAUSE = 1200;

/** The note saves itself after a pause, when the field is left and when the page is hidden. */
function NoteField({ note, onNote }: { note: string; onNote: (text: string) => void }): JSX.Element {
  const { t } = useStrings();
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef({ draft, note, onNote });
  latest.current = { draft, note, onNote };

  const [flush] = useState(() => (): void => {
    const { draft: text, note: kept, onNote: save } = latest.current;
    if (text !== null && text !== kept) save(text);
    setDraft(null);
  });

  useEffect(() => {
    if (draft === null || draft === note) return;
    const timer = setTimeout(() => onNote(draft), PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);

  useEffect(() => {
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', hidden);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      flush();
    };
  }, []);

  const unsaved = draft !== null && draft !== note;
  return (
    <label class="field">
      <span>
        {t('note.title')} {unsaved && <span class="muted small">· {t('note.unsaved')}</span>}
      </span>
      <textarea
        class="input"
        maxLength={50_000}
        placeholder={t('note.placeholder')}
        value={draft ?? note}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onBlur={flush}
      />
    </label>
  );
}
