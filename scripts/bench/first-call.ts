import { fileURLToPath } from 'node:url';
import { startChromium } from '../support/chromium.ts';
import { bundleForPage } from './bundle.ts';
import type { Measure } from './measure.ts';

const BAR_MS = 60;
const ROUNDS = 9;
const TAGGER = fileURLToPath(new URL('../../lib/core/tagging/index.ts', import.meta.url));

/** What a first article is like: every part of the gazetteer is asked for. */
const ARTICLE = `Sáng 5/3/2024, đồng chí Trần Văn Bình, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Hòa Bình chủ trì hội nghị
quán triệt Nghị quyết số 12-NQ/TW ngày 3/6/2017 của Ban Chấp hành Trung ương khóa XII, Nghị quyết 57 và Luật Đất đai năm 2024.
Bà H'Ngân Niê KĐăm, Phó Chủ tịch UBND tỉnh, nêu rõ Nghị quyết này; Đại tá Lò Văn Pâng, Giám đốc Công an tỉnh phát biểu.`;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * Time of the tagger's first call in Chromium, loading and building the gazetteer included: the minified script is
 * compiled and run, and tags one article, in a fresh browser context each time; median milliseconds.
 */
export async function benchFirstCall(): Promise<Measure> {
  const script = await bundleForPage(
    `import { tag } from ${JSON.stringify(TAGGER)}; globalThis.firstMentions = tag(globalThis.article, { date: null }).mentions.length;`,
  );
  const browser = await startChromium();
  const times: number[] = [];
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const measured: unknown = await page.evaluate(
        (source: string, article: string) => {
          Object.assign(globalThis, { article });
          const element = document.createElement('script');
          element.textContent = source;
          const start = performance.now();
          document.documentElement.append(element);
          return [performance.now() - start, Reflect.get(globalThis, 'firstMentions')];
        },
        script,
        ARTICLE,
      );
      await context.close();
      if (!Array.isArray(measured) || !(measured[1] > 5)) throw new Error('the first call tagged nothing');
      times.push(Number(measured[0]));
    }
  } finally {
    await browser.close();
  }
  const value = median(times);
  return { name: 'tagger, first call with gazetteer in Chromium, ms', value, bar: BAR_MS, ok: value <= BAR_MS };
}

if (import.meta.main) console.log(await benchFirstCall());
