import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';

type Announce = (words: string) => void;

const AnnounceContext = createContext<Announce>(() => {
  throw new Error('there is no Announcer above this component');
});

/** Says words through the screen's one polite live region; the same words twice are said twice. */
export const useAnnounce = (): Announce => useContext(AnnounceContext);

/**
 * The one polite live region of a screen, for what is seen by those who see and would else be missed: a tag accepted, the
 * next one reached. It stands empty from the start, since readers announce only what changes in a region they know. Two
 * places take turns, since words that replace equal words are no change.
 */
export function Announcer({ children }: { children: ComponentChildren }): JSX.Element {
  const [said, setSaid] = useState<readonly [string, string]>(['', '']);
  const announce = useCallback<Announce>(
    (words) => setSaid(([first]) => (first === '' ? [words, ''] : ['', words])),
    [],
  );
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div class="visually-hidden" role="status" aria-live="polite">
        <p>{said[0]}</p>
        <p>{said[1]}</p>
      </div>
    </AnnounceContext.Provider>
  );
}
