import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { captureArticle } from '../../lib/capture/index.ts';
import { expected, hasExpectation, pageAddress, pageHtml, pageNames, summary } from './support/pages.ts';

it('has pages to read', () => {
  expect(pageNames.length).toBeGreaterThan(0);
});

/** Without layout, as on the command line; live.test.ts reads the same pages in a browser. */
describe.each(pageNames)('%s', (name) => {
  it('has an expectation', () => {
    expect(hasExpectation(name)).toBe(true);
  });

  it('gives the article whole and only, and leaves the page as it was', () => {
    const { document } = parseHTML(pageHtml(name));
    const before = document.toString();
    expect(summary(captureArticle(document, pageAddress(name)))).toEqual(expected(name));
    expect(document.toString()).toBe(before);
  });
});
