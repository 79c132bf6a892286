import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { byRole, clip, declineName, t } from '../../scripts/support/screens.ts';
import { until } from '../../scripts/support/until.ts';
import { articlePage, STORY } from './support/article.ts';
import { sees, textOf, useExtension } from './support/session.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const session = useExtension();

const NUMBER = 'Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị';
const PERSON = 'đồng chí Ngô Đình Khang, Phó Bí thư Thường trực Tỉnh ủy';

/** What is painted on a page, by the highlights' names. */
const paintOf = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() =>
    Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String).filter(Boolean)])),
  );

const painted = (page: Page, name: string, words: string): Promise<true> =>
  until(`“${words}” painted as ${name}`, async () =>
    (await paintOf(page))[`diem-bao-${name}`]?.includes(words) ? true : undefined,
  );
const bare = (page: Page): Promise<true> =>
  until('the page to be bare', async () => (Object.keys(await paintOf(page)).length === 0 ? true : undefined));

/** A true click on the words. */
async function clickWords(page: Page, name: string, words: string): Promise<void> {
  const at = await page.evaluate(
    (name, words) => {
      const range = [...(CSS.highlights.get(`diem-bao-${name}`) ?? [])].find((each) => String(each) === words);
      if (!(range instanceof Range)) throw new Error('not painted');
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const [box] = range.getClientRects();
      return { x: (box?.left ?? 0) + 30, y: ((box?.top ?? 0) + (box?.bottom ?? 0)) / 2 };
    },
    name,
    words,
  );
  await page.bringToFront();
  await page.mouse.click(at.x, at.y);
}

let count = 0;
/** A page of the usual story that has been clipped; `extra` goes at the end of its body, `change` over its markup. */
async function clipped(
  extra = '',
  change: (html: string) => string = (html) => html,
): Promise<{ page: Page; panel: Page }> {
  count += 1;
  const page = await session().open(site().put(`to-${count}.html`, change(articlePage(STORY, extra))));
  expect(await clip(session(), page)).toEqual({ saved: true });
  const panel = await session().panel();
  await declineName(panel);
  return { page, panel };
}

const lineOf = (panel: Page): Promise<string> =>
  panel.evaluate(() => document.querySelector('.live summary')?.textContent ?? '');

describe('a page that has just been clipped', () => {
  let [page, panel]: [Page | null, Page | null] = [null, null];
  const both = (): { page: Page; panel: Page } => {
    if (page === null || panel === null) throw new Error('nothing clipped');
    return { page, panel };
  };
  beforeAll(async () => {
    ({ page, panel } = await clipped());
  });

  test('is painted: documents, officials, and those the tagger is not sure of', async () => {
    const { page } = both();
    await painted(page, 'document', NUMBER);
    await painted(page, 'official', PERSON);
  });

  test('stays as it was: no node, no style sheet, no attribute', async () => {
    const { page } = both();
    const seen = await page.evaluate(() => ({
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      html: document.documentElement.outerHTML.includes('diem-bao'),
    }));
    expect(seen).toEqual({ sheets: 1, html: false });
  });

  test('a click on painted words brings their row to the front in the panel', async () => {
    const { page, panel } = both();
    await clickWords(page, 'official', PERSON);
    await until('the row in front', () =>
      panel.evaluate(
        (words) => (document.querySelector('.place--active b')?.textContent === words ? true : undefined),
        PERSON,
      ),
    );
    await painted(page, 'official-active', PERSON);
    expect(await panel.evaluate(() => document.querySelector('.mark--active')?.textContent)).toBe(PERSON);
  });

  test('a click that the page makes up says nothing', async () => {
    const { page, panel } = both();
    await page.evaluate(() => {
      const [range] = CSS.highlights.get('diem-bao-document') ?? [];
      if (!(range instanceof Range)) throw new Error('not painted');
      const box = range.getBoundingClientRect();
      const at = { clientX: box.left + 5, clientY: box.top + 5, bubbles: true, composed: true };
      range.startContainer.parentElement?.dispatchEvent(new MouseEvent('click', at));
      // Nor does what the page puts into highlights of these names.
      CSS.highlights.set('diem-bao-document', new Highlight(range));
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await panel.evaluate(() => document.querySelector('.mark--active')?.textContent)).toBe(PERSON);
  });

  test('a mark chosen in the panel is brought into sight on the page', async () => {
    const { page, panel } = both();
    await page.evaluate(() => {
      document.body.style.paddingBottom = '3000px';
      scrollTo(0, 2500);
    });
    await panel.evaluate(() => document.querySelector<HTMLElement>('.mark--document')?.click());
    await painted(page, 'document-active', NUMBER);
    await until('the words in sight', () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('diem-bao-document-active') ?? [];
        if (!(range instanceof Range)) return undefined;
        const { top, bottom } = range.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight ? true : undefined;
      }),
    );
  });

  test('the button takes the paint off and puts it on again', async () => {
    const { page, panel } = both();
    await byRole(panel, 'button', t('live.unpaint')).click();
    await bare(page);
    await byRole(panel, 'button', t('live.paint')).click();
    await painted(page, 'document', NUMBER);
  });

  test('a page that is left takes its paint along, and the panel knows', async () => {
    const { page, panel } = both();
    await page.goto(site().put('khac.html', articlePage({ ...STORY, title: 'Một tin khác hẳn' })));
    await until('the button to be off', () =>
      panel.evaluate(() => (document.querySelector('[aria-pressed=true]') === null ? true : undefined)),
    );
    expect(await paintOf(page)).toEqual({});
  });
});

