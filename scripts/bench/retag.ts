// `node scripts/bench/retag.ts [clips]`: a library of clips that an older tagger tagged, 10,000 when not told otherwise,
// brought up to the present one in Chromium, while its list is scrolled. Needs the built extension.
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { ExtensionBrowser } from '../support/extension.ts';
import { byRole, t } from '../support/screens.ts';
import { until } from '../support/until.ts';
import { fillLibrary } from './fill.ts';
import type { Measure } from './measure.ts';

/** DESIGN.md, Speed and size: scrolling never blocks for longer, ms. */
const BAR = 50;

/** In the page: scrolls the list frame by frame and keeps the gaps between frames, and the tasks over 50 ms, in ms. */
const WATCH_FRAMES = `(() => {
  const seen = { gaps: [], tasks: [] };
  let last = performance.now();
  new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
  const frame = (now) => {
    seen.gaps.push(now - last);
    last = now;
    document.querySelector('.clip-list')?.scrollBy(0, 30);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  globalThis.takeFrames = () => ({ gaps: seen.gaps.splice(0), tasks: seen.tasks.splice(0) });
})()`;

const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

/** What was seen since it was last asked, in words, and the gap that 99 % of frames stay within. */
async function takeFrames(page: Page): Promise<{ words: string; p99: number }> {
  const { gaps, tasks } = await page.evaluate(() => {
    const take: () => { gaps: number[]; tasks: number[] } = Reflect.get(globalThis, 'takeFrames');
    return take();
  });
  const ms = (part: number): string => quantile(gaps, part).toFixed(0);
  const longest = quantile(tasks, 1).toFixed(0);
  const words = `${gaps.length} frames, gap p50 ${ms(0.5)}, p99 ${ms(0.99)}, longest ${ms(1)} ms (after ${gaps
    .slice(0, gaps.indexOf(quantile(gaps, 1)))
    .reduce((sum, gap) => sum + gap / 1000, 0)
    .toFixed(1)} s); ${tasks.length} tasks over 50 ms, longest ${longest} ms`;
  return { words, p99: quantile(gaps, 0.99) };
}

export async function benchRetag(count = 10_000, log: (line: string) => void = () => undefined): Promise<Measure[]> {
  const session = await ExtensionBrowser.start();
  try {
    const own = await session.openOwn('options.html');
    await fillLibrary(own, count);
    await own.close();
    const opened = performance.now();
    const library = await session.openOwn('library.html');
    await library.locator('.clip-row').wait();
    log(`${count} clips: first rows ${(performance.now() - opened).toFixed(0)} ms after opening`);
    await byRole(library, 'button', t('retag.start')).wait();
    log(`offered ${(performance.now() - opened).toFixed(0)} ms after opening`);
    await library.evaluate(WATCH_FRAMES);
    await pause(5000);
    log(`scrolled alone: ${(await takeFrames(library)).words}`);
    const began = performance.now();
    await byRole(library, 'button', t('retag.start')).click();
    await until('the outcome', async () => ((await library.$('.retag--done')) === null ? undefined : true), 1_200_000);
    const seconds = (performance.now() - began) / 1000;
    const { words, p99 } = await takeFrames(library);
    log((await library.$eval('.retag--done', (element) => element.textContent)) ?? '');
    log(`${seconds.toFixed(1)} s, ${((seconds / count) * 1000).toFixed(2)} ms a clip`);
    log(`scrolled meanwhile: ${words}`);
    const name = `retagging ${count} clips: gap that 99 % of frames stay within, ms`;
    return [{ name, value: p99, bar: BAR, ok: p99 <= BAR }];
  } finally {
    await session.close();
  }
}

if (import.meta.main) {
  for (const { name, value, bar, ok } of await benchRetag(Number(process.argv[2] ?? 10_000), console.log))
    console.log(`${ok ? '✓' : '✗'} ${name}: ${value.toFixed(0)} (bar ${bar})`);
}
