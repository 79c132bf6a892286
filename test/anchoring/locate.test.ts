import { describe, expect, it } from 'vitest';
import { locate } from '../../lib/anchoring/locate.ts';
import { normalise } from '../../lib/anchoring/normal.ts';
import type { Span } from '../../lib/core/schema/span.ts';

/** A page of lines, as `readPageText` gives it. */
const pageOf = (source: string) => {
  const normal = normalise(source);
  return {
    normal,
    breaks: (start: number, end: number): boolean =>
      source.slice(normal.at[start] ?? source.length, normal.at[end] ?? source.length).includes('\n'),
  };
};

const blocksOf = (text: string): Span[] => {
  let start = 0;
  return text.split('\n').map((line) => {
    const block = { start, end: start + line.length };
    start = block.end + 1;
    return block;
  });
};

const spansOf = (text: string, quote: string): Span[] =>
  [...text.matchAll(new RegExp(quote.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'), 'g'))].map(({ index }) => ({
    start: index,
    end: index + quote.length,
  }));

const ARTICLE = [
  'Tỉnh ủy quán triệt nghị quyết của Trung ương về công tác cán bộ',
  'Sáng 5/3, Tỉnh ủy tổ chức hội nghị quán triệt Nghị quyết số 27-NQ/TW của Trung ương khóa XIII tới cán bộ chủ chốt.',
  'Bộ Chính trị yêu cầu làm nghiêm. Theo Bộ Chính trị, cấp ủy phải gương mẫu. Bộ Chính trị giao Tỉnh ủy sơ kết.',
  'Bí thư Tỉnh ủy Nguyễn Văn Hòa nhấn mạnh kết quả phải đo bằng việc làm cụ thể của từng cơ sở.',
].join('\n');

const outcomes = (article: string, page: string, quote: string): string[] => {
  const wanted = { text: article, blocks: blocksOf(article), mentions: spansOf(article, quote) };
  expect(wanted.mentions.length).toBeGreaterThan(0);
  const { normal, breaks } = pageOf(page);
  return locate(wanted, { normal, breaks }).found.map((found) => {
    if (found.outcome === 'lost') return 'lost';
    expect(normal.text.slice(found.start, found.end)).toBe(normalise(quote).text);
    return `${found.outcome} ${found.start}`;
  });
};

describe('locate', () => {
  it.each([
    ['the same page', ARTICLE, '27-NQ/TW', ['exact']],
    [
      'with a menu before and news behind',
      `Trang chủ\nChính trị\n${ARTICLE}\nTin khác\nHọp báo`,
      '27-NQ/TW',
      ['exact'],
    ],
    ['another number', ARTICLE.replace('27-NQ', '29-NQ'), '27-NQ/TW', ['lost']],
    ['a digit put before', ARTICLE.replace('27-NQ', '127-NQ'), '27-NQ/TW', ['lost']],
    ['a code that goes on', ARTICLE.replace('27-NQ/TW', '27-NQ/TWB'), '27-NQ/TW', ['lost']],
    ['another sign in a code', ARTICLE.replace('27-NQ/TW', '27/NQ-TW'), '27-NQ/TW', ['lost']],
    [
      'a number that was bare',
      ARTICLE.replace('Nghị quyết số 27-NQ/TW', 'Nghị quyết số 27'),
      'Nghị quyết số 27',
      ['lost'],
    ],
    ['another case', ARTICLE.replace('Bí thư Tỉnh ủy', 'bí thư Tỉnh ủy'), 'Bí thư Tỉnh ủy', ['lost']],
    ['in capitals alone', ARTICLE.toUpperCase(), 'Bí thư Tỉnh ủy', ['lost']],
    ['another post', ARTICLE.replace('Bí thư Tỉnh ủy', 'Phó Bí thư Tỉnh ủy'), 'Bí thư Tỉnh ủy', ['moved']],
    ['a longer name', ARTICLE.replace('Văn Hòa', 'Văn Hòa Bình'), 'Nguyễn Văn Hòa', ['moved']],
    ['a plain word changed beside it', ARTICLE.replace('nhấn mạnh', 'khẳng định'), 'Nguyễn Văn Hòa', ['exact']],
    ['tones placed as of old', ARTICLE.replaceAll('ủy', 'uỷ').replaceAll('Hòa', 'Hoà'), 'Nguyễn Văn Hòa', ['exact']],
    ['decomposed', ARTICLE.normalize('NFD'), 'Nguyễn Văn Hòa', ['exact']],
    ['each of three has its own place', ARTICLE, 'Bộ Chính trị', ['exact', 'exact', 'exact']],
    [
      'the second of three is gone',
      ARTICLE.replace('Theo Bộ Chính trị, cấp', 'Cấp'),
      'Bộ Chính trị',
      ['exact', 'lost', 'exact'],
    ],
    [
      'of another article',
      'Giá vàng hôm nay tăng nhẹ.\nBộ Chính trị họp bàn về kinh tế.',
      'Bộ Chính trị',
      ['lost', 'lost', 'lost'],
    ],
    [
      'its number alone, in a box beside',
      `${ARTICLE.split('\n')[0]}\nToàn văn 27-NQ/TW tại đây`,
      '27-NQ/TW',
      ['moved'],
    ],
    ['an empty page', '', '27-NQ/TW', ['lost']],
  ])('%s', (_, page, quote, expected) => {
    expect(outcomes(ARTICLE, page, quote).map((outcome) => outcome.replace(/ \d+$/, ''))).toEqual(expected);
  });

  it('gives forty like quotes forty places, in order', () => {
    const lines = Array.from({ length: 40 }, (_, i) => `Ý thứ ${i}: Bộ Chính trị giao việc số ${i * 3} cho cấp ủy.`);
    const page = `Mở đầu của Bộ Chính trị\n${lines.join('\nQuảng cáo của Bộ Chính trị\n')}\nKết thúc`;
    const found = outcomes(lines.join('\n'), page, 'Bộ Chính trị');
    expect(found.every((outcome) => outcome.startsWith('exact'))).toBe(true);
    const places = found.map((outcome) => Number(outcome.split(' ')[1]));
    expect(places).toEqual(lines.map((line) => page.indexOf(line) + line.indexOf('Bộ')));
  });

  it('leads from words selected on the page to the same words of the article', () => {
    const page = `Trang chủ\n${ARTICLE.normalize('NFD')}`;
    const located = locate({ text: ARTICLE, blocks: blocksOf(ARTICLE), mentions: [] }, pageOf(page));
    const { text } = pageOf(page).normal;
    for (const [index, quote] of [
      [0, 'Bí thư Tỉnh ủy Nguyễn Văn Hòa'],
      [0, '27-NQ/TW'],
      [0, 'cấp ủy phải gương'],
    ] as const) {
      const at = text.indexOf(quote, index);
      const span = located.inArticle(at, at + quote.length);
      expect(span === null ? null : ARTICLE.slice(span.start, span.end)).toBe(quote);
    }
    const menu = text.indexOf('Trang chủ');
    expect(located.inArticle(menu, menu + 9)).toBeNull();
  });
});
