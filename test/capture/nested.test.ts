import { expect, it } from 'vitest';
import { BODY, capture, TITLE } from './support/invented.ts';

const LEAD = 'Công trình dẫn nước tự chảy dài 11 km vừa được bàn giao cho ba làng vùng biên, kết thúc cảnh cõng nước.';
const link = '<h3><a href="/lang-co-nuoc.html">Làng có nước sau mười năm chờ đợi</a></h3>';
const blocks = (box: string): string[] => {
  const prose = BODY.map((text) => `<p>${text}</p>`);
  const body = `<div class="bai"><h1>${TITLE}</h1><div class="noi-dung">${prose.slice(0, 2).join('')}${box}${prose.slice(2).join('')}</div></div>`;
  return capture({ head: '', body }).blocks.flatMap(({ text }) => (BODY.includes(text) ? [] : text));
};

it.each<[string, string, string[]]>([
  ['a teaser', `<article>${link}<div>${LEAD}</div></article>`, []],
  ['its headline alone', `<article data-content-name="article-related">${link}</article>`, []],
  [
    'one in a box of its own',
    `<div class="insert"><article><a href="/lang-co-nuoc.html"><img src="/a.jpg"></a>${link}<p>${LEAD}</p></article></div>`,
    [],
  ],
  ['not a part without a link', `<article><h3>Làng có nước</h3><p>${LEAD}</p></article>`, ['Làng có nước', LEAD]],
  [
    'not a long part whose heading is a link',
    `<article>${link}<p>${LEAD.repeat(3)}</p><p>${LEAD.repeat(2)}</p></article>`,
    ['Làng có nước sau mười năm chờ đợi', LEAD.repeat(3), LEAD.repeat(2)],
  ],
])('of an article amid the prose of this one: %s', (_, box, kept) => {
  expect(blocks(box)).toEqual(kept);
});
