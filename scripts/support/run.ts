import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Scripts of the tools in use, run by the project's own Node and so the same on every system. */
const TOOLS = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  wxt: 'node_modules/wxt/bin/wxt.mjs',
} as const;

export interface Ran {
  /** null when a signal ended it. */
  code: number | null;
  /** Both outputs together; empty when `show` passed them on. */
  output: string;
  seconds: number;
}

/** Runs a development tool in the repository's folder. With `show` its output goes to the terminal as it comes. */
export function runTool(
  tool: keyof typeof TOOLS,
  args: readonly string[],
  { show = false, env = {} }: { show?: boolean; env?: Record<string, string> } = {},
): Promise<Ran> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, TOOLS[tool]), ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let output = '';
    const take = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ code, output: withoutShow(output), seconds: (performance.now() - began) / 1000 }),
    );
  });
}

/** Without colours, and without what a spinner has written over itself. */
const withoutShow = (output: string): string =>
  stripVTControlCharacters(output)
    .split('\n')
    .map((line) => line.slice(line.trimEnd().lastIndexOf('\r') + 1).trimEnd())
    .join('\n');
