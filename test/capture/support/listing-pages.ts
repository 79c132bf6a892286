/** Invented pages of two kinds: lists of teasers in every usual markup, and articles that look like such lists. */
const HEADLINES = [
  'Hội nghị triển khai công tác dân vận sáu tháng cuối năm',
  'Khánh thành nhà văn hóa thôn Khuổi Nà sau hai năm xây dựng',
  'Giao ban báo chí tháng 6: Chủ động thông tin việc khó',
  'Kỳ họp thường lệ giữa năm sẽ thông qua 19 nghị quyết',
  'Tập huấn kỹ năng viết tin cho cộng tác viên cơ sở',
  'Trao tặng hai nghìn đầu sách cho thư viện trường vùng cao',
  'Công bố kết quả chỉ số cải cách hành chính của các xã',
  'Đối thoại với nông dân về liên kết tiêu thụ nông sản',
];
const TEASERS = [
  'Các địa phương tập trung thực hiện quy chế dân chủ ở cơ sở, gắn với phong trào thi đua dân vận khéo trong vùng đồng bào dân tộc thiểu số.',
  'Công trình do Nhân dân đóng góp hơn 400 ngày công, được đưa vào sử dụng đúng dịp kỷ niệm Ngày hội Đại đoàn kết toàn dân tộc.',
  'Nhiều cơ quan báo chí kiến nghị các sở, ngành cử người phát ngôn trả lời đúng hạn, nhất là những vấn đề dư luận quan tâm.',
  'Hội đồng nhân dân tỉnh dự kiến dành một ngày rưỡi cho chất vấn, tập trung vào đầu tư công và quản lý tài nguyên khoáng sản.',
  'Lớp học kéo dài ba ngày, học viên thực hành viết tin, chụp ảnh bằng điện thoại và biên tập ngay tại lớp dưới sự hướng dẫn của phóng viên.',
  'Sách được quyên góp từ cán bộ, công chức và các nhà hảo tâm trong tỉnh sau hai tuần phát động, phần lớn là sách thiếu nhi và khoa học.',
  'Ba đơn vị dẫn đầu năm nay đều đã số hóa toàn bộ hồ sơ và trả kết quả trực tuyến trước hạn trong trên 90% trường hợp.',
  'Lãnh đạo tỉnh trả lời trực tiếp 23 ý kiến về giá vật tư, mã số vùng trồng và thủ tục vay vốn ưu đãi trong buổi chiều.',
];
const PROSE = [
  'Chủ trì hội nghị, đồng chí Lâm Văn Khởi yêu cầu các xã, phường báo cáo đúng việc, đúng số liệu, không báo cáo chung chung, nêu rõ việc nào chậm và vì sao chậm.',
  'Theo Văn phòng Tỉnh ủy, đến hết tháng 2 đã có 61 trên 64 đảng ủy xã, phường ban hành chương trình hành động; ba đơn vị còn lại phải hoàn thành trước ngày 15/3, có kiểm điểm trách nhiệm người đứng đầu.',
  'Bí thư Tỉnh ủy giao Ủy ban Kiểm tra Tỉnh ủy theo dõi, đôn đốc, báo cáo kết quả tại phiên họp thường kỳ tháng 4; đồng thời đề nghị Mặt trận Tổ quốc các cấp lấy ý kiến Nhân dân về kết quả thực hiện.',
  'Phát biểu kết thúc, đồng chí nhấn mạnh việc nào thuộc thẩm quyền cấp xã thì cấp xã quyết, tỉnh không làm thay; việc nào vướng phải báo cáo ngay trong tuần để các ban của Tỉnh ủy hướng dẫn.',
];
const SITE = 'https://bao.example';

interface Item {
  n: number;
  headline: string;
  teaser: string;
  href: string;
  date: string;
}
const items = (count: number, each: (item: Item) => string, teaserOf = (n: number) => TEASERS[n % 8] ?? ''): string =>
  Array.from({ length: count }, (_, n) =>
    each({
      n,
      headline: HEADLINES[n % 8] ?? '',
      teaser: teaserOf(n),
      href: `/tin/bai-so-${n}-${1000 + n}.html`,
      date: `${10 + n}/06/2024`,
    }),
  ).join('\n');
