import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Strings that the side panel does not start with, by how their keys begin: `rules` come with the first explanation of a
 * tag, `offices` with the first timeline or warning, `pages` with the library and the options. What is named nowhere here is there from the start.
 */
export const PARTS = {
  rules: ['rule.'],
  offices: ['doubt.', 'spell.'],
  pages: [
    'retag.',
    'files.',
    'import.',
    'export.',
    'fault.',
    'options.storage.',
    'options.keys.',
    'options.shortcut.',
    'options.language.',
  ],
} as const;
type Part = keyof typeof PARTS | 'start';

const begins = (key: string, prefixes: readonly string[]): boolean => prefixes.some((prefix) => key.startsWith(prefix));

/** The part of a table of strings that a key belongs to. */
export function partOf(key: string): Part {
  if (begins(key, PARTS.rules)) return 'rules';
  if (begins(key, PARTS.offices)) return 'offices';
  return begins(key, PARTS.pages) ? 'pages' : 'start';
}

/** One part of a table, as JSON. */
export function leanStrings(json: string, part: string): string {
  const table: Record<string, unknown> = JSON.parse(json);
  return JSON.stringify(Object.fromEntries(Object.entries(table).filter(([key]) => partOf(key) === part)));
}

/**
 * Vite plugin: a module `lib/i18n/parts/<part>.ts` gets of a table of strings that part alone. Without it, as in tests, it
 * gets the whole table.
 */
export function stringParts() {
  return {
    name: 'string-parts',
    enforce: 'pre' as const,
    resolveId(source: string, importer: string | undefined): string | null {
      const part = /[\\/]lib[\\/]i18n[\\/]parts[\\/](\w+)\.ts$/.exec(importer ?? '')?.[1];
      if (part === undefined || !source.endsWith('.json')) return null;
      return `${join(dirname(importer ?? ''), source)}.${part}.js`;
    },
    load: {
      filter: { id: PART_ID },
      handler: async (id: string): Promise<string> => {
        const [, table = '', part = ''] = PART_ID.exec(id) ?? [];
        return `export default ${leanStrings(await readFile(table, 'utf8'), part)}`;
      },
    },
  };
}

const PART_ID = /^(.+[\\/]lib[\\/]i18n[\\/]\w+\.json)\.(\w+)\.js$/;
