import { describe, expect, test } from 'vitest';
import { byRole, clip, declineName, t } from '../../scripts/support/screens.ts';
import { until } from '../../scripts/support/until.ts';
import { hasVirtualScreen } from '../../scripts/support/xvfb.ts';
import { articlePage, storyNumber } from './support/article.ts';
import { grantedTo, grantHere } from './support/grant.ts';
import { sees, seesArticle, useScreen } from './support/session.ts';
import { useSite } from './support/site.ts';

const site = useSite();

// The browser asks in a window of its own, which only a keyboard reaches.
describe.skipIf(!hasVirtualScreen())('a paper the person has granted', () => {
  const up = useScreen();

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
    await grantHere(screen, panel);
    await seesArticle(panel, storyNumber(1).title);
    // With the grant comes the right to paint, too.
    await until('the page to be painted', () =>
      again.evaluate(() => (CSS.highlights.has('diem-bao-document') ? true : undefined)),
    );

    await session.open(site().put('hai.html', articlePage(storyNumber(2))));
    await sees(panel, t('panel.empty.title'));
    await again.bringToFront();
    await seesArticle(panel, storyNumber(1).title);
  });

  test('is listed in the options, where the grant is taken back', async () => {
    const { session } = up();
    const panel = await session.panel();
    await seesArticle(panel, storyNumber(1).title);
    const options = await session.openOwn('options.html');
    await byRole(options, 'button', t('options.press.revoke', { domain: '127.0.0.1' })).click();
    await sees(options, t('options.press.none'));
    expect(await grantedTo(options)).toBe(0);
    // The panel is blind again on that paper, and offers the grant anew.
    await options.close();
    await sees(panel, t('panel.hidden.title'));
    expect(await panel.$('article')).toBeNull();
    await sees(panel, t('panel.grant.clipped', { count: 1, domains: '127.0.0.1' }));
  });
});
