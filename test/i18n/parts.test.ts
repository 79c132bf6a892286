import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leanStrings, stringParts, stringsAtStart } from '../../scripts/support/lean-strings.ts';
import { filesUnder, ROOT, reachableFrom, readModule } from '../architecture/modules.ts';

const json = readFileSync(`${ROOT}lib/i18n/vi.json`, 'utf8');
const keysOf = (table: string): string[] => Object.keys(JSON.parse(table));
const modules = new Map(
  filesUnder(['lib', 'components', 'entrypoints'], /\.tsx?$/).map((path) => [path, readModule(path)]),
);

test('two parts make the table; the panel starts with what it shows, and the rest is not the smaller', async () => {
  const named = await stringsAtStart();
  const [start, rest] = [keysOf(leanStrings(json, 'start', named)), keysOf(leanStrings(json, 'rest', named))];
  expect([...start, ...rest].sort()).toEqual(keysOf(json).toSorted());
  for (const key of ['panel.empty.title', 'panel.status.saved', 'failure.storage-full', 'menu.clipPage', 'tags.lost'])
    expect(start).toContain(key);
  for (const key of ['retag.start', 'options.title', 'edit.title', 'rule.doc.symbol', 'library.title'])
    if (keysOf(json).includes(key)) expect(rest).toContain(key);
  expect(rest.length).toBeGreaterThan(100);
});

test('a key that is put together is at the start with all that begin so', async () => {
  const named = { whole: new Set(['a.one']), beginnings: new Set(['b.']) };
  const table = '{"a.one":"1","a.two":"2","b.three":"3"}';
  expect(keysOf(leanStrings(table, 'start', named))).toEqual(['a.one', 'b.three']);
  expect(keysOf(leanStrings(table, 'rest', named))).toEqual(['a.two']);
  expect((await stringsAtStart()).beginnings).toContain('failure.');
});

test.each(['entrypoints/library/main.tsx', 'entrypoints/options/main.tsx'])('%s brings the rest', (entry) => {
  expect(reachableFrom(entry, modules, { atStart: true })).toContain('lib/i18n/parts/rest.ts');
});

test('every view that is loaded when it is opened brings the rest, too', () => {
  const loading = [...modules.values()].filter(
    ({ path, imports }) =>
      /^(components|entrypoints\/sidepanel)\//.test(path) &&
      imports.some(({ target, later }) => later && target.endsWith('.tsx')),
  );
  expect(loading.length).toBeGreaterThan(0);
  for (const { path } of loading)
    expect([...reachableFrom(path, modules, { atStart: true })]).toContain('components/later.tsx');
  expect(reachableFrom('components/later.tsx', modules)).toContain('lib/i18n/parts/rest.ts');
});

test('a build gives a module of the parts its own alone', async () => {
  const { resolveId, load } = stringParts();
  expect(resolveId('../vi.json', `${ROOT}lib/i18n/index.ts`)).toBeNull();
  const id = resolveId('../vi.json', `${ROOT}lib/i18n/parts/rest.ts`);
  expect(id).toMatch(load.filter.id);
  const code = await load.handler(id ?? '');
  expect(code).toContain('"retag.');
  expect(code).not.toContain('"menu.');
});
