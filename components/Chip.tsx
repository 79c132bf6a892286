import type { ComponentChildren, JSX } from 'preact';
import { CloseIcon } from './icons.tsx';

interface Props {
  /** Takes the chip away; `name` says so to readers, naming what goes. */
  remove?: { name: string; onRemove: () => void } | undefined;
  children: ComponentChildren;
}

/** One of several words that belong to a thing: a label, a domain. It may be taken away. */
export const Chip = ({ remove, children }: Props): JSX.Element => (
  <span class="chip">
    <bdi>{children}</bdi>
    {remove !== undefined && (
      <button type="button" class="chip__remove" aria-label={remove.name} title={remove.name} onClick={remove.onRemove}>
        <CloseIcon />
      </button>
    )}
  </span>
);
