/** A short invented news page; its parts can be told apart in what is clipped. */
export interface Story {
  title: string;
  sapo?: string | undefined;
  paragraphs: readonly string[];
}

const PLAIN = [
  'Ngày 12/5, tại thành phố Cao Lãnh, Ban Thường vụ Tỉnh ủy Đồng Tháp tổ chức Hội nghị quán triệt Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị. Dự Hội nghị có hơn 300 đại biểu của các đảng bộ trực thuộc.',
  'Phát biểu tại Hội nghị, đồng chí Ngô Đình Khang, Phó Bí thư Thường trực Tỉnh ủy nhấn mạnh, mỗi cấp ủy phải chọn việc cụ thể, có người chịu trách nhiệm, có thời hạn và có kiểm tra, không để nghị quyết chỉ nằm trên giấy.',
  'Đồng chí Ngô Đình Khang đề nghị các chi bộ đưa nội dung học tập vào sinh hoạt hằng tháng, gắn với giải quyết những vướng mắc mà Nhân dân kiến nghị nhiều lần, nhất là về đất đai, môi trường và thủ tục hành chính.',
  'Theo báo cáo, đến nay toàn tỉnh đã tổ chức 214 lớp học tập với hơn 12.000 lượt đảng viên tham gia; nhiều mô hình ở cơ sở được Nhân dân đồng tình, trong đó có các tổ tự quản bảo vệ môi trường nông thôn.',
];

export const STORY: Story = {
  title: 'Đồng Tháp quán triệt việc học tập và làm theo gương Bác trong toàn Đảng bộ',
  sapo: 'Hội nghị yêu cầu mỗi cấp ủy chọn việc cụ thể, làm đến nơi đến chốn và báo cáo kết quả trước Nhân dân trong năm nay.',
  paragraphs: PLAIN,
};

/** A story of its own for each number: same length, other words where it matters. */
export const storyNumber = (number: number): Story => ({
  ...STORY,
  title: `Tin số ${number}: chi bộ ấp ${number} sơ kết việc học tập nghị quyết`,
  paragraphs: [`Đây là bản tin thứ ${number} trong ngày về việc học tập nghị quyết ở cơ sở của tỉnh.`, ...PLAIN],
});

/** A news page of that story, with a menu and a list of other news around it. `extra` goes at the end of the body. */
export const articlePage = ({ title, sapo, paragraphs }: Story, extra = ''): string => `<!doctype html>
<html lang="vi">
<head>
  <meta charset="utf-8">
  <title>${title} - Báo Thử Nghiệm</title>
  <meta property="og:type" content="article">
  <meta property="og:title" content="${title}">
  <meta property="og:site_name" content="Báo Thử Nghiệm">
  ${sapo === undefined ? '' : `<meta property="og:description" content="${sapo}">`}
  <meta property="article:published_time" content="2026-03-07T08:01:00+07:00">
  <style>body { font-family: sans-serif; max-inline-size: 700px; margin: auto }</style>
</head>
<body>
  <nav><a href="/">Trang chủ</a> <a href="/chinh-tri">Chính trị</a> <a href="/xa-hoi">Xã hội</a></nav>
  <main>
    <article>
      <h1>${title}</h1>
      ${sapo === undefined ? '' : `<h2 class="sapo">${sapo}</h2>`}
      ${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n      ')}
    </article>
  </main>
  <aside><h3>Tin khác</h3><ul><li><a href="/1">Họp báo tháng</a></li><li><a href="/2">Lịch tiếp dân</a></li></ul></aside>
  ${extra}
</body>
</html>`;
