import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leanStrings, PARTS, partOf, stringParts } from '../../scripts/support/lean-strings.ts';
import { filesUnder, ROOT, reachableFrom, readModule } from '../architecture/modules.ts';
import { readText, type Usage } from './usage.ts';

const TABLE = `${ROOT}lib/i18n/vi.json`;
const json = readFileSync(TABLE, 'utf8');
const keys = Object.keys(JSON.parse(json));
const modules = new Map(
  filesUnder(['lib', 'components', 'entrypoints'], /\.tsx?$/).map((path) => [path, readModule(path)]),
);

/** Keys of a part that are named in what a page reaches, and templates that could come to one. */
function usedBy(entry: string, part: keyof typeof PARTS, choice: { atStart?: boolean }): string[] {
  const usage: Usage = { literals: new Set(), templates: new Map(), places: new Map(), calls: [] };
  for (const path of reachableFrom(entry, modules, choice))
    if (modules.has(path)) readText(path, readFileSync(`${ROOT}${path}`, 'utf8'), usage);
  const templates = [...usage.templates.keys()].filter((template) =>
    PARTS[part].some((prefix) => template.startsWith(prefix.slice(0, -1))),
  );
  return [...keys.filter((key) => partOf(key) === part && usage.literals.has(key)), ...templates];
}

test('the parts are the table, each key in one of them', () => {
  const parts = ['start', ...Object.keys(PARTS)].map((part) => Object.keys(JSON.parse(leanStrings(json, part))));
  expect(parts.every((part) => part.length > 0)).toBe(true);
  expect(parts.flat().sort()).toEqual(keys.toSorted());
});

test('the panel has every string it shows: none is of the part for other pages', () => {
  expect(usedBy('entrypoints/sidepanel/main.tsx', 'pages', {})).toEqual([]);
  expect(usedBy('entrypoints/sidepanel/main.tsx', 'rules', { atStart: true })).toEqual([]);
  expect(usedBy('entrypoints/sidepanel/main.tsx', 'offices', { atStart: true })).toEqual([]);
  expect(usedBy('entrypoints/background/index.ts', 'pages', {})).toEqual([]);
  // The test can fail.
  expect(usedBy('entrypoints/library/main.tsx', 'pages', {})).toContain('files.outcome.*');
});

test.each(['entrypoints/library/main.tsx', 'entrypoints/options/main.tsx'])('%s brings that part', (entry) => {
  expect(reachableFrom(entry, modules, { atStart: true })).toContain('lib/i18n/parts/pages.ts');
});

test('a build gives a module of the parts its own alone', async () => {
  const { resolveId, load } = stringParts();
  expect(resolveId('../vi.json', `${ROOT}lib/i18n/index.ts`)).toBeNull();
  const id = resolveId('../vi.json', `${ROOT}lib/i18n/parts/rules.ts`);
  expect(id).toMatch(load.filter.id);
  const code = await load.handler(id ?? '');
  expect(code).toContain('"rule.');
  expect(code).not.toContain('"retag.');
});
