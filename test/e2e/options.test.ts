import { expect, test } from 'vitest';
import '../../lib/i18n/en.ts';
import { translator } from '../../lib/i18n/index.ts';
import { byRole, clip, t } from '../../scripts/support/screens.ts';
import { articlePage, STORY } from './support/article.ts';
import { sees, textOf, useExtension } from './support/session.ts';
import { useSite } from './support/site.ts';

const en = translator('en');
const site = useSite();
// An English browser, as in many offices: the screens are in Vietnamese all the same.
const session = useExtension(() => ({ args: ['--lang=en-US'] }));

test('the screens are in Vietnamese whatever the browser speaks, until the person chooses English', async () => {
  const options = await session().openOwn('options.html');
  expect(await options.evaluate(() => navigator.language)).toMatch(/^en/);
  await sees(options, t('options.title'));
  await byRole(options, 'radio', t('options.language.en')).click();
  await sees(options, en('options.title'));
  expect(await options.evaluate(() => document.documentElement.lang)).toBe('en');
  const library = await session().openOwn('library.html');
  await sees(library, en('library.empty.title'));
  await options.bringToFront();
  await byRole(options, 'radio', t('options.language.vi')).click();
  await sees(library, t('library.empty.title'));
  await library.close();
  await options.close();
});

test('a name given in the options is not asked for again, and can be changed', async () => {
  const options = await session().openOwn('options.html');
  await byRole(options, 'button', t('common.save')).click();
  await sees(options, t('person.nameRequired'));
  await byRole(options, 'textbox', t('person.name')).fill('Lò Văn Thử');
  await byRole(options, 'button', t('common.save')).click();
  await sees(options, t('person.saved'));
  await options.reload();
  const name = await options.waitForSelector('input[autocomplete=name]');
  expect(await name?.evaluate((field) => field.value)).toBe('Lò Văn Thử');

  const page = await session().open(site().put('tin.html', articlePage(STORY)));
  await clip(session(), page);
  expect(await textOf(await session().panel())).not.toContain(t('person.title'));
});

test('what is stored and how much room there is stands in the options', async () => {
  const options = await session().openOwn('options.html');
  await sees(options, t('options.storage.clips', { count: 1 }));
  expect(await textOf(options)).toMatch(/Đang dùng [\d.,]+ [kMG]?B trong [\d.,]+ [GT]B/);
  await sees(options, t('options.shortcut.set', { shortcut: 'Alt+Shift+D' }));
});
