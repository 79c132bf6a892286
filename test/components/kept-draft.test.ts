import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Kept } from '../../components/drafts.ts';
import { type DraftRules, NOTE_RULES } from '../../components/text-draft.ts';
import { keep, start } from '../support/text-draft.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is not stored', () => {
  const rules: DraftRules<string> = {
    pause: null,
    same: (a, b) => a.trim() === b.trim(),
    fault: (text) => (text.trim() === '' ? 'empty' : null),
  };
  const KEPT: Kept = { text: 'mới', base: 'cũ', changedAt: '2026-03-08T02:14:00.000Z' };

  it('is kept from the first key until it is stored', async () => {
    const { draft, keeper, save, answer } = start();
    draft.type('mới');
    expect(keeper.kept).toMatchObject({ text: 'mới', base: 'cũ' });
    void draft.flush();
    await answer(true);
    expect(keeper.kept).not.toBeNull();
    draft.take('mới', save);
    expect(keeper.kept).toBeNull();
  });

  it('is not kept when it is typed back, nor when it is thrown away', () => {
    const { draft, keeper } = start();
    draft.type('mới');
    draft.type('cũ');
    expect(keeper.kept).toBeNull();
    draft.type('mới');
    draft.revert();
    expect(keeper.kept).toBeNull();
  });

  it('stays kept when it cannot be stored', async () => {
    const { draft, keeper, answer } = start('cũ', rules);
    draft.type(' ');
    await draft.blur();
    expect(keeper.kept).toMatchObject({ text: ' ' });
    draft.type('mới');
    void draft.blur();
    await answer(false);
    expect(keeper.kept).toMatchObject({ text: 'mới' });
  });

  it('is over what was stored meanwhile, when more was typed during the save', async () => {
    const { draft, keeper, answer } = start();
    draft.type('một');
    void draft.flush();
    draft.type('một hai');
    await answer(true);
    expect(keeper.kept).toMatchObject({ text: 'một hai', base: 'một' });
  });

  it('is found again by the next field of its name, and not saved before somebody says so', async () => {
    const { draft, keeper, texts } = start('cũ', NOTE_RULES, keep(KEPT));
    expect(draft.view).toMatchObject({
      text: 'mới',
      unsaved: true,
      found: { changedAt: KEPT.changedAt, storedSince: null },
    });
    draft.focus();
    await draft.blur();
    await draft.flush();
    expect(texts()).toEqual([]);
    void draft.saveFound();
    expect(texts()).toEqual(['mới']);
    expect(keeper.kept).not.toBeNull();
  });

  it('is a draft like any other once somebody types on', async () => {
    const { draft, texts } = start('cũ', NOTE_RULES, keep(KEPT));
    draft.type('mới hơn');
    expect(draft.view.found).toBeNull();
    await vi.advanceTimersByTimeAsync(1300);
    expect(texts()).toEqual(['mới hơn']);
  });

  it('says at once why it cannot be stored', () => {
    const { draft } = start('cũ', rules, keep({ ...KEPT, text: '  ' }));
    expect(draft.view).toMatchObject({ text: '  ', fault: 'empty' });
  });

  it('goes when it was stored after all, as the page closed', () => {
    const { draft, keeper } = start('mới', NOTE_RULES, keep(KEPT));
    expect(draft.view).toMatchObject({ text: 'mới', unsaved: false, found: null });
    expect(keeper.kept).toBeNull();
  });

  it('is a question where another text was stored since; nothing is saved until it is answered', async () => {
    const { draft, texts } = start('của người khác', NOTE_RULES, keep(KEPT));
    expect(draft.view).toMatchObject({ text: 'mới', found: { storedSince: 'của người khác' } });
    draft.type('mới nữa');
    await vi.advanceTimersByTimeAsync(5000);
    await draft.blur();
    expect(draft.view).toMatchObject({ text: 'mới nữa', found: { storedSince: 'của người khác' } });
    expect(texts()).toEqual([]);
    void draft.saveFound();
    expect(texts()).toEqual(['mới nữa']);
  });

  it('gives way to the text stored since, when the person says so', () => {
    const { draft, keeper, texts } = start('của người khác', NOTE_RULES, keep(KEPT));
    draft.revert();
    expect(draft.view).toMatchObject({ text: 'của người khác', unsaved: false, found: null });
    expect(keeper.kept).toBeNull();
    expect(texts()).toEqual([]);
  });

  it('becomes a question when another text is stored while it waits', () => {
    const { draft, save } = start('cũ', NOTE_RULES, keep(KEPT));
    draft.take('của người khác', save);
    expect(draft.view).toMatchObject({ text: 'mới', found: { storedSince: 'của người khác' } });
  });

  describe('and is typed in another window', () => {
    it('shows where nobody types, and is left to that window to save', async () => {
      const { draft, texts } = start();
      draft.hear(KEPT);
      expect(draft.view).toMatchObject({ text: 'mới', found: { storedSince: null } });
      await draft.flush();
      await vi.advanceTimersByTimeAsync(5000);
      expect(texts()).toEqual([]);
      draft.hear(null);
      expect(draft.view).toMatchObject({ text: 'cũ', unsaved: false, found: null });
    });

    it('does not touch the field that has the focus, and shows when it is left', async () => {
      const { draft, keeper } = start();
      draft.focus();
      keeper.kept = KEPT;
      draft.hear(KEPT);
      expect(draft.view.text).toBe('cũ');
      await draft.blur();
      expect(draft.view).toMatchObject({ text: 'mới', found: { storedSince: null } });
    });

    it('does not take the place of words typed here, which are kept again when the other ones were dropped', () => {
      const { draft, keeper } = start();
      draft.focus();
      draft.type('của tôi');
      draft.hear(KEPT);
      expect(draft.view.text).toBe('của tôi');
      keeper.kept = null;
      draft.hear(null);
      expect(keeper.kept).toMatchObject({ text: 'của tôi' });
    });

    it('takes the place of words left here that could not be stored: the later key wins', async () => {
      const { draft } = start('cũ', rules);
      draft.focus();
      draft.type(' ');
      await draft.blur();
      draft.hear(KEPT);
      expect(draft.view).toMatchObject({ text: 'mới', fault: null });
    });
  });
});
