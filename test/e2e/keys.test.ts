import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { byRole, clip, declineName, t } from '../../scripts/support/screens.ts';
import { until } from '../../scripts/support/until.ts';
import { articlePage, STORY } from './support/article.ts';
import { sees, textOf, useExtension } from './support/session.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const session = useExtension();

/** The extension's own storage, of which puppeteer's page knows nothing. */
declare const chrome: {
  storage: { local: { set(values: Record<string, unknown>): Promise<void>; get(): Promise<Record<string, unknown>> } };
};

let options: Page;
const rowOf = (command: string) => options.$eval(`[data-command="${command}"]`, (row) => row.textContent ?? '');
const set = (command: Parameters<typeof t>[0], key: string) =>
  byRole(options, 'button', t('options.keys.set', { key, command: t(command) })).click();
const is = (what: string, ask: () => Promise<boolean>) => until(what, async () => ((await ask()) ? true : undefined));
const focused = () => options.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

beforeAll(async () => {
  options = await session().openOwn('options.html#keys');
  await sees(options, t('options.keys.title'));
});

describe('the list of keys in the options', () => {
  test('sets a key, keeps it over a reload, and leaves the focus where it was', async () => {
    await set('command.accept', 'G');
    await sees(options, t('options.keys.press'));
    await options.keyboard.press('0');
    await sees(options, t('options.keys.done', { key: '0', command: t('command.accept') }));
    expect(await focused()).toBe(t('options.keys.set', { key: '0', command: t('command.accept') }));
    await options.reload();
    await is('the key to stand there', async () => (await rowOf('accept')).includes('0'));
  });

  test('names the command that has a key, and takes it only when told to', async () => {
    await set('command.accept', '0');
    await options.keyboard.press('n');
    const conflict = t('options.keys.conflict', { key: 'N', other: t('command.acceptAndNext') });
    await sees(options, conflict);
    expect(await rowOf('acceptAndNext')).toContain('N');
    await options.keyboard.press('Enter');
    await sees(options, t('options.keys.done', { key: 'N', command: t('command.accept') }));
    expect(await rowOf('acceptAndNext')).toBe(`${t('command.acceptAndNext')}Enter${t('options.keys.addShort')}`);
  });

  test('Escape leaves all as it was, and a key of the browser is refused', async () => {
    await set('command.next', 'J');
    await options.keyboard.press('F5');
    await sees(options, t('options.keys.reserved'));
    await options.keyboard.press('Escape');
    await is('the key to stand again', async () => (await rowOf('next')).includes('J'));
    expect(await focused()).toBe(t('options.keys.set', { key: 'J', command: t('command.next') }));
  });

  test('one command goes back to its default, then all', async () => {
    await byRole(options, 'button', t('options.keys.reset', { command: t('command.acceptAndNext') })).click();
    await is('N to be back', async () => (await rowOf('acceptAndNext')).includes('N'));
    await byRole(options, 'button', t('options.keys.resetAll')).click();
    await is('G to be back', async () => (await rowOf('accept')).includes('G'));
    expect((await options.evaluate(() => chrome.storage.local.get())).keys).toEqual({});
  });

  test('what was stored badly counts as not set', async () => {
    await options.evaluate(() =>
      chrome.storage.local.set({ keys: { next: 'x', previous: ['Ctrl+w'], accept: ['0'] } }),
    );
    await options.reload();
    await is('the good one to be there', async () => (await rowOf('accept')).includes('0'));
    expect(await rowOf('next')).toContain('J');
    expect(await rowOf('previous')).toContain('K');
  });
});

describe('the help', () => {
  let panel: Page;
  beforeAll(async () => {
    const page = await session().open(site().put('tin.html', articlePage(STORY)));
    await clip(session(), page);
    panel = await session().panel();
    await declineName(panel);
  });
  const isOpen = async () => (await panel.$('dialog[open]')) !== null;

  test('comes at “?” with the keys as they are set, and goes at Escape', async () => {
    await panel.keyboard.press('?');
    await sees(panel, t('keys.hint'));
    expect(await textOf(panel)).toContain(t('command.undo'));
    await panel.keyboard.press('Escape');
    await is('the help to go', async () => !(await isOpen()));
  });

  test('does not come while one types in a field', async () => {
    await panel.locator('#tab-notes').click();
    await panel.focus('.notes textarea');
    await panel.keyboard.type('gì?');
    expect(await panel.$eval('.notes textarea', (field) => (field as HTMLTextAreaElement).value)).toBe('gì?');
    expect(await isOpen()).toBe(false);
  });
});
