import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/capture/index.ts';

const PROSE = [
  'Chiều 3/6, Ban Thường vụ Thành ủy Móng Cái cũ bàn giao hồ sơ đảng viên cho ba đảng ủy phường mới, có biên bản từng loại tài liệu và chữ ký của người nhận.',
  'Theo Ban Tổ chức, hơn 4.100 hồ sơ đã được số hóa; 62 hồ sơ thiếu lý lịch gốc phải bổ sung trước ngày 30/6, do bí thư chi bộ chịu trách nhiệm đôn đốc.',
  'Đảng ủy phường mở ba buổi tiếp nhận ngoài giờ để đảng viên đi làm xa có thể tự đối chiếu thông tin của mình trước khi chốt danh sách cuối cùng.',
];
const TITLE = 'Bàn giao hồ sơ đảng viên cho ba phường mới';
const [P1, P2, P3] = PROSE.map((text) => `<p>${text}</p>`);
const ADVERT = 'Giảm 30% cho khách đặt phòng nghỉ trong tuần này, gọi tổng đài để được tư vấn thêm về tour.';

function blocksOf(body: string): string[] {
  const { document } = parseHTML(
    `<!DOCTYPE html><html lang="vi"><head><title>${TITLE}</title><meta property="og:title" content="${TITLE}"></head><body><div class="main"><h1>${TITLE}</h1><div class="time">03/06/2026 18:00</div><div class="detail-content">${body}</div></div></body></html>`,
  );
  const answer = extractArticle(document, 'https://bao.vn/tin-1.html');
  if (!answer.ok) throw new Error(answer.refusal);
  return answer.capture.blocks.map(({ kind, text }) => {
    const prose = PROSE.indexOf(text);
    return prose >= 0 ? `P${prose + 1}` : `${kind}: ${text}`;
  });
}

describe('furniture in the article', () => {
  it.each([
    [
      'a box that says first that it is an advertisement',
      `<div class="c-box"><div class="c-banner">Quảng cáo</div><p>${ADVERT}</p></div>`,
      [],
    ],
    ['so in letters not composed', `<div><span>${'Quảng cáo'.normalize('NFD')}</span><p>${ADVERT}</p></div>`, []],
    [
      'not the box about an advertisement and the article',
      `<div><div><span>Quảng cáo</span></div><p>Đảng ủy phường chốt danh sách ngày 30/6.</p></div>`,
      ['paragraph: Đảng ủy phường chốt danh sách ngày 30/6.'],
    ],
    [
      'not a box of the article about advertisements',
      `<div><h3>Quảng cáo ngoài trời</h3><p>${ADVERT}</p></div>`,
      ['heading: Quảng cáo ngoài trời', `paragraph: ${ADVERT}`],
    ],
    [
      'a paywall whose one paragraph Readability puts in its place',
      `<div class="box-vip paywall"><p>Đăng nhập để đọc tiếp bài dành cho bạn đọc trả phí, 29.000 đồng mỗi tháng cho mọi thiết bị của bạn.</p></div>`,
      [],
    ],
    [
      'not a paragraph named for the advertisement that a script puts behind it',
      `<p class=" ads-detail-center">“${ADVERT}” - bà nói thêm.</p><div class="block-ads"></div>`,
      [`paragraph: “${ADVERT}” - bà nói thêm.`],
    ],
    [
      'not a heading that an editor names by what it is, a heading tag',
      `<h2 class="Mods_HeadingTag Mods_HeadingTagH2"><b>Ba buổi tiếp nhận ngoài giờ</b></h2>`,
      ['heading: Ba buổi tiếp nhận ngoài giờ'],
    ],
    ['a heading over tags', `<h4 class="tag-title">Khám phá thêm chủ đề</h4>`, []],
  ])('%s', (_, box, kept) => {
    expect(blocksOf(`${P1}${P2}${box}${P3}`)).toEqual(['P1', 'P2', ...kept, 'P3']);
  });
});
