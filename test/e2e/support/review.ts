import type { Page } from 'puppeteer-core';
import { beforeAll, expect } from 'vitest';
import { clip, t } from '../../../scripts/support/screens.ts';
import { until } from '../../../scripts/support/until.ts';
import { articlePage, STORY } from './article.ts';
import { useExtension } from './session.ts';
import { useSite } from './site.ts';

/** The extension's own storage, of which puppeteer's page knows nothing. */
declare const chrome: { storage: { local: { set(values: Record<string, unknown>): Promise<void> } } };

/** A browser whose person has a name, and what a review looks like in its side panel; driven by real keys. */
export function useReviewing() {
  const site = useSite();
  const session = useExtension();
  let shown: Page | null = null;
  let pages = 0;
  const panel = (): Page => {
    if (shown === null) throw new Error('nothing has been clipped yet');
    return shown;
  };
  const is = (what: string, ask: () => Promise<boolean>) => until(what, async () => ((await ask()) ? true : undefined));
  const front = () => panel().$eval('.review__quote', (quote) => quote.textContent ?? '');
  const fronts = () => panel().$$eval('.mark--active', (marks) => marks.map((mark) => mark.textContent).join(''));
  const left = () =>
    panel().$eval(
      '.review__count',
      ({ textContent }, done) => (textContent?.includes(done) ? 0 : Number(/\d+/.exec(textContent ?? '')?.[0] ?? -1)),
      t('review.done'),
    );
  const accepted = () => panel().$$eval('.mark--accepted', (marks) => marks.map((mark) => mark.textContent ?? ''));
  const suggestions = () => panel().$$eval('.mark:not(.mark--accepted, .mark--rejected)', (marks) => marks.length);
  /** What a screen reader was told last. */
  const said = () =>
    panel().$$eval('[role=status]', (regions) => regions.map((region) => region.textContent ?? '').join(' '));
  const shift = async (key: 'G' | 'N' | 'B' | 'X' | 'V' | 'C') => {
    await panel().keyboard.down('Shift');
    await panel().keyboard.press(`Key${key}`);
    await panel().keyboard.up('Shift');
  };
  const ctrl = async (key: 'KeyZ' | 'KeyY') => {
    await panel().keyboard.down('Control');
    await panel().keyboard.press(key);
    await panel().keyboard.up('Control');
  };
  /** Brings a mention to the front that stands on these words, by keys alone. */
  const goTo = async (words: string): Promise<void> => {
    for (let presses = 0; presses < 80; presses++) {
      if ((await panel().$('.review__quote')) !== null && (await front()) === words) return;
      await panel().keyboard.press('j');
    }
    throw new Error(`no mention of the queue is “${words}”`);
  };
  /** Puts a caret into the text, as a click does. */
  const caretIn = (words: string, at: number) =>
    panel().evaluate(
      (wanted, offset) => {
        const article = document.querySelector('article');
        const walker = document.createTreeWalker(article ?? document, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const start = node.textContent?.indexOf(wanted) ?? -1;
          if (start >= 0) return document.getSelection()?.collapse(node, start + offset);
        }
        throw new Error(`“${wanted}” is not in one piece of the text`);
      },
      words,
      at,
    );
  const select = (words: string) =>
    panel().evaluate((wanted) => {
      const walker = document.createTreeWalker(document.querySelector('article') ?? document, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent?.indexOf(wanted) ?? -1;
        if (start >= 0) return document.getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      }
      throw new Error(`“${wanted}” is not in one piece of the text`);
    }, words);
  const clipStory = async (
    paragraphs: readonly string[],
    title = `Tin ${++pages}: hội nghị của Tỉnh ủy về công tác cán bộ`,
  ) => {
    const page = await session().open(site().put(`tin-${pages}.html`, articlePage({ ...STORY, title, paragraphs })));
    expect(await clip(session(), page)).toEqual({ saved: true });
    shown = await session().panel();
    await panel().locator('article .mark').wait();
  };
  const settled = () => is('all to be stored', async () => !(await said()).includes(t('panel.status.saving')));

  const clipFixture = async (name: string): Promise<void> => {
    const page = await session().open(site().address(name));
    expect(await clip(session(), page)).toEqual({ saved: true });
    shown = await session().panel();
    await shown.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  };

  beforeAll(async () => {
    const own = await session().openOwn('options.html');
    await own.evaluate(() =>
      chrome.storage.local.set({ person: { name: 'Nguyễn Thị Thử', office: 'Ban Tuyên giáo Tỉnh ủy' } }),
    );
    await own.close();
  });

  return {
    panel,
    clipFixture,
    is,
    front,
    fronts,
    left,
    accepted,
    suggestions,
    said,
    shift,
    ctrl,
    goTo,
    caretIn,
    select,
    clipStory,
    settled,
  };
}
