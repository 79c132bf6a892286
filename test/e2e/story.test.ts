import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { ClipSet } from '../../lib/core/schema/index.ts';
import { lower } from '../../lib/i18n/history.ts';
import { short } from '../../lib/i18n/short.ts';
import { byRole, clip, exportAll, t } from '../../scripts/support/screens.ts';
import { until } from '../../scripts/support/until.ts';
import { countRows, sees, textOf, useExtension } from './support/session.ts';
import { useSite } from './support/site.ts';

const downloads = mkdtempSync(join(tmpdir(), 'diem-bao-story-'));
afterAll(() => rmSync(downloads, { recursive: true, force: true }));

const site = useSite();
const session = useExtension(() => ({ downloads }));
const PAGE = 'tinh-uy-hoc-tap.html';
const TITLE = 'Vĩnh Long: Học tập sâu rộng, đưa Nghị quyết Đại hội XIII của Đảng vào cuộc sống';

const names = (panel: Page, kind: string) =>
  panel.$$eval(`.tag-row--${kind} .tag-row__name`, (rows) => rows.map((row) => row.textContent ?? ''));
const quotes = (panel: Page, kind: string) =>
  panel.$$eval(`[data-mention^="${kind}:"]`, (marks) => marks.map((mark) => mark.textContent ?? ''));
const openTab = (page: Page, key: 'tags.documents' | 'tags.officials' | 'tags.notes') =>
  page.locator(`[role=tab]::-p-text(${t(key)})`).click();
/** Selects words of the article as a person does, from their first letter to their last. */
const select = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    for (const holder of document.querySelectorAll('article [data-offset]')) {
      const node = holder.firstChild;
      const at = node?.textContent?.indexOf(wanted) ?? -1;
      if (node === null || at < 0) continue;
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`“${wanted}” is in no single piece of the article`);
  }, words);

