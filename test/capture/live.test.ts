import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CaptureAnswer } from '../../lib/core/schema/index.ts';
import { bundleForPage } from '../../scripts/bench/bundle.ts';
import { findChromium } from '../../scripts/support/browsers.mjs';
import { startChromium } from '../../scripts/support/chromium.ts';
import { articleAround as article, PROSE } from './support/article-around.ts';
import { expected, pageAddress, pageHtml, pageNames, summary } from './support/pages.ts';
import { SHOWN_CASES } from './support/shown-cases.ts';

/** Evaluated in the page: captures under a watch for changes, of the tree, its attributes and its text. */
const WATCHED = `(url) => {
  const before = document.documentElement.outerHTML;
  const watch = new MutationObserver(() => undefined);
  watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const answer = diemBao.captureArticle(document, url);
  const records = watch.takeRecords().length;
  watch.disconnect();
  return { answer, records, same: before === document.documentElement.outerHTML };
}`;

describe.skipIf(findChromium() === null)('in Chromium', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const library = JSON.stringify(fileURLToPath(new URL('../../lib/capture/index.ts', import.meta.url)));
    const readability = JSON.stringify(fileURLToPath(import.meta.resolve('@mozilla/readability')));
    const script = await bundleForPage(
      `import * as capture from ${library};
       import { Readability } from ${readability};
       globalThis.diemBao = { ...capture, Readability };`,
    );
    browser = await startChromium();
    page = await browser.newPage();
    await page.evaluateOnNewDocument(script);
  }, 60_000);
  afterAll(() => browser?.close());

  const open = async (html: string): Promise<void> => {
    await page.goto('about:blank');
    await page.setContent(html);
  };
  const watched = async (url = 'https://bao.example/x') => {
    const seen: unknown = await page.evaluate(`(${WATCHED})(${JSON.stringify(url)})`);
    if (typeof seen !== 'object' || seen === null || !('answer' in seen)) throw new Error('nothing came back');
    return seen as { answer: unknown; records: number; same: boolean };
  };
  const textOf = (untrusted: unknown): string => {
    const answer = CaptureAnswer.parse(untrusted);
    return answer.ok ? answer.capture.blocks.map(({ text }) => text).join('\n') : `refused: ${answer.refusal}`;
  };

  it.each(pageNames)('%s gives the same article when a parser has read it, without layout', async (name) => {
    await page.goto('about:blank');
    const answer = await page.evaluate(
      `((html, url) => diemBao.captureArticle(new DOMParser().parseFromString(html, 'text/html'), url))(
        ${JSON.stringify(pageHtml(name))}, ${JSON.stringify(pageAddress(name))})`,
    );
    expect(summary(answer)).toEqual(expected(name));
  });

  it('leaves out what the markup hides, also of a page that a parser has read', async () => {
    await page.goto('about:blank');
    const html = article(
      `<p hidden>Ẩn bằng thuộc tính. ${PROSE}</p><p style="display:none">Ẩn bằng kiểu. ${PROSE}</p>`,
    );
    const answer = await page.evaluate(
      `diemBao.captureArticle(new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html'), 'https://bao.example/x')`,
    );
    expect(textOf(answer)).toContain('Sau cùng');
    expect(textOf(answer)).not.toContain('Ẩn bằng');
  });

  it.each(pageNames)('%s gives the same article, and is not changed', async (name) => {
    await open(pageHtml(name));
    const { answer, records, same } = await watched(pageAddress(name));
    expect(summary(answer)).toEqual(expected(name));
    expect({ records, same }).toEqual({ records: 0, same: true });
  });

  it.each(SHOWN_CASES)('reads what is shown: $name', async ({ html, shown }) => {
    await open(article(html.replaceAll('@', 'ẨN.')));
    expect(textOf((await watched()).answer).includes('ẨN.')).toBe(shown);
  });

  /** Fills `#host` as a page's script would. */
  const BODY = `<p onclick='x()'>${PROSE}</p><p>Một là, ${PROSE}</p><p>Hai là, ${PROSE}</p>`;
  const bare = (body: string): string =>
    `<!DOCTYPE html><html lang="vi"><head><title>Rà soát chương trình hành động của cấp ủy</title></head><body><h1>Rà soát chương trình hành động của cấp ủy</h1>${body}</body></html>`;

  it.each([
    [
      'an open shadow root',
      '<div id="host"></div>',
      `host.attachShadow({ mode: 'open' }).innerHTML = BODY`,
      ['Một là', 'Hai là'],
    ],
    [
      'shadow roots in shadow roots, the text slotted',
      `<x-page id="host">${BODY}<p slot="note">CHÂN TRANG.</p><p slot="none">KHÔNG HIỆN.</p></x-page>`,
      `const root = host.attachShadow({ mode: 'open' });
       root.innerHTML = '<x-story><slot></slot></x-story><footer><slot name="note"></slot></footer>';
       root.firstChild.attachShadow({ mode: 'open' }).innerHTML = '<article><slot></slot></article>';`,
      ['Một là', 'Hai là'],
    ],
    [
      'the first of a shadow root’s slots of one name',
      `<x-page id="host">${BODY}</x-page>`,
      `host.attachShadow({ mode: 'open' }).innerHTML = '<main><slot></slot></main>' + '<slot>TRỐNG.</slot>'.repeat(1000);`,
      ['Một là', 'Hai là'],
    ],
    [
      'a frame given as markup',
      '<iframe id="host" width="600" height="800"></iframe>',
      'host.srcdoc = BODY',
      ['Một là', 'Hai là'],
    ],
    [
      'a frame that a script wrote into, in another one',
      '<iframe id="host" width="600" height="800"></iframe>',
      `host.contentDocument.body.innerHTML = '<iframe width="500" height="700"></iframe>';
       host.contentDocument.querySelector('iframe').contentDocument.body.innerHTML = BODY;`,
      ['Một là', 'Hai là'],
    ],
  ])('reads what stands in %s', async (_, body, fill, found) => {
    await open(bare(body));
    await page.evaluate(
      `{ const BODY = ${JSON.stringify(BODY)}; const host = document.querySelector('#host'); ${fill} }`,
    );
    await new Promise((done) => setTimeout(done, 100));
    const { answer, records, same } = await watched();
    const text = textOf(answer);
    for (const start of found) expect(text).toContain(start);
    expect(text.split('Một là').length).toBe(2);
    expect(text).not.toContain('KHÔNG HIỆN');
    const parsed = CaptureAnswer.parse(answer);
    const html = (parsed.ok && parsed.capture.html) || '';
    expect(html.split('Một là').length).toBe(2);
    expect(html).not.toMatch(/onclick|<script/);
    expect({ records, same }).toEqual({ records: 0, same: true });
  });

  it.each([
    [
      'an advert by its name',
      '<iframe id="google_ads_1" width="600" height="800"',
      `<p>QUẢNG CÁO ${PROSE}</p>`.repeat(9),
    ],
    ['less than the article about it', '<iframe width="600" height="800"', `<p>QUẢNG CÁO ${PROSE}</p><p>${PROSE}</p>`],
    ['not shown', '<iframe style="display: none"', `<p>QUẢNG CÁO ${PROSE}</p>`.repeat(9)],
  ])('leaves a frame: %s', async (_, start, content) => {
    await open(article(`${start} srcdoc="${content}"></iframe>`));
    await new Promise((done) => setTimeout(done, 100));
    const text = textOf((await watched()).answer);
    expect(text).toContain(PROSE);
    expect(text).not.toContain('QUẢNG CÁO');
  });

  it('reads a page that its script has not faded in yet', async () => {
    await open(article('<style>body { visibility: hidden }</style>'));
    expect(textOf((await watched()).answer)).toContain(PROSE);
  });

  it('is not fooled by names that hide the DOM', async () => {
    const names =
      'querySelectorAll cloneNode body head documentElement createElement implementation childNodes firstChild nextSibling children attributes getAttribute removeAttribute parentNode localName textContent remove contains contentType title';
    const clobber = names
      .split(' ')
      .map((name) => `<form name="${name}"><input name="${name}" id="${name}"></form><img name="${name}" id="${name}">`)
      .join('');
    await open(
      article(
        `<form name="nodeType">${names
          .split(' ')
          .map((name) => `<input name="${name}">`)
          .join('')}<p>TRONG. </p></form>`,
      ).replace('<article>', `${clobber}<article>`),
    );
    const { answer, records, same } = await watched();
    expect(textOf(answer)).toContain(PROSE);
    expect({ records, same }).toEqual({ records: 0, same: true });
    const parsed = CaptureAnswer.parse(answer);
    expect(parsed.ok && parsed.capture.html).toContain('TRONG');
    expect(textOf(answer)).toContain('TRONG');
  });

  it('takes what has the name of a frame or a template in MathML and SVG for what it is', async () => {
    const alike = '<iframe></iframe><template shadowrootmode="open"><p>x</p></template>';
    await open(article(`<math>${alike}</math><svg>${alike}</svg>`));
    expect(textOf((await watched()).answer)).toContain(PROSE);
  });

  it('reads the frames of a page that is nothing else', async () => {
    await open(
      '<!DOCTYPE html><html><head><title>Rà soát chương trình hành động</title></head><frameset><frame></frameset></html>',
    );
    await page.evaluate(
      `document.querySelector('frame').contentDocument.body.innerHTML = ${JSON.stringify(`<h1>Rà soát chương trình hành động</h1>${BODY}`)}`,
    );
    expect(textOf((await watched()).answer)).toContain('Một là');
  });

  it('reads an article that is nested deeper than pages are', async () => {
    await open(article('<div id="deep"></div>'));
    await page.evaluate(`(() => {
      let at = document.querySelector('#deep');
      for (let depth = 0; depth < 2000; depth++) {
        const next = document.createElement(depth % 2 === 0 ? 'div' : 'section');
        next.style.display = 'contents';
        at.append(next);
        at = next;
      }
      at.innerHTML = '<p>Đoạn ở đáy của trang, dài vừa đủ để là một đoạn văn của bài viết này.</p>';
    })()`);
    const { answer, records, same } = await watched();
    expect(textOf(answer)).toContain('Đoạn ở đáy');
    expect({ records, same }).toEqual({ records: 0, same: true });
  }, 20_000);

  it('runs nothing of the page', async () => {
    await open(article('<p>ảnh</p>'));
    const ran: unknown = await page.evaluate(`(() => {
      globalThis.ran = 0;
      document.querySelector('article').insertAdjacentHTML('beforeend', '<p id="late">x</p>');
      document.querySelector('#late').setAttribute('data-x', '<img src=x onerror="ran++">');
      const ld = document.createElement('script');
      ld.type = 'application/ld+json';
      ld.textContent = JSON.stringify({ '@type': 'NewsArticle', headline: '<img src=x onerror="ran++">', '__proto__x': 1 })
        .replace('__proto__x', '__proto__');
      document.head.append(ld);
      diemBao.captureArticle(document, 'https://bao.example/x');
      return new Promise((done) => setTimeout(() => done(globalThis.ran), 100));
    })()`);
    expect(ran).toBe(0);
  });

  it('writes the page down so that it is as harmless when it is read again', async () => {
    await open(article('<div id="reborn"></div>'));
    const { answer } = (await page.evaluate(`(() => {
      const box = document.querySelector('#reborn');
      const image = '<img src=x onerror="reborn()">';
      for (const tag of ['style', 'xmp', 'noembed', 'noframes', 'iframe', 'plaintext', 'noscript', 'textarea', 'title']) {
        const element = document.createElement(tag);
        element.append('</' + tag + '>' + image);
        box.append(element);
      }
      box.append(
        document.createComment('>' + image),
        document.createComment('--!>' + image),
        document.createProcessingInstruction('x', '>' + image),
      );
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      const style = document.createElement('style');
      style.append(image);
      svg.append(style);
      const odd = document.createElementNS('urn:x', 'é');
      odd.setAttribute('title', image);
      const line = document.createElement('br');
      line.append(image);
      box.append(svg, odd, line, document.createComment('an honest one'));
      document.head.insertAdjacentHTML('beforeend', "<style>p { background: url('data:image/svg+xml,<svg/>') }</style>");
      return { answer: diemBao.captureArticle(document, 'https://bao.example/x') };
    })()`)) as { answer: unknown };
    const parsed = CaptureAnswer.parse(answer);
    const html = parsed.ok ? (parsed.capture.html ?? '') : '';
    const read = await page.evaluate((markup) => {
      const copy = new DOMParser().parseFromString(markup, 'text/html');
      const names = [...copy.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
      return { handlers: names.filter((name) => name.startsWith('on')), images: copy.querySelectorAll('img').length };
    }, html);
    expect(read).toEqual({ handlers: [], images: 0 });
    expect(html).toContain('<!--an honest one-->');
    // The same words to a style sheet.
    expect(html).toContain("url('data:image/svg+xml,\\3c svg/>')");
  });

  it('captures a selection as it stands, with its markup disarmed', async () => {
    await open(article('<p id="chosen">Đoạn <b onclick="x()">được chọn</b>.</p>'));
    const selected: unknown = await page.evaluate(`(() => {
      const none = diemBao.captureSelection(document, getSelection(), 'https://bao.example/x');
      getSelection().selectAllChildren(document.querySelector('#chosen'));
      const before = document.documentElement.outerHTML;
      const some = diemBao.captureSelection(document, getSelection(), 'https://bao.example/x');
      return [none, some, before === document.documentElement.outerHTML];
    })()`);
    expect(selected).toMatchObject([
      { ok: false, refusal: 'no-selection' },
      {
        ok: true,
        capture: {
          kind: 'selection',
          title: 'Rà soát chương trình hành động của cấp ủy',
          blocks: [{ kind: 'paragraph', text: 'Đoạn được chọn.' }],
          html: 'Đoạn <b>được chọn</b>.',
        },
      },
      true,
    ]);
  });

  it('refuses a page of twenty million characters at once, and takes one of 20,000 elements in time', async () => {
    await open('<!DOCTYPE html><title>Rà soát chương trình</title><main></main>');
    const build = (count: number, text: string) => `(() => {
      const text = ${JSON.stringify(text)};
      document.querySelector('main').innerHTML = Array.from({ length: ${count} }, (_, n) => '<p>' + n + text + '</p>').join('');
      // The page's own layout is not the capture's work.
      document.body.getBoundingClientRect();
      const start = performance.now();
      const answer = diemBao.captureArticle(document, 'https://bao.example/x');
      const end = performance.now();
      new diemBao.Readability(document.cloneNode(true)).parse();
      return { answer: answer.ok ? 'captured' : answer.refusal, ms: end - start, reference: performance.now() - end };
    })()`;
    const run = (count: number, text: string) =>
      page.evaluate(build(count, text)) as Promise<{ answer: string; ms: number; reference: number }>;
    // What a busy machine slows down, it slows down for Readability too.
    const large = await run(100_000, 'x'.repeat(200));
    expect(large.answer).toBe('page-too-large');
    expect(large.ms).toBeLessThan(Math.max(1500, 2 * large.reference));
    const many = await run(20_000, PROSE);
    expect(many.answer).toBe('captured');
    expect(many.ms).toBeLessThan(Math.max(3000, 6 * many.reference));
  }, 120_000);

  it('says that a PDF is one', async () => {
    await open('<!DOCTYPE html><title>x.pdf</title><embed type="application/pdf" src="data:application/pdf,">');
    expect((await watched()).answer).toEqual({ ok: false, refusal: 'pdf' });
    await open(article('<embed type="application/pdf" src="data:application/pdf,">'));
    expect(textOf((await watched()).answer)).toContain(PROSE);
  });

  it('says what is no page', async () => {
    await page.goto('data:text/plain,x');
    expect((await watched()).answer).toEqual({ ok: false, refusal: 'not-a-page' });
  });
});
