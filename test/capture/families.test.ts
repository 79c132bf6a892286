import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { captureArticle } from '../../lib/capture/index.ts';
import { summary } from './support/pages.ts';

/** The markup families of news-sites.md, each with its traps, around one invented story. */
const TITLE = 'Cà Mau giao ban trực tuyến về thực hiện Nghị quyết của Đảng bộ tỉnh';
const SAPO =
  'Sáng 5/3, Ban Thường vụ Tỉnh ủy Cà Mau tổ chức giao ban trực tuyến, đánh giá hai tháng thực hiện Nghị quyết Đại hội Đảng bộ tỉnh.';
const BODY = [
  'Chủ trì hội nghị, đồng chí Lâm Văn Khởi, Bí thư Tỉnh ủy yêu cầu các xã, phường báo cáo đúng việc, đúng số liệu, không báo cáo chung chung, nêu rõ việc nào chậm và vì sao chậm.',
  'Theo Văn phòng Tỉnh ủy, đến hết tháng 2 đã có 61 trên 64 đảng ủy xã, phường ban hành chương trình hành động; ba đơn vị còn lại phải hoàn thành trước ngày 15/3, có kiểm điểm trách nhiệm người đứng đầu.',
  'Bí thư Tỉnh ủy giao Ủy ban Kiểm tra Tỉnh ủy theo dõi, đôn đốc, báo cáo kết quả tại phiên họp thường kỳ tháng 4; đồng thời đề nghị Mặt trận Tổ quốc các cấp lấy ý kiến Nhân dân về kết quả thực hiện.',
];
const paragraphs = (attributes = ''): string => BODY.map((text) => `<p${attributes}>${text}</p>`).join('\n');
const encode = (text: string): string => text.replace(/[^ -~]/g, (char) => `&#${char.codePointAt(0)};`);
const ld = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...value })}</script>`;
const meta = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(
      ([name, value]) =>
        `<meta ${name.includes(':') ? 'property' : 'name'}="${name}" content="${value.replace(/"/g, '&quot;')}">`,
    )
    .join('');

interface Family {
  name: string;
  url: string;
  head: string;
  body: string;
  want: {
    authors: string[];
    outlet: string | null;
    at: string;
    zoneGiven: boolean;
    title?: string;
    sapo?: string;
    captions?: string[];
    agency?: string;
  };
}

