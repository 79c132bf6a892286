import { describe, expect, test } from 'vitest';
import { filesUnder, parseModule, reachableFrom, readModule } from './architecture/modules.ts';
import { generalFaults, layerFaults } from './architecture/rules.ts';

const CODE = /\.(tsx?|mjs)$/;
const modules = new Map(
  filesUnder(['lib', 'components', 'entrypoints', 'scripts', 'test'], CODE).map((path) => [path, readModule(path)]),
);

describe('the rules see what they forbid', () => {
  test.each([
    ['lib/core/x.ts', `import { db } from '../store/db.ts'`, 'core is pure'],
    ['lib/core/x.ts', `import type { Clip } from '../store/db.ts'`, 'core is pure'],
    ['lib/core/x.ts', `import { readFile } from 'node:fs'`, 'core is pure'],
    ['lib/capture/x.ts', `import { Article } from '../core/schema/article.ts'`, 'types of core are enough'],
    ['lib/capture/x.ts', `export { z } from 'zod'`, 'types of core are enough'],
    ['lib/core/x.ts', `import { z } from 'zod'`, 'Zod Mini alone'],
    ['lib/models/x.ts', `const tabs = await import('../platform/tabs.ts')`, 'injected ports'],
    ['lib/models/x.ts', `import Dexie from 'dexie'`, 'behind lib/store'],
    ['components/X.tsx', `import { clips } from '../lib/store/clips.ts'`, 'props'],
    ['components/X.tsx', `import { Clip } from '../lib/core/schema/clip.ts'`, 'props'],
    ['lib/store/x.ts', `import { browser } from 'wxt/browser'`, 'behind lib/platform'],
    ['lib/store/x.ts', `const id = chrome.runtime.id`, 'uses chrome'],
    ['entrypoints/options/main.tsx', `import { App } from '../library/App.tsx'`, 'another entrypoint'],
    ['lib/i18n/x.ts', `import { sample } from '../../test/support/sample.ts'`, 'nothing but tests'],
    ['lib/platform/x.ts', `await fetch('https://a.example')`, 'leaves the reader'],
    ['entrypoints/background/x.ts', `new WebSocket('wss://a.example')`, 'leaves the reader'],
    ['lib/core/x.ts', '\n'.repeat(401), '401 lines'],
  ])('%s: %s', (path, text, message) => {
    const module = parseModule(path, text);
    expect([...layerFaults(module), ...generalFaults(module)].join('\n')).toContain(message);
  });

  test.each([
    ['lib/core/x.ts', `import { z } from 'zod/mini'; import { sha256 } from '@noble/hashes/sha2.js'`],
    ['lib/capture/x.ts', `import type { RawCapture } from '../core/schema/capture.ts'`],
    [
      'components/X.tsx',
      `import type { Clip } from '../lib/core/schema/clip.ts'; import { useState } from 'preact/hooks'`,
    ],
    ['entrypoints/options/main.tsx', `import { App } from './App.tsx'; import { browser } from 'wxt/browser'`],
    ['lib/core/x.ts', '\n'.repeat(400)],
  ])('and let pass what is right: %s: %s', (path, text) => {
    const module = parseModule(path, text);
    expect([...layerFaults(module), ...generalFaults(module)]).toEqual([]);
  });

  test('an import() whose address is computed is refused, since no rule could follow it', () => {
    expect(() => parseModule('lib/core/x.ts', 'await import(name)')).toThrow('cannot be checked');
  });
});

test('every file keeps to its layer', () => {
  expect([...modules.values()].flatMap(layerFaults)).toEqual([]);
});

test('every file keeps the general rules', () => {
  expect([...modules.values()].flatMap(generalFaults)).toEqual([]);
});

/** Scripts that run inside a page; a new one is added here. */
const INJECTED = [
  ['entrypoints/capture.ts', 'lib/capture/observe.ts'],
  ['entrypoints/capture-selection.ts', 'lib/capture/observe.ts'],
  ['entrypoints/anchors.ts', 'lib/anchoring/locate.ts'],
] as const;

test.each(INJECTED)('%s brings neither Zod nor Dexie into a page', (entry, work) => {
  const reached = [...reachableFrom(entry, modules)];
  expect(reached.filter((path) => /^(zod|dexie|uuid)(\/|$)|^lib\/(store|platform|models)\//.test(path))).toEqual([]);
  expect(reached).toContain(work);
  // Judging what was seen is the worker's.
  expect(reached.filter((path) => path.startsWith('lib/capture/metadata/'))).toEqual([]);
});
