import type { MessageKey, Translate } from '../lib/i18n/index.ts';

export interface KeyName {
  /** What the key bears. */
  sign: string;
  /** What a reader says. */
  words: string;
}

/** Keys that bear a sign no reader can say, or a name that differs by language. */
const NAMED = {
  ArrowUp: { sign: '↑', name: 'key.up' },
  ArrowDown: { sign: '↓', name: 'key.down' },
  ArrowLeft: { sign: '←', name: 'key.left' },
  ArrowRight: { sign: '→', name: 'key.right' },
  Space: { sign: null, name: 'key.space' },
  Escape: { sign: 'Esc', name: 'key.escape' },
  '?': { sign: '?', name: 'key.question' },
} as const satisfies Record<string, { sign: string | null; name: MessageKey }>;

const isNamed = (key: string): key is keyof typeof NAMED => Object.hasOwn(NAMED, key);

/** The keys of `Ctrl+Z` or `ArrowDown`, each as it is drawn and as it is said. `Ctrl++` is Ctrl and the plus sign. */
export function keyNames(t: Translate, keys: string): KeyName[] {
  return keys.split(/\+(?=.)/).map((key) => {
    const plain = key === ' ' ? 'Space' : key;
    if (!isNamed(plain)) {
      const shown = plain.length === 1 ? plain.toLocaleUpperCase('vi') : plain;
      return { sign: shown, words: shown };
    }
    const { sign, name } = NAMED[plain];
    return { sign: sign ?? t(name), words: t(name) };
  });
}

/** Keys as one word, as readers say them: for the names of buttons. */
export const keysSaid = (t: Translate, keys: string): string =>
  keyNames(t, keys)
    .map(({ words }) => words)
    .join('+');
