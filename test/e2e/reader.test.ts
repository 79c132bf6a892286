import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import '../../lib/i18n/en.ts';
import { type Language, translator } from '../../lib/i18n/index.ts';
import { byRole, clip, t } from '../../scripts/support/screens.ts';
import { until } from '../../scripts/support/until.ts';
import { articlePage, STORY } from './support/article.ts';
import { countRows, sees, textOf, useExtension } from './support/session.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const session = useExtension();
const OUTER = 'Chỉ thị số 01-CT/TW ngày 09/3/2021 của Bộ Chính trị';
const INNER = 'Bộ Chính trị';
const NOTE = 'Đối chiếu số liệu với báo cáo quý II.';

let panel: Page;
let first: Page;

/** The extension's own storage, of which puppeteer's page knows nothing. */
declare const chrome: { storage: { local: { set(values: Record<string, unknown>): Promise<void> } } };

const openTab = (key: 'tags.documents' | 'tags.officials' | 'tags.notes') =>
  panel.locator(`[role=tab]::-p-text(${t(key)})`).click();
const is = (what: string, ask: () => Promise<boolean>) => until(what, async () => ((await ask()) ? true : undefined));
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element === null ? '' : `${element.tagName}.${element.className} ${element.textContent?.trim() ?? ''}`;
  });
/** Selects words inside one mark of the article. */
const selectIn = (mention: string, words: string) =>
  panel.evaluate(
    (name, wanted) => {
      const node = document.querySelector(`[data-mention~="${name}"]`)?.firstChild;
      const at = node?.textContent?.indexOf(wanted) ?? -1;
      if (!node || at < 0) throw new Error(`“${wanted}” is not in the mark ${name}`);
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    },
    mention,
    words,
  );

beforeAll(async () => {
  const own = await session().openOwn('options.html');
  await own.evaluate(() =>
    chrome.storage.local.set({ person: { name: 'Nguyễn Thị Thử', office: 'Ban Tuyên giáo Tỉnh ủy' } }),
  );
  await own.close();
  first = await session().open(site().address('tinh-uy-hoc-tap.html'));
  expect(await clip(session(), first)).toEqual({ saved: true });
  panel = await session().panel();
  await panel.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
});

/** Lists of tabs that are not in front stay, as they last were. */
const SHOWN = '[role=tabpanel] > div:not([hidden])';

describe('a mention inside another of the other kind', () => {
  let outer: string;
  let inner: string;

  test('can be made, and the words selected are asked about in sight', async () => {
    outer = await panel.$$eval(
      '[data-mention^="document:"]',
      (marks, quote) =>
        marks.find((mark) => mark.textContent === quote)?.getAttribute('data-mention') ?? 'no such mark',
      OUTER,
    );
    await selectIn(outer, INNER);
    await sees(panel, `${t('tags.addAs')}:`);
    await panel.locator(`[role=toolbar] button::-p-text(${t('tags.addOfficial')})`).click();
    const start = Number(outer.split(':')[1]) + OUTER.indexOf(INNER);
    inner = `official:${start}`;
    await panel.locator(`[data-mention~="${inner}"]`).wait();
  });

  test('is reached from its row', async () => {
    await openTab('tags.officials');
    await panel.locator(`.tag-row--official .tag-row__main::-p-text(${INNER})`).click();
    await is('the inner mark to be in front', () =>
      panel.$eval(`[data-mention~="${inner}"]`, (mark) => mark.matches(':focus.mark--active-official')),
    );
  });

  test('a click on the words they share brings one to the front, and another click the other', async () => {
    const active = () => panel.$eval(`${SHOWN} .tag-row--active`, (row) => row.className);
    await panel.locator(`[data-mention~="${inner}"]`).click();
    await is('the document to be in front', async () => (await active()).includes('tag-row--document'));
    expect(
      await panel.$$eval('.mark--active-document', (marks) => marks.map((mark) => mark.textContent).join('')),
    ).toBe(OUTER);
    await panel.locator(`[data-mention~="${inner}"]`).click();
    await is('the official to be in front', async () => (await active()).includes('tag-row--official'));
    expect(await panel.$$eval('.mark--active', (marks) => marks.map((mark) => mark.textContent))).toEqual([INNER]);
  });
});

