import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { PACKS } from '../../../lib/capture/outlets/index.ts';
import type { Pack } from '../../../lib/capture/outlets/pack.ts';
import { matcherOf } from '../../../lib/capture/tree/selector.ts';
import { lean } from '../../../scripts/support/lean-data.ts';
import { outletNames } from './fixtures.ts';
import { packFiles, packSchema, selectorsOf } from './packs.ts';

const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true }).compile(
  packSchema as object,
);
const faults = (data: unknown): string[] => {
  validate(data);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
};

/** All packs as they are shipped, in bytes of JSON. */
const MOST_BYTES = 4000;

it('every file is a pack in use, once', () => {
  const [read, used] = [[...packFiles.values()], PACKS].map((packs) =>
    packs.map((pack) => JSON.stringify(pack)).sort(),
  );
  expect(used).toEqual(read);
});

it('packs take little of a bundle', () => {
  const bytes = [...packFiles.values()].reduce(
    (sum: number, pack) => sum + Buffer.byteLength(lean(JSON.stringify(pack))),
    0,
  );
  expect(bytes).toBeLessThan(MOST_BYTES);
});

describe.each([...packFiles])('%s', (file, data) => {
  it('is as the schema says', () => {
    expect(faults(data)).toEqual([]);
  });

  it('has a page of its family', () => {
    const id = file.replace(/\.json$/, '');
    expect(outletNames.some((name) => name === id || name.startsWith(`${id}-`))).toBe(true);
  });

  it('has selectors that are ones', () => {
    for (const selector of selectorsOf(data as Pack)) expect(() => matcherOf(selector), selector).not.toThrow();
  });
});

it('no domain is of two packs but for a paper’s layouts over the years, the later ones with a sign', () => {
  for (const { name, hosts } of PACKS) {
    for (const host of hosts ?? []) {
      const sharing = PACKS.filter((pack) => pack.hosts?.includes(host));
      expect(
        sharing.slice(1).filter(({ sign }) => sign === undefined),
        `${name}: ${host}`,
      ).toEqual([]);
    }
  }
});

describe('the schema refuses', () => {
  const pack = packFiles.get('ims.json') as Pack;
  it.each<[string, object]>([
    ['a pack for no page', { hosts: undefined, sign: undefined }],
    ['a field it does not know', { section: ['.cate'] }],
    ['an address for a domain', { hosts: ['https://tuoitre.vn/'] }],
    ['evidence of another kind', { evidence: 'guess' }],
    ['a source that is none', { source: 'a friend' }],
    ['places in a list', { title: ['h1', 'h2'] }],
    ['a selector that is empty', { body: '' }],
    ['a promise that rests on a crawler’s source', { evidence: 'code' }],
    [
      'a pack that says nothing',
      Object.fromEntries(
        ['title', 'sapo', 'authors', 'published', 'body', 'drop', 'note'].map((field) => [field, undefined]),
      ),
    ],
  ])('%s', (_, change) => {
    expect(faults(pack)).toEqual([]);
    expect(faults(JSON.parse(JSON.stringify({ ...pack, ...change })))).not.toEqual([]);
  });
});
