import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../lib/capture/metadata/index.ts';
import type { Pack } from '../../../lib/capture/outlets/pack.ts';
import { preparePage, readPack } from '../../../lib/capture/outlets/read.ts';
import { written } from '../support/tree.ts';

const PACK: Pack = {
  name: 'Báo',
  title: '.title, h1',
  sapo: '.sapo',
  authors: '.who, .who-else',
  published: 'time, .date',
  body: '.body, .text',
  captions: '.under',
  drop: '.box',
};
const PROSE = 'Đảng ủy phường mở ba buổi tiếp nhận ngoài giờ để đảng viên đi làm xa tự đối chiếu thông tin của mình.';
const SAPO = 'Ban Thường vụ Thành ủy bàn giao hồ sơ đảng viên.';
const NOW = new Date('2026-06-03T12:00:00Z');

const read = (body: string, pack: Partial<Pack> = {}, now: Date | null = NOW) => {
  const { document, head: said } = written(`<!DOCTYPE html><html><body>${body}</body></html>`);
  const whole = { ...PACK, ...pack };
  preparePage(whole, document);
  const general = readMetadata(document, said, 'https://bao.vn/tin-1.html', now);
  const { title, sapo, authors, published, body: part, warnings } = readPack(whole, document, general, now);
  return {
    title: title?.value ?? null,
    sapo: sapo?.value ?? null,
    agency: sapo?.agency ?? null,
    authors: authors?.value ?? null,
    published: published?.at ?? null,
    body: part?.getAttribute('class') ?? null,
    warnings,
    sources: [title, sapo, authors, published].map((found) => found?.source ?? null),
  };
};
const ALL = `<h1 class="title">Bàn giao hồ sơ</h1><p class="sapo">(NLĐO)- ${SAPO}</p><p class="who">Thu Hà</p><time datetime="2026-06-03T08:00:00+07:00">Hôm nay</time><div class="body">${PROSE}</div>`;

it('reads each field from its place and says from which', () => {
  expect(read(ALL)).toEqual({
    title: 'Bàn giao hồ sơ',
    sapo: SAPO,
    agency: 'NLĐO',
    authors: ['Thu Hà'],
    published: '2026-06-03T08:00:00+07:00',
    body: 'body',
    warnings: [],
    sources: ['h1.title', 'p.sapo', 'p.who', 'time'].map((place) => `outlet pack Báo: ${place}`),
  });
});

describe('takes', () => {
  it.each<[string, string, object]>([
    ['the first element that holds something', `<p class="title"> </p>${ALL}`, { title: 'Bàn giao hồ sơ' }],
    ['no title that is the site’s name', '<h1 class="title">bao.vn</h1>', { title: null }],
    [
      'all people once',
      '<p class="who">Thu Hà</p><p class="who">Lê Sơn</p><p class="who-else">Thu Hà</p>',
      { authors: ['Thu Hà', 'Lê Sơn'] },
    ],
    ['no credit for a person', '<p class="who">Theo TTXVN</p><p class="who-else">Vũ Nam</p>', { authors: ['Vũ Nam'] }],
    ['no paragraph for a byline', `<p class="who">${'Thu Hà, '.repeat(30)}</p>`, { authors: null }],
    [
      'a time that its attribute says wrong by its text',
      '<p class="date" datetime="?">03/06/2026 08:00</p>',
      { published: '2026-06-03T08:00:00+07:00' },
    ],
    ['a printed time', '<p class="date">Thứ Tư, 03/06/2026 - 08:00</p>', { published: '2026-06-03T08:00:00+07:00' }],
    ['a time that counts from now', '<p class="date">2 giờ trước</p>', { published: '2026-06-03T17:00:00+07:00' }],
    ['no date out of a whole text', `<p class="date">${PROSE.repeat(2)} 03/06/2026</p>`, { published: null }],
    ['no body that is empty yet', `<div class="body"></div><div class="text">${PROSE}</div>`, { body: 'text' }],
    [
      'no box that is to go',
      `<div class="box"><h1 class="title">Tin khác</h1></div>${ALL}`,
      { title: 'Bàn giao hồ sơ' },
    ],
  ])('%s', (_, body, found) => {
    expect(read(body)).toMatchObject(found);
  });
});

it('makes nothing of a time that counts from now where nobody knows when that was', () => {
  expect(read('<p class="date">2 giờ trước</p>', {}, null).published).toBeNull();
});

it('calls captions what the pack says are', () => {
  const { document } = written('<!DOCTYPE html><html><body><div class="under">Bến cảng</div></body></html>');
  preparePage(PACK, document);
  expect(document.querySelector('div')?.getAttribute('class')).toBe('caption');
});

describe('warns', () => {
  it.each<[string, string, Partial<Pack>, string[]]>([
    [
      'of each field it promises and does not find',
      '',
      {},
      ['pack-no-title', 'pack-no-sapo', 'pack-no-date', 'pack-no-body'],
    ],
    ['not of what it does not know', '', { title: '', sapo: '' }, ['pack-no-date', 'pack-no-body']],
    ['of a byline that the page shows elsewhere', ALL.replace('"who"', '"byline"'), {}, ['pack-no-authors']],
    ['not of a story that is unsigned', ALL.replace('Thu Hà', ''), {}, []],
  ])('%s', (_, body, pack, warnings) => {
    expect(read(body, pack).warnings).toEqual(warnings);
  });
});