describe('a page that changes after its capture', () => {
  test('another number is painted nowhere, and is listed as not found', async () => {
    const { page, panel } = await clipped();
    await painted(page, 'document', NUMBER);
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((each) => each.textContent?.includes('05-CT/TW'));
      const node = paragraph?.firstChild;
      if (!(node instanceof Text)) throw new Error('no text');
      node.data = node.data.replace('05-CT/TW', '07-CT/TW');
    });
    await until('it to be lost', async () => ((await lineOf(panel)).includes('1 thiếu') ? true : undefined));
    expect((await paintOf(page))['diem-bao-document'] ?? []).not.toContain(NUMBER);
    expect(JSON.stringify(await paintOf(page))).not.toContain('07-CT/TW');
    await panel.evaluate(() => document.querySelector<HTMLElement>('.live summary')?.click());
    await sees(panel, t('live.lost'));
  });

  test('is followed: rendered anew, and loaded late', async () => {
    const { page, panel } = await clipped();
    await painted(page, 'document', NUMBER);
    const html = await page.$eval('article', (article) => {
      const before = article.innerHTML;
      article.innerHTML = '<p>Đang tải…</p>';
      return before;
    });
    await until('all to be lost', async () => ((await lineOf(panel)).includes(': 0 đúng,') ? true : undefined));
    await page.$eval(
      'article',
      (article, html) => {
        article.innerHTML = html.normalize('NFD').replaceAll(' ', '\u00a0');
      },
      html,
    );
    await until('all to be found again', async () => ((await lineOf(panel)) === '' ? true : undefined));
    await painted(page, 'document', NUMBER.normalize('NFD').replaceAll(' ', '\u00a0'));
  });

  test('words found elsewhere are asked about; the answer holds', async () => {
    const { page, panel } = await clipped();
    await painted(page, 'document', NUMBER);
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((each) => each.textContent?.includes('05-CT/TW'));
      if (paragraph === undefined) throw new Error('no paragraph');
      paragraph.remove();
      const box = document.createElement('aside');
      box.textContent = 'Văn bản liên quan: Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị, tải về tại đây.';
      document.body.append(box);
    });
    await painted(page, 'document-moved', NUMBER);
    await panel.evaluate(() => document.querySelector<HTMLElement>('.live summary')?.click());
    await sees(panel, 'Văn bản liên quan: ');
    await byRole(panel, 'button', t('live.notHereQuote', { quote: NUMBER })).click();
    await until('it to be lost', async () => ((await lineOf(panel)).includes('1 thiếu') ? true : undefined));
    expect((await paintOf(page))['diem-bao-document-moved']).toBeUndefined();
  });

  test('words that are said to be it are painted so', async () => {
    const { page, panel } = await clipped();
    await painted(page, 'official', PERSON);
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((each) => each.textContent?.startsWith('Phát biểu'));
      if (paragraph === undefined) throw new Error('no paragraph');
      paragraph.textContent = 'Chiều nay đồng chí Ngô Đình Khang, Phó Bí thư Thường trực Tỉnh ủy nhấn mạnh điều khác.';
    });
    await painted(page, 'official-moved', PERSON);
    await panel.evaluate(() => document.querySelector<HTMLElement>('.live summary')?.click());
    await byRole(panel, 'button', t('live.hereQuote', { quote: PERSON })).click();
    await painted(page, 'official', PERSON);
    await until('nothing left to ask', async () =>
      (await lineOf(panel)).includes('0 khác chỗ, 0 thiếu') ? true : undefined,
    );
    // The row has gone with its button; the focus has not.
    expect(await panel.evaluate(() => document.activeElement?.closest('.live')?.tagName)).toBe('SECTION');
  });
});

