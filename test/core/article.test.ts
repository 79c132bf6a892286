import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../lib/core/article.ts';
import { textOf } from '../../lib/core/blocks.ts';
import { Article, BlockKind, type RawCapture } from '../../lib/core/schema/index.ts';
import { taggingDate } from '../../lib/core/tagging-date.ts';

const raw = (over: Partial<RawCapture> = {}): RawCapture => ({
  kind: 'article',
  url: 'https://bao.example/tin/1.html?utm_source=zalo#top',
  canonicalUrl: null,
  lang: 'vi',
  title: 'Tiêu đề',
  sapo: null,
  authors: [],
  outlet: null,
  published: null,
  updated: null,
  agency: null,
  credits: [],
  section: null,
  images: [],
  disagreements: [],
  sources: { title: 'h1', sapo: null, authors: null, outlet: null, section: null, canonicalUrl: null },
  blocks: [{ kind: 'paragraph', text: 'Đoạn một.' }],
  html: null,
  warnings: [],
  ...over,
});

type Told = RawCapture['disagreements'][number];

describe('buildArticle', () => {
  it('puts title, sapo and body blocks into one text with exact spans', () => {
    const { article } = buildArticle(
      raw({
        sapo: 'Lời dẫn.',
        blocks: [
          { kind: 'caption', text: 'Chú thích' },
          { kind: 'paragraph', text: 'Đoạn.' },
        ],
      }),
    );
    expect(article.text).toBe('Tiêu đề\nLời dẫn.\nChú thích\nĐoạn.');
    expect(article.blocks.map((block) => [block.kind, textOf(article, block)])).toEqual([
      ['title', 'Tiêu đề'],
      ['sapo', 'Lời dẫn.'],
      ['caption', 'Chú thích'],
      ['paragraph', 'Đoạn.'],
    ]);
  });

  it('composes letters, collapses white space, drops invisible characters and empty blocks', () => {
    const { article } = buildArticle(
      raw({
        title: ' Nghị  quyết\u00a0số\n01 '.normalize('NFD'),
        sapo: '\u200b \ufeff',
        authors: [' Thu  Hà '.normalize('NFD'), ' '],
        outlet: '  ',
        blocks: [
          { kind: 'paragraph', text: ' \n ' },
          { kind: 'paragraph', text: 'Đảng\u00ad bộ'.normalize('NFD') },
        ],
      }),
    );
    expect(article.text).toBe('Nghị quyết số 01\nĐảng bộ');
    expect(article).toMatchObject({ sapo: null, authors: ['Thu Hà'], outlet: null });
  });

  it.each([
    ['marks of direction', '\u200eNghị\u200f \u061cquyết'],
    ['embedding and override', 'Nghị \u202equyết\u202c\u202a'],
    ['isolates', '\u2066Nghị\u2069 \u2067quyết'],
    ['joiners and marks of nothing', 'Ng\u2060hị \u200bquy\ufeffết\u2064\u180e\u206a'],
    ['letters nobody sees', 'Nghị quyết\u{e0041}\u{e007f}'],
    ['an invisible character between a letter and its mark', 'Nghi\u200b\u0323 quyết'],
  ])('takes out %s', (_, hidden) => {
    const { article } = buildArticle(
      raw({
        title: hidden,
        sapo: hidden,
        authors: [hidden],
        outlet: hidden,
        blocks: [{ kind: 'paragraph', text: hidden }],
      }),
    );
    expect(article).toMatchObject({
      title: 'Nghị quyết',
      sapo: 'Nghị quyết',
      authors: ['Nghị quyết'],
      outlet: 'Nghị quyết',
      text: 'Nghị quyết\nNghị quyết\nNghị quyết',
    });
  });

  it('keeps the joiners that scripts and emoji need', () => {
    expect(buildArticle(raw({ title: 'क्\u200dष 👩\u200d🌾 می\u200cخواهم' })).article.title).toBe(
      'क्\u200dष 👩\u200d🌾 می\u200cخواهم',
    );
  });

  it.each([
    [null, 'https://bao.example/tin/1.html', []],
    ['/tin/1.html', 'https://bao.example/tin/1.html', []],
    ['https://www.bao.example/tin/1.html', 'https://www.bao.example/tin/1.html', []],
    ['https://other.example/tin/1.html', 'https://bao.example/tin/1.html', ['canonical-other-site']],
    ['javascript:alert(1)', 'https://bao.example/tin/1.html', ['canonical-other-site']],
  ])('canonical %s gives %s', (canonicalUrl, url, warnings) => {
    const built = buildArticle(raw({ canonicalUrl }));
    expect(built.article.canonicalUrl).toBe(url);
    expect(built.warnings).toEqual(warnings);
  });

  it('tells which address it did not believe, and takes the next that can be this page’s', () => {
    const sources = {
      title: 'h1',
      sapo: null,
      authors: null,
      outlet: null,
      section: null,
      canonicalUrl: 'link[rel=canonical]',
    };
    const section: Told = { field: 'section', reason: 'rank', others: [{ value: 'Thời sự', source: 'menu' }] };
    const claimed = (value: string): Told => ({
      field: 'canonicalUrl',
      reason: 'rank',
      others: [{ value, source: 'meta[og:url]' }],
    });
    const other = { value: 'https://bao.example/', source: 'link[rel=canonical]' };
    const found = (value: string) =>
      buildArticle(
        raw({
          sources,
          canonicalUrl: 'https://bao.example/',
          disagreements: [section, claimed(value)],
        }),
      );
    expect(found('https://www.bao.example/tin/1.html')).toMatchObject({
      article: {
        canonicalUrl: 'https://www.bao.example/tin/1.html',
        sources: { canonicalUrl: 'meta[og:url]' },
        disagreements: [section, { field: 'canonicalUrl', reason: 'same-page', others: [other] }],
      },
      warnings: [],
    });
    expect(found('https://khac.example/x')).toMatchObject({
      article: {
        canonicalUrl: 'https://bao.example/tin/1.html',
        disagreements: [
          section,
          { field: 'canonicalUrl', reason: 'same-page', others: [other, { source: 'meta[og:url]' }] },
        ],
      },
      warnings: ['canonical-other-site'],
    });
  });

  it('has a title even where the page gives an invisible one', () => {
    expect(buildArticle(raw({ title: '\u200b' })).article.title).toBe(
      'https://bao.example/tin/1.html?utm_source=zalo#top',
    );
  });
});

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
const blocks = fc.array(
  fc.record({
    kind: fc.constantFrom(...BlockKind.options.filter((kind) => kind !== 'title' && kind !== 'sapo')),
    text: fc.oneof(text, fc.constantFrom('Đại hội', 'e\u0323\u0302', ' \n\t', '\u200b', 'a\u00a0\u00a0b')),
  }),
  { maxLength: 12 },
);

