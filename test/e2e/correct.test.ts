import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { lower } from '../../lib/i18n/history.ts';
import { byRole, clip, t } from '../../scripts/support/screens.ts';
import { until } from '../../scripts/support/until.ts';
import { articlePage, STORY } from './support/article.ts';
import { axeFaults } from './support/axe.ts';
import { countRows, sees, seesArticle, textOf, useExtension } from './support/session.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const session = useExtension();
const NEW_TITLE = 'Đồng Tháp quán triệt Nghị quyết số 27-NQ/TW trong toàn Đảng bộ';
const [FIRST = '', SECOND = '', THIRD = ''] = STORY.paragraphs;

let panel: Page;

const is = (what: string, ask: () => Promise<boolean>) => until(what, async () => ((await ask()) ? true : undefined));
const verdicts = async (): Promise<number> => (await countRows(panel)).verdicts ?? 0;
const quotes = (kind: string): Promise<string[]> =>
  panel.$$eval(`[data-mention^="${kind}:"]`, (marks) => marks.map((mark) => mark.textContent ?? ''));
const focused = (): Promise<string> =>
  panel.evaluate(() => {
    const element = document.activeElement;
    const field = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    const label = field ? element.labels?.[0]?.textContent : null;
    return (label ?? element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
  });
const fieldValue = (name: string): Promise<string> =>
  panel.evaluate((label) => {
    const found = [...document.querySelectorAll('.edit-field__label')].find((one) =>
      one.textContent?.trim().startsWith(label),
    );
    const field = document.getElementById(found?.getAttribute('for') ?? '');
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '';
  }, name);
const original = (value: string): string => t('edit.original', { value });

/** Tabs on until the focus is there. */
async function tabTo(name: string, back = false): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if ((await focused()).startsWith(name)) return;
    if (back) await panel.keyboard.down('Shift');
    await panel.keyboard.press('Tab');
    if (back) await panel.keyboard.up('Shift');
  }
  throw new Error(`the focus never comes to “${name}”`);
}
async function selectAll(): Promise<void> {
  await panel.keyboard.down('Control');
  await panel.keyboard.press('KeyA');
  await panel.keyboard.up('Control');
}
const openEditor = async (): Promise<void> => {
  await byRole(panel, 'button', t('edit.start')).click();
  await is('the title to have the focus', async () => (await focused()) === t('sources.field.title'));
};

beforeAll(async () => {
  const own = await session().openOwn('options.html');
  await own.evaluate(`chrome.storage.local.set({ person: { name: 'Nguyễn Thị Thử', office: 'Ban Tuyên giáo' } })`);
  await own.close();
  const page = await session().open(site().put('sua.html', articlePage(STORY)));
  expect(await clip(session(), page)).toEqual({ saved: true });
  panel = await session().panel();
  await panel.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
});

