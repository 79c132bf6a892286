import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ClipSet } from '../../lib/core/schema/index.ts';
import { clip, exportAll, t } from '../../scripts/support/screens.ts';
import { until } from '../../scripts/support/until.ts';
import { PAYLOADS, type Payload, PROSE, pageOf } from '../support/payloads.ts';
import { articlePage, STORY } from './support/article.ts';
import { sees, useExtension } from './support/session.ts';
import { useSite } from './support/site.ts';
import { Watch, watchWorlds } from './support/watch.ts';

const folder = mkdtempSync(join(tmpdir(), 'diem-bao-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const downloads = join(folder, 'downloads');
const files = join(folder, 'files');
mkdirSync(downloads);
mkdirSync(files);

const site = useSite();
const session = useExtension(() => ({ downloads }));

/** A click and all that follows from it may take this long, in ms; what hangs takes longer. */
const IN_TIME = 40_000;

/** The page's markup by its length, through the prototypes: the page may have names for what is asked of it. */
const LENGTH = `Object.getOwnPropertyDescriptor(Element.prototype, 'outerHTML').get.call(
  Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement').get.call(document)).length`;
/** In the page: counts every change from now on. What it gives is no object: a page may say how those are told. */
const WATCH_PAGE = `{
  globalThis.seen = 0;
  new MutationObserver((records) => { globalThis.seen += records.length; })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}
${LENGTH}`;
const PAGE_NOW = `globalThis.seen + ' changes, ' + ${LENGTH}`;

const QUIET_MS = 250;

/** Until the page has asked for all that it asks for by itself (its icon comes late), which is forgotten. */
async function untilQuiet(asked: string[]): Promise<void> {
  for (let before = -1; before !== asked.length; ) {
    before = asked.length;
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  }
  asked.length = 0;
}

/** Bytes of a page that is read as a file, too. */
const LARGEST_FILE = 200_000;

describe('hostile pages, clipped by a click', () => {
  let watch: Watch;
  let panel: Page;

  beforeAll(async () => {
    const page = await session().open(site().put('lanh.html', articlePage(STORY)));
    await clip(session(), page);
    panel = await session().panel();
    watch = new Watch(session());
    await watch.page(panel, 'panel');
    await watch.worker(session());
    await page.close();
  });

  test.each(PAYLOADS.map((payload): [string, Payload] => [`${payload.id}: ${payload.attacks}`, payload]))(
    '%s',
    { timeout: 90_000 },
    async (_, payload) => {
      const { body, type } = pageOf(payload);
      const page = await session().open(site().put(payload.id, body, type));
      try {
        // Listeners stand before the click: whatever the capture did to the page would be seen.
        const length = await page.evaluate(WATCH_PAGE);
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await untilQuiet(asked);
        const worlds = await watchWorlds(page, session());

        const outcome = await clip(session(), page, IN_TIME);

        const expected = payload.outcome.map((one) =>
          one === 'saved' ? { saved: true } : { saved: false, reason: t(`failure.${one}`) },
        );
        expect(expected).toContainEqual(outcome);
        expect(await page.evaluate(PAGE_NOW)).toBe(`0 changes, ${length}`);
        expect(asked).toEqual([]);
        expect(await worlds()).toEqual([]);
        if (outcome.saved) {
          const text = await panel.evaluate(() => document.querySelector('article')?.textContent ?? '');
          const prose = payload.bytes ? [] : [PROSE[0]];
          for (const words of [...prose, ...payload.says]) expect(text).toContain(words);
          for (const words of payload.never) expect(text).not.toContain(words);
        }
        expect(await watch.faults()).toEqual([]);
      } finally {
        await page.close();
      }
    },
  );

  test('what was clipped opens in the library, and nothing comes to life', { timeout: 180_000 }, async () => {
    const library = await session().openOwn('library.html');
    await watch.page(library, 'library');
    expect(await openEach(library)).toBeGreaterThan(PAYLOADS.length / 2);
    expect(await watch.faults()).toEqual([]);
    await library.close();
  });

  test('the stored pages hold nothing that runs, read again', async () => {
    const library = await session().openOwn('library.html');
    const found = await library.evaluate(readStoredPages);
    expect(found.pages).toBeGreaterThan(PAYLOADS.length / 2);
    expect(found.active).toEqual([]);
    await library.close();
  });
});

/** Opens every clip of the library by its address; how many there were. */
async function openEach(library: Page): Promise<number> {
  const ids = await library.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('diem-bao');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const rows = await new Promise<{ id: string; title: string }[]>((resolve, reject) => {
      const all = database.transaction('clips').objectStore('clips').getAll();
      all.onsuccess = () => resolve(all.result);
      all.onerror = () => reject(all.error);
    });
    database.close();
    return rows.map(({ id, title }) => ({ id, title }));
  });
  for (const { id, title } of ids) {
    await library.evaluate((hash) => {
      location.hash = hash;
    }, id);
    await until(
      `“${title}” to open`,
      async () => {
        const shown = await library.evaluate(() => document.querySelector('article .block-title')?.textContent);
        return shown === title ? true : undefined;
      },
      IN_TIME,
    );
  }
  return ids.length;
}

