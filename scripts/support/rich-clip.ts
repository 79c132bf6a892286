import type { ExportedClip } from '../../lib/core/schema/clipset.ts';
import { madeClip, rawCapture } from './made-clip.ts';

/** An invented article whose page says everything a page can say, twice over, in long words, and misses much. */
export const richClip = (): ExportedClip =>
  madeClip(
    rawCapture({
      url: 'https://bao.example/chinh-tri/xay-dung-dang/hoi-nghi-toan-quoc-tong-ket-cong-tac-tuyen-giao-nam-2025-va-trien-khai-nhiem-vu-2026-post123456.html',
      title:
        'Hội nghị toàn quốc tổng kết công tác tuyên giáo năm 2025, triển khai nhiệm vụ năm 2026: Đổi mới mạnh mẽ phương thức tuyên truyền, gắn học tập Nghị quyết số 18-NQ/TW với việc cụ thể ở cơ sở',
      sapo: 'Sáng 6/3, tại Hòa Bình, hội nghị nghe báo cáo của 63 điểm cầu và yêu cầu mỗi cấp ủy chọn việc cụ thể, có người chịu trách nhiệm, có thời hạn.',
      agency: 'TTXVN/Vietnam+',
      authors: ['Nguyễn Thị Minh Thu', 'Lò Văn Bình', 'Hoàng Phương'],
      credits: [
        { role: 'photo', name: 'Bùi Đức Long' },
        { role: 'graphic', name: 'Tổ đồ họa' },
        { role: 'source', name: 'Thông tấn xã Việt Nam' },
      ],
      outlet: 'Báo Thử Nghiệm',
      section: 'Chính trị › Xây dựng Đảng',
      published: { at: '2026-03-07T00:00:00+07:00', precision: 'day', zoneGiven: false, source: 'span.ngay-dang' },
      updated: { at: '2026-03-07T03:15:00Z', precision: 'minute', zoneGiven: true, source: 'json-ld' },
      sources: {
        title: 'outlet pack mcms.one: h1.article__title.cms-title',
        sapo: 'meta[og:description]',
        authors: 'div.article__author p.name',
        outlet: 'outlets.json',
        section: 'json-ld',
        canonicalUrl: 'link[rel=canonical]',
      },
      images: [
        {
          url: 'https://anh.example/2026/03/07/hoi-nghi.jpg',
          alt: 'hoi-nghi',
          caption: 'Quang cảnh hội nghị tại điểm cầu Hòa Bình sáng 6/3.',
          credit: 'Bùi Đức Long',
        },
        {
          url: 'https://anh.example/2026/03/07/bieu-do.png',
          alt: 'Biểu đồ số lớp học tập',
          caption: null,
          credit: null,
        },
        { url: 'https://anh.example/2026/03/07/3.jpg', alt: null, caption: null, credit: null },
      ],
      disagreements: [
        {
          field: 'title',
          reason: 'shown',
          others: [
            { value: 'Tổng kết công tác tuyên giáo năm 2025', source: 'json-ld' },
            { value: 'Hội nghị tổng kết công tác tuyên giáo', source: 'title' },
          ],
        },
        { field: 'authors', reason: 'person', others: [{ value: 'Báo Thử Nghiệm', source: 'meta[author]' }] },
        {
          field: 'published',
          reason: 'pack',
          others: [{ value: '2026-03-07T08:01:00Z', source: 'meta[article:published_time]' }],
        },
        {
          field: 'canonicalUrl',
          reason: 'same-page',
          others: [{ value: 'https://bao.example/chinh-tri', source: 'meta[og:url]' }],
        },
      ],
      warnings: ['canonical-other-site', 'html-not-kept', 'pack-no-sapo', 'pack-no-date'],
      blocks: [
        { kind: 'caption', text: 'Quang cảnh hội nghị tại điểm cầu Hòa Bình sáng 6/3. Ảnh: Bùi Đức Long' },
        {
          kind: 'paragraph',
          text: 'Đồng chí Trần Văn Bình, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Hòa Bình chủ trì hội nghị quán triệt Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương.',
        },
        { kind: 'heading', text: 'Chọn việc cụ thể' },
        {
          kind: 'paragraph',
          text: 'Đồng chí Lò Thị Mai, Trưởng ban Tuyên giáo Tỉnh ủy nêu ba việc cần làm ngay: chọn cán bộ, chọn việc, chọn thời hạn.',
        },
        { kind: 'paragraph', text: 'Đọc báo giấy số ra ngày mai để biết thêm chi tiết.' },
      ],
    }),
    '2026-03-08T01:00:00.000Z',
  );
