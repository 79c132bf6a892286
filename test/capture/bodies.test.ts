import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/capture/index.ts';

const TITLE = 'Rà soát chương trình hành động của cấp ủy';
const A =
  'Hội nghị thống nhất giao các cấp ủy rà soát chương trình hành động, phân công người chịu trách nhiệm và thời hạn hoàn thành từng việc, báo cáo kết quả về Ban Thường vụ.';
const B =
  'Ban Thường vụ sẽ nghe báo cáo kết quả tại phiên họp thường kỳ tháng sau, có kiểm điểm trách nhiệm người đứng đầu đối với những nơi chậm trễ kéo dài mà không có lý do.';
const C =
  'Văn phòng được giao hoàn chỉnh văn bản trong tuần và gửi đến từng chi bộ trước kỳ sinh hoạt để đảng viên được biết, được bàn, được giám sát việc thực hiện ở nơi mình ở.';
const SIDE = `<div class="sidebar"><p>${'Một bài khác ở bên lề, không thuộc về bài này, có đến mấy dòng chữ để thử. '.repeat(2)}</p></div>`;

const kinds = (html: string): string[] => {
  const answer = extractArticle(parseHTML(html).document, 'https://bao.example/x.html');
  if (!answer.ok) throw new Error(answer.refusal);
  const letters = new Map([
    [A, 'A'],
    [B, 'B'],
    [C, 'C'],
  ]);
  return answer.capture.blocks.map(
    ({ kind, text }) => (kind === 'paragraph' ? '' : `${kind} `) + (letters.get(text) ?? text),
  );
};
const page = (body: string, title = `<h1>${TITLE}</h1>`): string =>
  `<!DOCTYPE html><html lang="vi"><head><title>${TITLE}</title><meta property="og:title" content="${TITLE}"><meta property="article:published_time" content="2026-03-05T08:00:00+07:00"></head><body>${title}${body}${SIDE}</body></html>`;

