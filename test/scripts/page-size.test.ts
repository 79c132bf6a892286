import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kilobytesOf, pageScripts } from '../../scripts/bench/page-size.ts';
import { temporaryFolder } from '../../scripts/support/temporary.ts';

const files = {
  'page.html': '<script type="module" crossorigin src="/chunks/page.js"></script><link href="/assets/page.css">',
  'chunks/page.js': 'import{a}from"./shared.js";import"./side.js";a(()=>import(`./later.js`))',
  'chunks/shared.js': 'export function a(){}export{b}from"../deep/re-exported.js"',
  'chunks/side.js': '',
  'chunks/later.js': 'import{a}from"./shared.js";import"./with-it.js";import("./page.js")',
  'chunks/with-it.js': 'export{}',
  'chunks/of-another-page.js': 'export{}',
  'deep/re-exported.js': 'export const b=1',
};

test('the scripts of a built page are told apart by when they are loaded', () => {
  const { path: folder, remove } = temporaryFolder('page-size');
  try {
    for (const name of ['chunks', 'deep']) mkdirSync(join(folder, name));
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
    const { start, later } = pageScripts(folder, 'page.html');
    expect([...start.keys()].sort()).toEqual([
      'chunks/page.js',
      'chunks/shared.js',
      'chunks/side.js',
      'deep/re-exported.js',
    ]);
    expect([...later.keys()].sort()).toEqual(['chunks/later.js', 'chunks/with-it.js']);
    expect(kilobytesOf(later)).toBe((files['chunks/later.js'].length + files['chunks/with-it.js'].length) / 1000);
  } finally {
    remove();
  }
});
