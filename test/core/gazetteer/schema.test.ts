import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../lib/core/text/index.ts';
import { dataFiles, isObject, type Json, objectsIn, schemaFiles, wordLists } from './files.ts';

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
for (const [name, schema] of schemaFiles) ajv.addSchema(schema, name);

function faults(file: string, data: unknown): string[] {
  const validate = ajv.getSchema(file.replace(/\.json$/, '.schema.json'));
  if (validate === undefined) throw new Error(`${file} has no schema`);
  validate(data);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

describe.each([...dataFiles])('data/%s', (file, data) => {
  it('names its schema, and is as that says', () => {
    expect(data.$schema).toBe(`../schema/${file.replace(/\.json$/, '.schema.json')}`);
    expect(faults(file, data)).toEqual([]);
  });

  it('gives every entry a source and a mark, its own or the file’s', () => {
    if (typeof data.source === 'string' && typeof data.mark === 'string') return;
    const bare = [...objectsIn(data)].filter(
      ({ object }) => ('words' in object || 'forms' in object) && !('source' in object && 'mark' in object),
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it('is NFC, without noise in its words', () => {
    const text = JSON.stringify(data);
    expect(text.normalize('NFC') === text).toBe(true);
    const noisy = wordLists(data).flatMap(({ words }) =>
      words.filter((word) => word !== word.trim() || / {2}/.test(word)),
    );
    expect(noisy).toEqual([]);
  });

  it('says no word of a list twice', () => {
    const doubles = wordLists(data).flatMap(({ path, words }) => {
      const keys = words.map((word) => wordsOf(word).join(' '));
      return words.filter((_, i) => keys.indexOf(keys[i] ?? '') !== i).map((word) => `${path}: ${word}`);
    });
    expect(doubles).toEqual([]);
  });
});

it('every schema but the common one is of a data file', () => {
  const named = [...schemaFiles.keys()].map((name) => name.replace(/\.schema\.json$/, '.json'));
  expect(named.filter((name) => !dataFiles.has(name))).toEqual(['common.json']);
});

/** A copy of a data file with one value put elsewhere. */
function altered(file: string, path: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = structuredClone(dataFiles.get(file));
  let at: unknown = copy;
  for (const key of path.slice(0, -1)) at = Array.isArray(at) ? at[Number(key)] : isObject(at) ? at[key] : undefined;
  const last = path.at(-1) ?? '';
  if (Array.isArray(at)) at[Number(last)] = value;
  else if (isObject(at)) Object.assign(at, { [last]: value } satisfies Json);
  else throw new Error(`${path.join('.')} is not in ${file}`);
  return copy;
}

describe('a schema refuses', () => {
  it.each([
    ['an unknown mark', 'places.json', ['mark'], '?'],
    ['a source that is none', 'places.json', ['source'], 'a friend'],
    ['a date that is none', 'known-documents.json', ['documents', 0, 'date'], '2025-13-01'],
    ['a date in another order', 'assemblies.json', ['assemblies', 0, 'session'], '02/3/1946'],
    ['a term that is none', 'known-documents.json', ['documents', 0, 'id'], 'NQ/10/XV'],
    ['a number with a leading zero', 'known-documents.json', ['documents', 0, 'id'], 'NQ/01/XII'],
    ['an id without term', 'known-documents.json', ['documents', 0, 'id'], 'NQ/10'],
    ['a plenum as text', 'known-documents.json', ['documents', 0, 'plenum'], '6'],
    ['topic words with capitals', 'known-documents.json', ['documents', 0, 'topics'], ['Đất đai']],
    ['an unknown system', 'issuers.json', ['groups', 0, 'system'], 'church'],
    ['a body without the prefix of ids', 'bodies.json', ['bodies', 0, 'id'], 'bo-chinh-tri'],
    ['an unknown property', 'bodies.json', ['bodies', 0, 'holder'], 'Nguyễn Văn A'],
    ['a group without words', 'titles.json', ['ranks', 0, 'words'], []],
    ['a word twice in one group', 'titles.json', ['ranks', 0, 'words'], ['đại tá', 'đại tá']],
    ['an empty word', 'laws.json', ['laws', 0, 'words'], ['']],
    ['an unknown use of a bare noun', 'document-types.json', ['types', 0, 'bare'], 'always'],
    ['a member that is no document', 'document-sets.json', ['sets', 0, 'members'], ['57-NQ/TW']],
  ])('%s', (_, file, path, value) => {
    expect(faults(file, dataFiles.get(file))).toEqual([]);
    expect(faults(file, altered(file, path, value))).not.toEqual([]);
  });
});
