import { useEffect, useRef } from 'preact/hooks';

/** Ctrl+Z (⌘Z) anywhere on the page undoes; in a field it stays the field's own, and so while an input method composes. */
export function useUndoKey(undo: () => void): void {
  const latest = useRef(undo);
  latest.current = undo;
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const inField = event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]');
      const undoes = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (!undoes || inField || event.isComposing) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
