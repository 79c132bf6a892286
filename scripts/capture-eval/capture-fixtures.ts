import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { compareFields, type Field } from './fields.ts';
import type { Fixture } from './fixtures.ts';

const Line = z.object({ name: z.string(), found: z.record(z.string(), z.unknown()) });

/**
 * Captures the fixtures with the capture code of the checkout `folder`, without layout, and holds each to its expectation.
 * `packs` false leaves the outlet packs out, where that revision has any.
 */
export function captureFixtures(folder: string, fixtures: readonly Fixture[], packs = true): Field[] {
  const from = (path: string): string => JSON.stringify(pathToFileURL(path).href);
  // A program of its own, since one process can load only one revision's modules under their names.
  const program = `
    import { extractArticle } from ${from(join(folder, 'lib/capture/index.ts'))};
    import { buildArticle } from ${from(join(folder, 'lib/core/article.ts'))};
    import { printLooks } from ${from(join(import.meta.dirname, 'child.ts'))};
    import { readFileSync } from 'node:fs';
    printLooks({ extractArticle, buildArticle }, JSON.parse(readFileSync(0, 'utf8')), ${packs});`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
    input: JSON.stringify(fixtures),
    maxBuffer: 1_000_000_000,
  });
  if (status !== 0) throw new Error(`capturing the fixtures failed:\n${stderr}`);
  const found = new Map(
    stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => Line.parse(JSON.parse(line)))
      .map((line) => [line.name, line.found]),
  );
  return fixtures.flatMap(({ name, expected, expectedOfRules }) =>
    compareFields(name, packs ? expected : expectedOfRules, found.get(name) ?? {}),
  );
}
