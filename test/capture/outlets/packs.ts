import { readdirSync, readFileSync } from 'node:fs';
import type { Pack } from '../../../lib/capture/outlets/pack.ts';

const FOLDER = new URL('../../../lib/capture/outlets/', import.meta.url);

/** The packs' files as they are, by file name. */
export const packFiles: ReadonlyMap<string, unknown> = new Map(
  readdirSync(new URL('data/', FOLDER))
    .sort()
    .map((file) => [file, JSON.parse(readFileSync(new URL(`data/${file}`, FOLDER), 'utf8'))]),
);
export const packSchema: unknown = JSON.parse(readFileSync(new URL('schema/pack.schema.json', FOLDER), 'utf8'));

const SELECTORS = ['sign', 'title', 'sapo', 'authors', 'published', 'body', 'captions', 'drop'] as const;

export const selectorsOf = (pack: Pack): string[] => SELECTORS.flatMap((field) => pack[field] ?? []);
