import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { extractArticle } from '../../lib/capture/index.ts';

const P =
  '<p>Ban quản lý cảng cho biết từ đầu tháng đã bố trí thêm hai cầu phao, mỗi ngày đón chừng bốn trăm lượt khách, phí đỗ thuyền được niêm yết công khai tại cổng vào và trên ứng dụng của thành phố.</p>';
const STORY = `<h3><a href="/cau-phao-2.html">Thêm hai cầu phao ở bến thuyền du lịch phía tây</a></h3><div>${P}${P.replace('Ban', 'Cũng ban')}${P.replace('Ban', 'Theo ban')}</div>`;

const capture = (column: string, inside = ''): string => {
  const { document } = parseHTML(
    `<!DOCTYPE html><html lang="vi"><head><title>Bí thư chi bộ thôn học cách nói ngắn</title></head><body><div class="page"><div class="main"><h1>Bí thư chi bộ thôn học cách nói ngắn</h1><span class="date">13/04/2026 09:05</span><div id="dcontent">${inside}</div></div><div class="${column}">${STORY}</div></div></body></html>`,
  );
  const answer = extractArticle(document, 'https://bao.vn/noi-ngan-1.html', { packs: false });
  return answer.ok ? answer.capture.blocks.map(({ text }) => text.slice(0, 20)).join('; ') : answer.refusal;
};

it.each([
  ['another article in the column beside is not this one', 'side-bar', 'no-article'],
  ['nor in one named so in one word', 'rail', 'no-article'],
])('%s', (_, column, refusal) => {
  expect(capture(column)).toBe(refusal);
});

it('the page’s own text is its article, whatever stands beside', () => {
  expect(
    capture(
      'side-bar',
      ['Ở đây ban', 'Ở kia ban', 'Hôm nay ban', 'Hôm qua ban'].map((who) => P.replace('Ban', who)).join(''),
    ),
  ).toContain('Ở đây ban quản lý');
});

it('a story that begins under a heading that is a link is one, where no column holds it', () => {
  expect(capture('text')).toContain('Ban quản lý cảng');
});
