import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { ClipFailure } from '../../lib/core/schema/index.ts';
import { byRole, clip, readOutcome, t } from '../../scripts/support/screens.ts';
import { until } from '../../scripts/support/until.ts';
import { articlePage, STORY, storyNumber } from './support/article.ts';
import { countRows, sees, useExtension } from './support/session.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const session = useExtension();
const [firstHalf = ''] = articlePage(STORY).split('Theo báo cáo');

/** The smallest PDF that a viewer shows. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** Whatever failed, nothing may be left of it. */
const nothingKept = async (panel: Page): Promise<void> => {
  const counts = await countRows(panel);
  const { meta: _, ...records } = counts;
  expect(Object.values(records).every((count) => count === 0)).toBe(true);
};

const open: Page[] = [];
const visit = async (address: string): Promise<Page> => {
  const page = await session().open(address);
  open.push(page);
  return page;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((page) => (page.isClosed() ? undefined : page.close())));
});

describe('a page that cannot be clipped says why, in the panel, and leaves nothing behind', () => {
  test.each<[string, ClipFailure, () => string]>([
    ['one of the browser’s own pages', 'restricted-page', () => 'chrome://version/'],
    ['one of the extension’s own pages', 'restricted-page', () => session().address('options.html')],
    ['a PDF', 'pdf', () => site().put('tep.pdf', PDF, 'application/pdf')],
    [
      'a picture',
      'not-a-page',
      () => site().put('anh.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'),
    ],
    ['a listing page', 'listing', () => site().address('trang-danh-muc.html')],
    ['a page to log in', 'no-article', () => site().address('khong-co-bai.html')],
    [
      'a page of 20 MB',
      'page-too-large',
      () => site().put('lon.html', articlePage(STORY, `<pre hidden>${'Dữ liệu rất dài. '.repeat(1_000_000)}</pre>`)),
    ],
  ])('%s: %s', async (_, failure, address) => {
    const page = await visit(address());
    expect(await clip(session(), page)).toEqual({ saved: false, reason: t(`failure.${failure}`) });
    await nothingKept(await session().panel());
  });

  test('“Cắt đoạn đã chọn” is offered where there is no article, and works', async () => {
    const page = await visit(site().address('khong-co-bai.html'));
    await clip(session(), page);
    const panel = await session().panel();
    await byRole(panel, 'button', t('failure.clipSelection')).click();
    await sees(panel, t('failure.no-selection'));
    await nothingKept(panel);
  });
});

describe('a tab that goes away while it is clipped', () => {
  const clickStalled = async (): Promise<{ page: Page; panel: Page }> => {
    const address = site().putStalled('cham.html', firstHalf);
    const page = await session().browser.newPage();
    open.push(page);
    // It never finishes loading; that its first half is there is enough.
    await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 500 }).catch(() => undefined);
    await session().click(page);
    const panel = await session().panel();
    await sees(panel, t('panel.status.reading'));
    return { page, panel };
  };

  test('closed: tab-closed', async () => {
    const { page, panel } = await clickStalled();
    await page.close();
    await sees(panel, t('failure.tab-closed'));
    await nothingKept(panel);
  });

  test('navigated: page-navigated', async () => {
    const { page, panel } = await clickStalled();
    await page.goto(site().put('khac.html', articlePage(storyNumber(7))));
    await sees(panel, t('failure.page-navigated'));
    await nothingKept(panel);
  });

  test('never answering: page-not-responding, after half a minute', { timeout: 60_000 }, async () => {
    const { panel } = await clickStalled();
    await sees(panel, t('failure.page-not-responding'), 40_000);
    await nothingKept(panel);
  });
});

// With `unlimitedStorage` no quota holds, and a disk cannot be filled for a test: the browser's refusal is put in its
// mouth, in the worker, where IndexedDB would give it.
test.each<[string, ClipFailure]>([
  ['QuotaExceededError', 'storage-full'],
  ['UnknownError', 'storage-failed'],
])('%s from the database: %s, and the clip succeeds once it writes again', async (name, failure) => {
  const page = await visit(
    site().put(`${failure}.html`, articlePage({ ...STORY, title: `${STORY.title}: ${failure}` })),
  );
  const own = await session().openOwn('library.html');
  open.push(own);
  const before = await countRows(own);
  await page.bringToFront();
  const [worker] = await session().extension.workers();
  await worker?.evaluate(`{
    const { add } = IDBObjectStore.prototype;
    globalThis.mend = () => { IDBObjectStore.prototype.add = add; };
    IDBObjectStore.prototype.add = () => { throw new DOMException('refused', '${name}'); };
  }`);
  try {
    expect(await clip(session(), page)).toEqual({ saved: false, reason: t(`failure.${failure}`) });
    expect(await countRows(own)).toEqual(before);
  } finally {
    // A worker left broken would fail the tests that follow, too.
    await worker?.evaluate('mend()');
  }
  const panel = await session().panel();
  await byRole(panel, 'button', t('common.retry')).click();
  await until('the page to be clipped', async () => ((await readOutcome(panel))?.saved ? true : undefined));
  expect(await countRows(own)).toMatchObject({ clips: (before.clips ?? 0) + 1 });
});

test('of a page of 20 MB, too large to be kept, a selection can be kept', async () => {
  const page = await visit(site().address('lon.html'));
  const own = await session().openOwn('library.html');
  open.push(own);
  const { clips = 0 } = await countRows(own);
  await page.bringToFront();
  await clip(session(), page);
  const panel = await session().panel();
  await page.evaluate(() => {
    const paragraph = document.querySelectorAll('article p')[1];
    if (paragraph !== undefined) document.getSelection()?.selectAllChildren(paragraph);
  });
  await byRole(panel, 'button', t('failure.clipSelection')).click();
  await sees(panel, t('article.selection'));
  await sees(panel, 'mỗi cấp ủy phải chọn việc cụ thể');
  await panel.locator('.article').wait();
  expect(await countRows(panel)).toMatchObject({ clips: clips + 1 });
});

describe('in a private window', () => {
  const own = useExtension(() => ({ incognito: true }));

  test('a page is kept only after the person has agreed', async () => {
    // A new tab would open in an ordinary window.
    const [page] = await own().browser.pages();
    if (page === undefined) throw new Error('the private window has no tab');
    await page.goto(site().put('rieng-tu.html', articlePage(STORY)));
    expect(await clip(own(), page)).toEqual({ saved: false, reason: t('failure.private-window') });
    const panel = await own().panel();
    await nothingKept(panel);
    await byRole(panel, 'button', t('failure.private-keep')).click();
    await until('the page to be clipped', async () => ((await readOutcome(panel))?.saved ? true : undefined));
    expect(await countRows(panel)).toMatchObject({ clips: 1 });
  });
});
