import { type Browser, launch } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../scripts/support/browsers.mjs';
import { outputOf } from '../../scripts/support/build.ts';
import { t } from '../../scripts/support/screens.ts';
import { sees } from './support/session.ts';

const executablePath = findFirefox();
/** Firefox gives each installation an address of its own; a test has to know it beforehand. */
const UUID = '8d7e6c54-1b2c-4a2b-9c3d-0123456789ab';
const ADDON = 'diem-bao@diem-bao.invalid';

describe.skipIf(executablePath === null)('Firefox', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch({
      browser: 'firefox',
      executablePath: executablePath ?? '',
      headless: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }) },
    });
  });
  afterAll(() => browser?.close());

  test('takes the built add-on and shows its sidebar, empty', async () => {
    expect(await browser.installExtension(outputOf('firefox'))).toBe(ADDON);
    const page = await browser.newPage();
    // Firefox never reports that an extension's page has loaded; what it shows is the proof.
    await page.goto(`moz-extension://${UUID}/sidepanel.html`, { timeout: 3000 }).catch(() => undefined);
    await sees(page, t('panel.empty.title'));
  });

  test('shows the library page, empty', async () => {
    const page = await browser.newPage();
    await page.goto(`moz-extension://${UUID}/library.html`, { timeout: 3000 }).catch(() => undefined);
    await sees(page, t('library.empty.title'));
  });
});
