import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import type { Command } from '../lib/core/keys/index.ts';
import { type Keys, KeysContext } from './keys.ts';

/** What commands do here. One that gives false has nothing to do now, and leaves the key to the browser. */
export type CommandHandlers = Partial<Record<Command, () => unknown>>;

/** Where what is typed is text, or chooses. */
const FIELD =
  'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role=textbox], [role=combobox]';
/** What has its own use for Enter, Space and arrows. */
const WIDGET =
  'button, a[href], summary, [role=button]:not(.mark), [role=tab], [role=menu], [role=listbox], [role=radiogroup]';
const WIDGET_KEYS = new Set(['Enter', ' ']);
const LISTED = '[role=menu], [role=listbox], [role=radiogroup]';

interface Shown {
  keys: Keys;
  handlers: CommandHandlers;
}

/** The handlers on screen, in the order in which they came. */
const onScreen = new Set<{ current: Shown }>();

/** Whether some component on screen knows this command: the help tells no others. */
export const isBound = (command: Command): boolean =>
  [...onScreen].some(({ current }) => current.handlers[command] !== undefined);

/** Whether a key event is a command's at all, and not a field's, a dialog's, a button's or an input method's. */
export function isForCommands(event: KeyboardEvent): boolean {
  // 229: a key that an input method has taken, in browsers that do not say so otherwise.
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return false;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(FIELD) != null || document.querySelector('dialog[open]') !== null) return false;
  if (WIDGET_KEYS.has(event.key)) return target?.closest(WIDGET) == null;
  return target?.closest(LISTED) == null;
}

/** What came last is asked first: it stands in front of the rest. */
function pressed(event: KeyboardEvent): void {
  if (!isForCommands(event)) return;
  for (const { current } of [...onScreen].reverse()) {
    const { keys, handlers } = current;
    const command = keys.commandOf(event);
    const handle = command === null ? undefined : handlers[command];
    if (command === null || handle === undefined) continue;
    const again = event.repeat && !keys.repeats(command);
    if (again || handle() !== false) {
      event.preventDefault();
      return;
    }
  }
}

/**
 * Does what keys say while the component is on screen. Of two components that know a command the one that came last has it;
 * what it leaves goes to the other.
 */
export function useCommands(handlers: CommandHandlers): void {
  const keys = useContext(KeysContext);
  const latest = useRef<Shown>({ keys, handlers });
  latest.current = { keys, handlers };
  useLayoutEffect(() => {
    if (onScreen.size === 0) document.addEventListener('keydown', pressed);
    onScreen.add(latest);
    return () => {
      onScreen.delete(latest);
      if (onScreen.size === 0) document.removeEventListener('keydown', pressed);
    };
  }, []);
}
