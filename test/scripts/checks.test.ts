import { expect, test } from 'vitest';
import { asOneCheck, countTests } from '../../scripts/support/checks.ts';

const report = (
  numPassedTests: number,
  numFailedTests: number,
  files: { status: string; assertionResults: object[] }[] = [],
) => ({
  numPassedTests,
  numFailedTests,
  numPendingTests: 2,
  numTodoTests: 0,
  testResults: files,
});
const loaded = { status: 'failed', assertionResults: [{}] };
const unloaded = { status: 'failed', assertionResults: [] };

test.each([
  ['all well', report(5, 0), 0, 5, 0],
  ['two failed', report(5, 2, [loaded]), 1, 5, 2],
  ['a file that could not be loaded', report(5, 0, [unloaded]), 1, 5, 1],
  ['a bad end though no test failed', report(5, 0), 1, 5, 1],
  ['killed by a signal', report(5, 0), null, 5, 1],
  ['no test at all', report(0, 0), 0, 0, 1],
  ['no report', null, 0, 0, 1],
  ['something else for a report', { numPassedTests: '5' }, 0, 0, 1],
])('a run with %s', (_, given, code, passed, failed) => {
  expect(countTests(given, code)).toMatchObject({ passed, failed });
});

test('skipped tests are counted, not forgotten', () => {
  expect(countTests(report(5, 0), 0).skipped).toBe(2);
});

test('a check that fails without a word still says something', () => {
  expect(asOneCheck({ code: 0, output: 'warnings' })).toEqual({ passed: 1, failed: 0, skipped: 0, detail: '' });
  expect(asOneCheck({ code: 2, output: ' wrong \n' })).toMatchObject({ failed: 1, detail: 'wrong' });
  expect(asOneCheck({ code: null, output: '' })).toMatchObject({ failed: 1, detail: 'ended with a signal' });
});