/** In an extension page: reads every stored page with a parser of its own, and gives what in it could run. */
async function readStoredPages(): Promise<{ pages: number; active: string[] }> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('diem-bao');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const rows = await new Promise<{ gzip: Uint8Array<ArrayBuffer> }[]>((resolve, reject) => {
    const all = database.transaction('pages').objectStore('pages').getAll();
    all.onsuccess = () => resolve(all.result);
    all.onerror = () => reject(all.error);
  });
  database.close();
  const active: string[] = [];
  for (const { gzip } of rows) {
    const unpacked = new Blob([gzip]).stream().pipeThrough(new DecompressionStream('gzip'));
    const html = await new Response(unpacked).text();
    const page = new DOMParser().parseFromString(html, 'text/html');
    for (const element of Document.prototype.querySelectorAll.call(page, '*')) {
      // Through the prototypes: names of a stored page hide members, too.
      const { getAttribute, getAttributeNames, matches } = Element.prototype;
      const runs = getAttributeNames.call(element).filter((name) => {
        const value = (getAttribute.call(element, name) ?? '').trimStart().slice(0, 200);
        return /^on|^srcdoc$/.test(name) || /^javascript:/i.test(value.replace(/\s/g, ''));
      });
      if (runs.length > 0 || matches.call(element, 'script, object, embed, base')) {
        active.push(`${element.localName} ${runs.join()} of ${page.title}`);
      }
    }
  }
  return { pages: rows.length, active };
}

describe('the same pages, as files', () => {
  test('the exported clips come in elsewhere and open there', { timeout: 240_000 }, async () => {
    const text = await exportAll(session(), downloads);
    const set = ClipSet.parse(JSON.parse(text));
    expect(set.clips.length).toBeGreaterThan(PAYLOADS.length / 2);
    const [name = ''] = readdirSync(downloads).filter((file) => file.endsWith('.json'));
    const library = await other().openOwn('library.html');
    const watch = new Watch(other());
    await watch.page(library, 'library');
    const input = await library.waitForSelector('input[type=file][accept*=json]');
    await input?.uploadFile(join(downloads, name));
    await sees(library, t('import.done', { added: set.clips.length, updated: 0, skipped: 0 }), 120_000);
    expect(await openEach(library)).toBe(set.clips.length);
    expect(await watch.faults()).toEqual([]);
    await library.close();
  });

  test('saved pages with the same payloads are read in the library', { timeout: 240_000 }, async () => {
    const library = await other().openOwn('library.html');
    const watch = new Watch(other());
    await watch.page(library, 'library', true);
    // Endless ones are read by the same code above, in another process than the library's.
    const paths = PAYLOADS.flatMap((payload) => {
      const { body } = pageOf(payload);
      const path = join(files, `${payload.id}.html`);
      writeFileSync(path, body);
      return body.length > LARGEST_FILE ? [] : [path];
    });
    const input = await library.waitForSelector('input[type=file][accept*=html]');
    await input?.uploadFile(...paths);
    const done = await until(
      'the files to be read',
      () =>
        library.evaluate(() => {
          const items = document.querySelectorAll('.files__list > li');
          const busy = document.querySelector('.files .status--busy') !== null;
          return items.length > 0 && !busy ? items.length : undefined;
        }),
      200_000,
    );
    expect(done).toBe(paths.length);
    expect(done).toBeGreaterThan(PAYLOADS.length / 3);
    expect(await watch.faults()).toEqual([]);
    await library.close();
  });

  const other = useExtension();
});
