import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../lib/capture/metadata/index.ts';
import { leadWithPack } from '../../../lib/capture/outlets/lead.ts';
import type { Pack } from '../../../lib/capture/outlets/pack.ts';
import { readPack } from '../../../lib/capture/outlets/read.ts';
import { written } from '../support/tree.ts';

const PACK: Pack = {
  name: 'Báo',
  title: '.title',
  sapo: '.sapo',
  authors: '.who',
  published: '.date',
};
const TITLE = 'Bàn giao hồ sơ đảng viên cho ba phường mới';
const SAPO = 'Ban Thường vụ Thành ủy bàn giao hơn bốn nghìn hồ sơ đảng viên cho ba đảng ủy phường mới.';

function told(head: string, body: string) {
  const { document, head: said } = written(
    `<!DOCTYPE html><html lang="vi"><head>${head}</head><body>${body}</body></html>`,
  );
  const general = readMetadata(document, said, 'https://bao.vn/tin-1.html', null);
  const both = leadWithPack(general, readPack(PACK, document, general, null));
  return {
    ...both,
    title: both.title?.value,
    sapo: both.sapo?.value,
    authors: both.authors?.value,
    published: both.published?.at,
    packs: both.disagreements.filter(({ reason }) => reason === 'pack'),
    from: [both.title, both.sapo, both.authors, both.published].map(
      (found) => found?.source.startsWith('outlet pack ') ?? null,
    ),
  };
}

it('puts what the pack found first, and keeps what general rules found where it found nothing', () => {
  const found = told(
    `<meta property="og:title" content="${TITLE}"><meta name="author" content="Thu Hà"><meta property="article:published_time" content="2026-06-03T08:00:00+07:00">`,
    `<p class="title">${TITLE}</p><p class="sapo">${SAPO}</p>`,
  );
  expect(found).toMatchObject({
    title: TITLE,
    sapo: SAPO,
    authors: ['Thu Hà'],
    published: '2026-06-03T08:00:00+07:00',
    from: [true, true, false, false],
    packs: [],
  });
});

it('tells where general rules said another thing', () => {
  const found = told(
    '<meta name="author" content="Lê Sơn"><meta property="article:published_time" content="2026-06-04T08:00:00+07:00">',
    `<h1>${TITLE}</h1><p class="title">Ba phường nhận hồ sơ</p><p class="who">Thu Hà</p><p class="date">03/06/2026 17:00</p>`,
  );
  expect(found).toMatchObject({
    title: 'Ba phường nhận hồ sơ',
    authors: ['Thu Hà'],
    published: '2026-06-03T17:00:00+07:00',
    packs: [
      { field: 'title', others: [{ value: TITLE, source: 'h1' }] },
      { field: 'authors', others: [{ value: 'Lê Sơn', source: 'meta[author]' }] },
      { field: 'published', others: [{ value: '2026-06-04T08:00:00+07:00' }] },
    ],
  });
});

describe('no disagreement', () => {
  it.each([
    [
      'the same people in another order',
      '<meta name="author" content="Lê Sơn, Thu Hà">',
      '<p class="who">Thu Hà - Lê Sơn</p>',
    ],
    [
      'the same headline, cut short',
      `<meta property="og:title" content="${TITLE.slice(0, 30)}">`,
      `<p class="title">${TITLE}</p>`,
    ],
  ])('%s', (_, head, body) => {
    expect(told(head, body).packs).toEqual([]);
  });
});

describe('of two readings of one moment the more exact is taken', () => {
  it.each([
    ['seconds', '2026-06-03T08:00:21+07:00', '03/06/2026 08:00', '2026-06-03T08:00:21+07:00', false],
    ['a clock', '2026-06-03', '03/06/2026 08:00', '2026-06-03T08:00:00+07:00', true],
    ['the day alone', '2026-06-03T08:00:00+07:00', '03/06/2026', '2026-06-03T08:00:00+07:00', false],
  ])('%s', (_, meta, printed, at, fromPack) => {
    const found = told(`<meta name="pubdate" content="${meta}">`, `<h1>${TITLE}</h1><p class="date">${printed}</p>`);
    expect(found).toMatchObject({ published: at, packs: [] });
    // Print is general rules' own source too: where it is the more exact, they have it already.
    if (!fromPack) expect(found.from[3]).toBe(false);
  });
});
