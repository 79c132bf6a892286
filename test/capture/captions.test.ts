import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/capture/index.ts';

const PROSE = [
  'Sáng 12/4, Thường trực Huyện ủy Ba Bể họp nghe báo cáo tiến độ sắp xếp trụ sở các xã sau sáp nhập, đồng thời cho ý kiến về phương án bố trí nhà công vụ cho cán bộ ở xa.',
  'Theo Văn phòng Huyện ủy, chín trong mười một trụ sở đã bàn giao xong; hai trụ sở còn vướng hồ sơ đất đai, phải hoàn thành trước ngày 30/4, có kiểm điểm trách nhiệm người đứng đầu.',
  'Đồng chí Bí thư Huyện ủy yêu cầu không để nhân dân phải đi lại nhiều lần, công khai số điện thoại của từng bộ phận, báo cáo kết quả tại phiên họp thường kỳ tháng sau.',
];
const TITLE = 'Ba Bể sắp xếp trụ sở các xã sau sáp nhập';

/** What an article's blocks are, the prose of every row as P1, P2, P3. */
function blocksOf(body: string): string[] {
  const { document } = parseHTML(
    `<!DOCTYPE html><html lang="vi"><head><title>${TITLE}</title><meta property="og:title" content="${TITLE}"></head><body><div class="main"><h1>${TITLE}</h1><div class="detail-content">${body}</div></div></body></html>`,
  );
  const answer = extractArticle(document, 'https://bao.vn/tin-1.html');
  if (!answer.ok) throw new Error(answer.refusal);
  return answer.capture.blocks.map(({ kind, text }) => {
    const prose = PROSE.indexOf(text);
    return prose >= 0 ? `P${prose + 1}` : `${kind}: ${text}`;
  });
}

const [P1, P2, P3] = PROSE.map((text) => `<p>${text}</p>`);
const CAPTION = 'Quang cảnh buổi làm việc tại Huyện ủy';

