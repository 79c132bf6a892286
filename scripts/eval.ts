// `npm run eval [-- --errors N] [--against REV] [--set FOLDER]...`: tags the annotated articles and prints the scorer's
// tables. `--against` shows beside them what another revision of the tagger gets, with gains and losses mention by
// mention. `--set` adds a set of one's own (FOLDER/texts, FOLDER/gold).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { difference, gainsAndLosses } from './eval/compare.ts';
import { predict, readPredictions } from './eval/predict.ts';
import { errorsOf, figures, report, table } from './eval/report.ts';
import { atRevision } from './eval/revision.ts';
import { type AnnotatedSet, ownSet, sharedSets } from './eval/sets.ts';

const root = resolve(import.meta.dirname, '..');

function list(title: string, lines: readonly string[]): void {
  console.log(`${title}: ${lines.length}`);
  for (const line of lines) console.log(`  ${line}`);
}

function compare(set: AnnotatedSet, name: string, before: string, after: string): void {
  const then = figures(report(set, before));
  console.log(`\n== ${set.name}, against ${name} ==\n${''.padEnd(28)}${name.padStart(10)}${'now'.padStart(10)}`);
  for (const [i, { name: figure, value }] of figures(report(set, after)).entries()) {
    const was = then[i]?.value ?? '–';
    console.log(`${figure.padEnd(28)}${was.padStart(10)}${value.padStart(10)}${was === value ? '' : '  *'}`);
  }
  const { gains, losses } = gainsAndLosses(errorsOf(set, before), errorsOf(set, after));
  list('gains (errors that are gone)', gains);
  list('losses (errors that are new)', losses);
  const { came, went, relinked } = difference(readPredictions(before), readPredictions(after));
  list('mentions that came', came);
  list('mentions that went', went);
  list('mentions that stand for something else', relinked);
}

function main(): void {
  const { values } = parseArgs({
    options: {
      errors: { type: 'string', default: '0' },
      against: { type: 'string' },
      set: { type: 'string', multiple: true, default: [] },
    },
  });
  const sets = [...sharedSets(), ...values.set.map(ownSet)];
  if (sets.length === 0) {
    console.log('eval: skipped, ../shared/eval is not here');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'diem-bao-eval-'));
  try {
    const now = sets.map((set, i) => ({ set, file: predict(root, set, join(folder, `${i}-now.ndjson`)) }));
    for (const { set, file } of now)
      console.log(`\n== ${set.name} ==\n${table(set, file, Number(values.errors)).trimEnd()}`);
    const { against } = values;
    if (against === undefined) return;
    atRevision(against, (other, name) => {
      for (const [i, { set, file }] of now.entries())
        compare(set, name, predict(other, set, join(folder, `${i}-then.ndjson`)), file);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main();
