import { readFile } from 'node:fs/promises';

/** Leaves of the data that nobody reads at run time: where a fact is from, and notes to whoever edits the file. */
const PROVENANCE = new Set(['$schema', 'source', 'note']);
/** The mark of a fact that has been seen; what reads a mark takes a missing one for this. */
const SEEN = '✓';

/** A data file without its provenance, at any depth. */
export function lean(json: string): string {
  return JSON.stringify(
    JSON.parse(json, function (this: unknown, key: string, value: unknown): unknown {
      return PROVENANCE.has(key) || (key === 'mark' && value === SEEN) ? undefined : value;
    }),
  );
}

export interface LeanData {
  readonly name: string;
  readonly enforce: 'pre';
  readonly load: {
    readonly filter: { readonly id: RegExp };
    handler(id: string): Promise<string>;
  };
}

/**
 * Vite and Rolldown plugin: the gazetteer's data goes into a build without sources, notes and marks of seen facts, which
 * are a third of the files and of no use to the tagger.
 */
export function leanData(): LeanData {
  return {
    name: 'lean-gazetteer-data',
    enforce: 'pre',
    load: {
      filter: { id: /[\\/]lib[\\/]core[\\/]gazetteer[\\/]data[\\/][^\\/]+\.json$/ },
      handler: async (id) => lean(await readFile(id, 'utf8')),
    },
  };
}
