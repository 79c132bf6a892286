import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { LabelColour } from '../lib/core/schema/shared.ts';
import { LabelChip, Swatch } from './LabelChip.tsx';
import { useStrings } from './strings.ts';
import { useKept } from './use-kept.ts';

interface Props {
  labels: readonly string[];
  colours: ReadonlyMap<string, LabelColour>;
  /** Labels that what is typed may mean, the likeliest first. */
  suggest: (typed: string) => readonly string[];
  onLabel: (label: string, present: boolean) => void;
  /** For all clips. */
  onColour: (label: string, colour: LabelColour | null) => void;
}

/** Id of the field, for who leads to it by a key. */
export const LABEL_FIELD = 'label-field';

const tidy = (typed: string): string => typed.normalize('NFC').trim().replace(/\s+/g, ' ');

/** An input method's own keys are left to it: Telex and VNI finish a syllable with them. */
const composes = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

/**
 * The labels of a clip and a combobox, by the ARIA pattern, for one more: arrows choose among the offered, Enter and Tab take
 * the one chosen, Enter what was typed, Escape closes. Backspace in the empty field takes the last label away, and the left
 * arrow goes to the labels.
 */
export function LabelField({ labels, colours, suggest, onLabel, onColour }: Props): JSX.Element {
  const { t } = useStrings();
  const list = useId();
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useKept('label');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const label = tidy(typed);
  const offered = open ? suggest(typed) : [];
  const isNew = open && label !== '' && !offered.includes(label) && !labels.includes(label);
  const options = isNew ? [...offered, label] : offered;
  const chosen = options[at];

  const close = (): void => {
    setOpen(false);
    setAt(-1);
  };
  const take = (one: string): void => {
    setTyped('');
    close();
    if (one !== '' && !labels.includes(one)) onLabel(one, true);
  };
  const chips = (): HTMLElement[] => [...(root.current?.querySelectorAll<HTMLElement>('.label-chip__menu') ?? [])];
  /** To a label, or past the last of them to the field. */
  const goTo = (index: number): void => (chips()[index] ?? field.current)?.focus();
  /** The chip goes, and the focus on before it: to the next, or the one before. */
  const remove = (one: string): void => {
    const index = labels.indexOf(one);
    if (root.current?.contains(document.activeElement)) goTo(index + 1 < labels.length ? index + 1 : labels.length);
    onLabel(one, false);
  };

  const move = (step: 1 | -1): void => {
    if (!open) setOpen(true);
    else if (options.length > 0)
      setAt(at < 0 && step < 0 ? options.length - 1 : (at + step + options.length) % options.length);
  };
  const pressed = (event: KeyboardEvent): void => {
    if (composes(event)) return;
    const last = labels.at(-1);
    const atStart = field.current?.selectionStart === 0 && field.current.selectionEnd === 0;
    const keys: Record<string, (() => void) | undefined> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () => take(chosen ?? label),
      Tab: chosen === undefined || event.shiftKey ? undefined : () => take(chosen),
      Escape: open ? close : undefined,
      ArrowLeft: atStart && labels.length > 0 ? () => goTo(labels.length - 1) : undefined,
      Backspace: typed === '' && last !== undefined && !event.repeat ? () => onLabel(last, false) : undefined,
    };
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    // Escape that closes the list closes nothing else.
    event.stopPropagation();
    act();
  };
  const walk = (event: KeyboardEvent, index: number): void => {
    const one = labels[index];
    const menu = event.target instanceof Element && event.target.closest('[role=menu]') !== null;
    if (menu || composes(event) || one === undefined) return;
    if (event.key === 'ArrowLeft') goTo(Math.max(0, index - 1));
    else if (event.key === 'ArrowRight') goTo(index + 1);
    else if (event.key === 'Backspace' || event.key === 'Delete') remove(one);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="field" ref={root}>
      <label for={LABEL_FIELD}>{t('labels.title')}</label>
      {labels.length > 0 && (
        <ul class="labels">
          {labels.map((one, index) => (
            <li key={one} onKeyDown={(event) => walk(event, index)}>
              <LabelChip
                label={one}
                colour={colours.get(one) ?? null}
                onColour={(colour) => onColour(one, colour)}
                onRemove={() => remove(one)}
              />
            </li>
          ))}
        </ul>
      )}
      <input
        id={LABEL_FIELD}
        ref={field}
        class="input"
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={chosen === undefined ? undefined : `${list}-${at}`}
        autocomplete="off"
        maxLength={100}
        placeholder={t('labels.placeholder')}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setOpen(true);
          setAt(-1);
        }}
        onKeyDown={pressed}
        onBlur={close}
      />
      <div
        class="offers"
        role="listbox"
        id={list}
        aria-label={t('labels.suggestions')}
        hidden={options.length === 0}
        // Pressing an option must not take the focus from the field, which closes the list.
        onMouseDown={(event) => event.preventDefault()}
      >
        {options.map((one, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys of its list (aria-activedescendant)
          <div
            key={one}
            tabIndex={-1}
            id={`${list}-${index}`}
            class="offers__one"
            role="option"
            aria-selected={index === at}
            onClick={() => take(one)}
          >
            {isNew && index === options.length - 1 ? (
              t('labels.create', { label: one })
            ) : (
              <>
                <Swatch colour={colours.get(one) ?? null} /> <bdi>{one}</bdi>
              </>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
