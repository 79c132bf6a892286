import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** In the page, once its source has run there. */
declare const axe: typeof import('axe-core');

/**
 * What axe-core finds wrong with a page, one line a fault. Its source comes in over the debugging connection, which the
 * page's own policy on scripts does not hold back.
 */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const results = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} — ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
