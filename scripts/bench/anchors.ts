import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { decodePage } from '../../lib/capture/saved/decode.ts';
import { outputOf } from '../support/build.ts';
import { startChromium } from '../support/chromium.ts';
import { ROOT } from '../support/run.ts';
import { bundleForPage } from './bundle.ts';
import type { Measure } from './measure.ts';
import { largePage } from './panel.ts';

/** The script that paints on live pages, minified, kB. */
const SIZE_BAR = 30;
/** Reading a live page of 500 kB and finding sixty mentions on it, ms. */
const LOOK_BAR = 50;
const MENTIONS = 60;
const ROUNDS = 9;
const LARGEST_PAGES = 10;

/** Reading and finding as the injected script does them, and an article to look for: the page's own, with passages of four words. */
const bundle = (): Promise<string> =>
  bundleForPage(`
    import { extractArticle } from ${JSON.stringify(join(ROOT, 'lib/capture/index.ts'))};
    import { readPageText } from ${JSON.stringify(join(ROOT, 'lib/anchoring/page-text.ts'))};
    import { locate } from ${JSON.stringify(join(ROOT, 'lib/anchoring/locate.ts'))};
    globalThis.diemBaoBench = (wantedMentions, rounds) => {
      const answer = extractArticle(document, location.href);
      if (!answer.ok) return null;
      const { title, sapo, blocks } = answer.capture;
      const pieces = [title, sapo ?? '', ...blocks.map(({ text }) => text)].filter((text) => text !== '');
      const text = pieces.join('\\n').normalize('NFC');
      let at = 0;
      const spans = pieces.map((piece) => ({ start: at, end: (at += piece.normalize('NFC').length + 1) - 1 }));
      const passages = [...text.matchAll(/[^\\s]+(?: [^\\s]+){3}/gu)];
      const step = Math.max(1, Math.floor(passages.length / wantedMentions));
      const mentions = passages
        .filter((_, i) => i % step === 0)
        .slice(0, wantedMentions)
        .map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
      const times = [];
      let found = [];
      for (let round = 0; round < rounds + 2; round++) {
        const before = performance.now();
        ({ found } = locate({ text, blocks: spans, mentions }, readPageText(document)));
        times.push(performance.now() - before);
      }
      const time = times.slice(2).sort((a, b) => a - b)[Math.floor(rounds / 2)];
      return { time, first: times[0], mentions: mentions.length, exact: found.filter(({ outcome }) => outcome === 'exact').length };
    };`);

interface Look {
  time: number;
  /** The first look, before anything is compiled. */
  first: number;
  mentions: number;
  exact: number;
}

const isLook = (value: unknown): value is Look =>
  typeof value === 'object' &&
  value !== null &&
  ['time', 'first', 'mentions', 'exact'].every((key) => typeof Reflect.get(value, key) === 'number');

async function lookAt(page: Page, html: string, script: string): Promise<Look | null> {
  // The pages' own scripts stay off: they would reach for the network and change the page between two rounds.
  await page.setJavaScriptEnabled(false);
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  await page.setJavaScriptEnabled(true);
  await page.evaluate(script);
  const look: unknown = await page.evaluate(`globalThis.diemBaoBench(${MENTIONS}, ${ROUNDS})`);
  return isLook(look) ? look : null;
}

/** The public benchmark's largest pages; none where it is not at hand. */
function largestPages(): { name: string; html: string }[] {
  const folder = join(ROOT, '../shared/bench/articles/html/');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((file) => ({ name: file.slice(0, 12), html: decodePage(gunzipSync(readFileSync(`${folder}${file}`))) }))
    .sort((a, b) => b.html.length - a.html.length)
    .slice(0, LARGEST_PAGES);
}

/**
 * What painting costs a live page: one look at it, on a page of 500 kB made as such pages are and on the largest real
 * ones, and the size of the script. Needs the built extension.
 */
export async function benchAnchors(log: (line: string) => void = () => undefined): Promise<Measure[]> {
  const script = await bundle();
  const browser = await startChromium();
  try {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => (request.isNavigationRequest() ? request.continue() : request.abort()));
    const looks: Look[] = [];
    for (const { name, html } of [{ name: 'own, 500 kB', html: largePage() }, ...largestPages()]) {
      const look = await lookAt(page, html, script);
      if (look === null) continue;
      looks.push(look);
      const { time, first, mentions, exact } = look;
      log(
        `${name} (${(html.length / 1000).toFixed(0)} k): ${time.toFixed(1)} ms, first ${first.toFixed(1)}; ${exact} of ${mentions} exact`,
      );
    }
    const [own, ...real] = looks;
    if (own === undefined) throw new Error('nothing was measured');
    const kilobytes = statSync(join(outputOf('chrome'), 'anchors.js')).size / 1000;
    const slowest = Math.max(...real.map(({ time }) => time));
    const sum = (of: (look: Look) => number): number => looks.reduce((all, look) => all + of(look), 0);
    const share = (100 * sum(({ exact }) => exact)) / sum(({ mentions }) => mentions);
    return [
      {
        name: 'live page, one look for 60 mentions, 500 kB page, ms',
        value: own.time,
        bar: LOOK_BAR,
        ok: own.time <= LOOK_BAR,
      },
      ...(real.length === 0
        ? []
        : [
            {
              name: `the same, slowest of the ${LARGEST_PAGES} largest real pages, ms`,
              value: slowest,
              bar: null,
              ok: true,
            },
          ]),
      { name: 'passages of unchanged pages found exact, %', value: share, bar: null, ok: true },
      { name: 'anchors.js, kB', value: kilobytes, bar: SIZE_BAR, ok: kilobytes <= SIZE_BAR },
    ];
  } finally {
    await browser.close();
  }
}

if (import.meta.main) {
  for (const { name, value, bar, ok } of await benchAnchors(console.log))
    console.log(`${ok ? '✓' : '✗'} ${name}: ${value.toFixed(1)}${bar === null ? '' : ` (bar ${bar})`}`);
}
