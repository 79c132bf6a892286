import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { byRole, clip, t } from '../../scripts/support/screens.ts';
import { until } from '../../scripts/support/until.ts';
import { articlePage, STORY } from './support/article.ts';
import { axeFaults } from './support/axe.ts';
import { sees, textOf, useExtension } from './support/session.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const session = useExtension();

/** The extension's own storage, of which puppeteer's page knows nothing. */
declare const chrome: { storage: { local: { set(values: Record<string, unknown>): Promise<void> } } };

const OTHER = 'Lê Thị Bình';
const PERSON = 'Trịnh Văn An';
const POST = 'Bí thư Tỉnh ủy Thái Nguyên';

const TITLES = [
  'Tỉnh ủy Thái Nguyên họp bàn việc sắp xếp tổ chức bộ máy',
  'Lãnh đạo tỉnh Thái Nguyên tiếp công dân định kỳ tháng Hai',
  'Thái Nguyên triển khai nhiệm vụ xây dựng Đảng quý II',
];

/** A page of that day that gives somebody the office. */
const storyOf = (n: number, day: string, name: string): string =>
  articlePage({
    ...STORY,
    title: TITLES[n] ?? '',
    paragraphs: [`Sáng nay, đồng chí ${name}, ${POST} chủ trì hội nghị và phát biểu kết luận.`, ...STORY.paragraphs],
  }).replace('2026-03-07T08:01:00+07:00', `${day}T08:01:00+07:00`);

