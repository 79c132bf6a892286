import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { copyFragment } from '../../lib/capture/copy.ts';
import { Document } from '../../lib/capture/tree/node.ts';
import { readTree, writeTree } from '../../lib/capture/tree/wire.ts';

describe('a tree without end', () => {
  it(':has() looks below an element of more children than a call takes arguments', () => {
    const document = new Document();
    for (let count = 0; count < 200_000; count++) document.body.append(document.createElement('i'));
    expect(document.querySelectorAll('html:has(b), body:has(b)')).toEqual([]);
    expect(document.querySelectorAll('body:has(i)')).toEqual([document.body]);
  });

  it('a passage nested deeper than a tree may be is taken flat, with all its words', () => {
    const { document } = parseHTML('<html><body><div></div></body></html>');
    const holder = document.createElement('div');
    let at: Element = holder;
    for (let depth = 0; depth < 2000; depth++) {
      const next = document.createElement('div');
      next.append(`chữ ${depth} `);
      at.append(next);
      at = next;
    }
    const { body } = readTree(writeTree(copyFragment(holder)));
    const words = body.textContent.match(/\d+/g) ?? [];
    expect(words.length).toBe(2000);
    expect(new Set(words).size).toBe(2000);
  });
});
