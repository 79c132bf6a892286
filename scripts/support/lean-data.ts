import { readFile } from 'node:fs/promises';

/** Leaves of the data that nobody reads at run time: where a fact is from, and notes to whoever edits the file. */
const PROVENANCE = new Set(['$schema', 'source', 'evidence', 'note']);
/** The mark of a fact that has been seen; what reads a mark takes a missing one for this. */
const SEEN = '✓';

/** The files whose marks the tagger reads; those of the others go too. */
const MARKS_READ = /(?:known-documents|programmes|state-documents)\.json$/;

/** A data file without its provenance, at any depth. */
export function lean(json: string, marks = true): string {
  return JSON.stringify(
    JSON.parse(json, (key: string, value: unknown): unknown =>
      PROVENANCE.has(key) || (key === 'mark' && (value === SEEN || !marks)) ? undefined : value,
    ),
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
 * Vite and Rolldown plugin: the data of gazetteer, capture and outlet packs goes into a build without sources, notes and the
 * marks that nothing reads.
 */
export function leanData(): LeanData {
  return {
    name: 'lean-data',
    enforce: 'pre',
    load: {
      filter: { id: /[\\/]lib[\\/](?:core[\\/]gazetteer|capture(?:[\\/]outlets)?)[\\/]data[\\/][^\\/]+\.json$/ },
      handler: async (id) => lean(await readFile(id, 'utf8'), MARKS_READ.test(id)),
    },
  };
}