describe('correcting an article, by the keyboard alone', () => {
  test('the title, whose words are tagged anew; the page’s stands beside it', async () => {
    await tabTo(t('edit.start'));
    await panel.keyboard.press('Enter');
    await is('the title to have the focus', async () => (await focused()) === t('sources.field.title'));
    expect(await fieldValue(t('sources.field.title'))).toBe(STORY.title);
    await selectAll();
    await panel.keyboard.type(NEW_TITLE);
    expect(await textOf(panel)).toContain(t('note.unsaved'));
    await panel.keyboard.press('Enter');
    await sees(panel, t('correct.title'));
    await sees(panel, original(STORY.title));
    expect(await verdicts()).toBe(1);
    expect(await textOf(panel)).not.toContain(t('note.unsaved'));
    await panel.keyboard.press('Escape');
    await seesArticle(panel, NEW_TITLE);
    await is('the button to have the focus again', async () => (await focused()) === t('edit.start'));
    await is('the new title’s document to be marked', async () =>
      (await quotes('document')).includes('Nghị quyết số 27-NQ/TW'),
    );
    await sees(panel, t('article.corrected'));
  });

  test('people, one a line; Escape takes back what is typed, a second one leaves', async () => {
    await openEditor();
    await tabTo(t('sources.field.authors'));
    await panel.keyboard.type('Thu Hà');
    await panel.keyboard.press('Enter');
    await panel.keyboard.type('Minh An');
    await tabTo(t('sources.field.outlet'));
    await sees(panel, t('correct.authors'));
    await sees(panel, t('edit.originalNone'));
    expect(await verdicts()).toBe(2);
    await selectAll();
    await panel.keyboard.type('Báo khác');
    await panel.keyboard.press('Escape');
    expect(await fieldValue(t('sources.field.outlet'))).toBe('Báo Thử Nghiệm');
    await panel.keyboard.press('Escape');
    await sees(panel, 'Thu Hà, Minh An');
    expect(await verdicts()).toBe(2);
  });

  test('a date that is none gets a message and leaves the data; a right one is shown in Vietnam’s time', async () => {
    await openEditor();
    await tabTo(t('edit.day'));
    await selectAll();
    await panel.keyboard.type('31/2/2026');
    await panel.keyboard.press('Enter');
    await sees(panel, t('edit.fault.day'));
    expect(await verdicts()).toBe(2);
    await selectAll();
    await panel.keyboard.type('9-3-2026');
    await panel.keyboard.press('Tab');
    await selectAll();
    await panel.keyboard.type('7h05');
    await panel.keyboard.press('Enter');
    await sees(panel, t('correct.published'));
    await panel.keyboard.press('Escape');
    await sees(panel, '07:05, 09/03/2026');
    expect(await verdicts()).toBe(3);
  });

  test('a block out, back in, a caption, and the sapo', async () => {
    await openEditor();
    const quote = `${SECOND.slice(0, 60)}…`;
    await tabTo(t('edit.dropQuote', { quote: `${FIRST.slice(0, 60)}…` }));
    await panel.keyboard.press('ArrowDown');
    expect(await focused()).toBe(t('edit.dropQuote', { quote }));
    await panel.keyboard.press('ArrowUp');
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('Enter');
    await sees(panel, t('correct.drop'));
    await is('the block to be struck', async () =>
      (await panel.$$eval('del', (all) => all.map((one) => one.textContent))).includes(SECOND),
    );
    await is('the same button to keep it', async () => (await focused()) === t('edit.keepQuote', { quote }));
    await panel.keyboard.press('Escape');
    await is(
      'the block to be gone',
      async () => !(await textOf(panel)).includes('có người chịu trách nhiệm, có thời hạn'),
    );
    await openEditor();
    await tabTo(t('edit.keepQuote', { quote }));
    await panel.keyboard.press('Space');
    await sees(panel, t('correct.keep'));
    await tabTo(t('edit.changeQuote', { quote }), true);
    await panel.keyboard.press('Enter');
    await tabTo(t('edit.kind.caption'));
    await panel.keyboard.press('Enter');
    await sees(panel, t('correct.caption'));
    await sees(panel, t('edit.was', { kind: t('edit.kind.paragraph') }));
    await is('the focus to stay', async () => (await focused()) === t('edit.changeQuote', { quote }));
    await tabTo(t('edit.changeQuote', { quote: `${THIRD.slice(0, 60)}…` }));
    await panel.keyboard.press('Enter');
    await tabTo(t('edit.kind.sapo'));
    await panel.keyboard.press('Enter');
    await sees(panel, t('correct.toSapo'));
    await is('the sapo to be the block', async () => (await fieldValue(t('sources.field.sapo'))) === THIRD);
    await is(
      'the focus to be somewhere',
      async () => (await panel.evaluate(() => document.activeElement !== document.body)) === true,
    );
    await panel.keyboard.press('Escape');
    await is('it to be shown', async () => (await panel.$eval('.block-sapo', (sapo) => sapo.textContent)) === THIRD);
    expect(await panel.$eval('.block-caption', (caption) => caption.textContent)).toBe(SECOND);
  });

  test('back to what the page said, value by value', async () => {
    await openEditor();
    for (const field of ['title', 'sapo', 'authors', 'published'] as const) {
      const name = t('edit.revertField', { field: t(`sources.field.${field}`) });
      await tabTo(name);
      await panel.keyboard.press('Enter');
      await is(`${field} to be the page’s`, async () => (await panel.$(`[aria-label="${name}"]`)) === null);
    }
    await panel.keyboard.press('Escape');
    await seesArticle(panel, STORY.title);
    expect(await panel.$eval('.block-sapo', (sapo) => sapo.textContent)).toBe(STORY.sapo);
    await sees(panel, '08:01, 07/03/2026');
    await sees(panel, t('article.noAuthors'));
  });

  test('undo names the correction and takes it back', async () => {
    await openEditor();
    await selectAll();
    await panel.keyboard.type('Tiêu đề nhầm');
    await panel.keyboard.press('Enter');
    await is('the title to be stored', async () => (await textOf(panel)).includes(original(STORY.title)));
    await panel.keyboard.press('Escape');
    await byRole(
      panel,
      'button',
      t('history.undoOf', { what: lower(t('history.correct', { what: t('correct.name.title') })) }),
    ).click();
    await seesArticle(panel, STORY.title);
  });
});

