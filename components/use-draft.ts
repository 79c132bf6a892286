import { useEffect, useReducer, useState } from 'preact/hooks';
import { useDrafts } from './drafts.ts';
import { type DraftRules, type SaveText, TextDraft } from './text-draft.ts';

/**
 * A text that is being typed over a stored one: saved when the field goes or the page is hidden, and, as far as it is
 * not stored, kept under `name` in the scope around (`DraftScope`) until it is.
 */
export function useDraft<Fault>(
  name: string,
  stored: string,
  save: SaveText,
  rules: DraftRules<Fault>,
): TextDraft<Fault> {
  const drafts = useDrafts();
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const [draft] = useState(() => {
    const keeper = {
      get: () => drafts.get(name),
      keep: (text: string, base: string) => drafts.keep(name, text, base),
      drop: () => drafts.drop(name),
    };
    return new TextDraft(stored, save, rules, keeper, () => redraw(0));
  });
  draft.take(stored, save);
  useEffect(() => {
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') void draft.flush();
    };
    document.addEventListener('visibilitychange', hidden);
    const stop = drafts.watch(name, (kept) => draft.hear(kept));
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      stop();
      void draft.flush();
    };
  }, []);
  return draft;
}
