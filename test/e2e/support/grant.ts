import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { byRole, t } from '../../../scripts/support/screens.ts';
import { until } from '../../../scripts/support/until.ts';
import type { VirtualScreen } from '../../../scripts/support/xvfb.ts';

/** How many sites the browser has granted. */
export const grantedTo = (own: Page): Promise<unknown> =>
  own.evaluate('chrome.permissions.getAll().then(({ origins }) => origins.length)');

/** Presses the panel's offer to grant 127.0.0.1, and “Allow” in the dialog of the browser, which only a keyboard reaches. */
export async function grantHere(screen: VirtualScreen, panel: Page): Promise<void> {
  await panel.evaluate(`{
    const { request } = chrome.permissions;
    chrome.permissions.request = (wanted) => {
      const asked = request.call(chrome.permissions, wanted);
      asked.catch((error) => { globalThis.refusal = error.message; });
      return asked;
    };
  }`);
  await byRole(panel, 'button', t('panel.grant.clipped', { count: 1, domains: '127.0.0.1' })).click();
  await until('the browser to grant it', async () => {
    // Without a dialog the keys below would go astray.
    expect(await panel.evaluate('globalThis.refusal ?? null')).toBeNull();
    // “Deny” has the focus, “Allow” stands next to it; the dialog takes keys only once it is drawn.
    await pause(500);
    screen.press('Tab');
    screen.press('Return');
    return (await grantedTo(panel)) === 0 ? undefined : true;
  });
}
