import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare, fold, isSyllable, Lexer, slug, wordKey } from '../../../lib/core/text/index.ts';

describe('fold', () => {
  it.each([
    ['57–NQ/TW', '57-NQ/TW'],
    ['57‑NQ⁄TW', '57-NQ/TW'],
    ['QÐ/TW', 'QĐ/TW'],
    ['Nghị\u00a0quyết\tsố', 'Nghị quyết số'],
    ['Nghị\u200b quyết', 'Nghị quyết'],
    ['01\u00ad-CT/TW', '01-CT/TW'],
    ['Nghị quyết'.normalize('NFD'), 'Nghị quyết'],
    ['Nghị quyết “này”', 'Nghị quyết “này”'],
  ])('%j → %j', (source, folded) => {
    expect(fold(source).text).toBe(folded);
  });

  it('leads every folded span back to source characters that fold to it', () => {
    const noisy = fc.string({
      unit: fc.constantFrom(
        'a',
        'Đ',
        'Ð',
        '–',
        '\u200b',
        '\u00a0',
        'e\u0302\u0301',
        '\u0301',
        '\n',
        '/',
        '\ud800',
        '😀',
        'ộ',
      ),
      maxLength: 60,
    });
    fc.assert(
      fc.property(noisy, fc.nat(), fc.nat(), (source, a, b) => {
        const folded = fold(source);
        const length = folded.text.length;
        if (length === 0) return;
        const start = a % length;
        const end = start + 1 + (b % (length - start));
        const [from, to] = [folded.from(start), folded.to(end)];
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(source.length);
        expect(from).toBeLessThan(to);
        if (!source.normalize('NFC').includes('\u0301'))
          expect(fold(source.slice(from, to)).text).toBe(folded.text.slice(start, end));
      }),
    );
  });
});

describe('word keys', () => {
  it.each([
    ['Uỷ', 'ủy'],
    ['Khoá', 'khóa'],
    ['Hoà', 'hòa'],
    ['khoẻ', 'khỏe'],
    ['quý', 'quý'],
    ['Quỹ', 'quỹ'],
    ['Hoàn', 'hoàn'],
    ['ĐẢNG', 'đảng'],
  ])('%s → %s', (word, key) => expect(wordKey(word)).toBe(key));

  it.each([
    ['Hậu Giang', 'hau-giang'],
    ['Bà Rịa - Vũng Tàu', 'ba-ria-vung-tau'],
    ['Đắk Lắk', 'dak-lak'],
  ])('slug of %s', (name, expected) => expect(slug(name)).toBe(expected));
  it('drops marks', () => expect(bare('Nghị ĐỊNH')).toBe('nghi dinh'));

  it.each(['nghiêng', 'yên', 'quốc', 'oanh', 'thuỳ'])('%s is a syllable', (word) =>
    expect(isSyllable(word)).toBe(true),
  );
  it.each(['covid', 'online', 'video', 'sisoulith', 'solar', 'clip'])('%s is none', (word) =>
    expect(isSyllable(word)).toBe(false),
  );
});

describe('lex', () => {
  const words = (text: string): string[] => {
    const lexed = new Lexer(() => 0).lex(text);
    return Array.from({ length: lexed.length }, (_, i) => lexed.word(i).text);
  };
  it.each([
    ["H'Ngăm Niê KĐăm", ["H'Ngăm", 'Niê', 'KĐăm']],
    ['Hà NộiCơ quan', ['Hà', 'Nội', 'Cơ', 'quan']],
    ['Hội LHPNViệt Nam', ['Hội', 'LHPN', 'Việt', 'Nam']],
    ['số 31-QĐi/TW', ['số', '31', '-', 'QĐi', '/', 'TW']],
    ['QH15, ThS', ['QH', '15', ',', 'ThS']],
    ['a\n \n b', ['a', '\n', 'b']],
  ])('%j', (text, expected) => expect(words(text)).toEqual(expected));

  it('loses no letter or digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const lexed = new Lexer(() => 0).lex(text);
        let covered = '';
        for (let i = 0; i < lexed.length; i++) covered += lexed.slice(i, i + 1);
        expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s|\u0085/g, ''));
      }),
    );
  });
});
