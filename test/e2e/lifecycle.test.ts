import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { ExtensionBrowser } from '../../scripts/support/extension.ts';
import { clip, readOutcome, t } from '../../scripts/support/screens.ts';
import { temporaryFolder } from '../../scripts/support/temporary.ts';
import { until } from '../../scripts/support/until.ts';
import { articlePage, STORY, storyNumber } from './support/article.ts';
import { countRows, sees, seesArticle, textOf, useExtension } from './support/session.ts';
import { useSite } from './support/site.ts';

const site = useSite();

/** Keeps every other writer of the database waiting until it is let go. */
async function holdDatabase(own: Page): Promise<() => Promise<void>> {
  await own.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('diem-bao');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
    const store = transaction.objectStore('clips');
    const held = { on: true, done: new Promise((resolve) => transaction.addEventListener('complete', resolve)) };
    const again = (): void => {
      if (held.on) store.count().onsuccess = again;
    };
    again();
    Object.assign(globalThis, { held });
  });
  return () =>
    own.evaluate(async () => {
      const held: { on: boolean; done: Promise<unknown> } = Reflect.get(globalThis, 'held');
      held.on = false;
      await held.done;
    });
}

/** The stages of all tabs that are being clipped or were. */
async function readStages(own: Page): Promise<unknown[]> {
  const stored: unknown = await own.evaluate('chrome.storage.session.get(null)');
  const jobs: unknown[] = Object.values(stored ?? {});
  return jobs.map((job) => (typeof job === 'object' && job !== null && 'stage' in job ? job.stage : job));
}

describe('a worker that is stopped', () => {
  const session = useExtension();

  test('before the next click: the click wakes it and the page is clipped', async () => {
    const page = await session().open(site().put('mot.html', articlePage(storyNumber(1))));
    expect(await session().killWorker()).toBe(true);
    expect(await clip(session(), page)).toEqual({ saved: true });
    await page.close();
  });

  test('between capture and save: no half clip stays, the panel says so, and the same click again succeeds', async () => {
    const library = await session().openOwn('library.html');
    const before = await countRows(library);
    const page = await session().open(site().put('hai.html', articlePage(storyNumber(2))));
    const letGo = await holdDatabase(library);
    await session().click(page);
    const panel = await session().panel();
    await sees(panel, t('panel.status.saving'));
    await session().killWorker();
    await letGo();
    await sees(panel, t('failure.worker-stopped'), 15_000);
    expect(await countRows(library)).toEqual(before);

    await session().click(page);
    await until('the page to be clipped', async () => {
      const outcome = await readOutcome(panel);
      return outcome?.saved ? true : undefined;
    });
    await seesArticle(panel, storyNumber(2).title);
    expect(await countRows(library)).toMatchObject({
      clips: (before.clips ?? 0) + 1,
      versions: (before.versions ?? 0) + 1,
    });
  });
});

describe('the same page again', () => {
  const session = useExtension();
  const clipAgain = async (page: Page): Promise<Page> => {
    const panel = await session().panel();
    const { sightings = 0 } = await countRows(panel);
    await session().click(page);
    await until('one more sighting', async () =>
      (await countRows(panel)).sightings === sightings + 1 ? true : undefined,
    );
    return panel;
  };

  test('is a sighting while its text is the same, a version of the same clip when it has changed', async () => {
    const address = site().put('sua.html', articlePage(STORY));
    const page = await session().open(address);
    await clip(session(), page);
    let panel = await clipAgain(page);
    expect(await countRows(panel)).toMatchObject({ clips: 1, versions: 1, sightings: 2 });

    const [first = '', ...rest] = STORY.paragraphs;
    site().put('sua.html', articlePage({ ...STORY, paragraphs: [first.replace('hơn 300', 'gần 280'), ...rest] }));
    await page.reload();
    panel = await clipAgain(page);
    expect(await countRows(panel)).toMatchObject({ clips: 1, versions: 2, sightings: 3, pages: 2 });
    await sees(panel, 'gần 280 đại biểu');
    await sees(panel, t('article.versions', { count: 2 }));
  });
});

describe('two tabs', () => {
  const session = useExtension();

  test('clipped at once both come out whole', async () => {
    const library = await session().openOwn('library.html');
    const pages: Page[] = [];
    for (const number of [11, 12])
      pages.push(await session().open(site().put(`${number}.html`, articlePage(storyNumber(number)))));
    const letGo = await holdDatabase(library);
    for (const page of pages) {
      await page.bringToFront();
      await session().click(page);
    }
    const panel = await session().panel();
    await until(
      'both to wait for the database',
      async () => (await readStages(panel)).every((stage) => stage === 'saving') || undefined,
    );
    expect(await readStages(panel)).toHaveLength(2);
    await letGo();
    await until('two clips', async () => ((await countRows(panel)).clips === 2 ? true : undefined));
    expect(await countRows(panel)).toMatchObject({ clips: 2, versions: 2, pages: 2, sightings: 2 });
    for (const [index, page] of pages.entries()) {
      await page.bringToFront();
      await seesArticle(panel, storyNumber(11 + index).title);
      expect(await panel.$eval('article', (article) => article.textContent)).not.toContain(
        storyNumber(12 - index).title,
      );
    }
  });
});

describe('the browser closed and opened again', () => {
  const profile = temporaryFolder('profile');
  afterAll(() => profile.remove());

  test('has every clip, tag and note', async () => {
    const address = site().put('giu.html', articlePage(STORY));
    let session = await ExtensionBrowser.start({ profile: profile.path });
    try {
      const page = await session.open(address);
      await clip(session, page);
      const panel = await session.panel();
      await panel.locator(`::-p-aria([role="textbox"][name="${t('person.name')}"])`).fill('Nguyễn Thị Thử');
      await panel.locator(`::-p-aria([role="button"][name="${t('common.save')}"])`).click();
      await sees(panel, t('person.saved'));
      await panel.locator(`[role=tab]::-p-text(${t('tags.notes')})`).click();
      await panel.locator('textarea').fill('Giữ qua lần mở sau.');
      await sees(panel, t('note.saved'));
    } finally {
      await session.close();
    }

    session = await ExtensionBrowser.start({ profile: profile.path });
    try {
      const library = await session.openOwn('library.html');
      await sees(library, STORY.title);
      await library.locator('.clip-row__open').click();
      await sees(library, 'Chỉ thị số 05-CT/TW');
      await library.locator(`[role=tab]::-p-text(${t('tags.notes')})`).click();
      await sees(library, 'Giữ qua lần mở sau.');
      const page = await session.open(address);
      expect(await clip(session, page)).toEqual({ saved: true });
      const panel = await session.panel();
      expect(await countRows(panel)).toMatchObject({ clips: 1, versions: 1, sightings: 2, verdicts: 1 });
      expect(await textOf(panel)).not.toContain(t('person.title'));
    } finally {
      await session.close();
    }
  });
});
