import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GAZETTEER_VERSION } from '../../lib/core/gazetteer/version.ts';
import type { ExportedClip } from '../../lib/core/schema/clipset.ts';
import { TAGGER_VERSION } from '../../lib/core/tagging/version.ts';
import { findFirefox } from '../../scripts/support/browsers.mjs';
import { outputOf } from '../../scripts/support/build.ts';
import { OLD_TAGGER, oldClip, oldClipSet } from '../../scripts/support/old-clips.ts';
import { byRole, t } from '../../scripts/support/screens.ts';
import { temporaryFolder } from '../../scripts/support/temporary.ts';
import { until } from '../../scripts/support/until.ts';
import { axeFaults } from './support/axe.ts';
import { sees, useExtension } from './support/session.ts';

const folder = temporaryFolder('retag');
afterAll(() => folder.remove());

/** Takes a file of these clips in, as a person does. */
async function importFile(library: Page, clips: readonly ExportedClip[]): Promise<void> {
  const path = join(folder.path, `${clips[0]?.id}.json`);
  await writeFile(path, JSON.stringify(oldClipSet(clips)));
  const input = await library.waitForSelector('input[type=file]');
  await input?.uploadFile(path);
  await sees(library, t('import.done', { added: clips.length, updated: 0, skipped: 0 }), 60_000);
  await library.locator('dialog .button--primary').click();
}

/** Every row of one table, read past the product's own code. */
function rowsOf(own: Page, table: string): Promise<Record<string, unknown>[]> {
  return own.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('diem-bao');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const rows = await new Promise<Record<string, unknown>[]>((resolve, reject) => {
      const asking = database.transaction(name).objectStore(name).getAll();
      asking.onsuccess = () => resolve(asking.result);
      asking.onerror = () => reject(asking.error);
    });
    database.close();
    return rows;
  }, table);
}

/** How many taggings each tagger has made. */
async function taggers(own: Page): Promise<Record<string, number>> {
  const byName = Map.groupBy(await rowsOf(own, 'taggings'), ({ tagger, gazetteer }) => `${tagger}, ${gazetteer}`);
  return Object.fromEntries([...byName].map(([name, rows]) => [name, rows.length]));
}
const NOW = `${TAGGER_VERSION}, ${GAZETTEER_VERSION}`;
const OLD = `${OLD_TAGGER}, ${GAZETTEER_VERSION}`;

const clipsOf = (from: number, count: number): ExportedClip[] =>
  Array.from({ length: count }, (_, index) => oldClip(from + index));
const outcome = (page: Page, timeout = 60_000): Promise<true> =>
  until('the outcome', async () => ((await page.$('.retag--done')) === null ? undefined : true), timeout);