describe('one article, from the click to the file', () => {
  let page: Page;
  let panel: Page;
  const complaints: string[] = [];

  test('a click opens the side panel, which shows the article and says “Đã lưu”', async () => {
    page = await session().open(site().address(PAGE));
    expect(await clip(session(), page)).toEqual({ saved: true });
    panel = await session().panel();
    panel.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    const text = await textOf(panel);
    expect(text).toContain(TITLE);
    expect(text).toContain('Sau nửa nhiệm kỳ, Đảng bộ tỉnh Vĩnh Long xác định');
    expect(text).toContain('Trang thông tin điện tử Đảng bộ tỉnh Vĩnh Long');
    expect(text).toContain('16:21, 26/05/2023');
    expect(text).toContain('Ngọc Trâm');
    // “Đã lưu” is said only of what is in the database.
    expect(await countRows(panel)).toMatchObject({ clips: 1, versions: 1, pages: 1, sightings: 1, verdicts: 0 });
  });

  test('documents and officials are marked in the text and listed, normalised', async () => {
    expect(await quotes(panel, 'document')).toContain('Chỉ thị số 01-CT/TW ngày 09/3/2021 của Bộ Chính trị');
    const documents = await names(panel, 'document');
    expect(documents.some((name) => name.includes('01-CT/TW'))).toBe(true);
    expect(documents.some((name) => name.includes('13-NQ/TW'))).toBe(true);
    expect(new Set(documents).size).toBe(documents.length);
    await openTab(panel, 'tags.officials');
    const officials = await names(panel, 'official');
    expect(officials).toEqual(expect.arrayContaining(['Bùi Quốc Khải', 'Lâm Thị Mỹ Duyên', 'Trương Hữu Phước']));
    const posts = await panel.$$eval('.tag-row--official', (rows) => rows.map((row) => row.textContent ?? ''));
    expect(posts.find((row) => row.includes('Trương Hữu Phước'))).toContain('Chủ tịch UBND');
  });

  test('a row of the list scrolls to its mention, and the mention back to its row', async () => {
    await panel.locator('.tag-row--official ::-p-text(Lâm Thị Mỹ Duyên)').click();
    const inView = () =>
      panel.evaluate(() => {
        const box = document.querySelector('article .mark--active')?.getBoundingClientRect();
        const article = document.querySelector('article')?.getBoundingClientRect();
        return box !== undefined && article !== undefined && box.top >= article.top && box.bottom <= article.bottom;
      });
    await until('the mention to be in view', async () => ((await inView()) ? true : undefined));
    await panel.locator('article .mark--document').click();
    await until('the row of the document to open', async () =>
      (await panel.$('.tag-row--document [aria-expanded=true]')) === null ? undefined : true,
    );
  });

  test('the panel asks once who is at work', async () => {
    await byRole(panel, 'textbox', t('person.name')).fill('Nguyễn Thị Thử');
    await byRole(panel, 'textbox', t('person.office')).fill('Ban Tuyên giáo Tỉnh ủy');
    await byRole(panel, 'button', t('common.save')).click();
    await sees(panel, t('person.saved'));
    expect(await textOf(panel)).not.toContain(t('person.title'));
  });

  test('a wrong tag is removed, and undo brings it back', async () => {
    const before = await quotes(panel, 'document');
    const [first = ''] = before;
    await openTab(panel, 'tags.documents');
    const row = panel.locator('.tag-row--document .tag-row__main');
    if ((await panel.$('.tag-row--document [aria-expanded=true]')) === null) await row.click();
    const shown = await panel.$eval('.place--active b', (quote) => quote.textContent ?? '');
    await byRole(panel, 'button', t('tags.removeQuote', { quote: shown })).click();
    await sees(panel, t('tags.removed', { quote: shown }));
    await until('the mark to go', async () =>
      (await quotes(panel, 'document')).length === before.length - 1 ? true : undefined,
    );
    await byRole(
      panel,
      'button',
      t('history.undoOf', { what: lower(t('history.reject', { what: short(shown) })) }),
    ).click();
    await sees(panel, t('undo.done'));
    await until('the tag to be back', async () =>
      (await quotes(panel, 'document')).length === before.length ? true : undefined,
    );
    expect((await quotes(panel, 'document'))[0]).toBe(first);
  });

  test('selected words become a tag', async () => {
    await select(panel, 'Ban Tuyên giáo Tỉnh ủy chủ trì');
    await panel.locator(`[role=toolbar] button::-p-text(${t('tags.addOfficial')})`).click();
    await until(
      'the tag to be there',
      async () =>
        (await quotes(panel, 'official')).some((quote) => quote.includes('Ban Tuyên giáo Tỉnh ủy chủ trì')) ||
        undefined,
    );
    expect((await countRows(panel)).verdicts).toBe(3);
  });

  test('own labels and a note are saved as they are made', async () => {
    await openTab(panel, 'tags.notes');
    await byRole(panel, 'combobox', t('labels.title')).fill('học tập nghị quyết');
    await panel.keyboard.press('Enter');
    await sees(panel, t('labels.added', { label: 'học tập nghị quyết' }));
    await panel.locator('textarea').fill('Đối chiếu số liệu với báo cáo quý II.');
    await sees(panel, t('note.saved'));
    expect((await countRows(panel)).verdicts).toBe(5);
  });

  test('the library lists the clip and opens it', async () => {
    const library = await session().openOwn('library.html');
    await sees(library, TITLE);
    expect(await textOf(library)).toContain('học tập nghị quyết');
    await library.locator('.clip-row__open').click();
    await sees(library, 'Báo cáo do đồng chí Đặng Minh Triết');
    await library.close();
  });

  let exported: string;

  test('the exported file is a clip set with the verdicts, whose every one says who', async () => {
    exported = await exportAll(session(), downloads);
    const set = ClipSet.parse(JSON.parse(exported));
    const [only] = set.clips;
    expect(set.clips.length).toBe(1);
    expect(only?.labels).toEqual(['học tập nghị quyết']);
    expect(only?.note).toBe('Đối chiếu số liệu với báo cáo quý II.');
    expect(only?.verdicts.map(({ type }) => type)).toEqual(['reject', 'restore', 'add', 'label', 'note']);
    expect(only?.verdicts.map(({ by }) => by.name)).toEqual(Array.from({ length: 5 }, () => 'Nguyễn Thị Thử'));
    expect(only?.versions[0]?.article.title).toBe(TITLE);
  });

  test('a deleted clip goes from the list, and undo brings it back', async () => {
    const library = await session().openOwn('library.html');
    await library.locator('.clip-row__open').click();
    await byRole(library, 'button', t('library.deleteOne')).click();
    await sees(library, t('library.empty.title'));
    await byRole(library, 'button', t('common.undo')).click();
    await sees(library, TITLE);
    await library.close();
  });

  test('nothing was complained of in the panel’s console, no breach of its CSP either', () => {
    expect(complaints).toEqual([]);
  });
});

describe('the exported file in an empty library', () => {
  const other = useExtension(() => ({ downloads: join(downloads, 'again') }));

  test('comes in whole, and a second time changes nothing; a damaged file changes nothing either', async () => {
    const [name = ''] = readdirSync(downloads).filter((file) => file.endsWith('.json'));
    const file = join(downloads, name);
    const library = await other().openOwn('library.html');
    const choose = async (path: string): Promise<void> => {
      const input = await library.waitForSelector('input[type=file]');
      await input?.uploadFile(path);
    };
    await choose(file);
    await sees(library, t('import.done', { added: 1, updated: 0, skipped: 0 }));
    await byRole(library, 'button', t('common.close')).click();
    await sees(library, TITLE);
    await choose(file);
    await sees(library, t('import.done', { added: 0, updated: 0, skipped: 1 }));
    await byRole(library, 'button', t('common.close')).click();

    const before = await countRows(library);
    const damaged = join(downloads, 'damaged.json');
    writeFileSync(damaged, readFileSync(file, 'utf8').slice(0, -200));
    await choose(damaged);
    await sees(library, t('import.failed', { file: 'damaged.json' }));
    expect(await textOf(library)).toContain(t('fault.not-json'));
    expect(await countRows(library)).toEqual(before);
  });
});
