// `npm run types`: checks every TypeScript project, also when one has errors.
import { pathToFileURL } from 'node:url';
import { runTool } from './support/run.ts';

/** Screens and library; core without DOM and Node; scripts and tests. */
export const PROJECTS = ['tsconfig.json', 'lib/core/tsconfig.json', 'tsconfig.node.json'] as const;

/** Checks one project; the output holds its errors. */
export const checkTypes = (project: (typeof PROJECTS)[number]) => runTool('tsc', ['-p', project, '--pretty', 'false']);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const project of PROJECTS) {
    const { code, output, seconds } = await checkTypes(project);
    console.log(`${code === 0 ? '✓' : '✗'} ${project} (${seconds.toFixed(1)} s)`);
    if (code !== 0) {
      console.log(output);
      process.exitCode = 1;
    }
  }
}
