import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tag } from '../../lib/core/tagging/index.ts';
import { inventedName } from '../support/crowd.ts';
import type { Measure } from './measure.ts';

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Processor time of `work` in milliseconds: what else the machine does meanwhile does not count. */
function time(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const used = process.cpuUsage(start);
  return (used.user + used.system) / 1000;
}

/**
 * Processor time of one `work` on the thread that does it, in milliseconds: not that of the compiler's threads, which go on long
 * after the code is warm and keep nobody waiting. Systems count it in steps of some milliseconds, so many are timed together.
 */
function threadTime(times: number, work: () => unknown): number {
  const start = process.threadCpuUsage();
  for (let i = 0; i < times; i++) work();
  const used = process.threadCpuUsage(start);
  return (used.user + used.system) / 1000 / times;
}

/** Text of the press: the annotated articles where they are, else sentences in their manner. */
function pressText(): string {
  const folder = resolve(import.meta.dirname, '../../../shared/eval/dev/texts');
  if (existsSync(folder)) {
    return readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'utf8').normalize('NFC'))
      .join('\n');
  }
  const paragraph =
    'Sáng 5/3, đồng chí Trần Văn Bình, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Hòa Bình chủ trì hội nghị quán triệt Nghị quyết số 12-NQ/TW ngày 3/6/2017 của Ban Chấp hành Trung ương và bàn việc đưa nghị quyết vào cuộc sống của người dân các xã vùng cao.\n';
  return paragraph.repeat(300);
}

/** Tagging time ÷ bare word scan of the same text, warm, median of pairs. */
function ratio(text: string): number {
  const words = (): number => {
    let count = 0;
    for (const _ of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) count++;
    return count;
  };
  for (let i = 0; i < 7; i++) {
    tag(text, { date: null });
    words();
  }
  const ratios = Array.from(
    { length: 9 },
    () => threadTime(8, () => tag(text, { date: null })) / threadTime(60, words),
  );
  return median(ratios);
}

const run = (text: string): number => time(() => tag(text, { date: null }));

/** A text of about so many characters. */
type Text = (length: number) => string;

/**
 * Growth of time per doubling of the text, over two doublings: one alone hangs too much on when the collector runs. Each
 * time is the best of several, taken in turn since noise only adds; a text done too quickly to time is lengthened first.
 */
function growth(text: Text, size: number): number {
  let length = size;
  let once = text(length);
  while (run(once) < 25 && length < 8_000_000) {
    length *= 2;
    once = text(length);
  }
  const fourfold = text(length * 4);
  let [single, quadruple] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let i = 0; i < 5; i++) {
    single = Math.min(single, run(once));
    quadruple = Math.min(quadruple, run(fourfold));
  }
  return Math.sqrt(quadruple / single);
}

const GROWTH_BAR = 2.3;

/** The least of up to three measurements: a busy machine can spoil one, growth that is real shows in all. */
function steadyGrowth(text: Text, size: number): number {
  let least = growth(text, size);
  for (let i = 0; i < 2 && least > GROWTH_BAR; i++) least = Math.min(least, growth(text, size));
  return least;
}

const HOSTILE: readonly (readonly [string, string])[] = [
  ['numbers', 'Nghị quyết 57-NQ/TW, 59-NQ/TW và '],
  ['posts', 'Bí thư Tỉnh ủy, '],
  ['names', 'đồng chí Nguyễn Văn An; '],
  ['events', 'Nghị quyết Đại hội đại biểu Đảng bộ '],
  ['digits', '1234567890'],
  ['spaces', '        '],
  ['lines', 'Ông A,\n'],
  ['marks alone', '\u0301\u0323'],
  ['laws', 'Luật Phòng, chống '],
  ['pinpoints', 'điểm a khoản 2 Điều 5 '],
  ['back-references', 'Nghị quyết này. '],
  ['posts that change hands', 'giữ chức Bí thư Tỉnh ủy đối với đồng chí Bí thư Tỉnh ủy '],
  ['spaces inside a name', `Nghị quyết Đại hội Công đoàn${' '.repeat(2000)}Việt Nam lần thứ XIII `],
  ['given names', 'Bí thư Tỉnh ủy Lê An. Ông An '],
];

