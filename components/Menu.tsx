import type { ComponentChildren, JSX, TargetedKeyboardEvent } from 'preact';
import { CheckIcon, MoreIcon } from './icons.tsx';
import { Kbd } from './Kbd.tsx';
import { Popover } from './Popover.tsx';

export interface MenuItem {
  name: string;
  /** Keys that do the same from outside the menu, as for Kbd. */
  keys?: string | undefined;
  icon?: ComponentChildren;
  /** One of several choices, or a switch: whether it is on. */
  checked?: boolean | undefined;
  disabled?: boolean | undefined;
  /** Begins a new group: a line stands above it. */
  group?: boolean | undefined;
  onChoose: () => void;
}

interface Props {
  title: string;
  face?: ComponentChildren;
  class?: string | undefined;
  items: readonly MenuItem[];
}

/**
 * A button that opens a list of commands, by the ARIA menu pattern: arrows, Home and End move, a letter goes to the next
 * name that begins with it, Enter and Space choose, Escape and Tab leave. The focus is back on the button before what was
 * chosen is done, so a dialog that it opens gives the focus back there.
 */
export function Menu({ title, face = <MoreIcon />, class: name, items }: Props): JSX.Element {
  return (
    <Popover title={title} face={face} class={name} kind="menu">
      {(close) => (
        <div class="menu" role="menu" aria-label={title} onKeyDown={(event) => pressed(event, close)}>
          {items.map((item) => (
            <Item key={item.name} item={item} close={close} />
          ))}
        </div>
      )}
    </Popover>
  );
}

function Item({ item, close }: { item: MenuItem; close: () => void }): JSX.Element {
  const { name, keys, icon, checked, disabled = false, group = false, onChoose } = item;
  return (
    <>
      {group && <hr class="menu__line" />}
      <button
        type="button"
        class="menu__item"
        {...(checked === undefined ? { role: 'menuitem' } : { role: 'menuitemcheckbox', 'aria-checked': checked })}
        aria-disabled={disabled}
        aria-keyshortcuts={keys}
        tabIndex={-1}
        onPointerEnter={(event) => event.currentTarget.focus({ preventScroll: true })}
        onClick={() => {
          if (disabled) return;
          close();
          onChoose();
        }}
      >
        <span aria-hidden="true">{checked === true ? <CheckIcon /> : icon}</span>
        <span>{name}</span>
        {keys !== undefined && (
          <span aria-hidden="true">
            <Kbd keys={keys} />
          </span>
        )}
      </button>
    </>
  );
}

function pressed(event: TargetedKeyboardEvent<HTMLElement>, close: () => void): void {
  // What is pressed in a menu is the menu's; the screen below has keys of its own.
  event.stopPropagation();
  if (event.key === 'Tab') {
    event.preventDefault();
    close();
    return;
  }
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^=menuitem]')];
  const at = items.findIndex((item) => item.matches(':focus'));
  const next = nextItem(
    event.key,
    at,
    items.map((item) => item.textContent ?? ''),
  );
  if (next === null) return;
  event.preventDefault();
  items[next]?.focus();
}

/** Which item a key goes to from that one; null for a key that moves nothing. */
export function nextItem(key: string, at: number, names: readonly string[]): number | null {
  const count = names.length;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key.length !== 1 || key === ' ') return null;
  const letter = key.toLocaleLowerCase('vi');
  const found = names.findIndex((_, i) => startsWith(names[(at + 1 + i) % count], letter));
  return found < 0 ? null : (at + 1 + found) % count;
}

const startsWith = (name: string | undefined, letter: string): boolean =>
  name?.trim().toLocaleLowerCase('vi').startsWith(letter) ?? false;
