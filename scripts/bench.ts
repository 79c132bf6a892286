// `npm run bench [-- --strict]`: the ratios and sizes of DESIGN.md's table. `--strict` ends with 1 when a bar is missed;
// without it a slow machine is no failure.
import { benchAnchors } from './bench/anchors.ts';
import { benchCapture } from './bench/capture.ts';
import { benchFirstCall } from './bench/first-call.ts';
import { benchKeys } from './bench/keys.ts';
import type { Measure } from './bench/measure.ts';
import { benchMemory } from './bench/memory.ts';
import { benchPanel } from './bench/panel.ts';
import { benchGazetteer, benchPanelSize, buildSizes, taggerSize } from './bench/sizes.ts';
import { benchTagging } from './bench/tagging.ts';
import { build } from './support/build.ts';

const { code, output } = await build('chrome');
if (code !== 0) {
  console.error(`The extension does not build:\n${output}`);
  process.exit(1);
}
const measures: Measure[] = [];
for (const [name, run] of [
  ['tagging', benchTagging],
  ['first call of the tagger', async () => [await benchFirstCall()]],
  ['capture', benchCapture],
  ['live page', benchAnchors],
  ['panel', benchPanel],
  ['keys of the review', benchKeys],
  ['size of the panel', benchPanelSize],
  ['memory', benchMemory],
  ['gazetteer', benchGazetteer],
] as const) {
  console.log(`measuring ${name}…`);
  measures.push(...(await run()));
}
const row = (name: string, value: string, bar: string, ok: string): void =>
  console.log(`${ok.padEnd(2)}${name.padEnd(72)}${value.padStart(10)}${bar.padStart(10)}`);
console.log('');
row('', 'value', 'bar', '');
for (const { name, value, bar, ok } of measures)
  row(name, value.toFixed(2), bar === null ? '' : `≤ ${bar}`, bar === null ? '' : ok ? '✓' : '✗');
console.log('');
for (const { name, kilobytes } of [await taggerSize(), ...buildSizes()])
  row(`${name}, kB`, kilobytes.toFixed(1), '', '');
if (process.argv.includes('--strict') && measures.some(({ ok }) => !ok)) process.exitCode = 1;
