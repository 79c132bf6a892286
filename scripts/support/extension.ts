import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Extension, Page } from 'puppeteer-core';
import { outputOf, type Target } from './build.ts';
import { startChromium } from './chromium.ts';
import { until } from './until.ts';

export interface LaunchChoice {
  target?: Exclude<Target, 'firefox'> | undefined;
  /** A profile to keep; a new one, removed afterwards, when left out. */
  profile?: string | undefined;
  headless?: boolean | undefined;
  args?: readonly string[] | undefined;
  /** Display and the like, beside this process's own environment. */
  env?: Record<string, string> | undefined;
  /** The window is a private one, in which the extension is allowed. */
  incognito?: boolean | undefined;
  /** Where downloads go; the browser's own place when left out. */
  downloads?: string | undefined;
}

/** A window in which the side panel is 865 px high, so that screenshots of it are whole. */
export const WINDOW = { width: 1400, height: 1000 } as const;

/** A running browser with the built extension loaded. */
export class ExtensionBrowser {
  readonly browser: Browser;
  readonly extension: Extension;

  private constructor(browser: Browser, extension: Extension) {
    this.browser = browser;
    this.extension = extension;
  }

  static async start(choice: LaunchChoice = {}): Promise<ExtensionBrowser> {
    const browser = await startChromium({
      // Over the pipe Chrome and Edge load an unpacked extension too, which they no longer do from the command line.
      enableExtensions: true,
      headless: choice.headless ?? true,
      defaultViewport: null,
      args: [
        `--window-size=${WINDOW.width},${WINDOW.height}`,
        ...(choice.incognito ? ['--incognito'] : []),
        ...(choice.args ?? []),
      ],
      ...(choice.profile !== undefined && { userDataDir: choice.profile }),
      ...(choice.env !== undefined && { env: { ...process.env, ...choice.env } }),
      ...(choice.downloads !== undefined && {
        downloadBehavior: { policy: 'allow' as const, downloadPath: choice.downloads },
      }),
    });
    try {
      const id = await browser.installExtension(outputOf(choice.target ?? 'chrome'), {
        enabledInIncognito: choice.incognito ?? false,
      });
      const extension = await until('the extension to be listed', async () => (await browser.extensions()).get(id));
      // Before its worker has run once the browser knows of no listener, and a click is lost.
      await until('the extension to listen', async () => ((await listens(extension)) ? true : undefined));
      return new ExtensionBrowser(browser, extension);
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  /** Address of one of the extension's pages. */
  address(path: string): string {
    return `chrome-extension://${this.extension.id}/${path}`;
  }

  /**
   * Opens a page in a new tab, which comes to the front.
   * @throws Error when the page cannot be had, or the server answers with an error of its own
   */
  async open(address: string): Promise<Page> {
    const page = await this.browser.newPage();
    try {
      const response = await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 30_000 });
      if (response !== null && response.status() >= 400) throw new Error(`the server answered ${response.status()}`);
    } catch (error) {
      await page.close();
      throw error;
    }
    // An advertisement that never arrives should not keep an article from being clipped.
    await until('the page to load', () => loaded(page), 10_000).catch(() => undefined);
    return page;
  }

  /** Opens one of the extension's own pages in a tab. */
  openOwn(path: string): Promise<Page> {
    return this.open(this.address(path));
  }

  /**
   * A true click on the toolbar button while this page's tab is in front, with the grant of activeTab that comes with it.
   */
  async click(page: Page): Promise<void> {
    await this.extension.triggerAction(page);
  }

  /** The open side panel, or null. */
  async openPanel(): Promise<Page | null> {
    const pages = await this.extension.pages();
    return pages.find((page) => page.url().startsWith(this.address('sidepanel.html'))) ?? null;
  }

  /** The side panel, once it is there. */
  panel(): Promise<Page> {
    return until('the side panel to open', async () => (await this.openPanel()) ?? undefined);
  }

  /** Stops the service worker as the browser does when it is idle; false when it was not running. */
  async killWorker(): Promise<boolean> {
    const workers = await this.extension.workers();
    await Promise.all(workers.map((worker) => worker.close()));
    await until('the service worker to stop', async () => (await this.extension.workers()).length === 0 || undefined);
    return workers.length > 0;
  }

  /** Loads the extension anew from one of its own pages, as an update does: its pages close, its worker starts again. */
  async reload(own: Page): Promise<void> {
    const settings = await this.browser.newPage();
    await settings.goto('chrome://extensions');
    // Else the browser counts an unpacked extension as forbidden once it is loaded anew.
    await settings.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
    await settings.close();
    // The answer would go with the page that gives it.
    await own.evaluate('void setTimeout(() => chrome.runtime.reload(), 50)');
    await until('its pages to close', () => own.isClosed() || undefined);
    // Of the worker that went, an answer may never come.
    const late = (): Promise<false> => pause(500).then(() => false);
    await until(
      'the extension to listen again',
      async () => (await Promise.race([listens(this.extension), late()])) || undefined,
    );
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

const listens = async (extension: Extension): Promise<boolean> => {
  const worker = (await extension.workers()).at(-1);
  return worker !== undefined && (await worker.evaluate('chrome.action.onClicked.hasListeners()')) === true;
};

const loaded = (page: Page): Promise<true | undefined> =>
  page.evaluate(() => (document.readyState === 'complete' ? true : undefined));