let panel: Page;
const is = (what: string, ask: () => Promise<boolean>) => until(what, async () => ((await ask()) ? true : undefined));
const press = async (...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> => {
  for (const key of keys) await panel.keyboard.press(key);
};
const bar = () => panel.$eval('.offices-bar', (button) => button.textContent?.trim());
const focused = () => panel.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

beforeAll(async () => {
  const own = await session().openOwn('options.html');
  await own.evaluate(() => chrome.storage.local.set({ person: { name: 'Nguyễn Thị Thử', office: 'Ban Tuyên giáo' } }));
  await own.close();
  for (const [n, [day, name]] of [
    ['2026-02-20', OTHER],
    ['2026-02-25', OTHER],
    ['2026-03-07', PERSON],
  ].entries()) {
    const page = await session().open(site().put(`tin-${n}`, storyOf(n, day ?? '', name ?? '')));
    expect(await clip(session(), page)).toEqual({ saved: true });
  }
  panel = await session().panel();
  await panel.setViewport({ width: 360, height: 800 });
  await panel.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
});

describe('an office that two clips give to somebody else', () => {
  test('is warned of, with both statements and where they are said', async () => {
    await sees(panel, t('offices.count', { count: 1 }));
    await panel.locator('.offices-bar').click();
    await panel.locator('dialog .doubt').wait();
    const words = await panel.$eval('dialog .doubt', (card) => card.textContent ?? '');
    for (const said of [PERSON, OTHER, POST, TITLES[0], TITLES[1], '07/03/2026', '25/02/2026', 'Báo Thử Nghiệm'])
      expect(words).toContain(said);
    expect(await axeFaults(panel)).toEqual([]);
  });

  test('is silenced by keyboard, the focus staying in the dialog, and undone', async () => {
    await panel.focus('dialog .doubt__silence');
    await press('Enter');
    await sees(panel, t('doubt.none'));
    await is('the focus on the way out', async () => (await focused()) === t('common.close'));
    await press('Escape');
    await is('the bar to tell of it', async () => (await bar()) === t('offices.silencedCount', { count: 1 }));
    expect(await panel.$('.tag-row .badge--warn')).toBeNull();
    expect(await panel.evaluate(() => document.activeElement?.className)).toContain('offices-bar');
    await byRole(panel, 'button', t('common.undo')).click();
    await is('the warning to be back', async () => (await bar()) === t('offices.count', { count: 1 }));
  });

  test('is silent on reload, and can be shown again', async () => {
    await panel.locator('.offices-bar').click();
    await panel.locator('dialog .doubt__silence').click();
    await sees(panel, t('doubt.none'));
    await panel.reload();
    await is(
      'the bar to tell of it',
      async () => (await bar().catch(() => '')) === t('offices.silencedCount', { count: 1 }),
    );
    await panel.locator('.offices-bar').click();
    await panel.locator('dialog .disclosure summary').click();
    await panel.locator('dialog .doubt--silenced .doubt__silence').click();
    await is('a warning again', async () => (await panel.$('dialog .doubt:not(.doubt--silenced)')) !== null);
    await press('Escape');
    expect(await bar()).toBe(t('offices.count', { count: 1 }));
  });
});

describe('the timeline', () => {
  test('is reached from the row, where the warning stands too', async () => {
    await panel.locator(`[role=tab]::-p-text(${t('tags.officials')})`).click();
    await panel.locator(`.tag-row--official .tag-row__main::-p-text(${PERSON})`).click();
    await panel.locator('.tag-row--active .badge--warn').wait();
    await panel.locator('.tag-row--active .doubt').wait();
    await panel.locator(`.tag-row--active .offices > button`).click();
    await sees(panel, t('spell.timelineOf', { name: PERSON }));
    await panel.locator('dialog .spell').wait();
    expect(await textOf(panel)).toContain(t('spell.seenOnce', { from: '07/03/2026' }));
    await press('Escape');
    await is('the focus back on its button', async () => (await focused()).startsWith(t('offices.timeline')));
  });

  test('is reached by key, lists sources, and axe finds nothing', async () => {
    await panel.locator('.tag-row--active .place__go').click();
    await press('q');
    await panel.locator('dialog .spell').wait();
    await panel.locator('dialog .spell summary').click();
    await sees(panel, TITLES[2] ?? '');
    expect(await axeFaults(panel)).toEqual([]);
    const wide = await panel.$eval('dialog', (dialog) => dialog.scrollWidth > dialog.clientWidth);
    expect(wide).toBe(false);
    await press('Escape');
    await is('the dialog to go', async () => (await panel.$('dialog[open]')) === null);
  });

  test('is reached from an entry of the catalogue, over whose dialog it opens', async () => {
    await panel.locator('.tag-row--active .place__go').click();
    await press('l');
    await panel.locator('dialog [role=option]').wait();
    await press('Enter');
    await is('the dialog to go', async () => (await panel.$('dialog[open]')) === null);
    await is('the row to be linked', () =>
      panel.$eval('.tag-row--active', (row, linked) => (row.textContent ?? '').includes(linked), t('tags.linked')),
    );
    // What was just said stands over the rows' ends.
    await byRole(panel, 'button', t('common.close')).click();
    await panel.locator(`.tag-row__acts button::-p-text(${t('tags.entry')})`).click();
    await panel.locator('dialog .entry').wait();
    await panel.locator(`dialog .entry button::-p-text(${t('offices.timeline')})`).click();
    await panel.locator('dialog .spell').wait();
    expect(await textOf(panel)).toContain(t('spell.seenOnce', { from: '07/03/2026' }));
    expect(await axeFaults(panel)).toEqual([]);
    await press('Escape');
    await is('the entry in front', async () => (await panel.$('dialog .spell')) === null);
    expect(await focused()).toBe(t('offices.timeline'));
    await press('Escape');
    await is('the dialog to go', async () => (await panel.$('dialog[open]')) === null);
    // Who is linked to an entry is told by the article's own posts as before.
    expect(await bar()).toBe(t('offices.count', { count: 1 }));
  });

  test('leads from a source to its clip in the library, with the other’s office over all clips', async () => {
    await panel.locator('.offices-bar').click();
    await panel.locator(`dialog .office-source__go::-p-text(${TITLES[1]})`).click();
    const target = await session().browser.waitForTarget((one) => one.url().includes('library.html'));
    const library = await target.asPage();
    await until('the clip', async () =>
      (await library.$eval('article .block-title', (title) => title.textContent).catch(() => null)) === TITLES[1]
        ? true
        : undefined,
    );
    await library.locator(`[role=tab]::-p-text(${t('tags.officials')})`).click();
    await library.locator(`.tag-row--official .tag-row__main::-p-text(${OTHER})`).click();
    await library.locator('.tag-row--active .offices > button').click();
    await sees(library, t('spell.seen', { from: '20/02/2026', to: '25/02/2026' }));
    await sees(library, t('spell.sources', { count: 2 }));
  });
});
