import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '../../lib/core/canonical-address.ts';
import { ownAddress } from '../../lib/core/own-address.ts';

const SLUG = 'tinh-uy-so-ket-cong-tac-xay-dung-dang';
const OWN = `https://bao.example/${SLUG}-123456.html`;

describe('another form of a page leads to the page', () => {
  it.each([
    ['a host for telephones', `https://m.bao.example/${SLUG}-123456.html`],
    ['another', `https://mobile.bao.example/${SLUG}-123456.html`],
    ['a host for AMP', `https://amp.bao.example/${SLUG}-123456.html`],
    ['AMP first', `https://bao.example/amp/${SLUG}-123456.html`],
    ['AMP last', `https://bao.example/${SLUG}-123456.html/amp`],
    ['AMP last, with a slash', `https://bao.example/${SLUG}-123456.html/amp/`],
    ['AMP before the extension', `https://bao.example/${SLUG}-123456.amp.html`],
    ['AMP for the extension', `https://bao.example/${SLUG}-123456.amp`],
    ['AMP behind the number', `https://bao.example/${SLUG}-123456-amp.html`],
    ['a parameter for AMP', `${OWN}?amp=1`],
    ['a parameter without a value', `${OWN}?amp`],
    ['the output of AMP', `${OWN}?outputType=amp`],
    ['print first', `https://bao.example/print/${SLUG}-123456.html`],
    ['print last', `https://bao.example/${SLUG}-123456.html/print`],
    ['print behind the number', `https://bao.example/${SLUG}-123456-in.html`],
    ['a parameter for print', `${OWN}?print=1`],
    ['print without its frame', `${OWN}?tmpl=component&print=1`],
    ['a view of print', `${OWN}?view=print`],
    ['several at once', `https://m.bao.example/amp/${SLUG}-123456.html?amp=1&utm_source=zalo`],
  ])('%s', (_, address) => {
    expect(canonicalAddress(address, null)).toEqual({ url: OWN, believed: true });
  });

  it('keeps what else tells the page, and where its folder ends', () => {
    expect(ownAddress(new URL('https://m.bao.example/detail.aspx?id=123&print=1')).href).toBe(
      'https://bao.example/detail.aspx?id=123',
    );
    expect(ownAddress(new URL(`https://bao.example/${SLUG}/amp/`)).href).toBe(`https://bao.example/${SLUG}/`);
  });
});

describe('what only looks like another form stays', () => {
  it.each([
    `https://bao.example/cong-nghe-in.html`,
    `https://bao.example/${SLUG}-in.html`,
    `https://bao.example/thi-truong-may-print-${SLUG}.html`,
    `https://bao.example/amp`,
    `https://bao.example/amp/`,
    `https://bao.example/print/1`,
    `https://m.bao.example/`,
    `https://m.bao.example/xa-hoi`,
    `https://m.example/${SLUG}-123456.html`,
    `https://mbao.example/${SLUG}-123456.html`,
    `https://bao.example/${SLUG}-123456.html?amp=2`,
    `https://bao.example/${SLUG}-123456.html?tmpl=component`,
    `https://bao.example/${SLUG}-123456.html?blueprint=1`,
    `https://bao.example/xa-hoi/amp/${SLUG}-123456.html`,
    'file:///home/ha/amp/tin-123456.html',
  ])('%s', (address) => {
    expect(ownAddress(new URL(address)).href).toBe(address);
  });

  it('what the page says of itself is believed first', () => {
    const address = `https://m.bao.example/${SLUG}-123456.html`;
    expect(canonicalAddress(address, address).url).toBe(address);
    expect(canonicalAddress(address, 'https://khac.example/').url).toBe(OWN);
  });
});

describe('two articles never become one', () => {
  const word = fc.constantFrom(
    'tinh',
    'uy',
    'so',
    'ket',
    'amp',
    'in',
    'print',
    'cong-tac',
    'xay-dung',
    'dang',
    'm',
    '2026',
  );
  const article = fc.record({
    folder: fc.constantFrom('', 'xa-hoi/', 'amp-tv/', '202603/'),
    words: fc.array(word, { minLength: 1, maxLength: 8 }),
    number: fc.option(fc.integer({ min: 1, max: 99_999_999 })),
    extension: fc.constantFrom('', '.html', '.htm'),
    query: fc.constantFrom('', '?id=12', '?id=13', '?p=2'),
  });
  type Article = typeof article extends fc.Arbitrary<infer T> ? T : never;
  const written = ({ folder, words, number, extension, query }: Article): string =>
    `https://bao.example/${folder}${words.join('-')}${number === null ? '' : `-${number}`}${extension}${query}`;
  const forms: ((address: string) => string)[] = [
    (address) => address,
    (address) => address.replace('//', '//m.'),
    (address) => address.replace('//', '//amp.'),
    (address) => address.replace('example/', 'example/amp/'),
    (address) => `${address}${address.includes('?') ? '&' : '?'}amp=1`,
    (address) => `${address}${address.includes('?') ? '&' : '?'}print=1`,
  ];

  it('whatever forms they are in', () => {
    fc.assert(
      fc.property(article, article, fc.constantFrom(...forms), fc.constantFrom(...forms), (a, b, formA, formB) => {
        const [left, right] = [written(a), written(b)];
        // A page that itself is in such a form is that form's page, not an article of its own.
        fc.pre(left !== right && [left, right].every((address) => ownAddress(new URL(address)).href === address));
        expect(ownAddress(new URL(formA(left))).href).not.toBe(ownAddress(new URL(formB(right))).href);
      }),
      { numRuns: 2000 },
    );
  });

  it('and a page that was led back is not led on', () => {
    fc.assert(
      fc.property(article, fc.constantFrom(...forms), (a, form) => {
        const own = ownAddress(new URL(form(written(a))));
        expect(ownAddress(ownAddress(own)).href).toBe(ownAddress(own).href);
      }),
    );
  });
});
