import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { byRole, clip, declineName, t } from '../../scripts/support/screens.ts';
import { axeFaults } from './support/axe.ts';
import { sees, useExtension } from './support/session.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const session = useExtension();
const schemes = ['light', 'dark'] as const;

/** The page in one colour scheme, once its transitions are over. */
const inScheme = async (page: Page, scheme: (typeof schemes)[number]): Promise<void> => {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
};

describe.each(schemes)('axe-core finds nothing wrong, %s', (scheme) => {
  const check = async (page: Page): Promise<void> => {
    await inScheme(page, scheme);
    expect(await axeFaults(page)).toEqual([]);
  };

  test('the empty library', async () => {
    const library = await session().openOwn('library.html');
    if (scheme === 'light') await sees(library, t('library.empty.title'));
    await check(library);
    await library.close();
  });

  describe('the panel', () => {
    let panel: Page;
    beforeAll(async () => {
      const page = await session().open(site().address('tinh-uy-hoc-tap.html'));
      await clip(session(), page);
      panel = await session().panel();
    });

    test('asking for a name', async () => {
      if (scheme === 'light') await sees(panel, t('person.title'));
      await check(panel);
      if (scheme === 'light') await declineName(panel);
    });

    test.each(['tags.documents', 'tags.officials', 'tags.notes'] as const)('with %s', async (tab) => {
      await panel.locator(`[role=tab]::-p-text(${t(tab)})`).click();
      if (tab !== 'tags.notes') await panel.locator('.tag-row__main').click();
      await check(panel);
    });

    test('on a page that cannot be clipped', async () => {
      const page = await session().open(site().address('trang-danh-muc.html'));
      await clip(session(), page);
      await check(panel);
      await page.close();
    });

    test('on a page whose address is hidden', async () => {
      const page = await session().open(site().address('bao-dien-tu-nghe-bai.html'));
      await sees(panel, t('panel.hidden.title'));
      await check(panel);
      await page.close();
    });
  });

  test('the library with a clip open, and its dialog', async () => {
    const library = await session().openOwn('library.html');
    await library.locator('.clip-row__open').click();
    await library.locator('article').wait();
    await check(library);
    await byRole(library, 'button', t('library.export')).click();
    await byRole(library, 'button', t('export.run')).wait();
    await check(library);
    await library.close();
  });

  test('the options', async () => {
    const options = await session().openOwn('options.html');
    await sees(options, t('options.storage.title'));
    await check(options);
    await options.close();
  });
});

test('axe-core would have found something', async () => {
  const library = await session().openOwn('library.html');
  await library.evaluate(() => document.body.append(document.createElement('button')));
  expect((await axeFaults(library)).join('\n')).toContain('button-name');
});
