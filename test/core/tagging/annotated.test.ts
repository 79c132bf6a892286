import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tag } from '../../../lib/core/tagging/index.ts';

const shared = resolve(import.meta.dirname, '../../../../shared');
const F1 = z.object({ f1: z.number() });
const Report = z.object({
  documents: z.object({ strict: F1, relaxed: F1 }),
  officials: z.object({ names: F1, posts: F1, postFields: F1 }),
  linking: z.object({ documents: F1, officials: F1 }),
  confidence: z.object({ sureRight: z.number(), rightSure: z.number() }),
});

function score(texts: string, gold: string): z.infer<typeof Report> {
  const folder = mkdtempSync(join(tmpdir(), 'diem-bao-annotated-'));
  try {
    const lines = readdirSync(texts)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => {
        const text = readFileSync(join(texts, file), 'utf8').normalize('NFC');
        return JSON.stringify({ file, text, ...tag(text, { date: null }) });
      });
    const predictions = join(folder, 'predictions.ndjson');
    writeFileSync(predictions, lines.join('\n'));
    const run = spawnSync(
      process.execPath,
      [join(shared, 'eval/score.mjs'), '--gold', gold, '--pred', predictions, '--json'],
      { encoding: 'utf8' },
    );
    return Report.parse(JSON.parse(run.stdout));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// Skipped where the annotated articles are not beside the repository.
describe.skipIf(!existsSync(join(shared, 'eval/score.mjs')))('on annotated articles', () => {
  it.each([
    ['seeds', join(shared, 'seeds'), join(shared, 'eval/seeds-gold.json')],
    ['dev', join(shared, 'eval/dev/texts'), join(shared, 'eval/dev/gold')],
  ])('%s: no worse than what was reached', (_, texts, gold) => {
    const report = score(texts, gold);
    expect(report.documents.relaxed.f1).toBeGreaterThanOrEqual(0.97);
    expect(report.documents.strict.f1).toBeGreaterThanOrEqual(0.95);
    expect(report.officials.names.f1).toBeGreaterThanOrEqual(0.97);
    expect(report.officials.posts.f1).toBeGreaterThanOrEqual(0.9);
    expect(report.officials.postFields.f1).toBeGreaterThanOrEqual(0.92);
    expect(report.linking.documents.f1).toBeGreaterThanOrEqual(0.95);
    expect(report.linking.officials.f1).toBeGreaterThanOrEqual(0.97);
    expect(report.confidence.sureRight).toBeGreaterThanOrEqual(0.97);
    expect(report.confidence.rightSure).toBeGreaterThanOrEqual(0.7);
  });
});