const long = (n: number): string => `${TEASERS[n % 8]} ${TEASERS[(n + 3) % 8]} ${TEASERS[(n + 5) % 8]}`;
const p = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
const ld = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const page = (title: string, head: string, body: string): string =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title} - Báo Miền Tây</title><meta property="og:site_name" content="Báo Miền Tây">${head}</head>
  <body><header><a href="/">Báo Miền Tây</a><nav><a href="/thoi-su">Thời sự</a> <a href="/kinh-te">Kinh tế</a></nav></header>${body}<footer><p>Cơ quan chủ quản: Tỉnh ủy. Giấy phép số 12/GP-BTTTT. Ghi rõ nguồn khi phát hành lại thông tin từ trang này.</p></footer></body></html>`;

const TITLE = 'Cà Mau giao ban trực tuyến về thực hiện Nghị quyết của Đảng bộ tỉnh';
const SAYS_ARTICLE = '<meta property="og:type" content="article">';
const ARTICLE_HEAD = `${SAYS_ARTICLE}<meta property="og:title" content="${TITLE}"><meta property="article:published_time" content="2026-03-05T08:00:00+07:00">`;
const article = (body: string, after = '', title = TITLE): string =>
  page(
    title,
    ARTICLE_HEAD.replace(TITLE, title),
    `<main><h1>${title}</h1><div class="time">05/03/2026 08:00</div><div class="content">${body}</div>${after}</main>`,
  );

/** Teasers of other articles, as stand below most articles. */
const cards = (count: number): string =>
  items(
    count,
    ({ headline, teaser, href, date }) =>
      `<div class="item"><a href="${href}"><img src="/a.jpg" alt=""></a><h3><a href="${href}">${headline}</a></h3><span>${date}</span><p>${teaser}</p></div>`,
  );

export const LISTINGS: Record<string, string> = {
  'a section': page(
    'Thời sự',
    '<meta property="og:type" content="website">',
    `<h1>Thời sự</h1><div class="list">${cards(8)}</div>`,
  ),
  'a tag that says it is an article': page(
    'Nghị quyết 57',
    SAYS_ARTICLE,
    `<h1>Nghị quyết 57</h1><section>${items(9, ({ headline, teaser, href, date }) => `<article><h2><a href="${href}">${headline}</a></h2><time datetime="2024-06-11">${date}</time><p>${teaser}</p></article>`)}</section>`,
  ),
  'results of a search, the query in the headline': page(
    'Kết quả tìm kiếm cho từ khóa nghị quyết đại hội đảng bộ tỉnh',
    '',
    `<h1>Kết quả tìm kiếm cho từ khóa “nghị quyết đại hội đảng bộ tỉnh”</h1><p>Có khoảng 1.240 kết quả</p>${items(7, ({ headline, teaser, href }) => `<div class="result"><div class="title"><a href="${href}">${headline}</a></div><cite>bao.example${href}</cite><div class="snippet">… ${teaser.replace('và', '<em>và</em>')} …</div></div>`)}`,
  ),
  'an author with a life told': page(
    'Nguyễn Hoài An',
    '<meta property="og:type" content="profile">',
    `<h1>Nguyễn Hoài An</h1><p>${PROSE[0]} ${PROSE[1]}</p><div>${cards(10)}</div>`,
  ),
  'a home page with a lead story': page(
    'Báo Miền Tây',
    '<meta property="og:type" content="website">',
    `<h1 class="logo"><a href="/">Báo Miền Tây</a></h1><div class="top"><h2><a href="/tin/lon-1.html">${TITLE}</a></h2><p>${PROSE[0]} ${PROSE[1]}</p></div>
    ${['Chính trị', 'Kinh tế', 'Xã hội'].map((name) => `<section><h2><a href="/x">${name}</a></h2>${cards(4)}</section>`).join('')}`,
  ),
  'headlines and teasers side by side, no boxes': page(
    'Xây dựng Đảng',
    '',
    `<div id="content"><h1>Xây dựng Đảng</h1>${items(8, ({ headline, teaser, href, date }) => `<h2><a href="${href}">${headline}</a></h2><p class="date">${date}</p><p>${teaser}</p>`)}</div>`,
  ),
  'whole posts, each under a linked headline': page(
    'Blog của ban biên tập',
    '',
    `<h1>Blog của ban biên tập</h1>${items(5, ({ headline, href, date }) => `<article class="post"><h2><a href="${href}">${headline}</a></h2><time>${date}</time>${p(PROSE)}<a href="${href}#c">3 bình luận</a></article>`)}`,
  ),
  'rows of a table': page(
    'Tin tức - Sự kiện',
    '',
    `<form action="/"><table><tr><td>Tin tức - Sự kiện</td></tr>${items(8, ({ headline, teaser, href, date }) => `<tr><td><img src="/i.jpg"></td><td><a href="${href}"><b>${headline}</b></a> <i>(${date})</i><br>${teaser}</td></tr>`)}</table></form>`,
  ),
  'headlines and dates alone': page(
    'Thông báo',
    '',
    `<h1>Thông báo</h1><ul>${items(20, ({ headline, href, date }) => `<li><a href="${href}">${headline}</a> (${date})</li>`)}</ul>`,
  ),
  'teasers wholly inside their links': page(
    'Chính trị',
    '',
    `<h1>Chính trị</h1>${items(8, ({ headline, teaser, href, date }) => `<a class="card" href="${href}"><h3>${headline}</h3><p>${teaser}</p><span>${date}</span></a>`)}`,
  ),
  'documents with number and abstract': page(
    'Văn bản chỉ đạo',
    '',
    `<h1>Văn bản chỉ đạo</h1><table><tr><th>Số</th><th>Ngày</th><th>Trích yếu</th></tr>${items(15, ({ n, headline, href, date }) => `<tr><td>${n + 1}-KH/TU</td><td>${date}</td><td><a href="${href}">Kế hoạch ${headline.toLowerCase()}</a></td></tr>`)}</table>`,
  ),
  'a dossier with its introduction': page(
    'Sắp xếp đơn vị hành chính và tổ chức chính quyền địa phương hai cấp',
    SAYS_ARTICLE,
    `<h1>Sắp xếp đơn vị hành chính và tổ chức chính quyền địa phương hai cấp</h1><p class="desc">${PROSE[1]}</p>${cards(9)}`,
  ),
  'a second page that copied the linked data of its first story': page(
    'Thời sự trang 2',
    ld({ '@type': 'NewsArticle', headline: HEADLINES[0], datePublished: '2024-06-10T08:00:00+07:00' }),
    `<h1>Thời sự</h1>${cards(10)}<div><a href="?p=1">1</a> <a href="?p=3">3</a></div>`,
  ),
  'long teasers': page(
    'Bình luận',
    ld({ '@type': 'ItemList', itemListElement: [] }),
    `<h1>Bình luận</h1>${items(6, ({ headline, teaser, href, date }) => `<div class="news"><h3><a href="${href}">${headline}</a></h3><div>${date}</div><p>${teaser}</p></div>`, long)}`,
  ),
  'films with their length': page(
    'Truyền hình',
    '',
    `<h1>Truyền hình</h1><div class="grid">${items(12, ({ headline, href, date }) => `<div class="video"><a href="${href}"><img src="/v.jpg"><span>05:1${date[1]}</span></a><a href="${href}">${headline}</a><span>${date}</span></div>`)}</div>`,
  ),
  'terms and teasers': page(
    'Hỏi đáp pháp luật',
    '',
    `<h1>Hỏi đáp pháp luật</h1><dl>${items(9, ({ headline, teaser, href }) => `<dt><a href="${href}">${headline}</a></dt><dd>${teaser} <a href="${href}">Xem trả lời</a></dd>`)}</dl>`,
  ),
  'bold links in one block, lines broken by hand': page(
    'Tin vắn',
    '',
    `<h1>Tin vắn</h1><div>${items(8, ({ headline, teaser, href }) => `<strong><a href="${href}">${headline}</a></strong><br>${teaser}<br><br>`)}</div>`,
  ),
};

export const ARTICLES_LIKE_LISTINGS: Record<string, string> = {
  'short news above many teasers': article(p([PROSE[1] ?? '']), `<div>${cards(10)}</div>`),
  'short news whose related teasers stand in its own box': article(`${p(PROSE.slice(0, 2))}<div>${cards(8)}</div>`),
  'a photo story': article(
    `${p([PROSE[0] ?? ''])}${TEASERS.map((text, n) => `<figure><img src="/${n}.jpg"><figcaption>${text}</figcaption></figure>`).join('')}`,
  ),
  'a photo story of captions alone': article(
    TEASERS.map((text, n) => `<figure><img src="/${n}.jpg"><figcaption>${text}</figcaption></figure>`).join(''),
  ),
  'a table of results': article(
    `${p([PROSE[0] ?? ''])}<table><tr><th>Hạng</th><th>Đội</th><th>Điểm</th></tr>${Array.from({ length: 20 }, (_, n) => `<tr><td>${n + 1}</td><td>Đội phường số ${n + 1}</td><td>${90 - n}</td></tr>`).join('')}</table>`,
  ),
  'a table of schools, each a link': article(
    `${p(PROSE.slice(0, 2))}<table>${Array.from({ length: 20 }, (_, n) => `<tr><td><a href="/truong/${n}">Trường trung học phổ thông số ${n + 1} thành phố</a></td><td>${20 + n} điểm</td></tr>`).join('')}</table>`,
  ),
  'a calendar': article(
    Array.from(
      { length: 14 },
      (_, n) =>
        `<p><b>Ngày ${n + 1}/3</b></p><p>7 giờ 30: Họp Ban Thường vụ tại phòng họp số ${n + 1}, Văn phòng Tỉnh ủy.</p>`,
    ).join(''),
  ),
  'questions and answers': article(
    TEASERS.map((text, n) => `<p><b>${HEADLINES[n]}?</b></p><p>${text} ${PROSE[n % 4]}</p>`).join(''),
  ),
  'a live blog, each entry linked to itself': article(
    TEASERS.map(
      (text, n) =>
        `<div class="entry" id="e${n}"><time>0${n}:15</time><h3><a href="#e${n}">${HEADLINES[n]}</a></h3><p>${text} ${PROSE[n % 4]}</p></div>`,
    ).join(''),
  ),
  'a live blog whose entries link to this page by its address': article(
    TEASERS.map(
      (text, n) =>
        `<div class="entry" id="e${n}"><time>0${n}:15</time><h3><a href="${SITE}/x.html#e${n}">${HEADLINES[n]}</a></h3><p>${text}</p></div>`,
    ).join(''),
  ),
  'a digest of what other papers write': article(
    `${p([PROSE[0] ?? ''])}${TEASERS.map((text, n) => `<h2><a href="https://bao-${n}.example/bai">${HEADLINES[n]}</a></h2><p>${text} ${TEASERS[(n + 2) % 8]}</p>`).join('')}`,
  ),
  "the week's events, each linked to its story": article(
    `${p([PROSE[0] ?? ''])}${TEASERS.map((text, n) => `<h2><a href="/tin/${n}.html">${HEADLINES[n]}</a></h2><p>${text} ${TEASERS[(n + 2) % 8]}</p><p>${PROSE[n % 4]}</p>`).join('')}`,
  ),
  'a list of persons': article(
    `${p([PROSE[0] ?? ''])}<ol>${TEASERS.map((text, n) => `<li><a href="/nhan-vat/${n}">Đồng chí Trần Văn Số ${n}</a>: ${text}</li>`).join('')}</ol>`,
  ),
  'numbered legal text': article(
    PROSE.map(
      (text, n) =>
        `<h3><a href="/dieu-${n}">Điều ${n + 1}. Phạm vi điều chỉnh</a></h3><p>1. ${text}</p><p>2. ${text}</p>`,
    ).join(''),
  ),
  'an article and the next ones below it': article(
    p(PROSE),
    items(
      3,
      ({ headline, href, date }) =>
        `<article><h2><a href="${href}">${headline}</a></h2><time>${date}</time>${p([...PROSE].reverse())}</article>`,
    ),
  ),
  'an article and the next ones, each an article element': page(
    TITLE,
    ARTICLE_HEAD,
    `<div id="scroll"><article><h1>${TITLE}</h1>${p(PROSE)}</article>${items(3, ({ headline }) => `<article><h1>${headline}</h1>${p([...PROSE].reverse())}</article>`)}</div>`,
  ),
  'a glossary': article(`<dl>${TEASERS.map((text, n) => `<dt>${HEADLINES[n]}</dt><dd>${text}</dd>`).join('')}</dl>`),
  'things to buy, each a link': article(
    `${p(PROSE.slice(0, 2))}${TEASERS.map((text, n) => `<h2><a href="https://shop-${n}.example/hang">${HEADLINES[n]}</a></h2><img src="/${n}.jpg"><p>${text} ${PROSE[n % 4]}</p>`).join('')}`,
  ),
  'a little text among many teasers': article(p(PROSE.slice(0, 3)), `<aside>${cards(30)}</aside>`),
  'an article that is called nothing to machines': page(
    TITLE,
    '',
    `<h1>${TITLE}</h1>${p(PROSE)}<div>${cards(8)}</div>`,
  ),
};
