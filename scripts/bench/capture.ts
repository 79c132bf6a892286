import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { decodePage } from '../capture/decode.ts';
import { startChromium } from '../support/chromium.ts';
import { bundleForPage } from './bundle.ts';
import type { Measure } from './measure.ts';

const BAR_RATIO = 1.25;
const BAR_SIZE = 60;
const ROUNDS = 9;
const LARGEST_PAGES = 10;

const ROOT = new URL('../../', import.meta.url);
const path = (name: string): string => fileURLToPath(new URL(name, ROOT));

/** Runs in the page, as one expression: both ways over the same live document, in turns, median milliseconds each. */
const MEASURE = `(rounds) => {
  const { capture, readability } = globalThis.diemBaoBench;
  const times = { capture: [], readability: [] };
  const time = (name, run) => { const start = performance.now(); run(); times[name].push(performance.now() - start); };
  for (let round = 0; round < rounds + 2; round++) {
    time('readability', () => readability(document));
    time('capture', () => capture(document, location.href));
  }
  const median = (list) => list.slice(2).sort((a, b) => a - b)[Math.floor((list.length - 2) / 2)];
  return { capture: median(times.capture), readability: median(times.readability) };
}`;

/** The capture code and Readability as one script for a page, minified as the extension's is. */
const bundle = (): Promise<string> =>
  bundleForPage(`
    import { extractArticle } from ${JSON.stringify(path('lib/capture/index.ts'))};
    import { Readability } from ${JSON.stringify(path('node_modules/@mozilla/readability/index.js'))};
    globalThis.diemBaoBench = {
      capture: extractArticle,
      readability: (document) => new Readability(document.cloneNode(true)).parse(),
    };`);

/** Fixture pages and, where the benchmark is at hand, its ten largest, as HTML. */
function pages(): { name: string; html: string }[] {
  const fixtures = path('test/fixtures/pages/');
  const own = readdirSync(fixtures)
    .filter((file) => file.endsWith('.html') && existsSync(`${fixtures}${file.replace(/\.html$/, '.expected.json')}`))
    .map((file) => ({ name: file, html: readFileSync(`${fixtures}${file}`, 'utf8') }))
    .filter(({ html }) => html.includes('og:') || html.includes('Số lần xem'));
  const folder = path('../shared/bench/articles/html/');
  if (!existsSync(folder)) return own;
  const largest = readdirSync(folder)
    .map((file) => ({ name: file.slice(0, 12), html: decodePage(gunzipSync(readFileSync(`${folder}${file}`))) }))
    .sort((a, b) => b.html.length - a.html.length)
    .slice(0, LARGEST_PAGES);
  return [...own, ...largest];
}

async function measurePage(
  page: Page,
  html: string,
  script: string,
): Promise<{ capture: number; readability: number }> {
  // The pages' own scripts stay off: they would reach for the network and change the page between two rounds.
  await page.setJavaScriptEnabled(false);
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  await page.setJavaScriptEnabled(true);
  await page.evaluate(script);
  const measured: unknown = await page.evaluate(`(${MEASURE})(${ROUNDS})`);
  if (!isPair(measured)) throw new Error('the page measured nothing');
  return measured;
}

function isPair(value: unknown): value is { capture: number; readability: number } {
  return typeof value === 'object' && value !== null && 'capture' in value && 'readability' in value;
}

/**
 * Capture's time over Readability's, clone included, on the same live DOM in Chromium (the sum of the pages' medians),
 * and the size of the injected script as built (`wxt build` first). Prints each page's figures to `log`.
 */
export async function benchCapture(log: (line: string) => void = () => undefined): Promise<Measure[]> {
  const script = await bundle();
  const browser = await startChromium();
  let [capture, readability] = [0, 0];
  try {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => (request.isNavigationRequest() ? request.continue() : request.abort()));
    for (const { name, html } of pages()) {
      const times = await measurePage(page, html, script);
      capture += times.capture;
      readability += times.readability;
      log(
        `${name.padEnd(32)} ${times.capture.toFixed(1)} ms / ${times.readability.toFixed(1)} ms = ${(times.capture / times.readability).toFixed(2)}`,
      );
    }
  } finally {
    await browser.close();
  }
  const ratio = capture / readability;
  const measures = [
    { name: 'capture ÷ Readability, same live DOM', value: ratio, bar: BAR_RATIO, ok: ratio <= BAR_RATIO },
  ];
  for (const name of ['capture.js', 'capture-selection.js']) {
    const kilobytes = readFileSync(path(`.output/chrome-mv3/${name}`)).length / 1000;
    measures.push({ name: `${name}, kB`, value: kilobytes, bar: BAR_SIZE, ok: kilobytes <= BAR_SIZE });
  }
  return measures;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { name, value, bar, ok } of await benchCapture(console.log)) {
    console.log(`${ok ? '✓' : '✗'} ${name}: ${value.toFixed(2)} (bar ${bar})`);
    if (!ok) process.exitCode = 1;
  }
}