describe('clips that an older tagger tagged', () => {
  const session = useExtension();
  const COUNT = 300;
  /** So many that a run is still under way when it is interfered with. */
  const MANY = 900;
  let library: Page;
  beforeAll(async () => {
    library = await session().openOwn('library.html');
    await library.evaluate(`chrome.storage.local.set({ person: { name: 'Nguyễn Thị Thử', office: '' } })`);
    await importFile(library, clipsOf(1, COUNT));
  });

  test('are offered to be tagged again; a rejected tag stays rejected, the list stays smooth', async () => {
    await library.locator('.clip-row__open').click();
    await library.locator('.tag-row__main').click();
    const quote =
      (await library
        .locator('.place__go b')
        .map((words) => words.textContent ?? '')
        .wait()) || '?';
    await byRole(library, 'button', t('tags.removeQuote', { quote })).click();
    const before = await until('the verdict', async () => {
      const verdicts = await rowsOf(library, 'verdicts');
      return verdicts.length === 1 ? verdicts : undefined;
    });
    expect(before).toMatchObject([{ type: 'reject', target: { quote } }]);
    await sees(library, t('retag.offer', { count: COUNT }));
    expect(await axeFaults(library)).toEqual([]);

    await library.evaluate(() => {
      const seen = { longest: 0, frames: 0 };
      let last = performance.now();
      const frame = (now: number): void => {
        seen.longest = Math.max(seen.longest, now - last);
        seen.frames += 1;
        last = now;
        document.querySelector('.clip-list')?.scrollBy(0, 30);
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
      Object.assign(globalThis, { seen });
    });
    await byRole(library, 'button', t('retag.start')).click();
    await outcome(library);
    const seen: unknown = await library.evaluate(() => Reflect.get(globalThis, 'seen'));
    console.log(`retagging ${COUNT} clips while the list is scrolled: ${JSON.stringify(seen)} (ms)`);

    expect(await taggers(library)).toEqual({ [NOW]: COUNT });
    expect(await rowsOf(library, 'verdicts')).toEqual(before);
    await sees(library, t('retag.done', { count: COUNT }));
    expect(await axeFaults(library)).toEqual([]);
    const marks = await library.$$eval('[data-mention]', (all) => all.map((mark) => mark.textContent ?? ''));
    expect(marks.length).toBeGreaterThan(0);
    expect(marks).not.toContain(quote);
    // What stands in the list is what stands in the clips.
    const rows = await rowsOf(library, 'clips');
    const mentions = Map.groupBy(await rowsOf(library, 'mentions'), ({ versionId }) => versionId);
    const officials = (versionId: unknown): number =>
      new Set(mentions.get(versionId)?.flatMap((one) => (one.kind === 'official' ? [one.entity] : []))).size;
    for (const row of rows.slice(0, 20)) expect(row.officialCount).toBe(officials(row.versionId));
    await byRole(library, 'button', t('common.close')).click();
    await until('the outcome to go', async () => ((await library.$('.retag')) === null ? true : undefined));
  });

  test('are done on by the next page when the one that began is closed', async () => {
    await importFile(library, clipsOf(1001, MANY));
    await byRole(library, 'button', t('retag.start')).click();
    await until('a first batch', async () => ((await taggers(library))[NOW] ?? 0) > COUNT || undefined);
    const options = await session().openOwn('options.html');
    await library.close();
    const left = (await taggers(options))[OLD] ?? 0;
    expect(left).toBeGreaterThan(0);
    library = await session().openOwn('library.html');
    await outcome(library);
    expect(await taggers(library)).toEqual({ [NOW]: COUNT + MANY });
    await sees(library, t('retag.done', { count: MANY }));
    await options.close();
  });

  test('stand in two pages as one run, which either stops', async () => {
    await byRole(library, 'button', t('common.close')).click();
    await importFile(library, clipsOf(2001, MANY));
    const other = await session().openOwn('library.html');
    await byRole(other, 'button', t('retag.start')).click();
    await library.bringToFront();
    await byRole(library, 'button', t('retag.cancel')).click();
    await until('the offer', async () => ((await library.$('.retag--offered')) === null ? undefined : true));
    await other.bringToFront();
    await until('the offer in the other', async () => ((await other.$('.retag--offered')) === null ? undefined : true));
    const { [OLD]: left = 0 } = await taggers(other);
    expect(left).toBeGreaterThan(0);
    await sees(other, t('retag.offer', { count: left }));
    await byRole(other, 'button', t('retag.start')).click();
    await outcome(other);
    expect(await taggers(other)).toEqual({ [NOW]: COUNT + 2 * MANY });
  });
});

const executablePath = findFirefox();
/** The address that Firefox is told to give the add-on (firefox.test.ts). */
const [UUID, ADDON] = ['8d7e6c54-1b2c-4a2b-9c3d-0123456789ab', 'diem-bao@diem-bao.invalid'];

describe.skipIf(executablePath === null)('in Firefox', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({
      browser: 'firefox',
      executablePath: executablePath ?? '',
      headless: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }) },
    });
    await browser.installExtension(outputOf('firefox'));
  });
  afterAll(() => browser?.close());

  test('the worker runs, too', async () => {
    const library = await browser.newPage();
    await library.goto(`moz-extension://${UUID}/library.html`, { timeout: 3000 }).catch(() => undefined);
    await sees(library, t('library.empty.title'));
    await importFile(library, clipsOf(5001, 20));
    await library.locator('.retag--offered .button--primary').click();
    await outcome(library);
    expect(await taggers(library)).toEqual({ [NOW]: 20 });
  });
});
