import { describe, expect, it } from 'vitest';
import type { RawCapture } from '../../lib/core/schema/index.ts';
import { BODY, capture, LEAD, PARAGRAPHS, TITLE } from './support/invented.ts';

const SECOND = 'Phiên họp cũng cho ý kiến về dự thảo chương trình kiểm tra, giám sát của cấp ủy trong năm 2026.';
const read = (head: string, body: string): RawCapture => capture({ head, body });
const description = (text: string): string => `<meta property="og:description" content="${text}">`;
const texts = ({ blocks }: RawCapture): string[] => blocks.map(({ text }) => text);

describe('the lead, whatever its element', () => {
  const row = (lead: string): string => `<h1>${TITLE}</h1>${lead}<div class="bai-viet">${PARAGRAPHS}</div>`;
  it.each([
    ['h2', row(`<h2>${LEAD}</h2>`)],
    ['h3', row(`<h3>${LEAD}</h3>`)],
    ['h4 in the body', `<h1>${TITLE}</h1><div class="bai-viet"><h4>${LEAD}</h4>${PARAGRAPHS}</div>`],
    ['p of a telling class', row(`<p class="sapo">${LEAD}</p>`)],
    ['div', row(`<div class="lead">${LEAD}</div>`)],
    [
      'strong in a paragraph',
      `<h1>${TITLE}</h1><div class="bai-viet"><p><strong>${LEAD}</strong></p>${PARAGRAPHS}</div>`,
    ],
    ['bare strong', `<h1>${TITLE}</h1><div class="bai-viet"><strong>${LEAD}</strong>${PARAGRAPHS}</div>`],
    ['em', `<h1>${TITLE}</h1><div class="bai-viet"><p><em>${LEAD}</em></p>${PARAGRAPHS}</div>`],
    ['span', row(`<span class="tomtat">${LEAD}</span>`)],
    ['cell of a table', row(`<table><tbody><tr><td class="lead">${LEAD}</td></tr></tbody></table>`)],
    ['lines broken', row(`<h2>${LEAD.replace(', bàn', ',<br>bàn')}</h2>`)],
  ])('%s', (_, body) => {
    const found = read(description(LEAD), body);
    expect(found).toMatchObject({ sapo: LEAD, agency: null, disagreements: [] });
    expect(texts(found)).toEqual(BODY);
  });

  it('takes all its paragraphs, and no link that stands in its box', () => {
    const box = `<div class="article__sapo"><p>${LEAD}</p><p>${SECOND}</p><ul><li><a href="/x">Sông Lô họp báo quý đầu năm</a></li></ul></div>`;
    const head = description(LEAD);
    expect(read(head, `<h1>${TITLE}</h1>${box}<div class="bai-viet">${PARAGRAPHS}</div>`).sapo).toBe(
      `${LEAD} ${SECOND}`,
    );
    const inside = read(head, `<h1>${TITLE}</h1><div class="bai-viet">${box}${PARAGRAPHS}</div>`);
    expect(inside.sapo).toBe(`${LEAD} ${SECOND}`);
    expect(texts(inside)).toEqual(BODY);
  });

  it('sets off the place that a style sheet sets off', () => {
    const lead = (stamp: string, text = LEAD) =>
      read(
        description(LEAD),
        `<h1>${TITLE}</h1><p class="description">${stamp}${text}</p><article>${PARAGRAPHS}</article>`,
      );
    const stamp = (word: string, after = '') => `<span class="${word}">Vĩnh Phúc</span>${after}`;
    expect(lead(stamp('location-stamp'))).toMatchObject({ sapo: `Vĩnh Phúc - ${LEAD}`, agency: null });
    expect(lead(stamp('location-stamp', ' - '))).toMatchObject({ sapo: `Vĩnh Phúc - ${LEAD}`, agency: null });
    expect(lead('', `${LEAD} <span class="location">Vĩnh Phúc</span>`).sapo).toBe(`${LEAD} Vĩnh Phúc`);
  });
});

describe('who sends the story', () => {
  it('leaves the lead', () => {
    const found = read(
      description(`(Chinhphu.vn) - ${LEAD}`),
      `<h1>${TITLE}</h1><h2 class="sapo">(Chinhphu.vn) - ${LEAD}</h2><div class="bai-viet">${PARAGRAPHS}</div>`,
    );
    expect(found).toMatchObject({ sapo: LEAD, agency: 'Chinhphu.vn', disagreements: [] });
  });

  it('leaves a lead that is told by its place and weight alone', () => {
    const found = read('', `<h1>${TITLE}</h1><div class="bai-viet"><p><b>BNEWS ${LEAD}</b></p>${PARAGRAPHS}</div>`);
    expect(found).toMatchObject({ sapo: LEAD, agency: 'BNEWS' });
    expect(texts(found)).toEqual(BODY);
  });

  it('leaves the first paragraph, where there is no lead or the lead says nothing of it', () => {
    const body = PARAGRAPHS.replace('<p>', '<p><span>(TTXVN)</span> - ');
    const none = read('', `<h1>${TITLE}</h1><div class="bai-viet">${body}</div>`);
    expect(none).toMatchObject({ sapo: null, agency: 'TTXVN' });
    expect(texts(none)).toEqual(BODY);
    const lead = read(description(LEAD), `<h1>${TITLE}</h1><h2>${LEAD}</h2><div class="bai-viet">${body}</div>`);
    expect(lead).toMatchObject({ sapo: LEAD, agency: 'TTXVN' });
    expect(texts(lead)).toEqual(BODY);
  });

  it('is not read further down', () => {
    const body = PARAGRAPHS.replace(/<p>(Nội dung ba)/, '<p>(TTXVN) - $1');
    const found = read(description(LEAD), `<h1>${TITLE}</h1><h2>${LEAD}</h2><div class="bai-viet">${body}</div>`);
    expect(found.agency).toBeNull();
    expect(texts(found)[2]).toMatch(/^\(TTXVN\) - Nội dung ba/);
  });
});

describe('what the page says elsewhere', () => {
  it.each([
    ['cut short', `${LEAD.slice(0, 70)}...`],
    ['cut in mid-word', LEAD.slice(0, 73)],
    ['with the agency', `(Trung Du) - ${LEAD}`],
    ['without marks of its own', LEAD.normalize('NFD')],
    ['running on into the text', `${LEAD} ${BODY[0]}`],
  ])('is the same: %s', (_, told) => {
    const found = read(
      description(told),
      `<h1>${TITLE}</h1><h2 class="sapo">${LEAD}</h2><div class="bai-viet">${PARAGRAPHS}</div>`,
    );
    expect(found).toMatchObject({ sapo: LEAD, disagreements: [] });
  });

  it('is kept beside the lead that is shown', () => {
    const told = 'Phiên họp của Huyện ủy Sông Lô: mười hai chi bộ sẽ được ghép lại trước ngày 30 tháng 4 năm nay.';
    const found = read(
      description(told),
      `<h1>${TITLE}</h1><h2 class="sapo">${LEAD}</h2><div class="bai-viet">${PARAGRAPHS}</div>`,
    );
    expect(found.sapo).toBe(LEAD);
    expect(found.disagreements).toEqual([
      { field: 'sapo', reason: 'shown', others: [{ value: told, source: 'meta[og:description]' }] },
    ]);
  });
});
