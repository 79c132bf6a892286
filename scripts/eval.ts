import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { tag } from '../lib/core/tagging/index.ts';

/** `npm run eval [-- --errors N]`: tags the annotated articles and prints the scorer's tables. */
const shared = resolve(import.meta.dirname, '../../shared');
const sets = [
  { name: 'seeds', texts: join(shared, 'seeds'), gold: join(shared, 'eval/seeds-gold.json') },
  { name: 'dev', texts: join(shared, 'eval/dev/texts'), gold: join(shared, 'eval/dev/gold') },
];

function score(set: (typeof sets)[number], folder: string, options: readonly string[]): boolean {
  const lines = readdirSync(set.texts)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(set.texts, file), 'utf8').normalize('NFC');
      return JSON.stringify({ file, text, ...tag(text, { date: null }) });
    });
  const predictions = join(folder, `${set.name}.ndjson`);
  writeFileSync(predictions, `${lines.join('\n')}\n`);
  console.log(`\n== ${set.name} ==`);
  const run = spawnSync(
    process.execPath,
    [join(shared, 'eval/score.mjs'), '--gold', set.gold, '--pred', predictions, ...options],
    { stdio: 'inherit' },
  );
  return run.status === 0;
}

function main(): number {
  if (!existsSync(join(shared, 'eval/score.mjs'))) {
    console.log('eval: skipped, ../shared/eval is not here');
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'diem-bao-eval-'));
  try {
    return sets.map((set) => score(set, folder, process.argv.slice(2))).every(Boolean) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = main();
