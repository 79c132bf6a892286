import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesOf, cleanAddress } from '../../lib/core/address.ts';
import { canonicalAddress } from '../../lib/core/canonical-address.ts';

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

  // Shapes of addresses as news-sites.md has them; the words are invented.
  const slug = 'tinh-uy-so-ket-cong-tac-xay-dung-dang';
  const other = 'hdnd-tinh-khai-mac-ky-hop-thu-muoi';
  it.each([
    ['escapes in small letters', '/tin-t%e1%bb%a9c', '/tin-t%E1%BB%A9c'],
    ['a trailing slash', '/xa-hoi/tin-1', '/xa-hoi/tin-1/'],
    ['AMP as the last part', '/xa-hoi/tin-1.html/amp', '/xa-hoi/tin-1.html'],
    ['AMP as the first part', '/amp/xa-hoi/tin-1.html', '/xa-hoi/tin-1.html'],
    ['AMP as an extension', '/xa-hoi/tin-1.amp', '/xa-hoi/tin-1.html'],
    ['AMP before the extension', '/xa-hoi/tin-1.amp.html', '/xa-hoi/tin-1.html'],
    ['an index page', '/xa-hoi/tin-1/index.html', '/xa-hoi/tin-1/'],
    ['another folder', '/thoi-su/tin-1.html', '/xa-hoi/tin-1.html'],
    ['-postNNN.html, the title edited', `/${slug}-post912345.html`, `/${other}-post912345.html`],
    ['-postNNN.vov', `/chinh-tri/${slug}-post1112345.vov`, '/post1112345.vov'],
    ['post-NNN', `/${slug}.html?id=123456`, '/post-123456'],
    ['.tpo', `/${slug}-post1712345.tpo`, '/post1712345.tpo'],
    ['.ldo', `/thoi-su/${slug}-1312345.ldo`, '/thoi-su/tieu-de-moi-1312345.ldo'],
    ['-aNNN.html', `/${slug}-a178123.html`, '/chinh-tri/tieu-de-moi-a178123.html'],
    ['a long id of a CMS', `/${slug}-102260301095112345.htm`, '/xem-nhanh-102260301095112345.htm'],
    ['an id in a query', '/detail.aspx?id=123456', `/tin/${slug}-123456.html`],
    ['the same id in a query', '/detail.aspx?id=12&utm_x=1', '/detail.aspx?id=12'],
    ['another order of the query', '/detail.aspx?menu=3&id=12', '/detail.aspx?id=12'],
    ['/YYYYMM/slug/, the title made longer', `/chinh-tri/202603/${slug}-a1b2c3d/`, `/202603/${slug}/`],
    ['an id left out', `/${slug}-123456.html`, `/${slug}/`],
    ['a page of a long article', `/${slug}-4712345-p2.html`, `/${slug}-4712345.html`],
    ['a parameter that is no id', '/xa-hoi/tin-1.html?from=home&page=2', '/xa-hoi/tin-1.html'],
    ['an id in the path beside one in the query', `/${slug}-123456.html?id=9`, `/${slug}-123456.html`],
  ])('believes %s', (_, path, claimed) => {
    const url = cleanAddress(`https://bao.example${claimed}`);
    expect(canonicalAddress(`https://bao.example${path}`, claimed)).toEqual({ url, believed: true });
    for (const host of ['m.bao.example', 'amp.bao.example'])
      expect(canonicalAddress(`https://${host}${path}`, url)).toEqual({ url, believed: true });
  });

  it.each([
    ['the section', `/tin-tuc/${slug}-123456.html`, '/tin-tuc'],
    ['the section, with a slash', `/tin-tuc/${slug}-123456.html`, '/tin-tuc/'],
    ['the section of a long name', `/xay-dung-dang-va-he-thong/${slug}.html`, '/xay-dung-dang-va-he-thong'],
    ['another article', `/${slug}-123456.html`, `/${other}-123457.html`],
    ['another article of the same title', '/diem-bao-trong-ngay-123456.html', '/diem-bao-trong-ngay-123457.html'],
    ['another of the same title and -aNNN', '/diem-bao-trong-ngay-a17812.html', '/diem-bao-trong-ngay-a17813.html'],
    ['another of the same month', `/202603/${slug}/`, `/202603/${other}/`],
    ['another of the same day', `/${slug}-20260307.html`, `/${other}-20260307.html`],
    ['another of the same day, written the other way', `/${slug}-07032026.html`, `/${other}-07032026.html`],
    ['another of the same section number', `/c10001/${slug}-123456.html`, `/c10001/${other}-123457.html`],
    ['another whose title has the same number', `/chi-10000-ty-${slug}.html`, `/thu-10000-ty-${other}.html`],
    ['another that shares a short number', '/tin-1234.html', '/bai-1234.html'],
    ['another of a short common title', '/xa-hoi/hop-bao-1.html', '/hop-bao.html'],
    ['the index page of another folder', '/a/index.html', '/b/index.html'],
    ['the page without what tells it', '/detail.aspx?id=12', '/detail.aspx'],
    ['the page of another id', '/detail.aspx?id=123456', '/detail.aspx?id=123457'],
    ['a page of a long name without what tells it', '/chi-tiet-tin-tuc-su-kien?newsid=12', '/chi-tiet-tin-tuc-su-kien'],
    ['the page without the title in its query', `/xem.php?bai=${slug}`, '/xem.php'],
    ['a page of the same menu', '/view.aspx?menuid=12345&id=1', '/view.aspx?menuid=12345'],
    ['the front page of the index', '/index.php?p=123', '/index.php'],
  ])('does not believe %s', (_, path, claimed) => {
    const url = cleanAddress(`https://bao.example${path}`);
    expect(canonicalAddress(`https://bao.example${path}`, claimed)).toEqual({ url, believed: false });
  });

  it('does not believe the front page of AMP, and leads back to the page', () => {
    const url = `https://bao.example/${slug}.html`;
    expect(canonicalAddress(`https://bao.example/amp/${slug}.html`, '/amp/')).toEqual({ url, believed: false });
  });

  it('keeps two articles apart that both claim the section', () => {
    const [a, b] = [slug, other].map((name) =>
      canonicalAddress(`https://bao.example/tin-tuc/${name}.html`, '/tin-tuc'),
    );
    expect(a?.url).not.toBe(b?.url);
  });

  it('is null for a page without an address to keep', () => {
    expect(canonicalAddress('chrome://newtab', null).url).toBeNull();
  });
});

