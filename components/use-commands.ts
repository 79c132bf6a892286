import { useContext, useEffect, useRef } from 'preact/hooks';
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

/** The handlers on screen, those of the component shown first in front. */
const onScreen = new Set<{ current: { keys: Keys; handlers: CommandHandlers } }>();

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

/**
 * Does what keys say while the component is on screen. Of two components that know a command the inner one, or the one
 * shown first, has it; what it leaves goes to the other.
 */
export function useCommands(handlers: CommandHandlers): void {
  const keys = useContext(KeysContext);
  const latest = useRef({ keys, handlers });
  latest.current = { keys, handlers };
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (!isForCommands(event)) return;
      const command = latest.current.keys.commandOf(event);
      const handle = command === null ? undefined : latest.current.handlers[command];
      if (command === null || handle === undefined) return;
      if (event.repeat && !latest.current.keys.repeats(command)) {
        event.preventDefault();
        return;
      }
      if (handle() !== false) event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    onScreen.add(latest);
    return () => {
      document.removeEventListener('keydown', pressed);
      onScreen.delete(latest);
    };
  }, []);
}
