import { expect, test } from 'vitest';
import { clip, declineName, t } from '../../scripts/support/screens.ts';
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
