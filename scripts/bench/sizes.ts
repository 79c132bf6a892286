import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf } from '../support/build.ts';
import { ROOT } from '../support/run.ts';
import { bundleForPage } from './bundle.ts';
import type { Measure } from './measure.ts';

/** The gazetteer as compiled into the tagger's chunk, in kB. */
const GAZETTEER_BAR = 120;

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
  console.log(`${gazetteer?.name}: ${gazetteer?.value.toFixed(1)} (bar ${gazetteer?.bar})`);
  console.log(`${tagger.name}, kB: ${tagger.kilobytes.toFixed(1)}`);
}
