import type { JSX } from 'preact';
import { Chip } from './Chip.tsx';
import { NoteField } from './NoteField.tsx';
import { useStrings } from './strings.ts';
import type { SaveText } from './text-draft.ts';
import { useKept } from './use-kept.ts';

interface Props {
  labels: readonly string[];
  /** Labels in use on other clips, most used first. */
  knownLabels: readonly string[];
  note: string;
  onLabel: (label: string, present: boolean) => void;
  onNote: SaveText;
}

/** Own labels and the note of a clip. */
export function NotesPane({ labels, knownLabels, note, onLabel, onNote }: Props): JSX.Element {
  const { t } = useStrings();
  const [typed, setTyped] = useKept('label');
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
              <li key={label}>
                <Chip remove={{ name: t('labels.remove', { label }), onRemove: () => onLabel(label, false) }}>
                  {label}
                </Chip>
              </li>
            ))}
          </ul>
        )}
      </form>
      <NoteField note={note} onNote={onNote} />
    </div>
  );
}
