import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useFocusBack } from './focus-back.ts';
import { CloseIcon } from './icons.tsx';

interface Props {
  /** Takes the chip away; `name` says so to readers, naming what goes. */
  remove?: { name: string; onRemove: () => void } | undefined;
  children: ComponentChildren;
}

/** One of several words that belong to a thing, in a list of such: a label, a domain. It may be taken away. */
export function Chip({ remove, children }: Props): JSX.Element {
  const chip = useRef<HTMLSpanElement>(null);
  useFocusBack(chip, neighbour);
  return (
    <span class="chip" ref={chip}>
      <bdi>{children}</bdi>
      {remove !== undefined && (
        <button
          type="button"
          class="chip__remove"
          aria-label={remove.name}
          title={remove.name}
          onClick={remove.onRemove}
        >
          <CloseIcon />
        </button>
      )}
    </span>
  );
}

/** Where one chip was taken away, the next one's button, or the one before, or the field that adds another. */
function neighbour(chip: HTMLElement): HTMLElement | null {
  const item = chip.closest('li');
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  return (
    beside?.querySelector<HTMLElement>('.chip__remove') ??
    chip.closest('form, section')?.querySelector<HTMLElement>('input') ??
    null
  );
}
