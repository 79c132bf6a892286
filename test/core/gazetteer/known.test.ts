import { describe, expect, it } from 'vitest';
import {
  documentOfId,
  documentSet,
  documentSetNames,
  documentTypes,
  fieldNoun,
  knownDocuments,
  lawsNamed,
  plenumOf,
  programmeNamed,
  stateDocument,
} from '../../../lib/core/gazetteer/index.ts';
import { Lexer } from '../../../lib/core/text/index.ts';

describe('known documents', () => {
  it('a number returns every term it was given in, oldest first', () => {
    expect(knownDocuments('NQ', 18).map(({ term }) => term)).toEqual(['XII', 'XIII', 'XIV']);
    expect(knownDocuments('NQ', 10).map(({ date }) => date)).toEqual([
      '1988-04-05',
      '2017-06-03',
      '2022-02-10',
      '2026-06-08',
    ]);
    expect(knownDocuments('NQ', 9999)).toEqual([]);
    expect(knownDocuments('nq', 18)).toEqual([]);
  });

  it.each([
    ['NQ', 18, 'XII', 'bộ máy'],
    ['NQ', 18, 'XII', 'tinh gọn'],
    ['NQ', 18, 'XIII', 'đất đai'],
    ['NQ', 19, 'XI', 'đất đai'],
    ['NQ', 19, 'XIII', 'nông nghiệp'],
    ['NQ', 10, 'XIII', 'khoáng sản'],
    ['NQ', 29, 'XI', 'giáo dục'],
    ['NQ', 36, 'XII', 'biển'],
    ['NQ', 59, 'XIII', 'hội nhập'],
    ['NQ', 45, 'XII', 'hải phòng'],
  ])('%s %i of %s, alone of its namesakes, is on %s', (code, number, term, topic) => {
    const document = documentOfId(`${code}/${number}/${term}`);
    if (document === null) throw new Error(`no ${code} ${number} ${term}`);
    const namesakes = knownDocuments(code, number).filter(({ key }) => key !== document.key);
    expect(document.topics).toContain(topic);
    expect(namesakes).not.toEqual([]);
    for (const other of namesakes) expect(other.topics, other.key).not.toContain(topic);
  });

  it('tells issuer, plenum, key and what came after', () => {
    expect(documentOfId('QĐ/37/XIII')).toMatchObject({
      key: 'party/TW/QĐ/37/XIII',
      issuer: 'Ban Chấp hành Trung ương',
      plenum: 4,
      date: '2021-10-25',
      replaces: 'party/TW/QĐ/47/XI',
      replacedBy: 'party/TW/QĐ/207/XIV',
      mark: '✓',
    });
    expect(documentOfId('NQ/4/XII')?.key).toBe('party/TW/NQ/04/XII');
    expect(documentOfId('NQ/57/XIII')?.issuer).toBe('Bộ Chính trị');
    expect(documentOfId('KL/127/XIII')?.issuer).toBe('Bộ Chính trị, Ban Bí thư');
    expect(documentOfId('NQ/26/XIV')?.mark).toBe('⚠');
    expect(documentOfId('NQ/26/XI')).toBeNull();
  });

  it.each([
    ['XIII', 6, ['NQ/27/XIII', 'KL/45/XIII', 'NQ/28/XIII', 'NQ/29/XIII']],
    ['XII', 6, ['NQ/18/XII', 'NQ/19/XII', 'NQ/20/XII', 'NQ/21/XII']],
    ['XI', 4, ['NQ/12/XI', 'NQ/13/XI']],
    ['XIII', 7, []],
  ])('plenum %s/%i issued its own', (term, number, ids) => {
    const keys = plenumOf(term, number)?.members.map(({ key }) => key.replace('party/TW/', ''));
    expect(keys).toEqual(ids);
  });
  it.each([
    ['XIII', 16],
    ['XX', 1],
    ['XIII', 0],
  ])('no plenum %s/%i', (term, number) => expect(plenumOf(term, number)).toBeNull());
});

describe('nicknames and programmes', () => {
  it.each(['bộ tứ nghị quyết', 'Bộ tứ trụ cột', '  BỘ TỨ  TRỤ CỘT ', 'bộ tứ trụ cột'.normalize('NFD')])(
    '%j',
    (phrase) => expect(documentSet(phrase)?.members.map(({ number }) => number)).toEqual([57, 59, 66, 68]),
  );
  it.each(['bộ tứ', 'bộ ba trụ cột', ''])('no set %j', (phrase) => expect(documentSet(phrase)).toBeNull());
  it('is found in a text', () => {
    const lexed = new Lexer(() => 0).lex('thực hiện "bộ tứ trụ cột" của đất nước');
    expect(documentSetNames.match(lexed, 3)).toMatchObject({ end: 7 });
    expect(documentSetNames.match(lexed, 2)).toBeNull();
  });

  it.each([
    ['Đề án', '06', '06/QĐ-TTg'],
    ['Đề án', '6', '06/QĐ-TTg'],
    ['đề án', '06', '06/QĐ-TTg'],
    ['Chương trình', '135', '135/1998/QĐ-TTg'],
    ['Nghị quyết', '30a', '30a/2008/NQ-CP'],
    ['Nghị quyết', '30A', '30a/2008/NQ-CP'],
    ['Chương trình', '1719', '1719/QĐ-TTg'],
  ])('%s %s is of %s', (type, number, printed) => expect(programmeNamed(type, number)?.document.number).toBe(printed));
  it.each([
    ['Chương trình', '06'],
    ['Nghị quyết', '135'],
    ['Đề án', '60'],
    ['Đề án', ''],
  ])('%s %s is no name', (type, number) => expect(programmeNamed(type, number)).toBeNull());
});

describe('state documents', () => {
  it.each([
    ['Luật', 'Đất đai', ['45/2013/QH13', '31/2024/QH15']],
    ['Luật', 'đất đai', ['45/2013/QH13', '31/2024/QH15']],
    ['Luật', 'Tổ chức Chính phủ', ['63/2025/QH15']],
    ['Luật', 'Không có', []],
    ['Bộ luật', 'Đất đai', []],
  ])('%s %s: %j', (type, name, numbers) =>
    expect(lawsNamed(type, name).map((document) => document.number)).toEqual(numbers),
  );
  it('constitutions by year', () =>
    expect(lawsNamed('Hiến pháp', '').map(({ date }) => date)).toEqual(['1946', '1959', '1980', '1992', '2013']));
  it('by printed number, in any case', () => {
    expect(stateDocument('202/2025/QH15')?.date).toBe('2025-06-12');
    expect(stateDocument('749/qđ-ttg')?.date).toBe('2020-06-03');
    expect(stateDocument('31/2024')).toBeNull();
  });
});

it('types and heads read as listed', () => {
  expect(documentTypes.map((type) => type.type)).toContain('Nghị quyết');
  expect(fieldNoun('trưởng ban')).toBe('Ban');
  expect(fieldNoun('bí thư')).toBeNull();
});
