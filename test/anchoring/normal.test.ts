import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, normalOffset } from '../../lib/anchoring/normal.ts';
import { plainText } from '../../lib/core/plain.ts';

describe('normalise', () => {
  it.each([
    ['decomposed letters', 'Nghị quyết'.normalize('NFD'), 'Nghị quyết'],
    ['old tone placement', 'hoà thuỷ HOÀ Thuý khoẻ', 'hòa thủy HÒA Thúy khỏe'],
    ['tones with a consonant after them stay', 'hoàn toàn huỳnh', 'hoàn toàn huỳnh'],
    ['after q a tone stays', 'quý Quỳ', 'quý Quỳ'],
    ['old tone placement decomposed, before a sign', `(${'hoà'.normalize('NFD')})`, '(hòa)'],
    ['white space of every kind', ' a\u00a0\u2003b\n\t c ', 'a b c'],
    ['soft hyphens and what shows nothing', '27\u00ad-NQ\u200b/\u2060TW', '27-NQ/TW'],
    ['signs and digits stay', '27–NQ/TW “36%” 1.204', '27–NQ/TW “36%” 1.204'],
    ['characters beyond the plane', 'a𝒳\u{e0041}b', 'a𝒳b'],
    ['nothing', '', ''],
  ])('%s', (_, source, text) => {
    expect(normalise(source).text).toBe(text);
  });

  it('agrees with what capture makes of a text, tones apart', () => {
    const unit = fc.constantFrom(
      'a',
      'e',
      'ế',
      'e\u0302\u0301',
      ' ',
      '\n',
      '\u00a0',
      '\u00ad',
      '\u200b',
      '1',
      '-',
      '/',
      '“',
      '\u202e',
      'đ',
      'n',
    );
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const source = units.join('');
        expect(normalise(source).text).toBe(plainText(source));
      }),
    );
  });

  it('leads back to the source', () => {
    const source = `  Chỉ\u00adthị  ${'số'.normalize('NFD')}\u00a005-CT/TW`;
    const normal = normalise(source);
    const start = normal.text.indexOf('số');
    expect(source.slice(normal.at[start], normal.at[start + 2])).toBe('số'.normalize('NFD'));
    expect(normalOffset(normal, normal.at[start] ?? -1)).toBe(start);
  });
});
