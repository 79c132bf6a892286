import { expect, test } from 'vitest';
import { byRole, clip, declineName, t } from '../../scripts/support/screens.ts';
import { until } from '../../scripts/support/until.ts';
import { articlePage, storyNumber } from './support/article.ts';
import { sees, seesArticle, textOf, useExtension } from './support/session.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const session = useExtension();
const put = (number: number): string => site().put(`tab-${number}.html`, articlePage(storyNumber(number)));

test('the panel shows the clip of the tab in front, where a gesture has shown its address', async () => {
  const one = await session().open(put(1));
  await clip(session(), one);
  const panel = await session().panel();
  await declineName(panel);
  const two = await session().open(put(2));
  await clip(session(), two);
  await seesArticle(panel, storyNumber(2).title);
  await one.bringToFront();
  await seesArticle(panel, storyNumber(1).title);
  expect(await textOf(panel)).not.toContain(storyNumber(2).title);
});

test('in a tab whose address is hidden it says so, and offers the grant', async () => {
  await session().open(put(3));
  const panel = await session().panel();
  await sees(panel, t('panel.hidden.title'));
  await sees(panel, t('panel.hidden.body'));
  await sees(panel, t('panel.grant.press'));
  expect(await panel.$('article')).toBeNull();
});

test('a tab that goes to another site hides its address again', async () => {
  const page = await session().open(put(4));
  await clip(session(), page);
  const panel = await session().panel();
  await seesArticle(panel, storyNumber(4).title);
  await page.goto(put(5).replace('127.0.0.1', 'localhost'));
  await sees(panel, t('panel.hidden.title'));
  expect(await panel.$('article')).toBeNull();
});

test('a page that goes to another clipped article within one document shows that one’s clip', async () => {
  const one = await session().open(put(6));
  await clip(session(), one);
  const two = await session().open(put(7));
  await clip(session(), two);
  await one.bringToFront();
  const panel = await session().panel();
  await seesArticle(panel, storyNumber(6).title);
  // As readers of news sites meet it: the next article is drawn, and only the address changes.
  await one.evaluate((next) => history.pushState({}, '', next), `${two.url()}?utm_source=zalo#binh-luan`);
  await seesArticle(panel, storyNumber(7).title);
  await one.evaluate(() => history.pushState({}, '', '/tab-khac.html'));
  await sees(panel, t('panel.empty.title'));
  await one.evaluate(() => history.go(-2));
  await seesArticle(panel, storyNumber(6).title);
});

test('the AMP form of a clipped article shows its clip, and the article that of its AMP form', async () => {
  const site8 = (path: string): string => site().put(path, articlePage(storyNumber(8)));
  const article = site8('chinh-tri/so-ket-nghi-quyet-o-co-so-100008.html');
  const amp = site8('amp/chinh-tri/so-ket-nghi-quyet-o-co-so-100008.html');
  const page = await session().open(amp);
  await clip(session(), page);
  const panel = await session().panel();
  await page.evaluate((address) => history.pushState({}, '', address), article);
  await seesArticle(panel, storyNumber(8).title);
  await page.evaluate((address) => history.pushState({}, '', address), `${article}?print=1`);
  await seesArticle(panel, storyNumber(8).title);
  await page.evaluate(() => history.pushState({}, '', '/chinh-tri/so-ket-nghi-quyet-o-co-so-100009.html'));
  await sees(panel, t('panel.empty.title'));
});

test('an older version is read beside the one shown, and Escape leads back; a page put back says so', async () => {
  const address = put(9);
  const page = await session().open(address);
  await clip(session(), page);
  const panel = await session().panel();
  expect(await panel.$('.page-state')).toBeNull();
  const story = storyNumber(9);
  const changed = { ...story, paragraphs: ['Đoạn mở đầu đã được tòa soạn viết lại.', ...story.paragraphs.slice(1)] };
  site().put('tab-9.html', articlePage(changed));
  await page.reload();
  await session().click(page);
  await sees(panel, changed.paragraphs[0] ?? '');
  await byRole(panel, 'button', t('versions.open', { count: 2 })).click();
  await sees(panel, story.paragraphs[0] ?? '');
  expect(await panel.$$eval('.versions [type=radio]', (all) => all.length)).toBe(2);
  expect(await panel.$('.versions__text button')).toBeNull();
  // The arrows go to the other version.
  await panel.focus('.versions [type=radio]:checked');
  await panel.keyboard.press('ArrowUp');
  await until('the newer text', () =>
    panel.$eval('.versions__text', (text) => text.textContent?.includes('tòa soạn viết lại') || undefined),
  );
  await panel.keyboard.press('Escape');
  await until('the versions to close', async () => (await panel.$('.versions')) === null || undefined);
  expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe(t('versions.open', { count: 2 }));

  put(9);
  await page.reload();
  await session().click(page);
  await sees(panel, story.paragraphs[0] ?? '');
  await until('the panel to say that the page went back', () =>
    panel.evaluate(() => document.querySelector('.page-state__older')?.textContent?.includes('trở lại') || undefined),
  );
});

test('a tab that moves to a window of its own leaves the panel to the next one', async () => {
  const one = await session().open(put(10));
  await clip(session(), one);
  const two = await session().open(put(11));
  await clip(session(), two);
  const panel = await session().panel();
  await seesArticle(panel, storyNumber(11).title);
  const found = await panel.evaluate(
    `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)`,
  );
  // The tab before it comes to the front here.
  await panel.evaluate(`chrome.windows.create({ tabId: ${found} }).then(() => undefined)`);
  await until('the panel to leave that article', async () => {
    const heading = await panel.evaluate(() => document.querySelector('article .block-title')?.textContent);
    return heading !== storyNumber(11).title || undefined;
  });
  await one.bringToFront();
  await seesArticle(panel, storyNumber(10).title);
});
