import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tag } from '../../../lib/core/tagging/index.ts';
import { type Report, report } from '../../../scripts/eval/report.ts';
import { type AnnotatedSet, sharedSets, textsOf } from '../../../scripts/eval/sets.ts';

function score(set: AnnotatedSet): Report {
  const folder = mkdtempSync(join(tmpdir(), 'diem-bao-annotated-'));
  try {
    const predictions = join(folder, 'predictions.ndjson');
    const lines = textsOf(set).map((file) => {
      const text = readFileSync(file, 'utf8').normalize('NFC');
      return JSON.stringify({ file: basename(file), text, ...tag(text, { date: null }) });
    });
    writeFileSync(predictions, lines.join('\n'));
    return report(set, predictions);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Least F1 of documents relaxed, strict, back-references, names, posts alone, posts held, and both linkings. */
const BARS: Readonly<Record<string, readonly number[]>> = {
  seeds: [0.97, 0.95, 0.9, 0.96, 0.92, 0.92, 0.97, 0.97],
  dev: [0.95, 0.9, 0, 0.97, 0.85, 0.85, 0.97, 0.97],
};

// Skipped where the annotated articles are not beside the repository.
describe.skipIf(sharedSets().length === 0)('on annotated articles', () => {
  it.each(sharedSets().map((set) => [set.name, set] as const))('%s: every bar is held', (name, set) => {
    const { documents, anaphors, officials, linking, fields, distractors, confidence } = score(set);
    const reached = [
      documents.relaxed,
      documents.strict,
      anaphors,
      officials.names,
      officials.posts,
      officials.postFields,
      linking.documents,
      linking.officials,
    ].map(({ f1 }) => f1);
    expect(reached.map((value, i) => value >= (BARS[name]?.[i] ?? 1))).toEqual(reached.map(() => true));
    for (const field of ['number', 'symbol', 'date']) {
      const { right, of } = fields[field] ?? { right: 0, of: 1 };
      expect(of - right).toBeLessThanOrEqual(Math.max(1, 0.03 * of));
    }
    expect(distractors.hit).toBeLessThanOrEqual(1);
    expect(confidence.sureRight).toBeGreaterThanOrEqual(0.97);
    expect(confidence.rightSure).toBeGreaterThanOrEqual(0.7);
  });
});
