// `npm run calibrate [-- --set FOLDER]...`: how often each rule was right on the annotated articles, with each way of
// resolving, beside the confidence it gives (lib/core/tagging/rules.ts). Give sets that no rule was written for.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { predict, readPredictions } from './eval/predict.ts';
import { errorsOf } from './eval/report.ts';
import { type AnnotatedSet, ownSet, sharedSets } from './eval/sets.ts';

interface Tally {
  of: number;
  wrong: number;
  confidence: number;
  examples: string[];
}

/** The scorer's extra mentions, as `article:kind:offset`; a named official's offset is its name's. */
function extras(set: AnnotatedSet, predictions: string): Set<string> {
  const found = errorsOf(set, predictions)
    .map((line) => line.split(' | '))
    .filter(([, kind = '']) => kind.endsWith(' +') && kind !== 'post field +')
    .map(
      ([file, kind = '', start]) => `${file}:${/^(?:document|anaphor)/.test(kind) ? 'document' : 'official'}:${start}`,
    );
  return new Set(found);
}

function count(set: AnnotatedSet, folder: string, tallies: Map<string, Tally>): void {
  const predictions = predict(resolve(import.meta.dirname, '..'), set, join(folder, `${set.name}.ndjson`));
  const wrong = extras(set, predictions);
  for (const { file, mentions } of readPredictions(predictions)) {
    const article = file.replace(/\.[^.]+$/, '');
    for (const { kind, start, quote, rule, resolution, confidence, name } of mentions) {
      const key = `${rule} ${resolution ?? '(open)'}`;
      const tally = tallies.get(key) ?? { of: 0, wrong: 0, confidence, examples: [] };
      tallies.set(key, tally);
      tally.of += 1;
      if (!wrong.has(`${article}:${kind}:${name?.start ?? start}`)) continue;
      tally.wrong += 1;
      tally.examples.push(`${article}: ${quote}`);
    }
  }
}

/** Lower end of Wilson's interval at 90 %: what a rule seen so few times can be trusted with. */
function atLeast(right: number, of: number): number {
  const z = 1.28;
  const share = right / of;
  const middle = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return (middle - spread) / (1 + (z * z) / of);
}

const { values } = parseArgs({
  options: { set: { type: 'string', multiple: true, default: [] }, only: { type: 'boolean', default: false } },
});
const folder = mkdtempSync(join(tmpdir(), 'diem-bao-calibrate-'));
try {
  const tallies = new Map<string, Tally>();
  for (const set of [...(values.only ? [] : sharedSets()), ...values.set.map(ownSet)]) count(set, folder, tallies);
  console.log(
    `${'rule, resolution'.padEnd(56)}${'of'.padStart(5)}${'wrong'.padStart(7)}${'right'.padStart(8)}${'at least'.padStart(10)}${'now'.padStart(7)}`,
  );
  for (const [key, { of, wrong, confidence, examples }] of [...tallies].sort(([a], [b]) => a.localeCompare(b))) {
    const figures = [
      `${of}`.padStart(5),
      `${wrong}`.padStart(7),
      ((of - wrong) / of).toFixed(3).padStart(8),
      atLeast(of - wrong, of)
        .toFixed(3)
        .padStart(10),
      confidence.toFixed(2).padStart(7),
    ];
    console.log(`${key.padEnd(56)}${figures.join('')}`);
    for (const example of examples.slice(0, 5)) console.log(`    ✗ ${example}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
