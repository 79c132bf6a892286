import type { Page } from 'puppeteer-core';
import { ExtensionBrowser } from '../support/extension.ts';
import { startServer } from '../support/server.ts';
import { until } from '../support/until.ts';
import type { Measure } from './measure.ts';

/** Issue 5, Quality: a key press → its effect on screen, ms. */
const BAR = 50;
const MENTIONS = 200;
const PRESSES = 30;
/** Between two presses, ms: a person who is sure presses some three times a second. */
const PAUSE = 300;

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô'];
const GIVEN = [
  'Minh Đức',
  'Thu Hà',
  'Quốc Bảo',
  'Ngọc Lan',
  'Văn Thịnh',
  'Hải Yến',
  'Anh Tuấn',
  'Bích Ngọc',
  'Gia Huy',
];

/** An article of this many mentions, half of them documents; most sentences name one of each. */
function longArticle(mentions: number): string {
  const sentence = (i: number): string => {
    const number = `${10 + i}-NQ/TU ngày ${1 + (i % 27)}/${1 + (i % 12)}/2024`;
    const name = `${FAMILY[i % FAMILY.length]} ${GIVEN[Math.floor(i / FAMILY.length) % GIVEN.length]}`;
    return `Tại hội nghị, đồng chí ${name}, Phó Bí thư Tỉnh ủy, nêu kết quả một năm thực hiện Nghị quyết số ${number} của Tỉnh ủy và những việc các địa phương còn phải làm trong quý tới.`;
  };
  const sentences = Array.from({ length: mentions / 2 }, (_, i) => sentence(i));
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += 2) paragraphs.push(`<p>${sentences.slice(at, at + 2).join(' ')}</p>`);
  const title = 'Hội nghị toàn tỉnh kiểm điểm một năm thực hiện các nghị quyết';
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs.join('\n')}</article></body></html>`;
}

/**
 * In the panel: from each key's own time stamp to the end of the frame in which the marks are others than before. Gives up
 * after two seconds.
 */
const WATCH = `(() => {
  const look = () => ['active', 'accepted', 'rejected']
    .map((state) => [...document.querySelectorAll('article .mark--' + state)].map((mark) => mark.dataset.offset).join())
    .join(' ');
  globalThis.keyTimes = [];
  addEventListener('keydown', ({ timeStamp }) => {
    const before = look();
    const wait = () => {
      if (performance.now() - timeStamp > 2000) globalThis.keyTimes.push(null);
      else if (look() === before) requestAnimationFrame(wait);
      else {
        // A task of its own runs once this frame has been drawn.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => globalThis.keyTimes.push(performance.now() - timeStamp);
        port2.postMessage(null);
      }
    };
    requestAnimationFrame(wait);
  }, true);
})()`;

/** Presses a key again and again. `between`: leads on to the next mention where the key itself does not. */
async function timeKey(panel: Page, key: 'j' | 'n' | 'b', between: 'j' | null): Promise<number[]> {
  const press = async (one: 'j' | 'n' | 'b'): Promise<void> => {
    await panel.keyboard.press(one);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  };
  await panel.evaluate('globalThis.keyTimes.length = 0');
  for (let times = 0; times < PRESSES; times++) {
    await press(key);
    if (between === null) continue;
    const timed = await panel.evaluate('globalThis.keyTimes.length');
    await press(between);
    await panel.evaluate(`globalThis.keyTimes.length = ${timed}`);
  }
  return until('the effect of every key', async () => {
    const times = await panel.evaluate('globalThis.keyTimes');
    if (!Array.isArray(times) || times.length < PRESSES) return undefined;
    if (times.includes(null)) throw new Error(`a press of ${key} changed nothing on screen`);
    return times.map(Number);
  });
}

const share = (times: readonly number[], of: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * of))] ?? Number.NaN;

/** Keys of the review in the true side panel, over a clip of 200 mentions. Needs the built extension. */
export async function benchKeys(log: (line: string) => void = () => undefined): Promise<Measure[]> {
  const server = await startServer(() => ({ type: 'text/html; charset=utf-8', body: longArticle(MENTIONS) }));
  const session = await ExtensionBrowser.start();
  try {
    const options = await session.openOwn('options.html');
    await options.evaluate(`chrome.storage.local.set({ person: { name: 'Lê Thu Hà', office: 'Ban Tuyên giáo' } })`);
    await options.close();
    await session.click(await session.open(`${server.origin}/hoi-nghi`));
    const panel = await session.panel();
    const found = await until('the article with its marks', async () => {
      const marks = await panel.$$eval('article [data-mention]', (all) => all.length);
      return marks > 0 ? marks : undefined;
    });
    if (found < MENTIONS * 0.95) throw new Error(`the article has ${found} mentions instead of ${MENTIONS}`);
    await panel.bringToFront();
    await panel.evaluate(WATCH);
    const measures: Measure[] = [];
    for (const [key, does, between] of [
      ['j', 'next', null],
      ['n', 'accept and next', null],
      ['b', 'reject', 'j'],
    ] as const) {
      const times = await timeKey(panel, key, between);
      log(`${key} (${does}): ${times.map((time) => time.toFixed(0)).join(' ')}`);
      for (const [name, of] of [
        ['median', 0.5],
        ['p95', 0.95],
      ] as const) {
        const value = share(times, of);
        measures.push({
          name: `key ${key} (${does}) → drawn, ms, ${found} mentions, ${name}`,
          value,
          bar: BAR,
          ok: value <= BAR,
        });
      }
    }
    return measures;
  } finally {
    await session.close();
    await server.close();
  }
}

if (import.meta.main)
  for (const { name, value, bar, ok } of await benchKeys(console.log))
    console.log(`${ok ? '✓' : '✗'} ${name}: ${value.toFixed(0)} (bar ${bar})`);
