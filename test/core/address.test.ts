import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAddress, cleanAddress } from '../../lib/core/address.ts';

describe('cleanAddress', () => {
  it.each([
    ['as it is', 'https://bao.example/tin.html', 'https://bao.example/tin.html'],
    ['host and scheme in capitals', 'HTTPS://Bao.Example/Tin.html', 'https://bao.example/Tin.html'],
    ['a fragment', 'https://bao.example/tin.html#binh-luan', 'https://bao.example/tin.html'],
    ['a user and password', 'https://user:word@bao.example/', 'https://bao.example/'],
    ['the default port', 'https://bao.example:443/a', 'https://bao.example/a'],
    ['another port', 'http://127.0.0.1:8080/a', 'http://127.0.0.1:8080/a'],
    ['a bare question mark', 'https://bao.example/a?', 'https://bao.example/a'],
    ['tracking alone', 'https://bao.example/a?utm_source=zalo&fbclid=1', 'https://bao.example/a'],
    ['tracking in capitals', 'https://bao.example/a?UTM_Source=zalo', 'https://bao.example/a'],
    ['tracking with an escaped name', 'https://bao.example/a?utm%5Fsource=zalo&id=3', 'https://bao.example/a?id=3'],
    ['tracking between others', 'https://bao.example/a?id=3&utm_x=1&p=2', 'https://bao.example/a?id=3&p=2'],
    ['spaces that tracking must not rewrite', 'https://bao.example/a?q=a%20b&gclid=1', 'https://bao.example/a?q=a%20b'],
    ['the same without tracking', 'https://bao.example/a?q=a%20b', 'https://bao.example/a?q=a%20b'],
    ['a plus sign', 'https://bao.example/a?q=a+b&gclid=1', 'https://bao.example/a?q=a+b'],
    ['a parameter without value', 'https://bao.example/a?print', 'https://bao.example/a?print'],
    ['what only begins like tracking', 'https://bao.example/a?gclidx=1', 'https://bao.example/a?gclidx=1'],
    ['letters with marks', 'https://bao.example/tin-tức', 'https://bao.example/tin-t%E1%BB%A9c'],
    ['the same escaped in small letters', 'https://bao.example/tin-t%e1%bb%a9c', 'https://bao.example/tin-t%E1%BB%A9c'],
    ['a file', 'file:///home/ha/tin.html#x', 'file:///home/ha/tin.html'],
  ])('%s', (_, address, cleaned) => {
    expect(cleanAddress(address)).toBe(cleaned);
  });

  it.each([
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,x'],
    ['a browser page', 'chrome://extensions'],
    ['a relative address', '/tin.html'],
    ['no address', 'tin'],
    ['an address too long to keep', `https://bao.example/${'ứ'.repeat(1000)}`],
  ])('is null for %s', (_, address) => {
    expect(cleanAddress(address)).toBeNull();
  });

  it('changes nothing when done again, and nothing but tracking tells two addresses of a page apart', () => {
    const part = fc.stringMatching(/^[a-zA-Z0-9 %+=&?#/._à-ỹ-]{0,20}$/);
    fc.assert(
      fc.property(part, part, (path, query) => {
        const address = `https://bao.example/${path.replace(/[?#]/g, '')}?${query.replace(/#/g, '')}`.trim();
        const cleaned = cleanAddress(address);
        if (cleaned === null) throw new Error(`not cleaned: ${address}`);
        expect(cleanAddress(cleaned)).toBe(cleaned);
        expect(cleanAddress(`${address}&utm_source=zalo#x`)).toBe(cleaned);
      }),
    );
  });
});

describe('canonicalAddress', () => {
  const page = 'https://bao.example/xa-hoi/tin-1.html?utm_source=zalo';
  const own = 'https://bao.example/xa-hoi/tin-1.html';
  it.each([
    ['none is claimed', page, null, own, true],
    ['its own', page, own, own, true],
    ['a relative one', page, '/tin-1.html', 'https://bao.example/tin-1.html', true],
    [
      'one of the mobile site',
      'https://m.bao.example/tin-1.html',
      'https://bao.example/tin-1.html',
      'https://bao.example/tin-1.html',
      true,
    ],
    ['one with www', page, 'https://www.bao.example/tin-1.html', 'https://www.bao.example/tin-1.html', true],
    ['one of another site', page, 'https://khac.example/tin-1.html', own, false],
    ['one of a site whose name ends the same', page, 'https://xbao.example/tin-1.html', own, false],
    ['the front page', page, 'https://bao.example/', own, false],
    [
      'the front page, for an article told by its query',
      'https://bao.example/?id=3',
      'https://bao.example/',
      'https://bao.example/?id=3',
      false,
    ],
    [
      'the front page, on the front page',
      'https://bao.example/?utm_source=x',
      'https://bao.example/',
      'https://bao.example/',
      true,
    ],
    ['a script', page, 'javascript:alert(1)', own, false],
    ['what is no address', page, 'http://', own, false],
  ])('%s', (_, pageUrl, claimed, url, believed) => {
    expect(canonicalAddress(pageUrl, claimed)).toEqual({ url, believed });
  });

  it('is null for a page without an address to keep', () => {
    expect(canonicalAddress('chrome://newtab', null).url).toBeNull();
  });
});
