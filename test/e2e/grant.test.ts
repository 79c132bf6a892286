import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { byRole, clip, declineName, t } from '../../scripts/support/screens.ts';
import { until } from '../../scripts/support/until.ts';
import { hasVirtualScreen } from '../../scripts/support/xvfb.ts';
import { articlePage, storyNumber } from './support/article.ts';
import { sees, seesArticle, useScreen } from './support/session.ts';
import { useSite } from './support/site.ts';

const site = useSite();

// The browser asks in a window of its own, which only a keyboard reaches.
describe.skipIf(!hasVirtualScreen())('a paper the person has granted', () => {
  const up = useScreen();

  const granted = (panel: Page): Promise<unknown> =>
    panel.evaluate('chrome.permissions.getAll().then(({ origins }) => origins.length)');
  const offer = t('panel.grant.clipped', { count: 1, domains: '127.0.0.1' });

  test('shows its clips as tabs change, without a click; without the grant it does not', async () => {
    const { screen, session } = up();
    const address = site().put('mot.html', articlePage(storyNumber(1)));
    const clipped = await session.open(address);
    await clip(session, clipped);
    const panel = await session.panel();
    await declineName(panel);
    await clipped.close();

    const again = await session.open(address);
    await sees(panel, t('panel.hidden.title'));
    await panel.evaluate(`{
      const { request } = chrome.permissions;
      chrome.permissions.request = (wanted) => {
        const asked = request.call(chrome.permissions, wanted);
        asked.catch((error) => { globalThis.refusal = error.message; });
        return asked;
      };
    }`);
    await byRole(panel, 'button', offer).click();
    await until('the browser to grant it', async () => {
      // Without a dialog the keys below would go astray.
      expect(await panel.evaluate('globalThis.refusal ?? null')).toBeNull();
      // “Deny” has the focus, “Allow” stands next to it; the dialog takes keys only once it is drawn.
      await pause(500);
      screen.press('Tab');
      screen.press('Return');
      return (await granted(panel)) === 0 ? undefined : true;
    });
    await seesArticle(panel, storyNumber(1).title);

    await session.open(site().put('hai.html', articlePage(storyNumber(2))));
    await sees(panel, t('panel.empty.title'));
    await again.bringToFront();
    await seesArticle(panel, storyNumber(1).title);
  });

  test('is listed in the options, where the grant is taken back', async () => {
    const { session } = up();
    const options = await session.openOwn('options.html');
    await byRole(options, 'button', t('options.press.revoke', { domain: '127.0.0.1' })).click();
    await sees(options, t('options.press.none'));
    expect(await granted(options)).toBe(0);
  });
});
