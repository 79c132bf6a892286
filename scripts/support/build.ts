import { join } from 'node:path';
import { type Ran, ROOT, runTool } from './run.ts';

export type Target = 'chrome' | 'firefox' | 'edge';

/** Folder of the built extension. */
export const outputOf = (target: Target): string => join(ROOT, '.output', `${target}-mv3`);

/** Builds the extension for one browser; takes a second or two, so nobody need ask whether it is up to date. */
export function build(target: Target): Promise<Ran> {
  return runTool('wxt', ['build', '-b', target, ...(target === 'firefox' ? ['--mv3'] : [])]);
}
