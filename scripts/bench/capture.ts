import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { decodePage } from '../../lib/capture/saved/decode.ts';
import { startChromium } from '../support/chromium.ts';
import { bundleForPage } from './bundle.ts';
import type { Measure } from './measure.ts';

const BAR_RATIO = 1.25;
const BAR_SIZE = 60;
const ROUNDS = 9;
const LARGEST_PAGES = 10;

const ROOT = new URL('../../', import.meta.url);
const path = (name: string): string => fileURLToPath(new URL(name, ROOT));

/** Milliseconds: the capture, Readability with its clone, and the page's HTML as it is kept beside the article. */
const WAYS = ['capture', 'readability', 'storing'] as const;
type Times = Record<(typeof WAYS)[number], number>;

/** Runs in the page, as one expression: all ways over the same live document, in turns, median milliseconds each. */
const MEASURE = `(rounds) => {
  const ways = globalThis.diemBaoBench;
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round < rounds + 2; round++) {
    for (const [name, run] of Object.entries(ways)) {
      const start = performance.now();
      run(document);
      times[name].push(performance.now() - start);
    }
  }
  const median = (list) => list.slice(2).sort((a, b) => a - b)[Math.floor((list.length - 2) / 2)];
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}`;

/** The capture code and Readability as one script for a page, minified as the extension's is. */
const bundle = (): Promise<string> =>
  bundleForPage(`
    import { extractArticle } from ${JSON.stringify(path('lib/capture/index.ts'))};
    import { serialisePage } from ${JSON.stringify(path('lib/capture/serialise.ts'))};
    import { Readability } from ${JSON.stringify(path('node_modules/@mozilla/readability/index.js'))};
    globalThis.diemBaoBench = {
      readability: (document) => new Readability(document.cloneNode(true)).parse(),
      capture: (document) => extractArticle(document, location.href),
      storing: serialisePage,
    };`);

interface BenchPage {
  readonly name: string;
  readonly html: string;
}

/** The project's own articles. */
function ownPages(): BenchPage[] {
  const folder = path('test/fixtures/pages/');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html') && existsSync(`${folder}${file.replace(/\.html$/, '.expected.json')}`))
    .map((file) => ({ name: file, html: readFileSync(`${folder}${file}`, 'utf8') }))
    .filter(({ html }) => html.includes('og:') || html.includes('Số lần xem'));
}

/** The benchmark's largest pages; none where it is not at hand. */
function largestPages(): BenchPage[] {
  const folder = path('../shared/bench/articles/html/');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((file) => ({ name: file.slice(0, 12), html: decodePage(gunzipSync(readFileSync(`${folder}${file}`))) }))
    .sort((a, b) => b.html.length - a.html.length)
    .slice(0, LARGEST_PAGES);
}

async function measurePage(page: Page, html: string, script: string): Promise<Times> {
  // The pages' own scripts stay off: they would reach for the network and change the page between two rounds.
  await page.setJavaScriptEnabled(false);
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  await page.setJavaScriptEnabled(true);
  await page.evaluate(script);
  const measured: unknown = await page.evaluate(`(${MEASURE})(${ROUNDS})`);
  if (!isTimes(measured)) throw new Error('the page measured nothing');
  return measured;
}

const isTimes = (value: unknown): value is Times =>
  typeof value === 'object' && value !== null && WAYS.every((way) => typeof Reflect.get(value, way) === 'number');

const sum = (times: readonly Times[], way: keyof Times): number => times.reduce((total, time) => total + time[way], 0);

/**
 * Over Readability's time, clone included, on the same live DOM in Chromium (the sums of the pages' medians): the
 * capture's, and apart from it that of storing the page's HTML. The bar holds on the benchmark's largest pages, or
 * where it is not at hand on the project's own, which are small. And the size of the injected scripts as built
 * (`wxt build` first). Prints each page's figures to `log`.
 */
export async function benchCapture(log: (line: string) => void = () => undefined): Promise<Measure[]> {
  const script = await bundle();
  const browser = await startChromium();
  const measures: Measure[] = [];
  try {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => (request.isNavigationRequest() ? request.continue() : request.abort()));
    const measureAll = async (pages: readonly BenchPage[]): Promise<Times[]> => {
      const all: Times[] = [];
      for (const { name, html } of pages) {
        const times = await measurePage(page, html, script);
        const [capture, readability, storing] = WAYS.map((way) => `${times[way].toFixed(1)} ms`);
        const ratio = (times.capture / times.readability).toFixed(2);
        log(`${name.padEnd(32)} ${capture} / ${readability} = ${ratio}, storing ${storing}`);
        all.push(times);
      }
      return all;
    };
    const [own, largest] = [await measureAll(ownPages()), await measureAll(largestPages())];
    const ratio = (name: string, times: readonly Times[], way: keyof Times, bar: number | null): void => {
      const value = sum(times, way) / sum(times, 'readability');
      measures.push({ name, value, bar, ok: bar === null || value <= bar });
    };
    const hasLargest = largest.length > 0;
    ratio('capture ÷ Readability, own small pages', own, 'capture', hasLargest ? null : BAR_RATIO);
    if (hasLargest) ratio(`capture ÷ Readability, ${LARGEST_PAGES} largest pages`, largest, 'capture', BAR_RATIO);
    ratio('storing the page’s HTML ÷ Readability, same pages', hasLargest ? largest : own, 'storing', null);
  } finally {
    await browser.close();
  }
  for (const name of ['capture.js', 'capture-selection.js']) {
    const kilobytes = readFileSync(path(`.output/chrome-mv3/${name}`)).length / 1000;
    measures.push({ name: `${name}, kB`, value: kilobytes, bar: BAR_SIZE, ok: kilobytes <= BAR_SIZE });
  }
  return measures;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { name, value, bar, ok } of await benchCapture(console.log)) {
    console.log(`${ok ? '✓' : '✗'} ${name}: ${value.toFixed(2)} (${bar === null ? 'no bar' : `bar ${bar}`})`);
    if (!ok) process.exitCode = 1;
  }
}