describe('the focus after a tag is removed', () => {
  const rowsOf = (kind: string) => panel.$$(`.tag-row--${kind}`);
  /** Opens the row at this index and presses the button that removes its place at `place`. */
  const remove = async (row: number, place: number): Promise<void> => {
    const main = (await rowsOf('document'))[row];
    await main?.$eval('.tag-row__main', (button) => {
      if (button.getAttribute('aria-expanded') === 'false' && button instanceof HTMLElement) button.click();
    });
    await panel.locator('.tag-row--document .place').wait();
    const button = (await main?.$$(`.place [title="${t('tags.remove')}"]`))?.[place];
    await button?.focus();
    await panel.keyboard.press('Enter');
  };

  test('goes to the next place of the row', async () => {
    await openTab('tags.documents');
    const counts = await panel.$$eval('.tag-row--document .tag-row__count', (all) => all.map((one) => one.textContent));
    const several = counts.findIndex((count) => count !== t('tags.places', { count: 1 }));
    expect(several).toBeGreaterThanOrEqual(0);
    await remove(several, 0);
    await is('a place to have the focus', async () => (await focused(panel)).startsWith('BUTTON.place__go'));
    await sees(panel, 'Đã bỏ thẻ');
    expect(await focused(panel)).toMatch(/^BUTTON\.place__go/);
    expect(await panel.$$(`${SHOWN} .place--active`)).toHaveLength(1);
  });

  test('goes to the next row, and from the last row to the tab', async () => {
    const name = await panel.$$eval('.tag-row--document .tag-row__name', (names) => names[1]?.textContent ?? '');
    const places = (await (await rowsOf('document'))[0]?.$$('.place'))?.length ?? 0;
    await remove(0, Math.max(0, places - 1));
    await is('the next row to have the focus', async () => {
      const now = await focused(panel);
      return now.startsWith('BUTTON.tag-row__main') && now.includes(name);
    });
    const rows = await rowsOf('document');
    const last = rows.length - 1;
    const lastMain = rows[last];
    await lastMain?.$eval('.tag-row__main', (button) => button instanceof HTMLElement && button.click());
    const lastPlaces = await until('the places of the last row', async () => {
      const found = (await lastMain?.$$('.place'))?.length ?? 0;
      return found > 0 ? found : undefined;
    });
    await remove(last, lastPlaces - 1);
    await is('the tab to have the focus', async () => (await focused(panel)).startsWith('BUTTON.tabs__tab'));
  });
});

describe('the note', () => {
  const draft = () => panel.$eval('.notes textarea', (field) => (field as HTMLTextAreaElement).value);
  const count = async () => (await countRows(panel)).verdicts ?? 0;

  test('that could not be saved stays, through other tabs too, and is saved by leaving the field again', async () => {
    // What the tests before decided is on screen before it is stored.
    await sees(panel, t('panel.status.saved'));
    const before = await count();
    await openTab('tags.notes');
    await panel.evaluate(`{
      const { add, put } = IDBObjectStore.prototype;
      globalThis.mend = () => void Object.assign(IDBObjectStore.prototype, { add, put });
      const refuse = () => { throw new DOMException('refused', 'UnknownError'); };
      void Object.assign(IDBObjectStore.prototype, { add: refuse, put: refuse });
    }`);
    await panel.locator('.notes textarea').fill(NOTE);
    // Not the word that the draft could not be kept, which comes before.
    await sees(panel, t('panel.status.saveFailed', { reason: t('failure.storage-failed') }));
    await openTab('tags.documents');
    await openTab('tags.notes');
    expect(await draft()).toBe(NOTE);
    expect(await textOf(panel)).toContain(t('note.unsaved'));
    expect(await count()).toBe(before);
    await panel.evaluate('mend()');
    await panel.focus('.notes textarea');
    await openTab('tags.documents');
    await sees(panel, t('note.saved'));
    await openTab('tags.notes');
    await is('all to be saved', async () => !(await textOf(panel)).includes(t('note.unsaved')));
    expect(await draft()).toBe(NOTE);
    expect(await count()).toBe(before + 1);
  });
});

describe('a new version of the clip on screen', () => {
  const story = (end: string) =>
    articlePage({ ...STORY, paragraphs: [...STORY.paragraphs, `Hội nghị bế mạc lúc ${end} cùng ngày.`] });
  const field = () => panel.$eval('.notes textarea', (element) => element.getAttribute('data-seen'));

  test('leaves the tab and the field of the note as they are', async () => {
    const page = await session().open(site().put('ban-moi.html', story('11 giờ')));
    expect(await clip(session(), page)).toEqual({ saved: true });
    await openTab('tags.notes');
    await panel.$eval('.notes textarea', (element) => element.setAttribute('data-seen', 'before'));
    site().put('ban-moi.html', story('17 giờ'));
    await page.reload();
    await session().click(page);
    await sees(panel, 'Hội nghị bế mạc lúc 17 giờ');
    await sees(panel, t('article.versions', { count: 2 }));
    expect(await panel.$eval('[role=tab][aria-selected=true]', (tab) => tab.id)).toBe('tab-notes');
    expect(await field()).toBe('before');
    await page.close();
  });
});

