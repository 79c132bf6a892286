// `npm test`: every check there is, each stage also when an earlier one failed; the last line is the sum.
import { build, type Target } from './support/build.ts';
import { asOneCheck, type Outcome, runVitest } from './support/checks.ts';
import { runTool } from './support/run.ts';
import { checkTypes, PROJECTS } from './types.ts';

const TARGETS: readonly Target[] = ['chrome', 'firefox', 'edge'];

const stages: readonly [name: string, run: () => Promise<Outcome>][] = [
  ...PROJECTS.map((project): [string, () => Promise<Outcome>] => [
    `types ${project}`,
    async () => asOneCheck(await checkTypes(project)),
  ]),
  ['lint and format', async () => asOneCheck(await runTool('biome', ['ci', '--colors=off']))],
  ['unit tests', () => runVitest([])],
  ...TARGETS.map((target): [string, () => Promise<Outcome>] => [
    `build ${target}`,
    async () => asOneCheck(await build(target)),
  ]),
  ['browser tests', () => runVitest(['--config', 'vitest.e2e.config.ts'])],
];

const sum = { passed: 0, failed: 0, skipped: 0 };
const summary: string[] = [];
for (const [name, run] of stages) {
  console.log(`\n── ${name}`);
  const began = performance.now();
  const { passed, failed, skipped, detail } = await run().catch(
    (error: unknown): Outcome => ({ passed: 0, failed: 1, skipped: 0, detail: String(error) }),
  );
  if (detail !== '') console.log(detail);
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  const line = `${failed === 0 ? '✓' : '✗'} ${name}: ${counts} (${((performance.now() - began) / 1000).toFixed(1)} s)`;
  console.log(line);
  summary.push(line);
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
}
console.log(`\n${summary.join('\n')}\n`);
console.log(`${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`);
process.exitCode = sum.failed === 0 ? 0 : 1;
