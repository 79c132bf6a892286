import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import { ExtensionBrowser } from '../support/extension.ts';
import { clip } from '../support/screens.ts';
import { startServer } from '../support/server.ts';
import { until } from '../support/until.ts';
import { fillLibrary } from './fill.ts';
import type { Measure } from './measure.ts';

/** Issue 5, Quality: memory after 100 clips, as a share of what it was at the start. */
const BAR = 1.2;
const CLIPS = 100;
/** Opened before the first measure: by then code, strings and formatters are there that every later clip uses. */
const WARM = 10;
/** Dexie keeps the answers of queries for three seconds after the last who asked has gone, ms. */
const SETTLE = 5000;

/** What a page holds: bytes of JavaScript, and nodes, those that nobody shows any more among them. */
interface Held {
  bytes: number;
  nodes: number;
}

async function heldBy(cdp: CDPSession): Promise<Held> {
  await pause(SETTLE);
  // One collection may leave what only the next finds free.
  for (let times = 0; times < 3; times++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes } = await cdp.send('Memory.getDOMCounters');
  return { bytes: usedSize, nodes };
}

type Open = (at: number) => Promise<void>;

/** Opens `CLIPS` clips one after another, then the first once more, whose memory is told before and after. */
async function measure(page: Page, open: Open, screen: string, log: (line: string) => void): Promise<Measure[]> {
  const cdp = await page.createCDPSession();
  for (let at = WARM - 1; at >= 0; at--) await open(at);
  const start = await heldBy(cdp);
  for (let at = 1; at < CLIPS; at++) await open(at);
  await open(0);
  const end = await heldBy(cdp);
  log(
    `${screen}: ${(start.bytes / 1e6).toFixed(2)} MB and ${start.nodes} nodes, then ${(end.bytes / 1e6).toFixed(2)} MB and ${end.nodes}`,
  );
  return (['bytes', 'nodes'] as const).map((what) => {
    const value = end[what] / start[what];
    const name = `${screen}, ${what === 'bytes' ? 'memory' : 'nodes'} after ${CLIPS} clips one after another / at the start`;
    return { name, value, bar: BAR, ok: value <= BAR };
  });
}

const isShown = (page: Page, words: string): Promise<true> =>
  until(`“${words}” to be shown`, () =>
    page.evaluate(
      (wanted) => (document.querySelector('article')?.textContent?.includes(wanted) ? true : undefined),
      words,
    ),
  );

async function library(session: ExtensionBrowser, log: (line: string) => void): Promise<Measure[]> {
  const own = await session.openOwn('options.html');
  const ids = await fillLibrary(own, CLIPS);
  await own.close();
  const page = await session.openOwn('library.html');
  await page.locator('.clip-row').wait();
  const titles = new Map<string, string>();
  const open: Open = async (at) => {
    const id = ids[at] ?? '';
    const before = await page.evaluate(() => document.querySelector('article')?.textContent ?? '');
    await page.evaluate((hash) => {
      location.hash = hash;
    }, id);
    const known = titles.get(id);
    if (known !== undefined) {
      await isShown(page, known);
      return;
    }
    const title = await until('another clip to be shown', () =>
      page.evaluate((shown) => {
        const article = document.querySelector('article');
        if (article === null || article.textContent === shown) return undefined;
        return article.querySelector('h2')?.textContent ?? undefined;
      }, before),
    );
    titles.set(id, title);
  };
  const measures = await measure(page, open, 'library', log);
  await page.close();
  return measures;
}

const pageOf = (at: number): string => {
  const title = `Tin số ${at}: Tỉnh ủy kiểm điểm việc thực hiện nghị quyết`;
  const paragraphs = Array.from(
    { length: 20 },
    (_, i) =>
      `<p>Đồng chí Nguyễn Văn Bình, Bí thư Tỉnh ủy, nêu việc thứ ${i + 1} của Nghị quyết số ${10 + ((at + i) % 60)}-NQ/TU ngày 3/2/2024 mà các huyện phải làm xong trong quý này, có người chịu trách nhiệm và có thời hạn.</p>`,
  );
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs.join('')}</article></body></html>`;
};

async function panel(session: ExtensionBrowser, log: (line: string) => void): Promise<Measure[]> {
  const server = await startServer((path) => ({
    type: 'text/html; charset=utf-8',
    body: pageOf(Number(/\d+/.exec(path)?.[0] ?? 0)),
  }));
  try {
    const page = await session.open(`${server.origin}/tin-0`);
    await clip(session, page);
    const side = await session.panel();
    const clipped = new Set([0]);
    const open: Open = async (at) => {
      await page.goto(`${server.origin}/tin-${at}`);
      // On a page of this site the panel shows a clip by itself, since the first click.
      if (!clipped.has(at)) await clip(session, page);
      clipped.add(at);
      await isShown(side, `Tin số ${at}:`);
    };
    return await measure(side, open, 'panel', log);
  } finally {
    await server.close();
  }
}

/** Memory of library and panel over many clips, in Chromium. Needs the built extension. */
export async function benchMemory(log: (line: string) => void = () => undefined): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const run of [library, panel]) {
    const session = await ExtensionBrowser.start();
    try {
      measures.push(...(await run(session, log)));
    } finally {
      await session.close();
    }
  }
  return measures;
}

if (import.meta.main)
  for (const { name, value, bar, ok } of await benchMemory(console.log))
    console.log(`${ok ? '✓' : '✗'} ${name}: ${value.toFixed(2)} (bar ${bar})`);
