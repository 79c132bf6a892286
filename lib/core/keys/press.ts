/** A key event, as much of it as says which key was meant. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

/** Keys that belong to the browser, the system or an input method, whatever is held with them. */
const NEVER = new Set([
  'Tab',
  'Escape',
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'CapsLock',
  'NumLock',
  'Dead',
  'Process',
  'Unidentified',
  'Compose',
  'ContextMenu',
  'F1',
  'F5',
  'F11',
  'F12',
]);

/** With Ctrl (⌘) the browser keeps nearly all keys to itself, and gives no page a say. */
const WITH_CTRL = new Set(['z', 'y', 'Enter']);

const ONE_LETTER = /^\p{L}$/u;
const NAMED = /^[A-Z][A-Za-z0-9]+$/;
const ONE_SIGN = /^[^\p{L}\p{Z}\p{C}]$/u;

/**
 * The name of a key, with what is held: `n`, `Shift+n`, `Ctrl+z`, `ArrowDown`, `?`. Null for what can be no command's.
 * Goes by what the layout gives, not by where the key is. A sign counts as it is, however the layout comes by it (Shift,
 * or AltGr, which Windows tells as Ctrl and Alt); a letter by Shift, whatever Caps Lock says.
 */
export function keyOf({ key, ctrlKey, altKey, metaKey, shiftKey }: KeyPress): string | null {
  if (NEVER.has(key)) return null;
  if (ONE_SIGN.test(key)) return altKey === ctrlKey && !metaKey ? key : null;
  if (altKey) return null;
  const name = key === ' ' ? 'Space' : ONE_LETTER.test(key) ? key.toLowerCase() : key;
  if (!ONE_LETTER.test(name) && !NAMED.test(name)) return null;
  const ctrl = ctrlKey || metaKey;
  if (ctrl && !WITH_CTRL.has(name)) return null;
  return `${ctrl ? 'Ctrl+' : ''}${shiftKey ? 'Shift+' : ''}${name}`;
}

/** True for a string that `keyOf` can give. */
export function isKey(text: string): boolean {
  if (ONE_SIGN.test(text)) return true;
  const [, ctrl, name] = /^(Ctrl\+)?(?:Shift\+)?(\p{Ll}|\p{Lo}|[A-Z][A-Za-z0-9]+)$/u.exec(text) ?? [];
  if (name === undefined || NEVER.has(name)) return false;
  return ctrl === undefined || WITH_CTRL.has(name);
}
