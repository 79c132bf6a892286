import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { captureArticle } from '../../lib/capture/index.ts';
import { summary } from './support/pages.ts';

const TITLE = 'Ferries to carry lorries across the bay through the summer while engineers test the old piers';
const BODY = [
  'The port authority said on Wednesday that ferries would go on carrying lorries across the bay until the bridge opens, and that it would add two night crossings if crews could be found.',
  'Dina Moss, who has run the north quay for nine years, said that traders would ask for relief from the quay tax, which brings the town about a tenth of what it spends on roads every year.',
  'The council will vote on the bridge in the autumn, after engineers have tested the old piers, and the mayor has promised that no ferry will stop before the first lorry has crossed it.',
];
const TEXT = BODY.map((text) => `<p>${text}</p>`).join('\n');

const read = (html: string) => {
  const { document } = parseHTML(
    `<!DOCTYPE html><html lang="en"><head><meta property="og:title" content="${TITLE}"><meta property="og:type" content="article"><meta name="author" content="Jo Hale"></head><body>${html}</body></html>`,
  );
  return summary(captureArticle(document, 'https://courier.example/ferries.html'));
};

const ROWS: [string, string, string[]][] = [
  ['a name and a line', `<p>Jo Hale</p><p>Jo joined the paper in 2009 and has covered the harbour since then.</p>`, []],
  ['a name and two lines', `<h4>JO HALE</h4><p>Harbour correspondent</p><p>Writes about ships and tides.</p>`, []],
  [
    'a line about the author',
    `<p>Jo Hale is the harbour correspondent of the Courier. She can be reached at the quay.</p>`,
    [],
  ],
  [
    'a line of what the author covers',
    `<p>Jo Hale, covers ships, tides and the people who live by both of them.</p>`,
    [],
  ],
  [
    'the author quoted as the last word',
    `<p>Jo Hale reported from the north quay, where nobody would say when the piers had last been tested.</p>`,
    ['Jo Hale reported from the north quay, where nobody would say when the piers had last been tested.'],
  ],
  [
    'a line about another person',
    `<p>Ann de Vries is the harbour master, and has the last word on when the ferries sail in winter.</p>`,
    ['Ann de Vries is the harbour master, and has the last word on when the ferries sail in winter.'],
  ],
];

describe('a box about the author at the end', () => {
  it.each(ROWS)('%s', (_, end, kept) => {
    const captured = read(`<article><h1>${TITLE}</h1>${TEXT}${end}</article>`);
    expect(captured).toHaveProperty(
      'blocks',
      [...BODY, ...kept].map((text) => ({ kind: 'paragraph', text })),
    );
  });
});

describe('the way to the article, ending in its headline', () => {
  it.each([
    `<div class="crumbs"><a href="/">Home</a><a href="/b">Business</a>${TITLE}</div>`,
    `<p><a href="/">Home</a> / <a href="/b">Business</a> / <span>${TITLE}</span></p>`,
  ])('%s', (crumbs) => {
    const captured = read(`<article><h1>${TITLE}</h1>${crumbs}${TEXT}</article>`);
    expect(captured).toHaveProperty(
      'blocks',
      BODY.map((text) => ({ kind: 'paragraph', text })),
    );
  });

  it('but not a sentence that ends in its words', () => {
    const sentence = `Nobody at the quay had been told that the plan was this: ${TITLE.toLowerCase()}`;
    const captured = read(`<article><h1>${TITLE}</h1><p>${sentence}</p>${TEXT}</article>`);
    expect(captured).toHaveProperty('blocks.0.text', sentence);
  });
});
