import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** Articles with their annotations: a folder of `.txt` files and the scorer's gold (a file, or a folder of JSON files). */
export interface AnnotatedSet {
  readonly name: string;
  readonly texts: string;
  readonly gold: string;
}

const shared = resolve(import.meta.dirname, '../../../shared');

/** The scorer of ../shared/eval, which decides what is right. */
export const SCORER = join(shared, 'eval/score.mjs');

/** The annotated sets beside the repository; none where it stands alone. */
export function sharedSets(): AnnotatedSet[] {
  if (!existsSync(SCORER)) return [];
  return [
    { name: 'seeds', texts: join(shared, 'seeds'), gold: join(shared, 'eval/seeds-gold.json') },
    { name: 'dev', texts: join(shared, 'eval/dev/texts'), gold: join(shared, 'eval/dev/gold') },
  ];
}

/** A set of one's own: FOLDER/texts and FOLDER/gold, laid out as ../shared/eval/dev is. */
export function ownSet(folder: string): AnnotatedSet {
  return { name: basename(resolve(folder)), texts: join(folder, 'texts'), gold: join(folder, 'gold') };
}

/** Paths of a set's texts, sorted. */
export function textsOf(set: AnnotatedSet): string[] {
  return readdirSync(set.texts)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => join(set.texts, file));
}
