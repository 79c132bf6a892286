import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Command } from '../lib/core/keys/index.ts';
import { Kbd } from './Kbd.tsx';
import { KeysContext } from './keys.ts';

/** The first key of a command beside its button's words; hidden from readers, which have `aria-keyshortcuts`. */
export function KeyHint({ command }: { command: Command }): JSX.Element | null {
  const [key] = useContext(KeysContext).map?.[command] ?? [];
  return key === undefined ? null : (
    <span aria-hidden="true">
      <Kbd keys={key} />
    </span>
  );
}
