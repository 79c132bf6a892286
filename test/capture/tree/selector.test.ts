import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { copyPage } from '../../../lib/capture/copy.ts';
import furniture from '../../../lib/capture/data/furniture.json' with { type: 'json' };
import { PACKS } from '../../../lib/capture/outlets/index.ts';
import { matcherOf } from '../../../lib/capture/tree/selector.ts';
import { readTree, writeTree } from '../../../lib/capture/tree/wire.ts';
import { boxes } from './arbitrary.ts';

const SELECTORS = [
  '*',
  'div',
  'DIV, section',
  '.a',
  '.b.a',
  'div.a',
  '#x',
  '[class]',
  '[data-role=sapo]',
  '[data-role="sapo"]',
  "[class^='b']",
  '[class$=a]',
  '[class~=a]',
  '[class*=uthor]',
  '[class*=author i]',
  'div section',
  'div > section',
  'div + div',
  'div ~ section .a',
  'article > .a, #x *',
  ':not(.a)',
  'div:not(.a, #x)',
  ':has(#x)',
  'div:has(.a, article)',
  'div:last-of-type',
];

describe('finds what a browser’s DOM finds', () => {
  it.each(SELECTORS)('%s', (selector) => {
    fc.assert(
      fc.property(boxes, (html) => {
        const { document } = parseHTML(`<!DOCTYPE html><html><body>${html}</body></html>`);
        const tree = readTree(writeTree(copyPage(document)));
        const places = new Map([...document.querySelectorAll('body *')].map((element, index) => [element, index + 1]));
        const expected = [...(document.body?.querySelectorAll(selector) ?? [])].map((element) => places.get(element));
        expect(tree.body.querySelectorAll(selector).map(({ order }) => order)).toEqual(expected);
        expect(tree.body.querySelector(selector)?.order).toBe(expected[0]);
      }),
      { numRuns: 60 },
    );
  });
});

it('compares the values of some attributes without regard to case, as browsers do', () => {
  const { body } = readTree('<body\n<a\n@rel Author\n>\n<a\n@rev Author\n>');
  expect(body.querySelectorAll('[rel=author]').length).toBe(1);
  expect(body.querySelectorAll('[rev=author]').length).toBe(0);
});

it.each([
  '',
  'div,',
  'div >',
  '> div',
  '[class',
  '[class=]',
  '.',
  '#',
  ':first-child',
  'a:hover',
  ':not(.a',
  '..a',
  'div)',
])('refuses %s', (selector) => {
  expect(() => matcherOf(selector)).toThrow(SyntaxError);
});

it('knows every selector of the data', () => {
  const fields = ['sign', 'title', 'sapo', 'authors', 'published', 'body', 'captions', 'drop'] as const;
  const selectors = PACKS.flatMap((pack) => fields.flatMap((field) => pack[field] ?? []));
  for (const selector of [...selectors, ...furniture.selectors]) expect(() => matcherOf(selector)).not.toThrow();
  expect(selectors.length).toBeGreaterThan(50);
});
