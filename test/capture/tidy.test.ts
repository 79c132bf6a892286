import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../lib/capture/blocks.ts';
import { tidyPieces } from '../../lib/capture/tidy.ts';
import { written } from './support/tree.ts';

const P =
  'Hội nghị thống nhất giao các cấp ủy rà soát chương trình hành động, phân công người chịu trách nhiệm và thời hạn hoàn thành từng việc.';
const Q =
  'Ban Thường vụ sẽ nghe báo cáo kết quả tại phiên họp thường kỳ tháng sau, có kiểm điểm trách nhiệm người đứng đầu.';

const tidy = (html: string): string[] => {
  const { document } = written(`<!DOCTYPE html><html><body><main>${html}</main></body></html>`);
  const main = document.querySelector('main');
  if (main === null) throw new Error('no main');
  const pieces = readBlocks(
    main,
    () => false,
    () => -1,
  );
  return tidyPieces(pieces, () => null).map(({ kind, text }) =>
    text === P ? 'P' : text === Q ? 'Q' : `${kind}: ${text}`,
  );
};

describe('tidyPieces', () => {
  it.each([
    ['bylines above the prose', `<p>Thu Hà</p><p>Phóng viên thường trú</p><p>${P}</p><p>${Q}</p>`, ['P', 'Q']],
    [
      'bylines above the captions of a photo story',
      `<p>Thu Hà</p><figure><img><figcaption>${P}</figcaption></figure><figure><img><figcaption>${Q}</figcaption></figure>`,
      ['P', 'Q'],
    ],
    [
      'not a heading in bold right above its prose',
      `<p><strong>Rà soát từng việc ở 11 xã, phường</strong></p><p>${P}</p><p>${Q}</p>`,
      ['paragraph: Rà soát từng việc ở 11 xã, phường', 'P', 'Q'],
    ],
    [
      'not the numbered headings of a report, one above the other',
      `<p><b>I. ĐÁNH GIÁ CHUNG</b></p><p>1. Kết quả</p><p>${P}</p><p>${Q}</p>`,
      ['paragraph: I. ĐÁNH GIÁ CHUNG', 'paragraph: 1. Kết quả', 'P', 'Q'],
    ],
    ['bylines in bold', `<p><b>Phóng viên thường trú tại miền Trung</b></p><p>${P}</p>`, ['P']],
    ['bylines of many names in bold', `<p><b>Bài và ảnh: Nguyễn Thu Hà</b></p><p>${P}</p>`, ['P']],
    [
      'not the prose of a short piece, each paragraph in a box with its image',
      `<div><img><p>${P}</p></div><div><img><p>${Q}</p></div>`,
      ['P', 'Q'],
    ],
    [
      'a box of links under words that are a button elsewhere',
      `<p>${P}</p><div>Đọc thêm</div><ul><li><a href="/a">Nha Trang sắp xếp trụ sở</a></li></ul><p>${Q}</p>`,
      ['P', 'Q'],
    ],
    ['not a salutation', `<p>Kính thưa các đồng chí,</p><p>${P}</p>`, ['paragraph: Kính thưa các đồng chí,', 'P']],
    [
      'not a calendar',
      `${'<p>Chặng đua</p><p>Ngày thi</p>'.repeat(5)}<p>${P}</p>`,
      [...Array.from({ length: 5 }, () => ['paragraph: Chặng đua', 'paragraph: Ngày thi']).flat(), 'P'],
    ],
    [
      'a pointer between paragraphs',
      `<p>${P}</p><p><a href="/a">Cao Lộc: Chi bộ ghép ở vùng biên</a></p><p>${Q}</p>`,
      ['P', 'Q'],
    ],
    [
      'a pointer with a lead-in',
      `<p>${P}</p><p>Xem thêm: <a href="/a">Chi bộ ghép ở vùng biên</a></p><p>${Q}</p>`,
      ['P', 'Q'],
    ],
    [
      'not a link in a sentence',
      `<p>${P}</p><p>Toàn văn <a href="/a">ở đây</a>.</p><p>${Q}</p>`,
      ['P', 'paragraph: Toàn văn ở đây.', 'Q'],
    ],
    [
      'not a list of documents',
      `<p>${P}</p><ul><li><a href="/a">Nghị quyết số 04</a></ul><p>${Q}</p>`,
      ['P', 'list-item: Nghị quyết số 04', 'Q'],
    ],
    [
      'not sources by their addresses',
      `<p>${P}</p><p><a href="https://nguon.example/a">https://nguon.example/a</a></p>`,
      ['P', 'paragraph: https://nguon.example/a'],
    ],
    [
      'lines that papers close with',
      `<p>${P}</p><p>Mọi ý kiến đóng góp xin gửi về tòa soạn.</p><p>${Q}</p><p>Mọi ý kiến đóng góp xin gửi về tòa soạn.</p><p>Cơ quan chủ quản: Tỉnh ủy.</p>`,
      ['P', 'paragraph: Mọi ý kiến đóng góp xin gửi về tòa soạn.', 'Q'],
    ],
    [
      'a box of other news in the middle',
      `<p>${P}</p><h3>Tin liên quan</h3><ul><li><a href="/a">Một</a><li><a href="/b">Hai</a></ul><p>${Q}</p>`,
      ['P', 'Q'],
    ],
    ['all below the end', `<p>${P}</p><h3>Phản hồi</h3><p>Hay quá</p><h3>Mới nhất</h3><p>Tin ngắn</p>`, ['P']],
    [
      'a caption doubled',
      `<p>${P}</p><img><p>Đồng chí Khoa phát biểu chỉ đạo Hội nghị.</p><p>Đồng chí Khoa phát biểu ý kiến chỉ đạo Hội nghị.</p><p>${Q}</p>`,
      ['P', 'caption: Đồng chí Khoa phát biểu chỉ đạo Hội nghị.', 'Q'],
    ],
    [
      'not two like sentences',
      `<p>${P}</p><p>Đồng chí Khoa phát biểu khai mạc Hội nghị.</p><p>Đồng chí Khoa phát biểu bế mạc Hội nghị.</p>`,
      [
        'P',
        'paragraph: Đồng chí Khoa phát biểu khai mạc Hội nghị.',
        'paragraph: Đồng chí Khoa phát biểu bế mạc Hội nghị.',
      ],
    ],
    [
      'an image credit is a caption',
      `<p>${P}</p><p>Ảnh: Trí Dũng/TTXVN</p><p>${Q}</p>`,
      ['P', 'caption: Ảnh: Trí Dũng/TTXVN', 'Q'],
    ],
    [
      'a byline glued to furniture',
      `<p>${P}</p><p><b>Thanh Tâm</b><span>Các ý kiến của bạn đọc</span></p>`,
      ['P', 'paragraph: Thanh Tâm'],
    ],
  ])('%s', (_, html, want) => {
    expect(tidy(html)).toEqual(want);
  });
});
