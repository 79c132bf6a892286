import { describe, expect, it } from 'vitest';
import { compareFields, type Field, fieldChanges, tally } from '../../../scripts/capture-eval/fields.ts';

const faultOf = (expected: unknown, found: unknown): string | null =>
  compareFields('trang', { field: expected }, { field: found })[0]?.fault ?? null;
const block = (text: string) => ({ kind: 'paragraph', text });

describe('a value held to what was expected', () => {
  it.each<[string, unknown, unknown, string | null]>([
    ['the same', 'Sơ kết', 'Sơ kết', null],
    ['keys in another order', { at: '1', precision: 'day' }, { precision: 'day', at: '1' }, null],
    ['nothing where nothing is expected', null, null, null],
    ['another', 'Sơ kết', 'Tổng kết', '"Tổng kết", not "Sơ kết"'],
    ['nothing', ['Khánh Vy'], undefined, 'nothing, not ["Khánh Vy"]'],
    ['null is not an empty list', [], null, 'null, not []'],
    [
      'one lost, one too many',
      [block('một'), block('hai')],
      [block('hai'), block('ba')],
      'lost {"kind":"paragraph","text":"một"}; surplus {"kind":"paragraph","text":"ba"}',
    ],
    ['another order', ['a', 'b'], ['b', 'a'], 'in another order, or repeated'],
    ['twice', ['a'], ['a', 'a'], 'in another order, or repeated'],
  ])('%s', (_, expected, found, fault) => {
    expect(faultOf(expected, found)).toBe(fault);
  });

  it('is every one that is expected, and no other', () => {
    expect(compareFields('trang', { title: 'x', sapo: null }, { title: 'x', outlet: 'Báo' })).toEqual([
      { fixture: 'trang', field: 'title', fault: null },
      { fixture: 'trang', field: 'sapo', fault: 'nothing, not null' },
    ]);
  });

  it('an article where a refusal is expected is wrong', () => {
    expect(compareFields('trang', { refusal: 'no-article' }, { title: 'x' })[0]?.fault).toBe(
      'nothing, not "no-article"',
    );
  });
});

const field = (fixture: string, name: string, fault: string | null): Field => ({ fixture, field: name, fault });

it('fields are counted by name', () => {
  expect(tally([field('a', 'title', null), field('b', 'title', 'x'), field('b', 'sapo', null)])).toEqual([
    { field: 'title', right: 1, of: 2 },
    { field: 'sapo', right: 1, of: 1 },
  ]);
});

it('two revisions differ in fields that came right and that went wrong; a fault that changed is neither', () => {
  const before = [
    field('a', 'title', 'x'),
    field('a', 'sapo', null),
    field('a', 'lang', null),
    field('b', 'title', 'x'),
  ];
  const after = [
    field('a', 'title', null),
    field('a', 'sapo', 'y'),
    field('a', 'lang', null),
    field('b', 'title', 'z'),
  ];
  expect(fieldChanges(before, after)).toEqual({
    cameRight: ['a | title | was x'],
    wentWrong: ['a | sapo | y'],
  });
  expect(fieldChanges([], after)).toEqual({ cameRight: [], wentWrong: [] });
});
