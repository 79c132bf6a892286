import { build } from '../../../scripts/support/build.ts';

/** The browser gets what the sources say now. */
export async function setup(): Promise<void> {
  for (const target of ['chrome', 'firefox'] as const) {
    const { code, output } = await build(target);
    if (code !== 0) throw new Error(`the extension does not build for ${target}:\n${output}`);
  }
}
