import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { savedAddress } from '../../../lib/capture/saved/address.ts';
import { captureSaved } from '../../../lib/capture/saved/index.ts';
import { RawCapture } from '../../../lib/core/schema/index.ts';
import { pageHtml } from '../support/pages.ts';

const parse = (html: string): Document => parseHTML(html).document;
const addressOf = (html: string, told: string | null = null, name = 'tin.html') =>
  savedAddress(told, html, parse(html), name);
const HEAD =
  '<link rel="canonical" href="https://bao.example/b.html"><meta property="og:url" content="https://bao.example/c.html">';
const page = (head: string, before = ''): string =>
  `<!DOCTYPE html>${before}<html><head>${head}</head><body></body></html>`;

describe('the address of a saved page', () => {
  it.each<[string, string, string, boolean]>([
    [
      'its saver’s word',
      page(HEAD, '<!-- saved from url=(0029)https://bao.example/a.html?x=1 -->'),
      'https://bao.example/a.html?x=1',
      true,
    ],
    [
      'SingleFile’s word',
      page(
        HEAD,
        '<!--\n Page saved with SingleFile \n url: https://bao.example/a.html \n saved date: Sat Mar 07 2026\n-->',
      ),
      'https://bao.example/a.html',
      true,
    ],
    ['the canonical link', page(HEAD), 'https://bao.example/b.html', true],
    [
      'og:url',
      page('<meta property="og:url" content="https://bao.example/c.html">'),
      'https://bao.example/c.html',
      true,
    ],
    ['no relative one', page('<link rel="canonical" href="/b.html">'), 'file:///tin.html', false],
    [
      'no address of a whole site',
      page('<link rel="canonical" href="https://bao.example/">'),
      'file:///tin.html',
      false,
    ],
    [
      'the base names the site alone',
      page('<base href="https://bao.example/thu-muc/">'),
      'https://bao.example/thu-muc/',
      false,
    ],
    [
      'no script',
      page('<link rel="canonical" href="javascript:alert(1)">', '<!-- saved from url=(0019)javascript:alert(1) -->'),
      'file:///tin.html',
      false,
    ],
    [
      'not what an article quotes',
      page('', `<!--${'x'.repeat(9000)}--><!-- saved from url=(0026)https://khac.example/a.html -->`),
      'file:///tin.html',
      false,
    ],
  ])('%s', (_, html, url, known) => {
    expect(addressOf(html)).toEqual({ url, known });
  });

  it('is the archive’s where it tells one', () => {
    expect(addressOf(page(HEAD), 'https://bao.example/m.html')).toEqual({
      url: 'https://bao.example/m.html',
      known: true,
    });
    expect(addressOf(page(HEAD), 'cid:frame-0@x')).toEqual({ url: 'https://bao.example/b.html', known: true });
  });

  it('is the file’s name at worst, escaped', () => {
    expect(addressOf(page(''), null, 'Tin #1 & 2?.html').url).toBe('file:///Tin%20%231%20%26%202%3F.html');
    expect(addressOf(page(''), null, `${'a'.repeat(499)}\u{1f5de}.html`).url).toMatch(/%EF%BF%BD$/);
  });
});

describe('captureSaved', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  it('captures the article with its HTML, as RawCapture has it', () => {
    const html = pageHtml('tinh-uy-hoc-tap').replace(
      '<html',
      '<!-- saved from url=(0030)https://bao.example/hoc-tap.html -->\n<html',
    );
    const answer = captureSaved(bytes(html), 'tin.html', parse);
    if (!answer.ok) throw new Error(answer.refusal);
    expect(answer.addressKnown).toBe(true);
    expect(RawCapture.parse(answer.capture)).toMatchObject({
      kind: 'article',
      url: 'https://bao.example/hoc-tap.html',
    });
    expect(answer.capture.html).toContain('<html');
  });

  it.each([
    ['\n saved date: Sat Mar 07 2026 08:30:00 GMT+0700 (Indochina Time)\n', '2026-03-07T06:00:00+07:00'],
    ['\n', undefined],
  ])('counts relative times from when the page was saved, where the file says so: %j', (saved, at) => {
    const story = Array.from(
      { length: 4 },
      (_, n) =>
        `<p>Đoạn ${n}: các cấp ủy rà soát chương trình hành động, phân công người chịu trách nhiệm, thời hạn hoàn thành và báo cáo kết quả.</p>`,
    );
    const html = `<!DOCTYPE html><html lang="vi"><!--\n Page saved with SingleFile \n url: https://bao.example/tin.html ${saved}--><head><title>Rà soát chương trình hành động</title></head><body><article><h1>Rà soát chương trình hành động của cấp ủy</h1><time class="time">2 giờ trước</time>${story.join('')}</article></body></html>`;
    const answer = captureSaved(bytes(html), 'tin.html', parse);
    expect(answer.ok && answer.capture.published?.at).toBe(at);
  });

  it.each([
    ['no text', new Uint8Array([0x3c, 0x70, 0x3e, 0xff, 0xfe, 0x80]), 'not-text'],
    ['no page', bytes('Content-Type: multipart/related; boundary="x"\n\n--x--'), 'empty-archive'],
    ['no article', bytes(page('<title>Đăng nhập</title>')), 'no-article'],
    ['a listing', bytes(pageHtml('trang-danh-muc')), 'listing'],
  ])('refuses %s', (_, file, refusal) => {
    expect(captureSaved(file, 'tin.html', parse)).toEqual({ ok: false, refusal });
  });
});
