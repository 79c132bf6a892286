import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Command, KeyMap, KeyPress } from '../lib/core/keys/index.ts';

/** The keys as a person has set them (lib/models/keys.ts). */
export interface Keys {
  map: KeyMap | null;
  /** The command that a key event is for; null for none. */
  commandOf(event: KeyPress): Command | null;
  /** Whether a key that is held down goes on. */
  repeats(command: Command): boolean;
}

/** No keys at all until a page gives some. */
export const KeysContext = createContext<Keys>({ map: null, commandOf: () => null, repeats: () => false });

/** The first key of a command, as Kbd and buttons take it; undefined where a person took it away. */
export function useKeyOf(): (command: Command) => string | undefined {
  const { map } = useContext(KeysContext);
  return (command) => map?.[command][0];
}