describe('addressesOf', () => {
  it.each([
    ['a page for telephones', 'https://m.bao.example/chinh-tri/so-ket-nghi-quyet-123456.html'],
    ['an AMP page', 'https://bao.example/amp/chinh-tri/so-ket-nghi-quyet-123456.html?utm_source=zalo'],
    ['a page to print', 'https://www.bao.example/chinh-tri/so-ket-nghi-quyet-123456.html?print=1'],
    ['a page without TLS', 'http://bao.example/chinh-tri/so-ket-nghi-quyet-123456.html#binh-luan'],
  ])('leads from %s to the article', (_, address) => {
    expect(addressesOf(address)).toContain('https://bao.example/chinh-tri/so-ket-nghi-quyet-123456.html');
  });

  it('has the very address first, and nothing twice', () => {
    const forms = addressesOf('https://www.bao.example/a-123456.html?utm_source=zalo');
    expect(forms[0]).toBe('https://www.bao.example/a-123456.html');
    expect(new Set(forms).size).toBe(forms.length);
  });

  it('leads from one article to no other, nor to the front page', () => {
    expect(addressesOf('https://bao.example/amp/')).not.toContain('https://bao.example/');
    expect(addressesOf('https://bao.example/amp/tin?id=7')).not.toContain('https://bao.example/tin');
  });

  it('has a file’s own address alone, and none for what has no address to keep', () => {
    expect(addressesOf('file:///D:/tin.html')).toEqual(['file:///D:/tin.html']);
    expect(addressesOf('chrome://extensions')).toEqual([]);
  });
});
