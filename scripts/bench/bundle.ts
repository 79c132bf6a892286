import { rolldown } from 'rolldown';
import { leanData } from '../support/lean-data.ts';

/** Bundles an entry module, given as source, as the extension's build does: one minified script that a page can run. */
export async function bundleForPage(source: string): Promise<string> {
  const entry = '\0entry';
  const build = await rolldown({
    input: entry,
    platform: 'browser',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? source : null),
      },
      leanData(),
    ],
  });
  try {
    const { output } = await build.generate({ format: 'iife', minify: true });
    return output[0].code;
  } finally {
    await build.close();
  }
}
