import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * When this part of a screen goes with the focus in it, the focus goes to what `next` names, else to where it came from,
 * else to the screen's main part: never to the body, where neither eye nor reader would find it.
 */
export function useFocusBack(
  part: RefObject<HTMLElement | null>,
  next?: (part: HTMLElement) => HTMLElement | null,
): void {
  useLayoutEffect(() => {
    const element = part.current;
    if (element === null) return;
    let before: HTMLElement | null = null;
    const entered = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof HTMLElement && !element.contains(relatedTarget)) before = relatedTarget;
    };
    element.addEventListener('focusin', entered);
    // The part is still in the document when it is told to go.
    return () => {
      element.removeEventListener('focusin', entered);
      if (!element.contains(document.activeElement)) return;
      const wanted = next?.(element) ?? before;
      (wanted?.isConnected === true ? wanted : mainPart())?.focus({ preventScroll: true });
    };
  }, []);
}

/** The main part of the screen, made fit to have the focus. */
function mainPart(): HTMLElement | null {
  const main = document.querySelector<HTMLElement>('main');
  if (main !== null) main.tabIndex = -1;
  return main;
}
