import type { Article } from '../../lib/core/schema/article.ts';
import type { DocumentRef, Mention, Official, Tagging } from '../../lib/core/schema/tagging.ts';

/** An invented article of title, sapo and paragraphs, its blocks and text as DESIGN.md defines them. */
export function articleOf(
  paragraphs: readonly string[],
  more: Partial<Article> & { title?: string; sapo?: string | null } = {},
): Article {
  const { title = 'Tỉnh ủy Thái Nguyên sơ kết công tác xây dựng Đảng', sapo = null, ...rest } = more;
  const parts = [
    { kind: 'title' as const, text: title },
    ...(sapo === null ? [] : [{ kind: 'sapo' as const, text: sapo }]),
    ...paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
  ];
  let at = 0;
  const blocks = parts.map(({ kind, text }) => {
    const block = { kind, start: at, end: at + text.length };
    at = block.end + 1;
    return block;
  });
  return {
    title,
    sapo,
    authors: ['Thu Hà'],
    outlet: 'Báo Thử nghiệm',
    published: { at: '2026-03-07T08:01:00+07:00', precision: 'minute', zoneGiven: true, source: 'json-ld' },
    updated: null,
    agency: null,
    credits: [],
    section: null,
    images: [],
    disagreements: [],
    canonicalUrl: 'https://bao.example/xay-dung-dang/so-ket.html',
    lang: 'vi',
    sources: {
      title: 'h1',
      sapo: null,
      authors: 'json-ld',
      outlet: 'og:site_name',
      section: null,
      canonicalUrl: 'link',
    },
    blocks,
    text: parts.map(({ text }) => text).join('\n'),
    ...rest,
  };
}

export function documentOf(id: string, number: string, symbol: string): DocumentRef {
  return {
    id,
    key: `Nghị quyết|${number}-${symbol}`,
    type: 'Nghị quyết',
    number,
    symbol,
    issuer: null,
    date: null,
    term: null,
    title: null,
    jurisdiction: null,
    canonical: `Nghị quyết số ${number}-${symbol}`,
    inferred: {},
  };
}

export function officialOf(id: string, name: string, position?: string): Official {
  const post = { organisation: 'Tỉnh ủy', place: null, placeSource: null, status: 'current' } as const;
  const posts = position === undefined ? [] : [{ position, ...post }];
  return { id, name, aliases: [], honorifics: [], posts };
}

/** A mention of the n-th place of a quote in the text; throws when the text has no such place. */
export function mentionAt(text: string, kind: Mention['kind'], quote: string, entity: string | null, nth = 0): Mention {
  let start = -1;
  for (let i = 0; i <= nth; i += 1) start = text.indexOf(quote, start + 1);
  if (start === -1) throw new Error(`no “${quote}” in the text`);
  const base = { start, end: start + quote.length, quote, entity, candidates: [], rule: 'test.rule', confidence: 0.9 };
  return kind === 'document'
    ? { kind, form: 'full', ...base, pin: null, title: null, draft: false, plural: false }
    : { kind, form: 'named', ...base, name: null };
}

export function taggingOf(
  mentions: readonly Mention[] = [],
  documents: readonly DocumentRef[] = [],
  officials: readonly Official[] = [],
): Tagging {
  const ordered = mentions.toSorted((a, b) => a.start - b.start);
  return {
    tagger: 'tagger 1',
    gazetteer: 'gazetteer 1',
    mentions: ordered,
    documents: [...documents],
    officials: [...officials],
  };
}

export const PARAGRAPHS = [
  'Đồng chí Nguyễn Văn Thử, Bí thư Tỉnh ủy, chủ trì hội nghị sơ kết Nghị quyết số 04-NQ/TW.',
  'Theo Nghị quyết số 27-NQ/TW, các cấp ủy tiếp tục cải cách; đồng chí Trần Thị Mẫu phát biểu.',
  'Nguyễn Văn Thử đề nghị các đơn vị thực hiện nghiêm Nghị quyết số 04-NQ/TW trong năm 2026.',
];

/** An article with two documents and two officials, tagged by hand. */
export function sampleOf(paragraphs: readonly string[] = PARAGRAPHS, more: Partial<Article> = {}) {
  const article = articleOf(paragraphs, more);
  const { text } = article;
  const wanted = [
    ['document', 'Nghị quyết số 04-NQ/TW', 'd1'],
    ['document', 'Nghị quyết số 27-NQ/TW', 'd2'],
    ['official', 'Nguyễn Văn Thử', 'o1'],
    ['official', 'Trần Thị Mẫu', 'o2'],
  ] as const;
  const mentions = wanted.flatMap(([kind, quote, entity]) => {
    const found: Mention[] = [];
    for (let nth = 0; text.split(quote).length - 1 > nth; nth += 1)
      found.push(mentionAt(text, kind, quote, entity, nth));
    return found;
  });
  const documents = [documentOf('d1', '04', 'NQ/TW'), documentOf('d2', '27', 'NQ/TW')];
  const officials = [officialOf('o1', 'Nguyễn Văn Thử', 'Bí thư'), officialOf('o2', 'Trần Thị Mẫu')];
  return { article, tagging: taggingOf(mentions, documents, officials) };
}
