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

const NAME = 'Ngô Đình Khang';
const OTHER_TITLE = 'Tỉnh ủy Đồng Tháp họp bàn nhiệm vụ quý II và việc thực hiện chỉ thị';
const EXTRA = `Hội nghị cũng quán triệt Nghị quyết 04; đồng chí ${NAME} dự.`;
const pages: Record<'first' | 'second', string> = { first: '', second: '' };
let panel: Page;

const is = (what: string, ask: () => Promise<boolean>) => until(what, async () => ((await ask()) ? true : undefined));
const openTab = (page: Page, key: 'tags.documents' | 'tags.officials') =>
  page.locator(`[role=tab]::-p-text(${t(key)})`).click();
const options = (page: Page) =>
  page.$$eval('[role=option]', (rows) => rows.map((row) => (row as HTMLElement).innerText.replaceAll('\n', ' | ')));
const dialogGone = (page: Page) => is('the dialog to close', async () => (await page.$('dialog')) === null);
const focusedName = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('role') ?? '');
/** Opens a row's places, so that its first mention is in front, and says with the key that it is to be linked. */
async function linkByKey(page: Page, kind: 'document' | 'official', row: string): Promise<void> {
  await page.locator(`.tag-row--${kind} .tag-row__main::-p-text(${row})`).click();
  await page.locator('.mark--active').wait();
  await page.keyboard.press('l');
  await page.locator('dialog[open] [role=option]').wait();
}
const rowText = (page: Page, kind: 'document' | 'official') =>
  page.$$eval(`.tag-row--${kind} .tag-row__main`, (rows) =>
    rows.map((row) => (row as HTMLElement).innerText).join('\n'),
  );
async function closeNotice(page: Page): Promise<void> {
  const close = `.notice ::-p-aria([role="button"][name="${t('common.close')}"])`;
  if ((await page.$(close)) !== null) await page.locator(close).click();
}
const undoByNotice = (page: Page) => page.locator(`.notice button::-p-text(${t('common.undo')})`).click();
async function openEntry(page: Page): Promise<void> {
  await closeNotice(page);
  await page.locator(`.tag-row__acts button::-p-text(${t('tags.entry')})`).click();
  await page.locator('dialog[open] .entry').wait();
}
async function selectAll(): Promise<void> {
  await panel.keyboard.down('Control');
  await panel.keyboard.press('a');
  await panel.keyboard.up('Control');
}
const usesShown = (page: Page) =>
  page.$$eval('.entry-uses .entry-use__title', (all) => all.map((one) => one.textContent));

beforeAll(async () => {
  const own = await session().openOwn('options.html');
  await own.evaluate(() =>
    chrome.storage.local.set({ person: { name: 'Nguyễn Thị Thử', office: 'Ban Tuyên giáo Tỉnh ủy' } }),
  );
  await own.close();
  const stories = { first: STORY, second: { ...STORY, title: OTHER_TITLE } };
  for (const name of ['first', 'second'] as const) {
    const { paragraphs, ...story } = stories[name];
    pages[name] = site().put(`${name}.html`, articlePage({ ...story, paragraphs: [EXTRA, ...paragraphs] }));
    expect(await clip(session(), await session().open(pages[name]))).toEqual({ saved: true });
  }
  panel = await session().panel();
  await panel.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
});

describe('a document is linked by keys alone', () => {
  test('the list says what tells candidates apart, and the focus is in its field', async () => {
    await linkByKey(panel, 'document', 'Nghị quyết số 04');
    expect(await focusedName(panel)).toBe('combobox');
    const [first, second] = await options(panel);
    expect(first).toContain('30/10/2016');
    expect(first).toContain(t('catalogue.for.number'));
    expect(second).toContain(t('catalogue.against.later'));
    expect(await axeFaults(panel)).toEqual([]);
  });

  test('typing searches without marks and in any spelling, and never another number', async () => {
    await panel.keyboard.type('29 nq tw');
    await is('only number 29 to be there', async () => {
      const all = await options(panel);
      return all.length > 0 && all.every((one) => one.includes('29-NQ/TW'));
    });
    await selectAll();
    await panel.keyboard.type('nghi quyet 4');
    await is('number 04 to be first', async () => (await options(panel))[0]?.includes('04-NQ/TW') ?? false);
  });

  test('Enter links, says so, and Undo takes link and entry back', async () => {
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('ArrowUp');
    await panel.keyboard.press('Enter');
    await dialogGone(panel);
    await sees(panel, 'Đã liên kết “Nghị quyết 04”');
    await is('the row to be linked', async () => (await rowText(panel, 'document')).includes(t('tags.linked')));
    await undoByNotice(panel);
    await is('the row not to be', async () => !(await rowText(panel, 'document')).includes(t('tags.linked')));
  });
});

