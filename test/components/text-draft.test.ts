import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftRules } from '../../components/text-draft.ts';
import { start } from '../support/text-draft.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('TextDraft', () => {
  it('shows the stored note, and saves nothing of itself', async () => {
    const { draft, texts } = start();
    draft.focus();
    await draft.blur();
    expect(draft.view).toMatchObject({ text: 'cũ', unsaved: false });
    expect(texts()).toEqual([]);
  });

  it('saves after a pause, once for all that was typed', async () => {
    const { draft, texts } = start();
    draft.type('m');
    await vi.advanceTimersByTimeAsync(800);
    draft.type('mới');
    await vi.advanceTimersByTimeAsync(800);
    expect(texts()).toEqual([]);
    await vi.advanceTimersByTimeAsync(500);
    expect(texts()).toEqual(['mới']);
  });

  it('is unsaved until the stored note is equal', async () => {
    const { draft, save, answer } = start();
    draft.type('mới');
    void draft.flush();
    expect(draft.view).toMatchObject({ text: 'mới', unsaved: true });
    await answer(true);
    expect(draft.view).toMatchObject({ text: 'mới', unsaved: true });
    draft.take('mới', save);
    expect(draft.view).toMatchObject({ text: 'mới', unsaved: false });
  });

  it.each(['while the pause runs', 'while the save runs', 'when it is saved and not come back'])(
    'writes once when the field is left %s',
    async (when) => {
      const { draft, texts, answer } = start();
      draft.focus();
      draft.type('mới');
      if (when !== 'while the pause runs') await vi.advanceTimersByTimeAsync(1300);
      if (when === 'when it is saved and not come back') await answer(true);
      void draft.blur();
      await vi.advanceTimersByTimeAsync(5000);
      expect(texts()).toEqual(['mới']);
    },
  );

  it('keeps what a failed save left, and tries again when the field is left', async () => {
    const { draft, texts, answer } = start();
    draft.type('mới');
    await vi.advanceTimersByTimeAsync(1300);
    await answer(false);
    expect(draft.view).toMatchObject({ text: 'mới', unsaved: true });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(texts()).toEqual(['mới']);
    void draft.blur();
    expect(texts()).toEqual(['mới', 'mới']);
  });

  it('takes a save that throws for a failed one', async () => {
    const complaint = vi.spyOn(console, 'error').mockReturnValue();
    const { draft, saves, texts } = start();
    draft.type('mới');
    void draft.flush();
    saves[0]?.fail(new Error('đĩa đầy'));
    await vi.advanceTimersByTimeAsync(0);
    expect(draft.view).toMatchObject({ text: 'mới', unsaved: true });
    expect(complaint).toHaveBeenCalledOnce();
    void draft.flush();
    expect(texts()).toEqual(['mới', 'mới']);
  });

  it('saves what was typed during a save after it, when that pause is over too', async () => {
    const { draft, save, texts, answer } = start();
    draft.type('một');
    await vi.advanceTimersByTimeAsync(1300);
    draft.type('một hai');
    await vi.advanceTimersByTimeAsync(1300);
    expect(texts()).toEqual(['một']);
    await answer(true);
    draft.take('một', save);
    expect(texts()).toEqual(['một', 'một hai']);
    expect(draft.view).toMatchObject({ text: 'một hai', unsaved: true });
    await answer(true);
    draft.take('một hai', save);
    expect(draft.view).toMatchObject({ text: 'một hai', unsaved: false });
  });

  it('writes the old words again when they are typed back during a save', async () => {
    const { draft, texts, answer } = start();
    draft.type('mới');
    void draft.flush();
    draft.type('cũ');
    await answer(true);
    await vi.advanceTimersByTimeAsync(1300);
    expect(texts()).toEqual(['mới', 'cũ']);
  });

  it('does not let an outside change overwrite what is typed', () => {
    const { draft, save } = start();
    draft.focus();
    draft.type('đang gõ');
    draft.take('của người khác', save);
    expect(draft.view).toMatchObject({ text: 'đang gõ', unsaved: true });
  });

  it('shows an outside change after its own words are stored, once the field is left', async () => {
    const { draft, save, texts, answer } = start();
    draft.focus();
    draft.type('mới');
    void draft.flush();
    await answer(true);
    draft.take('mới', save);
    draft.take('của người khác', save);
    expect(draft.view).toMatchObject({ text: 'mới', unsaved: false });
    await draft.blur();
    expect(draft.view).toMatchObject({ text: 'của người khác', unsaved: false });
    expect(texts()).toEqual(['mới']);
  });

  it.each([true, false])(
    'settles when another change overtook its own (told before the answer: %s)',
    async (before) => {
      const { draft, save, answer } = start();
      draft.type('mới');
      void draft.flush();
      if (before) draft.take('của người khác', save);
      await answer(true);
      if (!before) draft.take('của người khác', save);
      expect(draft.view).toMatchObject({ text: 'của người khác', unsaved: false });
    },
  );

  it('takes words typed in decomposed form for the stored ones', async () => {
    const { draft, texts } = start('kỳ họp');
    draft.type('kỳ họp'.normalize('NFD'));
    expect(draft.view.unsaved).toBe(false);
    await draft.blur();
    expect(draft.view.text).toBe('kỳ họp');
    expect(texts()).toEqual([]);
  });

  it('saves the same words again after they were undone', async () => {
    const { draft, save, texts, answer } = start();
    draft.type('mới');
    void draft.flush();
    await answer(true);
    draft.take('mới', save);
    draft.take('cũ', save);
    draft.type('mới');
    void draft.flush();
    expect(texts()).toEqual(['mới', 'mới']);
  });

  describe('with rules of its own', () => {
    const rules: DraftRules<string> = {
      pause: null,
      same: (a, b) => a.trim() === b.trim(),
      fault: (text) => (text.trim() === '' ? 'empty' : null),
    };

    it('saves only when the field is left, and not what stores the same', async () => {
      const { draft, texts } = start('cũ', rules);
      draft.type(' cũ ');
      await draft.blur();
      draft.type('mới');
      await vi.advanceTimersByTimeAsync(60_000);
      expect(texts()).toEqual([]);
      void draft.blur();
      expect(texts()).toEqual(['mới']);
    });

    it('keeps what cannot be saved, says why once it was to be, and is silent again as soon as more is typed', async () => {
      const { draft, save, texts } = start('cũ', rules);
      draft.type('  ');
      expect(draft.view).toMatchObject({ text: '  ', unsaved: true, fault: null });
      await draft.blur();
      expect(draft.view).toMatchObject({ text: '  ', unsaved: true, fault: 'empty' });
      draft.take('của người khác', save);
      expect(draft.view).toMatchObject({ text: '  ', unsaved: true, fault: 'empty' });
      draft.type(' m');
      expect(draft.view).toMatchObject({ text: ' m', unsaved: true, fault: null });
      void draft.flush();
      expect(texts()).toEqual([' m']);
    });

    it('has words typed until they are on their way', async () => {
      const { draft, answer } = start('cũ', rules);
      draft.type('mới');
      expect(draft.view).toMatchObject({ unsaved: true, typed: true });
      void draft.flush();
      expect(draft.view).toMatchObject({ unsaved: true, typed: false });
      draft.type('mới hơn');
      expect(draft.view.typed).toBe(true);
      await answer(false);
      expect(draft.view).toMatchObject({ text: 'mới hơn', typed: true });
    });

    it('goes back to the stored text, with nothing to save', async () => {
      const { draft, texts } = start('cũ', rules);
      draft.type('');
      await draft.flush();
      draft.revert();
      expect(draft.view).toMatchObject({ text: 'cũ', unsaved: false, fault: null });
      await draft.blur();
      expect(texts()).toEqual([]);
    });

    it('is unsaved after going back until what was on its way has arrived', async () => {
      const { draft, answer } = start('cũ', rules);
      draft.type('mới');
      void draft.flush();
      draft.revert();
      expect(draft.view).toMatchObject({ text: 'cũ', unsaved: true });
      await answer(true);
      expect(draft.view).toMatchObject({ text: 'cũ', unsaved: false });
    });
  });
});
