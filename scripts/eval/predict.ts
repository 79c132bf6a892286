import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Prediction } from './compare.ts';
import { type AnnotatedSet, textsOf } from './sets.ts';

/** Tags a set with the tagger of the checkout `folder`, as `npm run tag` does, into the file `to`; returns its path. */
export function predict(folder: string, set: AnnotatedSet, to: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'scripts/tag.ts'), ...textsOf(set)], {
    encoding: 'utf8',
    maxBuffer: 1_000_000_000,
  });
  if (status !== 0) throw new Error(`tagging ${set.name} failed:\n${stderr}`);
  writeFileSync(to, stdout);
  return to;
}

/** What stands in a file of predictions. */
export const readPredictions = (file: string): Prediction[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Prediction.parse(JSON.parse(line)));