describe('a body is read whole, however it is set', () => {
  it.each<[string, string, string[]]>([
    [
      'bare text between empty paragraphs',
      page(`<div class="lr-ct">${A}<p></p>${B}<p></p>${C}</div>`),
      ['A', 'B', 'C'],
    ],
    ['parted by line breaks', page(`<div>${A}<br><br>${B}<br><br>${C}</div>`), ['A', 'B', 'C']],
    ['parted by single line breaks', page(`<div>${A}<br>${B}<br>${C}</div>`), ['A', 'B', 'C']],
    [
      'in a form that is the whole page',
      page(
        `<form id="aspnetForm"><input type="hidden" name="__VIEWSTATE"><div id="newscontents"><p>${A}</p><p>${B}</p><p>${C}</p></div></form>`,
      ),
      ['A', 'B', 'C'],
    ],
    [
      'in a form whose control is called body',
      page(`<form><input name="body" id="body"><div><p>${A}</p><p>${B}</p></div></form>`),
      ['A', 'B'],
    ],
    [
      'after a first root',
      page(`<p>${A}</p><p>${B}</p><p>${C}</p>`).replace('<!DOCTYPE html>', '<!DOCTYPE html><html></html>'),
      ['A', 'B', 'C'],
    ],
    [
      'without h1',
      page(`<div id="content_detail_news"><p>${A}</p><p>${B}</p></div>`, `<div class="title-detail">${TITLE}</div>`),
      ['A', 'B'],
    ],
    [
      'in two containers, each under a heading',
      page(
        `<main><section class="s1"><h2>Việc đã làm</h2><p>${A}</p><p>${B}</p></section><section class="s2"><h2>Việc phải làm</h2><p>${C}</p><p>${B.replace('Ban', 'Cả Ban')}</p></section></main>`,
      ),
      ['heading Việc đã làm', 'A', 'B', 'heading Việc phải làm', 'C', B.replace('Ban', 'Cả Ban')],
    ],
    [
      'with a list',
      page(`<div><p>${A}</p><ul><li>Việc thứ nhất.</li><li>Việc thứ hai.</li></ul><p>${B}</p></div>`),
      ['A', 'list-item Việc thứ nhất.', 'list-item Việc thứ hai.', 'B'],
    ],
    [
      'a list alone',
      page(`<ol><li>${A}</li><li>${B}</li><li>${C}</li></ol>`),
      ['list-item A', 'list-item B', 'list-item C'],
    ],
    ['with a quote', page(`<div><p>${A}</p><blockquote>${C}</blockquote><p>${B}</p></div>`), ['A', 'quote C', 'B']],
    [
      'with a table',
      page(
        `<div><p>${A}</p><table><tr><th>Xã</th><th>Số</th></tr><tr><td>Tân Thanh</td><td>12</td></tr><tr><td>Cao Lộc</td><td>9</td></tr></table><p>${B}</p></div>`,
      ),
      ['A', 'table-row Xã | Số', 'table-row Tân Thanh | 12', 'table-row Cao Lộc | 9', 'B'],
    ],
    [
      'with a box of text',
      page(
        `<div class="content"><p>${A}</p><div class="VCSortableInPreviewMode" type="content"><div><p>${C}</p></div></div><p>${B}</p></div>`,
      ),
      ['A', 'C', 'B'],
    ],
    [
      'printed twice, for wide and narrow screens',
      page(
        `<div class="pc"><p>${A}</p><p>${B}</p><p>${C}</p></div><div class="mobile"><p>${A}</p><p>${B}</p><p>${C}</p></div>`,
      ),
      ['A', 'B', 'C'],
    ],
    [
      'with an aside of prose',
      page(`<div class="content"><p>${A}</p><aside><p>${C}</p></aside><p>${B}</p></div>`),
      ['A', 'C', 'B'],
    ],
    [
      'not an aside of links',
      page(`<div class="content"><p>${A}</p><aside><p><a href="/k">${C}</a></p></aside><p>${B}</p></div>`),
      ['A', 'B'],
    ],
    [
      'with a note',
      page(`<div class="content"><p>${A}</p><div class="notebox cms-note"><p>${C}</p></div><p>${B}</p></div>`),
      ['A', 'C', 'B'],
    ],
    [
      'an interview',
      page(
        `<div><p>${A}</p><p><b>Thưa ông, vì sao phải rà soát lại?</b></p><p>${B}</p><p><strong>Còn việc ở cơ sở thì sao?</strong></p><p>${C}</p></div>`,
      ),
      ['A', 'Thưa ông, vì sao phải rà soát lại?', 'B', 'Còn việc ở cơ sở thì sao?', 'C'],
    ],
    [
      'a poem in it',
      page(`<div><p>${A}</p><p>Sông dài chảy mãi,<br>Đò ngang chờ khách,<br>Bến cũ trăng lên.</p><p>${B}</p></div>`),
      ['A', 'Sông dài chảy mãi,', 'Đò ngang chờ khách,', 'Bến cũ trăng lên.', 'B'],
    ],
    [
      'with notes at its foot',
      page(
        `<div><p>${A} <sup><a href="#n1">[1]</a></sup></p><p>${B}</p><p id="n1">[1] Kế hoạch số 12-KH/TU, ngày 5/3/2026.</p></div>`,
      ),
      [`${A} [1]`, 'B', '[1] Kế hoạch số 12-KH/TU, ngày 5/3/2026.'],
    ],
    [
      'terms and what they mean',
      page(`<dl><dt>Rà soát</dt><dd>${A}</dd><dt>Giám sát</dt><dd>${B}</dd><dt>Báo cáo</dt><dd>${C}</dd></dl>`),
      ['list-item Rà soát', 'list-item A', 'list-item Giám sát', 'list-item B', 'list-item Báo cáo', 'list-item C'],
    ],
  ])('%s', (_, html, want) => {
    expect(kinds(html)).toEqual(want);
  });
});
