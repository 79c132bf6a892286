import { describe, expect, it } from 'vitest';
import { type LinkedData, linkedNodes, readLinkedData } from '../../lib/capture/metadata/json-ld.ts';

const read = (...scripts: (object | string)[]) =>
  readLinkedData(linkedNodes(scripts.map((script) => (typeof script === 'string' ? script : JSON.stringify(script)))));

const ARTICLE = { '@type': 'NewsArticle', headline: 'Thu đông', datePublished: '2026-03-05T08:00:00Z' };

const ROWS: [string, (object | string)[], Partial<LinkedData> | null][] = [
  ['no script', [], null],
  ['nothing of an article', [{ '@type': 'Organization', name: 'Báo Trung Du' }], null],
  ['several scripts', [{ '@type': 'BreadcrumbList' }, ARTICLE], { headline: 'Thu đông', isArticle: true }],
  [
    'people and publisher that the graph keeps apart',
    [
      {
        '@graph': [
          { '@type': 'Organization', '@id': '#org', name: 'Báo Trung Du' },
          { ...ARTICLE, author: { '@id': '#vy' }, publisher: { '@id': '#org' } },
          { '@type': ['Person'], '@id': '#vy', name: 'Khánh Vy' },
        ],
      },
    ],
    { people: ['Khánh Vy'], publisher: 'Báo Trung Du' },
  ],
  [
    'a person of another script',
    [
      { '@id': '#vy', '@type': 'Person', name: 'Khánh Vy' },
      { ...ARTICLE, author: [{ '@id': '#vy' }, 'Lê Sơn'] },
    ],
    { people: ['Khánh Vy', 'Lê Sơn'] },
  ],
  [
    'an author that only its own id names',
    [{ ...ARTICLE, '@id': '#a', author: { '@id': '#a' } }],
    { people: [], isArticle: true },
  ],
  [
    'an organisation',
    [{ ...ARTICLE, author: { '@type': 'NewsMediaOrganization', name: 'Báo Trung Du' } }],
    { people: [] },
  ],
  [
    'a type that is no article, but has a headline and a writer',
    [{ '@type': 'MedicalWebPage', headline: 'Mùa cúm', author: { '@type': 'Person', name: 'Khánh Vy' } }],
    { headline: 'Mùa cúm', people: ['Khánh Vy'], isArticle: false },
  ],
  [
    'a page with its dates, before which the article counts',
    [{ '@graph': [{ '@type': 'WebPage', name: 'Thu đông - Báo', datePublished: '2026-01-01' }, ARTICLE] }],
    { published: '2026-03-05T08:00:00Z', headline: 'Thu đông' },
  ],
  [
    'a page alone, whose name is no headline',
    [
      {
        '@type': 'WebPage',
        '@id': '#p',
        name: 'Thu đông - Báo',
        datePublished: '2026-01-01',
        author: { name: 'Lê Sơn' },
      },
    ],
    { published: '2026-01-01', headline: null, people: ['Lê Sơn'], isArticle: false },
  ],
  ['a page without a date', [{ '@type': 'WebPage', name: 'Thu đông' }], null],
  [
    'a quotation mark not escaped',
    [
      `{"@type": "Article", "headline": "Thu đông", "description": "Làng nghề "trăm năm", kể lại", "datePublished": "2026-03-05",
        "dateModified": "2026-03-06", "author": {"@type": "Person", "url": "/vy", "name": "Khánh Vy"}, "publisher": {"name": "Báo Trung Du"}}`,
    ],
    {
      headline: 'Thu đông',
      description: null,
      published: '2026-03-05',
      modified: '2026-03-06',
      people: ['Khánh Vy'],
      isArticle: true,
    },
  ],
  [
    'a comma too many inside, and the author a string',
    ['{"@type": "NewsArticle", "headline": "Thu đông",, "author": "Khánh Vy", "datePublished": "2026-03-05"}'],
    { headline: 'Thu đông', people: ['Khánh Vy'], published: '2026-03-05' },
  ],
  [
    'an organisation in broken data',
    ['{"@type": "NewsArticle", "headline": "Thu đông",, "author": {"@type": "Organization", "name": "Báo"}}'],
    { people: [] },
  ],
  ['a creator where no author is', [{ ...ARTICLE, creator: ['Khánh Vy'] }], { people: ['Khánh Vy'] }],
  ['an author before a creator', [{ ...ARTICLE, author: 'Lê Sơn', creator: 'Hệ thống' }], { people: ['Lê Sơn'] }],
  ['a comment about it', ['<!-- {"@type": "NewsArticle", "headline": "Thu đông"} -->'], { headline: 'Thu đông' }],
  [
    'CDATA about it',
    ['//<![CDATA[\n{"@type": "NewsArticle", "headline": "Thu đông"}\n//]]>'],
    { headline: 'Thu đông' },
  ],
  ['a comma behind the last', ['[{"@type": "NewsArticle", "headline": "Thu\nđông",}]'], { headline: 'Thu đông' }],
  ['no bracket at all', ['NewsArticle'], null],
  ['broken data of something else', ['{"@type": "VideoObject", "name": "Thu "đông"", "author": "Khánh Vy"}'], null],
];

describe('readLinkedData', () => {
  it.each(ROWS)('%s', (_, scripts, wanted) => {
    if (wanted === null) expect(read(...scripts)).toBeNull();
    else expect(read(...scripts)).toMatchObject(wanted);
  });
});
