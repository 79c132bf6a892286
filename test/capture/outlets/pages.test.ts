import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { captureArticle } from '../../../lib/capture/index.ts';
import { expectationNames, expectedValues, look, outletExpectation, outletHtml, outletNames } from './fixtures.ts';

it('every page has its expectation, and no expectation is without its page', () => {
  expect(outletNames.length).toBeGreaterThan(0);
  expect([...expectationNames].sort()).toEqual([...outletNames].sort());
});

/** Without layout and scripts, as on the command line; live.test.ts reads the same pages in a browser. */
describe.each(outletNames)('%s', (name) => {
  const expectation = outletExpectation(name);
  const { document } = parseHTML(outletHtml(name));

  it.each([
    ['with its pack', true],
    ['by general rules alone', false],
  ])('is read whole and right %s, and left as it was', (_, packs) => {
    const before = document.toString();
    const found = look(captureArticle(document, expectation.url, { packs }));
    expect(found).toMatchObject(expectedValues(expectation, { scripted: false, packs }));
    expect(document.toString()).toBe(before);
  });
});
