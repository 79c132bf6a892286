import { inventedName } from '../support/crowd.ts';

const PLACES = ['Hòa Bình', 'Đồng Tháp', 'Thái Nguyên', 'Cà Mau', 'Lạng Sơn', 'Quảng Trị'] as const;
const FILLER =
  'Theo báo cáo tại hội nghị, các chi bộ đã đưa nội dung học tập vào sinh hoạt hằng tháng, gắn với giải quyết những vướng mắc mà Nhân dân kiến nghị nhiều lần, nhất là về đất đai, môi trường và thủ tục hành chính; nhiều mô hình ở cơ sở được đồng tình, trong đó có các tổ tự quản bảo vệ môi trường nông thôn, các nhóm hộ cùng làm đường và những buổi đối thoại hằng quý giữa người đứng đầu cấp ủy với người dân.';

/** Of three words, no two alike. */
const nameOf = (i: number): string => {
  const [surname, , middle, , given] = inventedName((i * 76_543 + 31_337) % 2_000_000).split(' ');
  return `${surname} ${middle} ${given}`;
};

/** One citation and one person a paragraph, and words between them as a long report has them. */
const paragraph = (i: number): string => {
  const place = PLACES[i % PLACES.length];
  return `Đồng chí ${nameOf(i)}, Phó Bí thư Tỉnh ủy ${place} nêu kết quả thực hiện Chỉ thị số ${i + 10}-CT/TW ngày ${(i % 27) + 1}/5/2024 của Ban Bí thư ở địa phương. ${FILLER} ${FILLER.replace('Theo báo cáo tại hội nghị, các', 'Ở những nơi làm tốt, các')} ${i % 2 === 0 ? FILLER : ''}`;
};

const TITLE =
  'Hội nghị trực tuyến toàn quốc tổng kết năm năm thực hiện các nghị quyết, chỉ thị về xây dựng, chỉnh đốn Đảng và hệ thống chính trị trong sạch, vững mạnh; đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh ở các đảng bộ trực thuộc Trung ương';

/** An invented report of 8,000 words that cites 30 documents and names 30 officials, under a title of five lines. */
export const longArticle = (): string => `<!doctype html>
<html lang="vi">
<head>
  <meta charset="utf-8">
  <title>${TITLE} - Báo Thử Nghiệm</title>
  <meta property="og:type" content="article">
  <meta property="og:title" content="${TITLE}">
  <meta property="og:site_name" content="Báo Thử Nghiệm">
  <meta property="article:published_time" content="2026-03-07T08:01:00+07:00">
</head>
<body>
  <main>
    <article>
      <h1>${TITLE}</h1>
      ${Array.from({ length: 30 }, (_, i) => `<p>${paragraph(i)}</p>`).join('\n      ')}
    </article>
  </main>
</body>
</html>`;
