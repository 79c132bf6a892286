// `npm run capture:eval [-- --against REV] [--worst N]`: captures the project's own pages and the public benchmark and
// says what is right. `--against` sets beside it what another revision's capture gets: fields that came right and went
// wrong, benchmark pages that are read differently.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hasBenchmark, readTruth, type Score, scoreBenchmark } from './capture-eval/benchmark.ts';
import { captureFixtures } from './capture-eval/capture-fixtures.ts';
import { type Field, fieldChanges, tally } from './capture-eval/fields.ts';
import { readFixtures } from './capture-eval/fixtures.ts';
import { pageChanges } from './capture-eval/page-changes.ts';
import { atRevision } from './eval/revision.ts';
import { ROOT } from './support/run.ts';

interface Result {
  readonly fields: Field[];
  /** The same without the outlet packs. */
  readonly general: Field[];
  /** null where the benchmark is not at hand. */
  readonly score: Score | null;
}

const fixtures = readFixtures();

function evaluate(folder: string, work: string): Result {
  mkdirSync(work);
  return {
    fields: captureFixtures(folder, fixtures),
    general: captureFixtures(folder, fixtures, false),
    score: hasBenchmark() ? scoreBenchmark(folder, work) : null,
  };
}

function list(title: string, lines: readonly string[]): void {
  console.log(`${title}: ${lines.length}`);
  for (const line of lines) console.log(`  ${line}`);
}

const columns = (name: string, ...values: string[]): string =>
  name.padEnd(16) + values.map((value) => value.padStart(12)).join('');

function show({ fields, general, score }: Result, worst: number): void {
  console.log(`\n== own pages (${fixtures.length}) ==\n${columns('field', 'right', 'no packs', 'of')}`);
  const alone = tally(general);
  for (const [index, { field, right, of }] of tally(fields).entries())
    console.log(columns(field, String(right), String(alone[index]?.right ?? '–'), String(of)));
  const wrong = (found: readonly Field[]): string[] =>
    found.flatMap(({ fixture, field, fault }) => (fault === null ? [] : [`${fixture} | ${field} | ${fault}`]));
  list('wrong', wrong(fields));
  list('wrong without packs', wrong(general));
  console.log('\n== benchmark ==');
  if (score === null) {
    console.log('skipped, ../shared/bench is not here');
    return;
  }
  console.log(columns('part', 'pages', 'F1', 'precision', 'recall', 'accuracy'));
  for (const { name, figures } of score.parts) {
    const { pages, f1, precision, recall, accuracy } = figures;
    console.log(columns(name, String(pages), ...[f1, precision, recall, accuracy].map((value) => value.toFixed(4))));
  }
  for (const { page, f1, surplus, lost } of [...score.pages.values()].slice(0, worst))
    console.log(`${f1.toFixed(3)}  ${surplus} surplus, ${lost} lost  ${page}`);
}

const signed = (value: number, digits = 4): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(digits)}`;

function compare(name: string, before: Result, after: Result): void {
  console.log(`\n== against ${name}: own pages ==`);
  for (const [suffix, then, now] of [
    ['', before.fields, after.fields],
    [' without packs', before.general, after.general],
  ] as const) {
    const { cameRight, wentWrong } = fieldChanges(then, now);
    list(`fields that came right${suffix}`, cameRight);
    list(`fields that went wrong${suffix}`, wentWrong);
  }
  if (before.score === null || after.score === null) return;
  console.log(`\n== against ${name}: benchmark ==\n${columns('part', 'F1', 'precision', 'recall')}`);
  for (const [index, { name: part, figures }] of after.score.parts.entries()) {
    const then = before.score.parts[index]?.figures;
    if (then === undefined) throw new Error(`the benchmark of ${name} has no part ${part}`);
    const changes = [figures.f1 - then.f1, figures.precision - then.precision, figures.recall - then.recall];
    console.log(columns(part, ...changes.map((change) => signed(change))));
  }
  const changes = pageChanges(before.score.pages, after.score.pages, readTruth());
  console.log(`pages read differently, the greatest loss first: ${changes.length}`);
  for (const { page, f1, delta, lines } of changes) {
    console.log(`  ${signed(delta, 3)}  now ${f1.toFixed(3)}  ${page}`);
    for (const line of lines) console.log(`      ${line}`);
  }
}

function main(): void {
  const { values } = parseArgs({ options: { worst: { type: 'string', default: '0' }, against: { type: 'string' } } });
  const work = mkdtempSync(join(tmpdir(), 'diem-bao-capture-eval-'));
  try {
    const now = evaluate(ROOT, join(work, 'now'));
    show(now, Number(values.worst));
    if (values.against === undefined) return;
    atRevision(values.against, (folder, name) => compare(name, evaluate(folder, join(work, 'then')), now));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

main();
