import { createContext } from 'preact';
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