describe('words selected on the page', () => {
  const WORDS = 'Ban Thường vụ Tỉnh ủy Đồng Tháp';

  test('can be tagged from the panel', async () => {
    const { page, panel } = await clipped();
    // A tag bears the name of who gave it.
    await panel.evaluate(`chrome.storage.local.set({ person: { name: 'Phạm Thu Trang', office: '' } })`);
    await painted(page, 'document', NUMBER);
    const ends = await page.evaluate((words) => {
      const node = [...document.querySelectorAll('p')].find((each) => each.textContent?.includes(words))?.firstChild;
      if (!(node instanceof Text)) throw new Error('no text');
      const range = new Range();
      range.setStart(node, node.data.indexOf(words));
      range.setEnd(node, node.data.indexOf(words) + words.length);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const boxes = [...range.getClientRects()];
      const [first, last] = [boxes[0], boxes.at(-1)];
      return [first?.left ?? 0, (first?.top ?? 0) + 8, last?.right ?? 0, (last?.bottom ?? 0) - 8] as const;
    }, WORDS);
    await page.bringToFront();
    await page.mouse.move(ends[0], ends[1]);
    await page.mouse.down();
    await page.mouse.move(ends[2], ends[3], { steps: 5 });
    await page.mouse.up();
    await until('the bar', () =>
      panel.evaluate((words) => document.querySelector('.live__selected q')?.textContent === words || undefined, WORDS),
    );
    await panel.bringToFront();
    await panel.focus('body');
    await panel.keyboard.press('c');
    await painted(page, 'official-accepted', WORDS);
    expect(await textOf(panel)).toContain(WORDS);
    expect(await panel.$('.live__selected')).toBeNull();
  });

  test('that the article does not have are not offered', async () => {
    const { page, panel } = await clipped('<p id="khac">Chữ của phần bình luận bạn đọc</p>');
    await painted(page, 'document', NUMBER);
    await page.evaluate(() => document.getSelection()?.selectAllChildren(document.querySelector('#khac') ?? document));
    await sees(panel, t('live.notInArticle'));
  });
});

test('a page whose policy forbids every style and script is painted like any other', async () => {
  const { page } = await clipped('', (html) =>
    html.replace(
      '<meta charset="utf-8">',
      `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'">`,
    ),
  );
  await painted(page, 'document', NUMBER);
  const line = await page.evaluate(
    () =>
      getComputedStyle(document.querySelector('p') ?? document.body, '::highlight(diem-bao-document)')
        .textDecorationLine,
  );
  expect(line).toBe('underline');
});

describe('an article that does not stand plainly in its page', () => {
  test('is painted in an open shadow root and in what is slotted into it, whatever the page names its images', async () => {
    const [first, second] = STORY.paragraphs;
    const inside = JSON.stringify(`<style>p { color: black }</style><p>${first}</p><slot name="x"></slot>`);
    const { page } = await clipped('', (html) =>
      html.replace(/<p>[\s\S]*<\/p>/, `<div id="host"><p slot="x">${second}</p></div>`).replace(
        '</body>',
        `<script>
            document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = ${inside};
            for (const name of ['addEventListener', 'querySelectorAll', 'body', 'defaultView', 'getSelection', 'parentNode'])
              document.body.append(Object.assign(document.createElement('img'), { name }),
                Object.assign(document.createElement('form'), { name }));
          </script></body>`,
      ),
    );
    await painted(page, 'document', NUMBER);
    await painted(page, 'official', PERSON);
    const styled = await page.evaluate(() => {
      const paragraph = document.querySelector('#host')?.shadowRoot?.querySelector('p');
      return paragraph == null ? '' : getComputedStyle(paragraph, '::highlight(diem-bao-document)').textDecorationLine;
    });
    expect(styled).toBe('underline');
  });

  test('is painted in a frame of the same site, and clicks there are heard', async () => {
    const inner = site().put('trong-khung.html', articlePage(STORY));
    const { page, panel } = await clipped(
      '',
      () => `<!doctype html><title>Khung</title><p>Trang bao</p>
      <iframe name="noi-dung" src="${inner}" width="900" height="700"></iframe>`,
    );
    const frame = await until('the frame', () => page.frames().find((each) => each.url() === inner));
    await until('the frame to be painted', () =>
      frame.evaluate(() => (CSS.highlights.has('diem-bao-official') ? true : undefined)),
    );
    const at = await frame.evaluate((words) => {
      const range = [...(CSS.highlights.get('diem-bao-official') ?? [])].find((each) => String(each) === words);
      if (!(range instanceof Range)) throw new Error('not painted');
      const { left, top } = range.getBoundingClientRect();
      return { x: left + 20, y: top + 8 };
    }, PERSON);
    const box = await (await page.$('iframe'))?.boundingBox();
    await page.bringToFront();
    await page.mouse.click((box?.x ?? 0) + at.x + 2, (box?.y ?? 0) + at.y + 2);
    await until('the row in front', () =>
      panel.evaluate(
        (words) => (document.querySelector('.mark--active')?.textContent === words ? true : undefined),
        PERSON,
      ),
    );
  });
});

test('with the setting off a page stays bare until the button is pressed', async () => {
  const options = await session().openOwn('options.html');
  await byRole(options, 'checkbox', t('options.paint.auto')).click();
  await until('the setting to be stored', async () =>
    (await options.evaluate(`chrome.storage.local.get('paintAuto').then(({ paintAuto }) => paintAuto === false)`))
      ? true
      : undefined,
  );
  await options.close();
  const { page, panel } = await clipped();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await paintOf(page)).toEqual({});
  await byRole(panel, 'button', t('live.paint')).click();
  await painted(page, 'document', NUMBER);
});
