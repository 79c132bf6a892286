import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Ran, ROOT, runTool } from './run.ts';

export type Target = 'chrome' | 'firefox' | 'edge';

/** What the built extension is made of. */
const SOURCES = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package-lock.json'];

/** Folder of the built extension. */
export const outputOf = (target: Target): string => join(ROOT, '.output', `${target}-mv3`);

/** Builds the extension for one browser. */
export function build(target: Target): Promise<Ran> {
  return runTool('wxt', ['build', '-b', target, ...(target === 'firefox' ? ['--mv3'] : [])]);
}

/** Whether the built extension is newer than everything it is made of. */
export function isBuilt(target: Target): boolean {
  const built = changedAt(join(outputOf(target), 'manifest.json'));
  return SOURCES.every((source) => changedAt(join(ROOT, source)) <= built);
}

/** Newest change under a path, in ms since 1970; 0 when it is absent. A folder counts too: a deletion changes it. */
function changedAt(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, changedAt(join(path, name))), stat.mtimeMs);
}
