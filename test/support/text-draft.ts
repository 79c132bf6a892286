import { vi } from 'vitest';
import type { Kept } from '../../components/drafts.ts';
import { type DraftRules, NOTE_RULES, TextDraft } from '../../components/text-draft.ts';

/** Where the draft of one field is kept, and what is kept there. */
export function keep(kept: Kept | null = null) {
  const keeper = {
    kept,
    get: () => keeper.kept,
    keep: (text: string, base: string) => {
      keeper.kept = { text, base, changedAt: 'now' };
    },
    drop: () => {
      keeper.kept = null;
    },
  };
  return keeper;
}

/** A draft whose saves are answered by the test, one by one. */
export function start(note = 'cũ', rules: DraftRules<string> = NOTE_RULES, keeper = keep()) {
  const saves: { text: string; answer: (stored: boolean) => void; fail: (error: Error) => void }[] = [];
  const save = (text: string): Promise<boolean> =>
    new Promise((answer, fail) => {
      saves.push({ text, answer, fail });
    });
  const draft = new TextDraft(note, save, rules, keeper, () => undefined);
  const answer = async (stored: boolean): Promise<void> => {
    saves.at(-1)?.answer(stored);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { draft, keeper, save, saves, answer, texts: () => saves.map(({ text }) => text) };
}
