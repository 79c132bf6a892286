import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { clip, t } from '../../scripts/support/screens.ts';
import { useExtension } from './support/session.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const session = useExtension();

/**
 * What a page of 200,000 nodes may cost: the page's own thread by the time it has the processor, the whole way to the
 * panel by the clock. Where other work slows the machine down, as long as the browser takes to show the page.
 */
const BAR_MS = 5000;

const WORDS =
  'Hội nghị đã thống nhất giao các cấp ủy rà soát chương trình hành động, bổ sung chỉ tiêu còn chung chung, phân công người chịu trách nhiệm.';
const TITLE = 'Toàn văn báo cáo tổng kết nhiệm kỳ và ý kiến góp ý của Nhân dân';

/** Paragraphs of seven nodes each, `filler` characters of attributes among them; comments of readers after them. */
function largePage(paragraphs: number, comments: number, filler: number): string {
  const pad = 'x'.repeat(filler);
  const text = Array.from(
    { length: paragraphs },
    (_, n) =>
      `<p class="body-text body-text--${n}" data-x="${pad}">Đoạn ${n}: <b>${WORDS.slice(0, 30)}</b>${WORDS.slice(30)}<i>.</i></p>`,
  );
  const told = Array.from(
    { length: comments },
    (_, n) =>
      `<li class="comment-item" data-x="${pad}"><a href="/nguoi/${n}">Bạn đọc ${n}</a><span>Tôi đồng ý với ý kiến trên.</span></li>`,
  );
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${TITLE}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-07T08:01:00+07:00"></head>
<body><article><h1>${TITLE}</h1><button type="button" onclick="this.textContent = 'Đã bấm'">Bấm</button>${text.join('')}</article>
<section class="comments"><ul>${told.join('')}</ul></section></body></html>`;
}

interface Clicked {
  outcome: Awaited<ReturnType<typeof clip>>;
  /** ms from the click to the panel's word. */
  told: number;
  /** ms of processor time that the page's own thread spent on it: as long it could do nothing else. */
  busy: number;
  /** ms the browser took to show the page. */
  shown: number;
  nodes: number;
}

/** Opens a page and clips it, and holds that it can still be used: it draws, and its button answers. */
async function clickOn(html: string, path: string): Promise<Clicked> {
  const address = site().put(path, html);
  const before = performance.now();
  const page = await session().open(address);
  await drawn(page);
  const shown = performance.now() - before;
  const busyNow = await threadTime(page);
  const earlier = await busyNow();
  const clicked = performance.now();
  const outcome = await clip(session(), page, 240_000);
  const told = performance.now() - clicked;
  const busy = (await busyNow()) - earlier;
  await drawn(page);
  await page.click('button');
  expect(await page.$eval('button', (button) => button.textContent)).toBe('Đã bấm');
  const nodes = await page.evaluate(() => document.evaluate('count(//node())', document).numberValue);
  await page.close();
  return { outcome, told, busy, shown, nodes };
}

/** Reads how long the page's own thread has had the processor, in ms. */
async function threadTime(page: Page): Promise<() => Promise<number>> {
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    const busy = metrics.find(({ name }) => name === 'TaskDuration')?.value;
    if (busy === undefined) throw new Error('the browser does not say how long it was busy');
    return busy * 1000;
  };
}

const drawn = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))));

describe('very large pages', () => {
  test('20 MB of 200,000 nodes and more: refused clearly, in time', { timeout: 300_000 }, async () => {
    const html = largePage(30_000, 20_000, 250);
    expect(Buffer.byteLength(html)).toBeGreaterThan(20_000_000);
    const { outcome, told, shown, busy, nodes } = await clickOn(html, 'qua-lon.html');
    console.log(
      `20 MB: ${nodes} nodes, shown in ${Math.round(shown)} ms, page busy ${Math.round(busy)} ms, told after ${Math.round(told)} ms`,
    );
    expect(nodes).toBeGreaterThan(200_000);
    expect(outcome).toEqual({ saved: false, reason: t('failure.page-too-large') });
    expect(told).toBeLessThan(Math.max(BAR_MS, shown));
    expect(busy).toBeLessThan(Math.max(BAR_MS, shown));
  });

  test('14 MB of 200,000 nodes of text: captured, and the page is busy no longer', {
    timeout: 300_000,
  }, async () => {
    const html = largePage(30_000, 12_000, 145);
    expect(html.length).toBeGreaterThan(13_500_000);
    const { outcome, told, shown, busy, nodes } = await clickOn(html, 'lon.html');
    console.log(
      `14 MB: ${nodes} nodes, shown in ${Math.round(shown)} ms, page busy ${Math.round(busy)} ms, saved and shown after ${Math.round(told)} ms`,
    );
    expect(nodes).toBeGreaterThan(200_000);
    expect(outcome).toEqual({ saved: true });
    expect(busy).toBeLessThan(Math.max(BAR_MS, shown));
  });
});