describe.each<Language>(['vi', 'en'])('in a narrow panel, %s', (language) => {
  const words = translator(language);
  beforeAll(async () => {
    await first.bringToFront();
    await panel.evaluate((chosen) => chrome.storage.local.set({ language: chosen }), language);
    await sees(panel, words('tags.notes'));
    await is('three counts', async () => (await panel.$$('.tabs__count')).length === 3);
  });

  // 180 px is what a panel of 360 has at a zoom of 200 %.
  test.each([500, 360, 320, 180])('nothing is cut off at %i px', async (width) => {
    await panel.setViewport({ width, height: 800 });
    for (const tab of ['document', 'official', 'notes']) {
      await panel.locator(`#tab-${tab}`).click();
      const faults = await panel.evaluate(() => {
        const room = document.documentElement.clientWidth;
        // Tabs may lie outside the strip they scroll in; the strip itself may not.
        const outside = [...document.querySelectorAll('.panel *')].filter(
          (element) =>
            !element.matches('.tabs *, .visually-hidden') &&
            (element.getBoundingClientRect().right > room + 0.5 || element.getBoundingClientRect().left < -0.5),
        );
        const scrolls = [...document.querySelectorAll('.panel, .panel__main, .reader, .article, .dock, .dock__panel')]
          .filter((element) => element.scrollWidth > element.clientWidth)
          .map((element) => `${element.className} scrolls sideways`);
        return {
          page: document.documentElement.scrollWidth - room,
          faults: [...scrolls, ...outside.map((element) => `${element.tagName}.${element.className}`)],
          counts: document.querySelectorAll('.tabs__count').length,
        };
      });
      expect(faults).toEqual({ page: 0, faults: [], counts: 3 });
      const chosen = await panel.$eval(`#tab-${tab}`, (element) => {
        const { left, right } = element.getBoundingClientRect();
        const strip = element.parentElement?.getBoundingClientRect();
        return strip !== undefined && left < strip.right && right > strip.left;
      });
      expect(chosen).toBe(true);
    }
  });
});

describe('the library', () => {
  let library: Page;
  beforeAll(async () => {
    await panel.evaluate(() => chrome.storage.local.set({ language: 'vi' }));
    library = await session().openOwn('library.html');
    await library.locator('.clip-row__open').wait();
  });

  test.each(['common.cancel', 'Escape'] as const)('a dialog gives the focus back: %s', async (way) => {
    await byRole(library, 'button', t('library.export')).click();
    await byRole(library, 'button', t('export.run')).wait();
    if (way === 'Escape') await library.keyboard.press('Escape');
    else await byRole(library, 'button', t(way)).click();
    await is('the dialog to go', async () => (await library.$('dialog')) === null);
    expect(await focused(library)).toMatch(new RegExp(`^BUTTON.* ${t('library.export')}$`));
  });

  test('keys move the focus with the open row, through a thousand rows', async () => {
    // List rows alone, put there past the product's code: what is tested is the list.
    await library.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('diem-bao');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const transaction = database.transaction('clips', 'readwrite');
      const store = transaction.objectStore('clips');
      const rows = store.getAll();
      rows.onsuccess = () => {
        const [row] = rows.result;
        for (let i = 0; i < 999; i++) {
          const id = `${row.id.slice(0, -4)}${i.toString(16).padStart(4, '0')}`;
          store.put({ ...row, id, title: `Tin ${i}` });
        }
      };
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
    });
    await library.reload();
    await library.locator('.clip-row__open').wait();
    const total = Number((await library.$eval('[aria-setsize]', (row) => row.getAttribute('aria-setsize'))) ?? 0);
    expect(total).toBeGreaterThan(990);
    const at = () =>
      library.evaluate(() => {
        const row = document.activeElement?.closest('.clip-row');
        return row?.matches('.clip-row--open') ? Number(row.getAttribute('aria-posinset')) : 0;
      });
    const reaches = (position: number) => is(`the focus on row ${position}`, async () => (await at()) === position);
    await library.locator('.clip-row__open').click();
    await reaches(1);
    await library.keyboard.press('ArrowDown');
    await reaches(2);
    await library.keyboard.press('End');
    await reaches(total);
    await library.keyboard.press('ArrowUp');
    await reaches(total - 1);
    await library.keyboard.press('Home');
    await reaches(1);
    for (let i = 0; i < 40; i++) await library.keyboard.press('ArrowDown');
    await reaches(41);
  });
});
