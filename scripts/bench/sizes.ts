import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf } from '../support/build.ts';

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
