import { describe, expect, it } from 'vitest';
import { readLanguage } from '../../lib/capture/metadata/language.ts';
import { capture, meta, PARAGRAPHS, TITLE } from './support/invented.ts';

const BODY = `<h1>${TITLE}</h1><div>${PARAGRAPHS}</div>`;
const ENGLISH =
  'The committee met in the capital on Saturday to discuss how the party cells of the district should be arranged, and it was said that the work is to be finished in the spring. ';

describe('the language', () => {
  it.each([
    ['of the root', 'lang="vi-VN"', '', 'vi-VN', []],
    ['of OpenGraph', '', meta('og:locale', 'vi_VN'), 'vi-VN', []],
    ['of the header in a meta', '', '<meta http-equiv="Content-Language" content="vi">', 'vi', []],
    ['of the text, where the page says nothing', '', '', 'vi', []],
    ['of the text, where the page says what is none', 'lang="tiếng việt"', '', 'vi', []],
    [
      'of the text, where the page is plainly wrong',
      'lang="en-US"',
      '',
      'vi',
      [{ field: 'lang', reason: 'shown', others: [{ value: 'en-US', source: 'html[lang]' }] }],
    ],
    [
      'that agrees with the text',
      'lang="en"',
      meta('og:locale', 'vi_VN'),
      'vi-VN',
      [{ field: 'lang', reason: 'shown', others: [{ value: 'en', source: 'html[lang]' }] }],
    ],
  ])('is that %s', (_, root, head, lang, disagreements) => {
    expect(capture({ root, head, body: BODY })).toMatchObject({ lang, disagreements });
  });

  it('is English on an English page that says it is Vietnamese', () => {
    const body = `<h1>Party committee meets in the capital</h1><div>${[1, 2, 3].map((n) => `<p>On day ${n} of the year: ${ENGLISH.repeat(n)}</p>`).join('')}</div>`;
    expect(capture({ body, title: 'Party committee meets in the capital' }).lang).toBe('en');
  });
});

describe('readLanguage', () => {
  it.each([
    ['Vietnamese', PARAGRAPHS, 'vi'],
    ['Vietnamese, letters not composed', PARAGRAPHS.normalize('NFD'), 'vi'],
    ['English', ENGLISH.repeat(3), 'en'],
    ['English with names of Vietnam', `${ENGLISH.repeat(3)} Nguyễn Văn Bình, Đà Nẵng`, 'en'],
    [
      'Vietnamese without marks',
      'Ban Thuong vu Huyen uy hop phien thuong ky thang ba ban viec sap xep cac chi bo '.repeat(4),
      null,
    ],
    [
      'French',
      'Le comité du district a tenu sa réunion mensuelle afin de débattre de la réorganisation des cellules '.repeat(4),
      null,
    ],
    ['too short', 'Sáng 5/3, Huyện ủy Sông Lô họp phiên thường kỳ.', null],
    ['nothing', '', null],
  ])('%s', (_, text, language) => {
    expect(readLanguage(text)).toBe(language);
  });
});
