import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf } from '../support/build.ts';
import { ROOT } from '../support/run.ts';
import { bundleForPage } from './bundle.ts';
import type { Measure } from './measure.ts';
import { kilobytesOf, pageScripts } from './page-size.ts';

/** The gazetteer as compiled into the tagger's chunk, in kB. */
const GAZETTEER_BAR = 120;

/** What the side panel loads to show and review a clip, in kB. */
const PANEL_BAR = 250;

/** The panel's scripts at its start against their bar, and for information what it loads when that is asked for. */
export async function benchPanelSize(log: (line: string) => void = () => undefined): Promise<Measure[]> {
  const { start, later } = pageScripts(outputOf('chrome'), 'sidepanel.html');
  for (const [when, scripts] of [
    ['at the start', start],
    ['later', later],
  ] as const)
    for (const [path, bytes] of [...scripts].sort((a, b) => b[1] - a[1]))
      log(`panel, ${when}: ${path} ${(bytes / 1000).toFixed(1)}`);
  const value = kilobytesOf(start);
  return [
    { name: 'panel, scripts at its start, minified, kB', value, bar: PANEL_BAR, ok: value <= PANEL_BAR },
    { name: 'panel, scripts loaded when asked for, minified, kB', value: kilobytesOf(later), bar: null, ok: true },
  ];
}

/** Size in kB (1000 bytes) of the built extension and of its scripts, largest first. For information: these have no bar. */
export function buildSizes(): { name: string; kilobytes: number }[] {
  const folder = outputOf('chrome');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ name: entry.name, kilobytes: statSync(join(entry.parentPath, entry.name)).size / 1000 }));
  const whole = files.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
  const scripts = files.filter(({ name }) => name.endsWith('.js')).sort((a, b) => b.kilobytes - a.kilobytes);
  return [{ name: 'the whole extension', kilobytes: whole }, ...scripts];
}

/** Size in kB (1000 bytes) of one module of the library with all it imports, minified. */
async function moduleSize(path: string): Promise<number> {
  const code = await bundleForPage(
    `import * as module from ${JSON.stringify(join(ROOT, path))}; globalThis.module = module;`,
  );
  return Buffer.byteLength(code) / 1000;
}

/** The gazetteer by itself, against its bar. */
export async function benchGazetteer(): Promise<Measure[]> {
  const value = await moduleSize('lib/core/gazetteer/index.ts');
  return [{ name: 'gazetteer, minified, kB', value, bar: GAZETTEER_BAR, ok: value <= GAZETTEER_BAR }];
}

/** The tagger with as much of the gazetteer as it uses, for information. */
export async function taggerSize(): Promise<{ name: string; kilobytes: number }> {
  return { name: 'tagger with its gazetteer, minified', kilobytes: await moduleSize('lib/core/tagging/index.ts') };
}

if (import.meta.main) {
  const [gazetteer] = await benchGazetteer();
  const tagger = await taggerSize();
  for (const { name, value, bar } of await benchPanelSize(console.log))
    console.log(`${name}: ${value.toFixed(1)}${bar === null ? '' : ` (bar ${bar})`}`);
  console.log(`${gazetteer?.name}: ${gazetteer?.value.toFixed(1)} (bar ${gazetteer?.bar})`);
  console.log(`${tagger.name}, kB: ${tagger.kilobytes.toFixed(1)}`);
}
