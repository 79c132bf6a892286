import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';

const BENCH = resolve(import.meta.dirname, '../../../shared/bench');
const SCORER = join(BENCH, 'score-articles.mjs');
const TRUTH = join(BENCH, 'articles/ground-truth.json');
const PAGES = join(BENCH, 'articles/html');

/** Whether the benchmark stands beside the repository. */
export const hasBenchmark = (): boolean => [SCORER, TRUTH, PAGES].every((path) => existsSync(path));

const Figures = z.object({
  pages: z.number(),
  missing: z.number(),
  f1: z.number(),
  precision: z.number(),
  recall: z.number(),
  accuracy: z.number(),
});
export type Figures = z.infer<typeof Figures>;

const Record = z.object({ file: z.string(), body: z.string(), warnings: z.array(z.string()) });
const Truth = z.record(z.string(), z.looseObject({ articleBody: z.string().optional() }));

/** A page's score: its surplus and lost shingles, and the body that was scored. */
export interface PageScore {
  readonly page: string;
  readonly f1: number;
  readonly surplus: number;
  readonly lost: number;
  readonly body: string;
}

/** What the scorer says of a capture of the benchmark: of all pages, of each half, and page by page. */
export interface Score {
  readonly parts: { readonly name: string; readonly figures: Figures }[];
  readonly pages: Map<string, PageScore>;
}

const stem = (file: string): string => basename(file).replace(/\.html\.gz$/, '');

/** Which half a page is in, by its name alone. Rules are made by looking at `a`, and `b` says whether they are general. */
export const halfOf = (page: string): 'a' | 'b' =>
  (createHash('sha256').update(page).digest()[0] ?? 0) % 2 === 0 ? 'a' : 'b';

function run(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1_000_000_000 });
  if (status !== 0) throw new Error(`${args[0]} failed:\n${stderr}`);
  return stdout;
}

/** True bodies by page. */
export const readTruth = (): Map<string, string> =>
  new Map(
    Object.entries(Truth.parse(JSON.parse(readFileSync(TRUTH, 'utf8')))).map(([page, { articleBody }]) => [
      page,
      articleBody ?? '',
    ]),
  );

/** Captures the benchmark with the `capture` command of the checkout `folder` and scores it; files go into `work`. */
export function scoreBenchmark(folder: string, work: string): Score {
  const files = readdirSync(PAGES)
    .filter((file) => file.endsWith('.html.gz'))
    .map((file) => join(PAGES, file));
  const predictions = join(work, 'predictions.ndjson');
  writeFileSync(predictions, run(join(folder, 'scripts/capture.ts'), ...files));
  const truth = Truth.parse(JSON.parse(readFileSync(TRUTH, 'utf8')));
  const parts = (['all', 'a', 'b'] as const).map((name) => {
    const file = join(work, `truth-${name}.json`);
    const kept = Object.entries(truth).filter(([page]) => name === 'all' || halfOf(page) === name);
    writeFileSync(file, JSON.stringify(Object.fromEntries(kept)));
    const told = run(SCORER, '--truth', file, '--pred', predictions, '--json');
    return { name, figures: Figures.parse(JSON.parse(told)) };
  });
  const table = run(SCORER, '--truth', TRUTH, '--pred', predictions, '--worst', '1000000');
  return { parts, pages: readPages(table, readBodies(predictions)) };
}

const readBodies = (predictions: string): Map<string, string> =>
  new Map(
    readFileSync(predictions, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => Record.parse(JSON.parse(line)))
      .map(({ file, body }) => [stem(file), body]),
  );

/** The rows of the scorer's list of pages, worst first. */
export function readPages(table: string, bodies: ReadonlyMap<string, string>): Map<string, PageScore> {
  const pages = new Map<string, PageScore>();
  for (const line of table.split('\n')) {
    const match = /^([\d.]+) {2}(\d+) surplus, (\d+) lost {2}(.+)$/.exec(line);
    const page = match?.[4];
    if (match === null || page === undefined) continue;
    const [f1, surplus, lost] = match.slice(1, 4).map(Number);
    pages.set(page, { page, f1: f1 ?? 0, surplus: surplus ?? 0, lost: lost ?? 0, body: bodies.get(page) ?? '' });
  }
  return pages;
}