describe('while a field is written in', () => {
  test('the keys of an input method are its own: Enter ends the syllable, and saves nothing', async () => {
    await openEditor();
    await selectAll();
    const before = await verdicts();
    const client = await panel.createCDPSession();
    const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };
    await client.send('Input.imeSetComposition', { text: 'nghị', selectionStart: 4, selectionEnd: 4 });
    await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    await client.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Escape',
      code: 'Escape',
      windowsVirtualKeyCode: 27,
    });
    await client.send('Input.dispatchKeyEvent', {
      type: 'keyUp',
      key: 'Escape',
      code: 'Escape',
      windowsVirtualKeyCode: 27,
    });
    expect(await fieldValue(t('sources.field.title'))).toBe('nghị');
    expect(await verdicts()).toBe(before);
    await client.send('Input.insertText', { text: 'nghị' });
    await panel.keyboard.type(' quyết mới');
    await panel.keyboard.press('Enter');
    await sees(panel, t('correct.title'));
    expect(await fieldValue(t('sources.field.title'))).toBe('nghị quyết mới');
    expect(await verdicts()).toBe(before + 1);
    await client.detach();
    await panel.keyboard.press('Escape');
    await seesArticle(panel, 'nghị quyết mới');
  });

  test('a live update of the clip leaves the words typed', async () => {
    await openEditor();
    await selectAll();
    const before = await verdicts();
    await panel.keyboard.type('Tiêu đề sẽ lấy lại');
    await tabTo(t('sources.field.outlet'));
    // The notice of an earlier correction may still stand, in the same words; its button would take that one back.
    await is('the title to be saved', async () => (await verdicts()) === before + 1);
    await sees(panel, t('correct.title'));
    await selectAll();
    await panel.keyboard.type('Báo đang gõ dở');
    // Pressed by a script, so that the field keeps the focus: as when the change comes from another window.
    await panel.$eval('.notice .button--small', (button) => button instanceof HTMLElement && button.click());
    await is(
      'the title to be taken back',
      async () => (await fieldValue(t('sources.field.title'))) === 'nghị quyết mới',
    );
    expect(await fieldValue(t('sources.field.outlet'))).toBe('Báo đang gõ dở');
    expect(await focused()).toContain(t('sources.field.outlet'));
  });

  test('words typed are saved when the panel turns to another tab, and the editor is open when it turns back', async () => {
    const own = await session().openOwn('options.html');
    await is('the article to go', async () => (await panel.$('article')) === null);
    await own.close();
    await panel.waitForSelector('.editor');
    expect(await fieldValue(t('sources.field.outlet'))).toBe('Báo đang gõ dở');
    expect(await panel.$('.found-draft')).toBeNull();
    await byRole(panel, 'button', t('edit.done')).click();
    await sees(panel, 'Báo đang gõ dở');
  });

  test('a write that fails leaves the words, says so, and goes through the next time', async () => {
    await openEditor();
    const before = await verdicts();
    await panel.evaluate(`{
      const { add, put } = IDBObjectStore.prototype;
      globalThis.mend = () => void Object.assign(IDBObjectStore.prototype, { add, put });
      const refuse = () => { throw new DOMException('refused', 'UnknownError'); };
      void Object.assign(IDBObjectStore.prototype, { add: refuse, put: refuse });
    }`);
    await selectAll();
    await panel.keyboard.type('Tiêu đề chưa lưu được');
    await panel.keyboard.press('Enter');
    await sees(panel, t('panel.status.saveFailed', { reason: t('failure.storage-failed') }));
    expect(await fieldValue(t('sources.field.title'))).toBe('Tiêu đề chưa lưu được');
    expect(await verdicts()).toBe(before);
    await panel.evaluate('mend()');
    await panel.keyboard.press('Enter');
    await sees(panel, t('correct.title'));
    expect(await verdicts()).toBe(before + 1);
    await panel.keyboard.press('Escape');
  });
});

describe.each(['light', 'dark'])('the editor, %s', (scheme) => {
  test('has nothing that axe-core minds, nor runs over the edge of 360 px', async () => {
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await openEditor();
    await panel.locator('.edit-block [aria-expanded=false]').click();
    await tabTo(t('edit.day'));
    await selectAll();
    await panel.keyboard.type('hôm qua');
    await panel.keyboard.press('Enter');
    await sees(panel, t('edit.fault.day'));
    expect(await axeFaults(panel)).toEqual([]);
    await panel.setViewport({ width: 360, height: 800 });
    expect(await panel.$eval('.article', (article) => article.scrollWidth - article.clientWidth)).toBe(0);
    await panel.setViewport(null);
    await panel.keyboard.press('Escape');
    await panel.keyboard.press('Escape');
  });
});
