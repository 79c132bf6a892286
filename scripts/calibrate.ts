// `npm run calibrate [-- --set FOLDER]... [--only]`: how often each rule was right on the annotated articles, with each
// way of resolving, beside the confidence it gives (lib/core/tagging/rules.ts): marks that should not be, and marks that
// stand for the wrong entity. Give sets that no rule was written for; with --only, these alone.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { goldOf } from './eval/gold.ts';
import { wrongLinks } from './eval/links.ts';
import { predict, readPredictions } from './eval/predict.ts';
import { errorsOf } from './eval/report.ts';
import { type AnnotatedSet, ownSet, sharedSets } from './eval/sets.ts';

interface Tally {
  of: number;
  /** Marks that should not be. */
  extra: number;
  /** Marks that stand for the wrong entity. */
  misled: number;
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
  const extra = extras(set, predictions);
  const gold = goldOf(set);
  for (const { file, mentions } of readPredictions(predictions)) {
    const article = file.replace(/\.[^.]+$/, '');
    const misled = new Set(wrongLinks(mentions, gold.get(article) ?? []));
    for (const mention of mentions) {
      const { kind, start, quote, rule, resolution, confidence, name } = mention;
      const key = `${rule} ${resolution ?? '(open)'}`;
      const tally = tallies.get(key) ?? { of: 0, extra: 0, misled: 0, confidence, examples: [] };
      tallies.set(key, tally);
      tally.of += 1;
      const isExtra = extra.has(`${article}:${kind}:${name?.start ?? start}`);
      if (isExtra) tally.extra += 1;
      else if (misled.has(mention)) tally.misled += 1;
      else continue;
      tally.examples.push(`${article}: ${quote} (${isExtra ? 'extra' : 'wrong entity'})`);
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
  const row = (key: string, ...cells: readonly string[]): void =>
    console.log(`${key.padEnd(56)}${cells.map((cell) => cell.padStart(9)).join('')}`);
  row('rule, resolution', 'of', 'extra', 'misled', 'right', 'at least', 'now');
  for (const [key, { of, extra, misled, confidence, examples }] of [...tallies].sort(([a], [b]) =>
    a.localeCompare(b),
  )) {
    const right = of - extra - misled;
    const shares = [right / of, atLeast(right, of), confidence].map((share) => share.toFixed(3));
    row(key, `${of}`, `${extra}`, `${misled}`, ...shares);
    for (const example of examples.slice(0, 5)) console.log(`    ✗ ${example}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