describe('captions', () => {
  it.each([
    [
      'a box of its own, whose one paragraph Readability puts in its place',
      `${P1}<div class="media"><img src="/a.jpg"><div class="PhotoCMS_Caption"><p>${CAPTION}</p></div></div>${P2}${P3}`,
      ['P1', `caption: ${CAPTION}`, 'P2', 'P3'],
    ],
    [
      'a video, with a class of the paragraph that says nothing',
      `${P1}<div type="VideoStream"><div class="VideoCMS_Caption"><p class="">${CAPTION}</p></div></div>${P2}${P3}`,
      ['P1', `caption: ${CAPTION}`, 'P2', 'P3'],
    ],
    [
      'a box that was shown empty in the editor, and the words that stood there for a caption',
      `${P1}<figure><img src="/a.jpg"><figcaption><p class="NLPlaceholderShow" data-placeholder="Nhập chú thích ảnh">${CAPTION}</p></figcaption></figure>${P2}<figure><img src="/b.jpg"><figcaption><p class="NLPlaceholderShow">Nhập chú thích ảnh</p></figcaption></figure>${P3}`,
      ['P1', `caption: ${CAPTION}`, 'P2', 'P3'],
    ],
    [
      'the cell under an image in a table laid out for both, by name or by place',
      `${P1}<table class="contentimg"><tr><td><img src="/a.jpg"></td></tr><tr><td>${CAPTION}</td></tr></table>${P2}<table class="image"><tr><td><img src="/b.jpg"></td><td><img src="/c.jpg"></td></tr><tr><td class="image_desc">Bàn giao trụ sở xã</td><td><p>Nhà công vụ cho cán bộ ở xa</p></td></tr></table>${P3}`,
      ['P1', `caption: ${CAPTION}`, 'P2', 'caption: Bàn giao trụ sở xã', 'caption: Nhà công vụ cho cán bộ ở xa', 'P3'],
    ],
    [
      'not the text of a page laid out in a table, below its image',
      `<table><tr><td><img src="/a.jpg"></td></tr><tr><td>${P1}${P2}${P3}</td></tr></table>`,
      ['P1', 'P2', 'P3'],
    ],
    [
      'not the paragraph whose line an image ends, nor the one in the box behind it',
      `<div><span>${PROSE[0]}<br><br></span><span class="image"><img src="/a.jpg"></span></div><h2>Hai trụ sở chưa xong</h2><div><span>${PROSE[1]}<br><br></span><span class="image"><img src="/b.jpg"></span></div>${P3}`,
      ['P1', 'heading: Hai trụ sở chưa xong', 'P2', 'P3'],
    ],
    [
      'a bold line after an image without figure',
      `${P1}<p><img src="/a.jpg"></p><p><b>${CAPTION}</b></p>${P2}${P3}`,
      ['P1', `caption: ${CAPTION}`, 'P2', 'P3'],
    ],
    [
      'a cell of a layout table about the image, which nothing says to be one',
      `${P1}<table><tbody><tr><td><img src="/a.jpg"></td></tr><tr><td>${CAPTION}</td></tr></tbody></table>${P2}${P3}`,
      ['P1', `caption: ${CAPTION}`, 'P2', 'P3'],
    ],
    [
      'text and image in one box',
      `${P1}<div class="insertImage"><img src="/a.jpg"><br>${CAPTION}</div>${P2}${P3}`,
      ['P1', `caption: ${CAPTION}`, 'P2', 'P3'],
    ],
    [
      'a name written with underscores',
      `${P1}<p><img src="/a.jpg"></p><p class="img_chu_thich_0407">${CAPTION}</p>${P2}${P3}`,
      ['P1', `caption: ${CAPTION}`, 'P2', 'P3'],
    ],
    [
      'not the next paragraph in a box with more',
      `${P1}<div class="part"><p><img src="/a.jpg"></p><p>Trụ sở xã Hà Hiệu bàn giao ngày 10/4.</p>${P2}</div>${P3}`,
      ['P1', 'paragraph: Trụ sở xã Hà Hiệu bàn giao ngày 10/4.', 'P2', 'P3'],
    ],
    [
      'not a heading in bold after a figure that has a box for its caption, empty',
      `${P1}<figure class="noCaption"><div><img src="/a.jpg"></div><figcaption><p></p></figcaption></figure><p><b>Hai trụ sở phải bàn giao trước ngày 30/4</b></p>${P2}${P3}`,
      ['P1', 'paragraph: Hai trụ sở phải bàn giao trước ngày 30/4', 'P2', 'P3'],
    ],
    [
      'not a heading in bold after a figure that has its caption',
      `${P1}<figure><img src="/a.jpg"><figcaption>${CAPTION}</figcaption></figure><p><b>Không để dân đi lại nhiều lần</b></p>${P2}${P3}`,
      ['P1', `caption: ${CAPTION}`, 'paragraph: Không để dân đi lại nhiều lần', 'P2', 'P3'],
    ],
  ])('%s', (_, body, blocks) => {
    expect(blocksOf(body)).toEqual(blocks);
  });
});

it('keeps a caption, however long, below a pair of figures', () => {
  const caption = `Trụ sở xã Hà Hiệu bàn giao ngày 10/4. ${PROSE.join(' ')}`;
  const pair = `<div class="layout-image-2"><figure><img src="/a.jpg"></figure><figure><img src="/b.jpg"></figure><figcaption>${caption}</figcaption></div>`;
  expect(blocksOf(`${P1}${P2}${P3}${pair}`)).toEqual(['P1', 'P2', 'P3', `caption: ${caption}`]);
});

it('keeps words of a sentence that the page links to its own articles', () => {
  const linked = P2?.replace('hồ sơ đất đai', '<a class="cms-relate" href="/ho-so-2.html">hồ sơ đất đai</a>');
  expect(blocksOf(`${P1}${linked}${P3}`)).toEqual(['P1', 'P2', 'P3']);
});