describe('an official', () => {
  test('who is not in the catalogue is added with what tells them apart, all places in one step', async () => {
    await openTab(panel, 'tags.officials');
    await linkByKey(panel, 'official', NAME);
    await byRole(panel, 'button', t('catalogue.link.new')).click();
    const name = byRole(panel, 'textbox', t('catalogue.field.name'));
    await name.click();
    await selectAll();
    await panel.keyboard.press('Delete');
    await byRole(panel, 'button', t('catalogue.new.save')).click();
    await sees(panel, t('catalogue.fault.noName'));
    await is('the focus to be where it is wrong', () =>
      panel.evaluate(() => document.activeElement?.getAttribute('aria-invalid') === 'true'),
    );
    expect(await axeFaults(panel)).toEqual([]);
    await name.fill(NAME);
    await byRole(panel, 'textbox', t('catalogue.field.from')).fill('13/2020');
    await byRole(panel, 'button', t('catalogue.new.save')).click();
    await sees(panel, t('catalogue.fault.date'));
    await byRole(panel, 'textbox', t('catalogue.field.from')).fill('10/2020');
  });

  test('what was typed and not stored is there again', async () => {
    await panel.keyboard.press('Escape');
    await dialogGone(panel);
    await panel.keyboard.press('l');
    await panel.locator('dialog[open] [role=option]').wait();
    await byRole(panel, 'button', t('catalogue.link.new')).click();
    await sees(panel, t('catalogue.draft'));
    expect(await panel.$eval('.post input:nth-of-type(1)', (field) => (field as HTMLInputElement).value)).not.toBe('');
    await byRole(panel, 'button', t('catalogue.new.save')).click();
    await dialogGone(panel);
    await sees(panel, 'chỗ với Ngô Đình Khang');
    await is('the row to be linked', async () => (await rowText(panel, 'official')).includes(t('tags.linked')));
  });

  test('is found in the other clip, and linked there by one key', async () => {
    await session().open(pages.first);
    await clip(session(), await session().open(pages.first));
    await openTab(panel, 'tags.officials');
    await linkByKey(panel, 'official', NAME);
    const [first] = await options(panel);
    expect(first).toContain(t('catalogue.in.entry'));
    expect(first).toContain('10/2020');
    await panel.keyboard.press('Enter');
    await dialogGone(panel);
    await is('the row to be linked', async () => (await rowText(panel, 'official')).includes(t('tags.linked')));
  });
});

describe('an entry', () => {
  test('says where it is used, and an edit is seen at once in the clips', async () => {
    await openEntry(panel);
    await is('both clips to be told', async () => (await usesShown(panel)).length === 2);
    expect((await usesShown(panel)).sort()).toEqual([STORY.title, OTHER_TITLE].sort());
    expect(await axeFaults(panel)).toEqual([]);
    await byRole(panel, 'button', t('catalogue.entry.edit')).click();
    await byRole(panel, 'textbox', t('catalogue.field.name')).fill(`${NAME} (Đồng Tháp)`);
    await byRole(panel, 'button', t('common.save')).click();
    await is('the entry to say so', async () =>
      (await panel.$eval('.entry__head h3', (head) => head.textContent ?? '')).includes('(Đồng Tháp)'),
    );
    await panel.keyboard.press('Escape');
    await dialogGone(panel);
    await is('the row to say so', async () => (await rowText(panel, 'official')).includes('(Đồng Tháp)'));
  });

  test('is split into two, one clip each, which one undo takes back', async () => {
    await openEntry(panel);
    await byRole(panel, 'button', t('catalogue.entry.split')).click();
    await byRole(panel, 'button', t('catalogue.split.do')).click();
    await sees(panel, t('catalogue.split.none'));
    await panel.locator(`.entry__choice label::-p-text(${OTHER_TITLE})`).click();
    await byRole(panel, 'textbox', t('catalogue.field.name')).fill(`${NAME} (Cà Mau)`);
    await byRole(panel, 'button', t('catalogue.split.do')).click();
    await is('one clip to be left', async () => (await usesShown(panel)).join() === STORY.title);
    expect(await axeFaults(panel)).toEqual([]);
  });

  test('is merged with the other again, and both clips show the one', async () => {
    await byRole(panel, 'button', t('catalogue.entry.merge')).click();
    await panel.keyboard.type('ca mau');
    await is('the other to be found', async () => (await options(panel)).some((one) => one.includes('(Cà Mau)')));
    await panel.keyboard.press('Enter');
    await panel.locator('dialog[open] .button--primary').click();
    await is('the entry to be the other', async () =>
      (await panel.$eval('.entry__head h3', (head) => head.textContent ?? '')).includes('(Cà Mau)'),
    );
    await is('both clips to be told', async () => (await usesShown(panel)).length === 2);
    await panel.keyboard.press('Escape');
    await dialogGone(panel);
    await is('the row to be the other', async () => (await rowText(panel, 'official')).includes('(Cà Mau)'));
    await undoByNotice(panel);
    await is('the row to be the first again', async () => (await rowText(panel, 'official')).includes('(Đồng Tháp)'));
  });

  test('is shown in the library, too, and leads to its clips', async () => {
    const library = await session().openOwn('library.html');
    await library.locator(`button::-p-text(${OTHER_TITLE})`).click();
    await openTab(library, 'tags.officials');
    await library.locator('.tag-row--official .tag-row__main').click();
    await openEntry(library);
    expect(await textOf(library)).toContain('(Cà Mau)');
    await library.locator('.entry-use').click();
    await dialogGone(library);
    await is('the clip to be open', async () =>
      (await library.$eval('article .block-title', (title) => title.textContent ?? '')).includes(OTHER_TITLE),
    );
    await library.close();
  });
});
