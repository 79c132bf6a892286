import { describe, expect, it } from 'vitest';
import { precedes } from '../../lib/capture/metadata/near.ts';
import type { Element } from '../../lib/capture/tree/node.ts';
import { written } from './support/tree.ts';

const HTML =
  '<html><body><div id="a"><h1 id="b"></h1><i id="c"></i></div><p id="d"></p><p id="e"><b id="f"></b></p></body></html>';

describe.each([
  ['by their numbers', false],
  ['by where they stand, when cutting has made them', true],
])('precedes, %s', (_, made) => {
  const { document } = written(HTML);
  if (made) for (const element of document.querySelectorAll('*')) element.order = -1;
  const element = (id: string): Element => {
    const found = document.querySelector(`#${id}`);
    if (found === null) throw new Error(id);
    return found;
  };
  const ids = 'abcdef'.split('');
  it.each(ids.flatMap((one, index) => ids.map((other, at) => [one, other, index < at] as const)))(
    '%s, %s: %s',
    (one, other, before) => {
      expect(precedes(element(one), element(other))).toBe(before);
    },
  );
});
