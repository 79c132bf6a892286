import { useEffect, useReducer, useState } from 'preact/hooks';
import { type DraftRules, type SaveText, TextDraft } from './text-draft.ts';

/** A draft that lives as long as its field, and is saved when the field goes or the page is hidden. */
export function useDraft<Fault>(stored: string, save: SaveText, rules: DraftRules<Fault>): TextDraft<Fault> {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const [draft] = useState(() => new TextDraft(stored, save, rules, () => redraw(0)));
  draft.take(stored, save);
  useEffect(() => {
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') void draft.flush();
    };
    document.addEventListener('visibilitychange', hidden);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      void draft.flush();
    };
  }, []);
  return draft;
}
