import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Ran, runTool } from './run.ts';
import { temporaryFolder } from './temporary.ts';

/** What a stage of `npm test` found. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** What a person needs to see of it; empty when all is well or it has been shown already. */
  detail: string;
}

/** One check that passes or fails as a whole. */
export function asOneCheck({ code, output }: Pick<Ran, 'code' | 'output'>): Outcome {
  return code === 0
    ? { passed: 1, failed: 0, skipped: 0, detail: '' }
    : { passed: 0, failed: 1, skipped: 0, detail: output.trim() || `ended with ${code ?? 'a signal'}` };
}

/** The numbers Vitest's JSON reporter writes that are read here. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

function isReport(value: unknown): value is VitestReport {
  if (typeof value !== 'object' || value === null) return false;
  const report = new Map<string, unknown>(Object.entries(value));
  const counts = ['numPassedTests', 'numFailedTests', 'numPendingTests', 'numTodoTests'];
  return counts.every((name) => typeof report.get(name) === 'number') && Array.isArray(report.get('testResults'));
}

/**
 * Counts a Vitest run. A run that left no report, found no test, or ended badly with every test passed (an error outside
 * a test, a worker that died) is a failure of its own; so is a file that could not be loaded.
 */
export function countTests(report: unknown, code: number | null): Outcome {
  if (!isReport(report)) return { passed: 0, failed: 1, skipped: 0, detail: 'Vitest ended without a report.' };
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + unloaded.length;
  const skipped = report.numPendingTests + report.numTodoTests;
  if (failed === 0 && code !== 0)
    return { passed, failed: 1, skipped, detail: `Vitest ended with ${code ?? 'a signal'} though no test failed.` };
  if (failed === 0 && passed === 0) return { passed, failed: 1, skipped, detail: 'Not one test ran.' };
  return { passed, failed, skipped, detail: '' };
}

/** Runs Vitest, its own reporter on the terminal, and counts the tests. */
export async function runVitest(args: readonly string[]): Promise<Outcome> {
  const folder = temporaryFolder('tests');
  try {
    const file = join(folder.path, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { code } = await runTool('vitest', ['run', ...args, ...reporters], { show: true });
    const text = await readFile(file, 'utf8').catch(() => '');
    return countTests(text === '' ? null : JSON.parse(text), code);
  } finally {
    folder.remove();
  }
}
