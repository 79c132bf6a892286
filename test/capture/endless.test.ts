import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/capture/index.ts';
import { emptyLine, joinLines } from '../../lib/capture/lines.ts';
import { toldText } from '../../lib/capture/metadata/entities.ts';
import { readPrintedTime, readTime } from '../../lib/capture/metadata/parse-time.ts';
import { stripSiteSuffix } from '../../lib/capture/metadata/title.ts';
import { wrapItems } from '../../lib/capture/paragraphs.ts';
import { Document } from '../../lib/capture/tree/node.ts';
import { written } from './support/tree.ts';

const PROSE =
  'Chi bộ ấp họp thường kỳ để bàn việc sửa đường vào trường học, đường xuống cấp đã lâu, mùa mưa học sinh đi lại rất vất vả.';

/** What no page has in earnest and a hostile one may: each of these once took a minute, or the stack. */
describe('values without end', () => {
  it.each<[string, string]>([
    ['a month and blanks', `1 tháng 1${' '.repeat(200_000)}x`],
    ['days over and over', '1/1/'.repeat(100_000)],
    ['months over and over', '1 tháng 1 '.repeat(100_000)],
    ['clocks over and over', '12:12:12 +'.repeat(100_000)],
  ])('are no time: %s', (_, value) => {
    expect(readTime(value)).toBeNull();
    expect(readPrintedTime(value)).toBeNull();
  });

  it('a name at the end of a title fifty thousand times', () => {
    const html = `<html><head><meta property="og:title" content="Một tiêu đề đủ dài${' - Báo'.repeat(50_000)}"></head><body><article>${[1, 2, 3, 4].map((n) => `<p>Lần ${n}: ${PROSE}</p>`).join('')}</article></body></html>`;
    const answer = extractArticle(parseHTML(html).document, 'https://bao.example/x');
    expect(answer).toMatchObject({ ok: true, capture: { title: 'Một tiêu đề đủ dài' } });
    expect(stripSiteSuffix('Một tiêu đề đủ dài - Báo Tin - Báo', new Set())).toBe('Một tiêu đề đủ dài');
  });

  it('metas of one name, and of one value', () => {
    const many = Array.from({ length: 30_000 }, (_, number) => `<meta name="author" content="Lê Văn ${number}">`);
    const html = `<html><head>${many.join('')}<meta name="description" content="${'x'.repeat(1_000_000)}"></head></html>`;
    const { meta } = written(html).head;
    expect(meta.get('author')?.slice(0, 2)).toEqual(['Lê Văn 0', 'Lê Văn 1']);
    expect(meta.get('author')?.length).toBeLessThan(1000);
    expect(meta.get('description')?.[0]?.length).toBeLessThan(10_000);
  });
});

describe('character references', () => {
  it.each([
    ['&agrave;&Agrave;&#224;&#xe0;', 'àÀàà'],
    ['Chi&amp;#7871;n', 'Chiến'],
    // Names of every object are no names of characters.
    ['&valueOf; &toString; &isProtot;', '&valueOf; &toString; &isProtot;'],
    ['&constructor; &__proto__;', '&constructor; &__proto__;'],
    ['&#0; &#xd800; &#x110000;', '&#0; &#xd800; &#x110000;'],
  ])('%s', (told, text) => {
    expect(toldText(told)).toBe(text);
  });
});

describe('blocks without end', () => {
  it('lines that go on a hundred thousand times are one, and in time', () => {
    const lines = Array.from({ length: 100_000 }, () => ({ ...emptyLine(), text: 'và chữ nữa' }));
    const [joined, ...others] = joinLines(lines, 'paragraph');
    expect(joined?.text.length).toBe(100_000 * 11 - 1);
    expect(others).toEqual([]);
  });

  it('an item of more nodes than a call takes arguments', () => {
    const document = new Document();
    const item = document.createElement('li');
    for (let line = 0; line < 100_000; line++) item.append('chữ ', document.createElement('br'));
    document.body.append(item);
    wrapItems(document);
    expect(document.querySelectorAll('li > p > br').length).toBe(100_000);
    expect(document.querySelectorAll('li > br').length).toBe(0);
  });
});
