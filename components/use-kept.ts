import { useEffect, useState } from 'preact/hooks';
import { useDrafts } from './drafts.ts';

/**
 * A text that is stored by an act of its own, as a label on Enter or a comment by its button: kept under `name` in the
 * scope around (`DraftScope`) until it is set to `''`, which is to be done once it is stored or thrown away.
 */
export function useKept(name: string): [text: string, set: (text: string) => void] {
  const drafts = useDrafts();
  const [text, setText] = useState(() => drafts.get(name)?.text ?? '');
  useEffect(
    () =>
      drafts.watch(name, (kept) => {
        // Only one window is typed in; the others follow it.
        if (!document.hasFocus()) setText(kept?.text ?? '');
      }),
    [drafts, name],
  );
  const set = (next: string): void => {
    setText(next);
    if (next === '') drafts.drop(name);
    else drafts.keep(name, next, '');
  };
  return [text, set];
}