const FAMILIES: Family[] = [
  {
    name: 'tuoitre: headline encoded twice, a second empty h1, the site as author',
    url: 'https://tuoitre.vn/ca-mau-20260305080112345.htm',
    head: `${meta({ 'og:title': encode(TITLE), 'og:description': encode(SAPO), 'og:site_name': 'TUOI TRE ONLINE', author: 'tuoitre.vn', 'article:author': 'baotuoitre', 'dable:author': 'THANH HUYỀN;CHÍ QUỐC' })}${ld(
      {
        '@type': 'NewsArticle',
        headline: encode(TITLE).replace(/&/g, '&amp;'),
        datePublished: '2026-03-05T08:01:00+07:00',
        author: { '@type': 'Person', name: '' },
      },
    )}`,
    body: `<h1 class="detail-title article-title">${TITLE}</h1><h1></h1><div class="detail-time">05/03/2026 08:01 GMT+7</div>
      <h2 class="detail-sapo" data-role="sapo">${SAPO}</h2><div class="detail-content afcbc-body">${paragraphs()}
      <div class="VCSortableInPreviewMode" type="RelatedOneNews"><a href="/x">Bạc Liêu cũ: chuyện chưa kể</a><p class="VCObjectBoxRelatedNewsItemSapo">Một bài viết khác, không thuộc về bài này, có phần dẫn khá dài để thử.</p></div></div>
      <div>Đọc tiếp</div><div>Về trang Chủ đề</div><div>Tặng sao</div>`,
    want: {
      authors: ['Thanh Huyền', 'Chí Quốc'],
      outlet: 'Báo Tuổi Trẻ',
      at: '2026-03-05T08:01:00+07:00',
      zoneGiven: true,
    },
  },
  {
    name: 'nld: the visible headline is newer than the one told',
    url: 'https://nld.com.vn/ca-mau-196260305.htm',
    head: meta({
      'og:title': 'Cà Mau: Giao ban về nghị quyết',
      'og:description': `(NLĐO)- ${SAPO}`,
      'og:site_name': 'nld.com.vn',
      author: 'nld.com.vn',
    }),
    body: `<h1 class="detail-title" data-role="title">${TITLE}</h1><time data-role="publishdate" datetime="2026-03-05T08:06:00+07:00">05/03/2026 08:06 GMT+7</time>
      <p class="name" data-role="author">Duy Nhân</p><div>Báo nói</div><h2 class="detail-sapo">(NLĐO)- ${SAPO}</h2><div class="detail-cmain" itemprop="articleBody">${paragraphs()}</div>`,
    want: {
      authors: ['Duy Nhân'],
      outlet: 'Báo Người Lao Động',
      at: '2026-03-05T08:06:00+07:00',
      zoneGiven: true,
      agency: 'NLĐO',
    },
  },
  {
    name: 'cafef: no zone, a 24-hour clock with a label, a credit for a byline',
    url: 'https://cafef.vn/ca-mau-188260305000112345.chn',
    head: meta({
      'og:title': `${TITLE}`,
      'og:description': SAPO,
      'article:published_time': '2026-03-05T00:01:00',
      author: 'CafeF',
    }),
    body: `<h1 class="title" data-role="title">${TITLE}</h1><span class="pdate" data-role="publishdate">05-03-2026 - 00:01 AM</span><h2 class="sapo" data-role="sapo">${SAPO}</h2>
      <form><div class="detail-content afcbc-body">${paragraphs()}</div></form><p class="author">Theo Hồ Hương</p><div class="link-source-wrapper">Copy link Lấy link!</div><div class="tindnd">TIN MỚI</div>`,
    want: { authors: [], outlet: 'CafeF', at: '2026-03-05T00:01:00+07:00', zoneGiven: false },
  },
  {
    name: 'vnexpress: the paper as author in JSON-LD, the byline last and to the right',
    url: 'https://vnexpress.net/ca-mau-4850000.html',
    head: `<title>${TITLE} - Báo VnExpress</title>${meta({ 'og:title': `${TITLE} - Báo VnExpress`, 'og:description': SAPO, 'og:site_name': 'vnexpress.net', pubdate: '2026-03-05T00:05:00+07:00' })}${ld(
      { '@type': 'NewsArticle', headline: TITLE, author: { '@type': 'Organization', name: 'VnExpress' } },
    )}`,
    body: `<div class="sticky"><h2 class="title">${TITLE}</h2></div><div class="sidebar-1"><span class="date">Thứ năm, 5/3/2026, 00:05 (GMT+7)</span><h1 class="title-detail">${TITLE}</h1>
      <p class="description">${SAPO}</p><article class="fck_detail">${paragraphs(' class="Normal"')}
      <figure class="tplCaption"><img src="data:,"><figcaption><p class="Image">Phiên giao ban sáng 5/3. <em>Ảnh: An Minh</em></p></figcaption></figure>
      <p class="Normal" style="text-align:right;"><strong>An Minh</strong> (tổng hợp)</p></article><div class="footer-content"><a href="/">Trở lại Thời sự</a><span>Copy link thành công</span></div></div>`,
    want: {
      authors: ['An Minh'],
      outlet: 'VnExpress',
      at: '2026-03-05T00:05:00+07:00',
      zoneGiven: true,
      captions: ['Phiên giao ban sáng 5/3. Ảnh: An Minh'],
    },
  },
  {
    name: 'dantri: no telling classes, a time without zone',
    url: 'https://dantri.com.vn/xa-hoi/ca-mau-20260305.htm',
    head: meta({
      'og:title': `${TITLE} | Báo Dân trí`,
      'og:description': `(Dân trí) - ${SAPO}`,
      'og:site_name': 'Báo điện tử Dân trí',
      'article:author': 'https://www.facebook.com/baodantridientu',
    }),
    body: `<main><h1 data-slot="title">${TITLE}</h1><a href="/tac-gia/huynh-hai.htm">Huỳnh Hải</a><time datetime="2026-03-05 08:07">Thứ năm, 05/03/2026 - 08:07</time>
      <h2 data-slot="sapo">(Dân trí) - ${SAPO}</h2><div id="desktop-in-article">${paragraphs()}<article data-content-name="article-related"><a href="/a">Một tin khác trong tỉnh</a></article></div></main>`,
    want: {
      authors: ['Huỳnh Hải'],
      outlet: 'Báo Dân trí',
      at: '2026-03-05T08:07:00+07:00',
      zoneGiven: false,
      agency: 'Dân trí',
    },
  },
  {
    name: 'vietnamnet: a date browsers cannot read',
    url: 'https://vietnamnet.vn/ca-mau-2400000.html',
    head: `${meta({ 'og:title': TITLE, 'og:description': SAPO, 'og:site_name': 'VietNamNet News' })}${ld({ '@type': 'NewsArticle', headline: TITLE, datePublished: '2026-03-05T08:52:11.000 +07:00', author: { '@type': 'Person', name: 'Thiện Chí' } })}`,
    body: `<h1 class="content-detail-title">${TITLE}</h1><div class="article-detail-author__info"><span class="name">Thiện Chí</span></div><div class="publish-date">05/03/2026 08:52 (GMT+07:00)</div>
      <h2 class="content-detail-sapo sm-sapo-mb-0">${SAPO}</h2><div class="maincontent main-content" id="maincontent">${paragraphs()}<figure class="vnn-content-image"><img src="data:,"><figcaption>Điểm cầu xã Đất Mũi.</figcaption></figure></div>
      <div>Sao chép liên kết</div><div><a href="/tag">Xem thêm về:</a></div>`,
    want: {
      authors: ['Thiện Chí'],
      outlet: 'Báo VietNamNet',
      at: '2026-03-05T08:52:11+07:00',
      zoneGiven: true,
      captions: ['Điểm cầu xã Đất Mũi.'],
    },
  },
  {
    name: 'MasterCMS: no h1, no JSON-LD, no date in any meta, letters not composed',
    url: 'https://baodautu.vn/ca-mau-d230000.html',
    head: meta({ 'og:title': TITLE, 'og:description': SAPO.normalize('NFD'), description: SAPO }),
    body: `<div class="title-detail">${TITLE.normalize('NFD')}</div><div><a class="author" href="/tg">Huy Tự</a> <span class="post-time">- 05/03/2026 08:47</span></div>
      <div class="sapo_detail">${SAPO.normalize('NFD')}</div><div id="content_detail_news">${paragraphs()}
      <table class="MASTERCMS_TPL_TABLE"><tbody><tr><td><img src="data:,"></td></tr><tr><td class="media-caption">Cầu cảng Năm Căn.</td></tr></tbody></table></div>
      <div class="list_news_relation_top"><div>TIN LIÊN QUAN</div><a href="/r">Khởi công bến cảng mới</a></div>`,
    want: {
      authors: ['Huy Tự'],
      outlet: 'Báo Đầu tư',
      at: '2026-03-05T08:47:00+07:00',
      zoneGiven: false,
      captions: ['Cầu cảng Năm Căn.'],
    },
  },
  {
    name: 'b-maincontent: the header inside the body',
    url: 'https://baohaiphong.vn/ca-mau-500000.html',
    head: meta({ 'og:title': TITLE, 'og:description': SAPO, 'og:site_name': 'Báo Hải Phòng' }),
    body: `<article class="entry"><h1 class="sc-longform-header-title">${TITLE}</h1><span class="sc-longform-header-author">Hồng Nhung</span><span class="sc-longform-header-date">05/03/2026 - 21:20</span>
      <p class="sc-longform-header-sapo">${SAPO}</p><div class="b-maincontent">${paragraphs()}<div class="sc-hightlight-box"><a href="/h">Đáng chú ý trong ngày</a></div><div class="c-box">Quảng cáo</div></div></article>`,
    want: { authors: ['Hồng Nhung'], outlet: 'Báo Hải Phòng', at: '2026-03-05T21:20:00+07:00', zoneGiven: false },
  },
  {
    name: "bnews: text between empty paragraphs, today's date in the page's head",
    url: 'https://bnews.vn/ca-mau/400000.html',
    head: meta({ 'og:title': TITLE, 'og:description': SAPO, 'og:site_name': 'bnews.vn' }),
    body: `<div><time id="currentDate" datetime="2026-09-01T10:00:00+07:00">01/09/2026 10:00</time></div><h1 class="font-42">${TITLE}</h1><div class="time">10:15' - 05/03/2026</div>
      <div class="lr-summary-post">BNEWS ${SAPO}</div><div class="lr-ct">${BODY.map((text) => `${text}<p></p>`).join('')}<div class="editor_inpage">Quảng cáo</div></div><div class="lr-author">Kim Há/Bnews/vnanet.vn</div>`,
    want: {
      authors: ['Kim Há'],
      outlet: 'BNEWS',
      at: '2026-03-05T10:15:00+07:00',
      zoneGiven: false,
      agency: 'BNEWS',
    },
  },
  {
    name: 'vneconomy: the lead inside the body, avatar and time glued to the byline',
    url: 'https://vneconomy.vn/ca-mau.htm',
    head: meta({ 'og:title': TITLE, 'og:description': SAPO, 'og:site_name': 'Nhịp sống kinh tế Việt Nam & Thế giới' }),
    body: `<h1 class="article-header__title">${TITLE}</h1><div class="article-meta__author"><span>K</span> <span>Kim Phong</span> <time class="article-meta__time">15:21, 05/03/2026</time></div>
      <main id="article-editor"><h4 class="article-content__lead">${SAPO}</h4>${paragraphs()}</main>`,
    want: {
      authors: ['Kim Phong'],
      outlet: 'Nhịp sống kinh tế Việt Nam & Thế giới',
      at: '2026-03-05T15:21:00+07:00',
      zoneGiven: false,
    },
  },
  {
    name: 'vietnambiz: time before date',
    url: 'https://vietnambiz.vn/ca-mau-2026.htm',
    head: meta({ 'og:title': TITLE, 'og:description': SAPO, 'og:site_name': 'vietnambiz' }),
    body: `<h1 class="vnbcb-title">${TITLE}</h1><p class="author">Lê Thắm</p><span class="vnbcba-time">18:27 | 05/03/2026</span><div class="vnbcbc-sapo">${SAPO}</div><div class="vnbcbc-body">${paragraphs()}</div>`,
    want: { authors: ['Lê Thắm'], outlet: 'VietnamBiz', at: '2026-03-05T18:27:00+07:00', zoneGiven: false },
  },
  {
    name: 'vietstock: headline and lead once more in the body',
    url: 'https://vietstock.vn/2026/03/ca-mau-1-1.htm',
    head: meta({ 'og:title': TITLE, 'og:description': SAPO, 'og:site_name': 'Vietstock' }),
    body: `<h1 class="article-title">${TITLE}</h1><div id="vst_detail" itemprop="articleBody"><p class="pTitle">${TITLE}</p><p class="pHead">${SAPO}</p>${paragraphs(' class="pBody"')}<p class="pAuthor">Thu Minh</p><p class="pPublishTimeSource">- 19:30 05/03/2026</p></div>`,
    want: { authors: ['Thu Minh'], outlet: 'Vietstock', at: '2026-03-05T19:30:00+07:00', zoneGiven: false },
  },
];

describe.each(FAMILIES)('$name', ({ url, head, body, want }) => {
  it('is read right', () => {
    const { document } = parseHTML(
      `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">${head}</head><body><header><div class="logo"><a href="/">Trang chủ</a></div></header>${body}</body></html>`,
    );
    expect(summary(captureArticle(document, url))).toMatchObject({
      title: want.title ?? TITLE,
      sapo: want.sapo ?? SAPO,
      agency: want.agency ?? null,
      authors: want.authors,
      outlet: want.outlet,
      published: { at: want.at, zoneGiven: want.zoneGiven },
      blocks: expect.toSatisfy((blocks: { kind: string; text: string }[]) => {
        expect(blocks.filter(({ kind }) => kind !== 'caption').map(({ text }) => text)).toEqual(BODY);
        expect(blocks.filter(({ kind }) => kind === 'caption').map(({ text }) => text)).toEqual(want.captions ?? []);
        return true;
      }),
    });
  });
});
