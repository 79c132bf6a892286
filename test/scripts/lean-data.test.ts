import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { type Plugin, rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';
import { bundleForPage } from '../../scripts/bench/bundle.ts';
import { lean, leanData } from '../../scripts/support/lean-data.ts';
import { ROOT } from '../../scripts/support/run.ts';
import { dataFiles, objectsIn } from '../core/gazetteer/files.ts';

describe('a data file without provenance', () => {
  it.each([
    ['{"$schema":"x","source":"s","mark":"✓","rows":[]}', '{"rows":[]}'],
    ['{"mark":"○","rows":[1]}', '{"mark":"○","rows":[1]}'],
    ['{"mark":"⚠"}', '{"mark":"⚠"}'],
    ['{"rows":[{"name":"a","source":"s","note":"n","mark":"✓"}]}', '{"rows":[{"name":"a"}]}'],
    ['{"rows":[{"name":"a","mark":"○"},{"name":"b","mark":"✓"}]}', '{"rows":[{"name":"a","mark":"○"},{"name":"b"}]}'],
    ['{"a":{"b":{"source":"s","c":1}}}', '{"a":{"b":{"c":1}}}'],
    ['{"words":["source","note","✓"]}', '{"words":["source","note","✓"]}'],
    ['{"to":null,"city":false,"number":0,"name":""}', '{"to":null,"city":false,"number":0,"name":""}'],
    ['[]', '[]'],
    ['{ "name" : "Đắk Lắk" }', '{"name":"Đắk Lắk"}'],
  ])('%s → %s', (file, wanted) => expect(lean(file)).toBe(wanted));

  it('loses every mark where none is read', () =>
    expect(lean('{"mark":"○","rows":[{"name":"a","mark":"⚠"}]}', false)).toBe('{"rows":[{"name":"a"}]}'));

  it('is no JSON, no data', () => expect(() => lean('{')).toThrow(SyntaxError));
});

const entry = `
  import * as gazetteer from ${JSON.stringify(join(ROOT, 'lib/core/gazetteer/index.ts'))};
  globalThis.gazetteer = gazetteer;`;

/** The same bundle with the data as it stands in the files. */
async function plainBundle(): Promise<string> {
  const source: Plugin = {
    name: 'entry',
    resolveId: (id) => (id === '\0entry' ? id : null),
    load: (id) => (id === '\0entry' ? entry : null),
  };
  const build = await rolldown({ input: '\0entry', platform: 'browser', plugins: [source] });
  const { output } = await build.generate({ format: 'iife', minify: true });
  await build.close();
  return output[0].code;
}

/** What the tables of a bundle answer, all of them, as JSON. */
const ANSWERS = `(() => {
  const g = globalThis.gazetteer;
  const numbers = Array.from({ length: 400 }, (_, i) => i + 1);
  const terms = g.congresses.map((congress) => congress.term);
  return JSON.stringify({
    congresses: g.congresses,
    assemblies: g.assemblies,
    known: ['NQ', 'QĐ', 'CT', 'KL'].flatMap((code) => numbers.flatMap((number) => g.knownDocuments(code, number))),
    plenums: terms.flatMap((term) => numbers.slice(0, 20).map((number) => g.plenumOf(term, number))),
    issuers: ['TW', 'BTGTW', 'BNNMT', 'TU', 'QH15', 'UBND'].map((code) => [g.issuerOf(code), g.issuerOn(code, '2025-05-01')]),
    places: ['Hậu Giang', 'Huế', 'Lào', 'Đồng Nai'].map((name) => g.placeCalled(name)),
    bodies: ['Ban Dân vận Trung ương', 'Bộ GTVT', 'Quận ủy'].map((name) => g.bodyNamed(name, '2024-01-01')),
    provincial: g.provincialCongress('Hậu Giang', 14, null),
    sets: g.documentSet('bộ tứ trụ cột'),
    programmes: ['06', '135', '30a'].map((number) => ['Đề án', 'Chương trình'].map((type) => g.programmeNamed(type, number))),
    state: g.lawsNamed('Luật', 'Đất đai'),
    types: g.documentTypes,
  });
})()`;

function answers(code: string): string {
  const context = {};
  runInNewContext(code, context);
  return String(runInNewContext(ANSWERS, context));
}

describe('a build', () => {
  it('answers as the data does, without a word of where it is from', async () => {
    const [built, plain] = await Promise.all([bundleForPage(entry), plainBundle()]);
    expect(answers(built)).toBe(answers(plain));
    expect(answers(built)).toContain('party/TW/NQ/18/XII');
    expect(plain).toContain('domain.md');
    for (const trace of ['domain.md', 'unchecked', '.schema.json']) expect(built).not.toContain(trace);
  });

  it('leaves out notes, and nothing of other JSON files', () => {
    const notes = [...dataFiles.values()].flatMap((data) =>
      [...objectsIn(data)].filter(({ object }) => 'note' in object),
    );
    expect(notes.length).toBeGreaterThan(0);
    const { id } = leanData().load.filter;
    expect(id.test('/x/lib/core/gazetteer/data/places.json')).toBe(true);
    expect(id.test('C:\\x\\lib\\core\\gazetteer\\data\\places.json')).toBe(true);
    for (const other of [
      '/x/lib/core/gazetteer/schema/places.schema.json',
      '/x/lib/i18n/vi.json',
      '/x/lib/core/gazetteer/places.ts',
    ])
      expect(id.test(other)).toBe(false);
  });
});