/** What one unit over and over cannot hold against a tagger: as many persons as there are sentences. */
const CROWDS: readonly (readonly [string, (name: string) => string])[] = [
  ['holders of one office', (name) => `Bí thư Tỉnh ủy ${name} dự.\nBí thư Tỉnh ủy phát biểu.\n`],
  ['given names of many', (name) => `Thứ trưởng ${name} dự. Ông ${name.slice(-3)} nói. Thứ trưởng ký. `],
  ['successors', (name) => `Ông ${name} giữ chức Bí thư Tỉnh ủy, thay ông ${name} Anh. `],
  ['offices of one body', (name) => `Giám đốc Sở Y tế ${name} họp. Phó Giám đốc ${name} Anh nói. Giám đốc nghe. `],
];
/** Persons must be many before what each costs the others shows. */
const CROWD_SIZE = 600_000;

const crowd =
  (sentence: (name: string) => string): Text =>
  (length) => {
    const sentences: string[] = [];
    for (let i = 0, written = 0; written < length; i++) {
      const next = sentence(inventedName(i));
      sentences.push(next);
      written += next.length;
    }
    return sentences.join('');
  };

const repeated =
  (unit: string): Text =>
  (length) =>
    unit.repeat(Math.ceil(length / unit.length));

const HUGE = 10_000_000;
/** Texts of ten million characters that a page could hold against a tagger. */
const HUGE_TEXTS: readonly (readonly [string, string])[] = [
  ['type words', 'Nghị quyết số '],
  ['commas', ','],
  ['capitals', 'An Bình Cao Dung '],
  ['brackets', '(['],
  ['one word', 'nghiêng'],
  ['unpaired surrogates', '\ud800'],
  ['NFD', 'Nghị quyết số 12-NQ/TW, đồng chí Lê Hà '.normalize('NFD')],
];

/** Growth of time from half of a huge text to all of it, best of two each; a second try where a busy machine spoilt the first. */
function hugeGrowth(unit: string): number {
  const half = repeated(unit)(HUGE / 2);
  const whole = half + half;
  const once = (): number => Math.min(run(whole), run(whole)) / Math.min(run(half), run(half));
  const first = once();
  return first > GROWTH_BAR ? Math.min(first, once()) : first;
}

/** All ratios of the tagger. `size` is the length in characters of a hostile text before doubling. */
export function benchTagging(size = 200_000): Measure[] {
  const speed = ratio(pressText());
  const growths = HOSTILE.map(([name, unit]) => ({
    name: `tagging, growth on ${name}`,
    value: steadyGrowth(repeated(unit), size),
    bar: GROWTH_BAR,
  }));
  const crowds = CROWDS.map(([name, sentence]) => ({
    name: `tagging, growth on ${name}`,
    value: steadyGrowth(crowd(sentence), CROWD_SIZE),
    bar: GROWTH_BAR,
  }));
  const huge = HUGE_TEXTS.map(([name, unit]) => ({
    name: `tagging, growth to 10 MB of ${name}`,
    value: hugeGrowth(unit),
    bar: GROWTH_BAR,
  }));
  return [{ name: 'tagging ÷ word scan', value: speed, bar: 10 }, ...growths, ...crowds, ...huge].map((measure) => ({
    ...measure,
    ok: measure.value <= measure.bar,
  }));
}

if (import.meta.main) {
  const measures = benchTagging();
  for (const { name, value, bar, ok } of measures)
    console.log(`${name.padEnd(36)} ${value.toFixed(2).padStart(7)}  bar ${bar}  ${ok ? 'ok' : 'OVER'}`);
  process.exitCode = measures.every((measure) => measure.ok) ? 0 : 1;
}