it('spans are exact, blocks rebuild the text, and building again changes nothing', () => {
  fc.assert(
    fc.property(text, fc.option(text), blocks, (title, sapo, body) => {
      const { article } = buildArticle(raw({ title, sapo, blocks: body }));
      const slices = article.blocks.map((block) => textOf(article, block));
      expect(slices.every((slice) => slice !== '' && !slice.includes('\n'))).toBe(true);
      expect(slices.join('\n')).toBe(article.text);
      expect(article.text.normalize('NFC')).toBe(article.text);
      const again = buildArticle(
        raw({
          title: article.title,
          sapo: article.sapo,
          blocks: article.blocks
            .filter(({ kind }) => kind !== 'title' && kind !== 'sapo')
            .map((block) => ({ kind: block.kind, text: textOf(article, block) })),
        }),
      );
      expect(again.article.text).toBe(article.text);
      expect(Article.safeParse(article).success).toBe(true);
    }),
  );
});

describe('taggingDate', () => {
  const time = { precision: 'minute', zoneGiven: true, source: 'json-ld' } as const;
  it.each([
    ['the day by the page’s own clock', { at: '2026-03-07T00:30:00+07:00', ...time }, '2026-03-07'],
    ['the day of a date without a clock', { at: '2026-03-07T00:00:00+07:00', ...time }, '2026-03-07'],
    ['null where the page was not dated', null, null],
  ])('is %s', (_, published, date) => {
    expect(taggingDate({ published })).toBe(date);
  });
});
