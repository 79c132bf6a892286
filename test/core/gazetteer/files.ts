import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Lexer, type PhraseTable } from '../../../lib/core/text/index.ts';

const ROOT = join(import.meta.dirname, '../../../lib/core/gazetteer');

/** A JSON object, as read: nothing is known of its values yet. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readFolder(folder: string): ReadonlyMap<string, Json> {
  const files = readdirSync(join(ROOT, folder)).filter((file) => file.endsWith('.json'));
  return new Map(
    files.sort().map((file) => {
      const json: unknown = JSON.parse(readFileSync(join(ROOT, folder, file), 'utf8'));
      if (!isObject(json)) throw new Error(`${folder}/${file} is no object`);
      return [file, json];
    }),
  );
}

/** The gazetteer's data files and their schemas, by file name. */
export const dataFiles = readFolder('data');
export const schemaFiles = readFolder('schema');

/** Every object in a value, at any depth, with its path. */
export function* objectsIn(value: unknown, path = ''): Generator<{ path: string; object: Json }> {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* objectsIn(item, `${path}[${i}]`);
  } else if (isObject(value)) {
    yield { path, object: value };
    for (const [key, item] of Object.entries(value)) yield* objectsIn(item, `${path}.${key}`);
  }
}

/** The lists of words in a data file, by path: groups of one list count as one. */
export function wordLists(value: Json, path = ''): { path: string; words: string[] }[] {
  return Object.entries(value).flatMap(([key, item]) => {
    const at = path === '' ? key : `${path}.${key}`;
    if (Array.isArray(item)) {
      const words = item.flatMap((group: unknown) =>
        isObject(group) && Array.isArray(group.words) && typeof group.source === 'string'
          ? group.words.filter((word): word is string => typeof word === 'string')
          : [],
      );
      return words.length === 0 ? [] : [{ path: at, words }];
    }
    return isObject(item) ? wordLists(item, at) : [];
  });
}

/** What a table says of a phrase that it must know as a whole; null where it knows a part, or nothing. */
export const wholly =
  <T>(table: PhraseTable<T>) =>
  (phrase: string): T | null => {
    const lexed = new Lexer(() => 0).lex(phrase);
    const found = table.match(lexed, 0);
    return found !== null && found.end === lexed.length ? found.value : null;
  };
