import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { ExtensionBrowser } from '../support/extension.ts';
import { ROOT } from '../support/run.ts';
import { startServer } from '../support/server.ts';
import { until } from '../support/until.ts';
import type { Measure } from './measure.ts';

/** DESIGN.md, Speed and size: click → article with its tags painted, p50 in ms. */
const BAR = 300;
const ROUNDS = 9;
const PAGE_SIZE = 500_000;

/**
 * A sample article on a page of 500 kB, made as such pages are: of fourteen real ones of 300–800 kB, the median has four
 * fifths of its bytes in script and style, and some 800 elements.
 */
export function largePage(): string {
  const article = readFileSync(join(ROOT, 'test/fixtures/pages/tinh-uy-hoc-tap.html'), 'utf8').replace(
    /<link rel="canonical"[^>]*>/,
    '',
  );
  const fill = (until: number, piece: (number: number) => string): string => {
    let text = '';
    for (let number = 0; text.length < until; number++) text += piece(number);
    return text;
  };
  const state = fill(
    PAGE_SIZE * 0.8,
    (number) => `{"id":${number},"title":"Tin vắn số ${number}","views":${number * 7}},`,
  );
  const rows = fill(PAGE_SIZE * 0.2 - article.length, (number) => {
    const address = `/chinh-tri/xay-dung-dang/tin-van-trong-ngay-so-${number}.html?nguon=danh-sach&vi-tri=${number}`;
    return `<li class="item item--small" data-id="${number}"><a class="item__link" href="${address}" title="Tin vắn trong ngày số ${number}"><span class="item__title">Tin vắn trong ngày số ${number} của các địa phương</span></a></li>`;
  });
  return article.replace(
    '</body>',
    () => `<footer><ul>${rows}</ul></footer><script>window.state = [${state}]</script></body>`,
  );
}

/** In the panel: the time (ms since 1970) of the frame in which the article stands with a mark. */
const PAINTED = `new Promise((resolve) => {
  const look = () => {
    if (document.querySelector('article [data-mention]') === null) requestAnimationFrame(look);
    // Found before its frame is drawn: as the next begins, it has been.
    else requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
  };
  look();
})`;

const isEmpty = async (panel: Page): Promise<true | undefined> =>
  (await panel.$('article')) === null ? true : undefined;

/** Milliseconds from a click on the toolbar button to the painted article, on a page never clipped before. */
async function timeClick(session: ExtensionBrowser, address: string): Promise<number> {
  const page = await session.open(address);
  const open = await session.openPanel();
  if (open !== null) await until('the panel to be empty', () => isEmpty(open));
  const waiting = open?.evaluate(PAINTED);
  const clicked = performance.timeOrigin + performance.now();
  await session.click(page);
  const painted = await (waiting ?? (await session.panel()).evaluate(PAINTED));
  if (typeof painted !== 'number') throw new Error('the panel gave no time');
  await page.close();
  return painted - clicked;
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/**
 * Click → painted article in Chromium on a 500 kB page, with the panel open as it is while somebody works, and with the
 * panel to be opened by the click. Needs the built extension.
 */
export async function benchPanel(log: (line: string) => void = () => undefined): Promise<Measure[]> {
  const html = largePage();
  const server = await startServer(() => ({ type: 'text/html; charset=utf-8', body: html }));
  const session = await ExtensionBrowser.start();
  try {
    const [opening, open]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      await (await session.openPanel())?.evaluate(() => close());
      await until('the panel to be closed', async () => ((await session.openPanel()) === null ? true : undefined));
      opening.push(await timeClick(session, `${server.origin}/mo/${round}`));
      open.push(await timeClick(session, `${server.origin}/dang-mo/${round}`));
    }
    const rows: [string, number[]][] = [
      ['click → painted article, ms, 500 kB page, panel open', open],
      ['click → painted article, ms, 500 kB page, panel opened by the click', opening],
    ];
    return rows.map(([name, times]) => {
      log(`${name}: ${times.map((time) => time.toFixed(0)).join(' ')}`);
      const value = median(times);
      return { name, value, bar: BAR, ok: value <= BAR };
    });
  } finally {
    await session.close();
    await server.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { name, value, bar, ok } of await benchPanel(console.log))
    console.log(`${ok ? '✓' : '✗'} ${name}: ${value.toFixed(0)} (bar ${bar})`);
}
