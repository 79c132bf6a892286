import { type Browser, launch } from 'puppeteer-core';
import { z } from '../../../lib/core/schema/zod.ts';
import { outputOf } from '../../../scripts/support/build.ts';
import { until } from '../../../scripts/support/until.ts';

/** Firefox gives each installation an address of its own; a test has to know it beforehand. */
const UUID = '8d7e6c54-1b2c-4a2b-9c3d-0123456789ab';
const ADDON = 'diem-bao@diem-bao.invalid';

const Tree = z.object({ result: z.object({ contexts: z.array(z.object({ url: z.string(), context: z.string() })) }) });
const Evaluated = z.object({
  result: z.object({ type: z.string(), result: z.optional(z.object({ value: z.unknown() })) }),
});
interface Connection {
  send(method: string, params: unknown): Promise<unknown>;
}

function hasConnection(browser: object): browser is { connection: Connection } {
  return 'connection' in browser;
}

/** In the browser's own window: the sidebar's page, and what runs there. */
const SIDEBAR = `
  const sidebarBrowser = () => document.getElementById('sidebar').contentDocument?.getElementById('webext-panels-browser');
`;

/**
 * Firefox with the built add-on. BiDi drives pages, but not the sidebar, which is no tab: that is reached from the browser's
 * own window (\`moz:scope\` chrome), where a script runs with the rights of the browser.
 */
export class FirefoxBrowser {
  readonly browser: Browser;
  readonly #connection: Connection;
  readonly #window: string;

  private constructor(browser: Browser, connection: Connection, window: string) {
    this.browser = browser;
    this.#connection = connection;
    this.#window = window;
  }

  static async start(executablePath: string): Promise<FirefoxBrowser> {
    const browser = await launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      args: ['--remote-allow-system-access', '--width=1400', '--height=1000'],
      extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }) },
    });
    try {
      await browser.installExtension(outputOf('firefox'));
      if (!hasConnection(browser)) throw new Error('puppeteer has no BiDi connection to give');
      const { connection } = browser;
      const tree = Tree.parse(await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }));
      const window = tree.result.contexts.find(({ url }) => url.endsWith('browser.xhtml'));
      if (window === undefined) throw new Error('Firefox has no window');
      return new FirefoxBrowser(browser, connection, window.context);
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  /** Address of one of the add-on's pages. */
  address(path: string): string {
    return `moz-extension://${UUID}/${path}`;
  }

  /** Runs an expression in the browser's own window and gives its JSON value. */
  async #run(expression: string): Promise<unknown> {
    const answer = await this.#connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify((await (async () => { ${SIDEBAR} ${expression} })()) ?? null))()`,
      target: { context: this.#window },
      awaitPromise: true,
      userActivation: true,
    });
    const { result } = Evaluated.parse(answer);
    if (result.type !== 'success') throw new Error(`not run in Firefox: ${JSON.stringify(answer)}`);
    return JSON.parse(String(result.result?.value));
  }

  /** What a click on the toolbar button does, with the grant of activeTab: on the tab in front. */
  async clickAction(): Promise<void> {
    await this.#run(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${ADDON}');
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    `);
  }

  /** Firefox opens the sidebar of an add-on when it is installed; a test that shows it opening closes it first. */
  async closeSidebar(): Promise<void> {
    await this.#run('SidebarController.hide();');
    await until('the sidebar to close', async () => ((await this.isSidebarOpen()) ? undefined : true));
  }

  async isSidebarOpen(): Promise<boolean> {
    return (
      (await this.#run(
        `return SidebarController.isOpen && (sidebarBrowser()?.currentURI.spec ?? '').endsWith('/sidepanel.html');`,
      )) === true
    );
  }

  /** Runs an expression in the sidebar's page and gives its JSON value. */
  evaluate(expression: string): Promise<unknown> {
    const script = `data:application/javascript;charset=utf-8,${encodeURIComponent(`
      addMessageListener('diem-bao:evaluate', ({ data }) => {
        const answer = (value) => sendAsyncMessage('diem-bao:answer', { id: data.id, value });
        try {
          const sandbox = Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
          Promise.resolve(Components.utils.evalInSandbox(data.code, sandbox)).then(
            (value) => answer({ ok: JSON.stringify(value ?? null) }),
            (error) => answer({ error: String(error) }),
          );
        } catch (error) { answer({ error: String(error) }); }
      });`)}`;
    return this.#run(`
      const manager = sidebarBrowser().messageManager;
      if (!globalThis.diemBaoLoaded || globalThis.diemBaoLoaded !== manager) {
        manager.loadFrameScript(${JSON.stringify(script)}, false);
        globalThis.diemBaoLoaded = manager;
      }
      const id = Math.random();
      const answer = await new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error('the sidebar does not answer')), 10000);
        const hear = ({ data }) => {
          if (data.id !== id) return;
          clearTimeout(timer);
          manager.removeMessageListener('diem-bao:answer', hear);
          resolve(data.value);
        };
        manager.addMessageListener('diem-bao:answer', hear);
        manager.sendAsyncMessage('diem-bao:evaluate', { id, code: ${JSON.stringify(expression)} });
      });
      if ('error' in answer) throw new Error(answer.error);
      return JSON.parse(answer.ok);
    `);
  }

  /** A true key press in the sidebar: from the window, as the keyboard's, to where the focus is. */
  async press(key: string, code: string, holding: readonly 'Control'[] = []): Promise<void> {
    await this.#run(`
      sidebarBrowser().focus();
      const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      if (!keyboard.beginInputTransactionForTests(window)) throw new Error('no keyboard to be had');
      const press = (key, code) => new KeyboardEvent('', { key, code });
      const held = ${JSON.stringify(holding)}.map((key) => press(key, key + 'Left'));
      const event = press(${JSON.stringify(key)}, ${JSON.stringify(code)});
      for (const each of held) keyboard.keydown(each);
      keyboard.keydown(event);
      keyboard.keyup(event);
      for (const each of held) keyboard.keyup(each);
    `);
  }

  /** The visible text of the sidebar. */
  async text(): Promise<string> {
    return String(await this.evaluate('document.body.innerText'));
  }

  /** Waits until the sidebar shows these words. */
  async sees(words: string, timeout = 10_000): Promise<void> {
    await until(
      `“${words}” in the sidebar`,
      async () => ((await this.isSidebarOpen()) && (await this.text()).includes(words) ? true : undefined),
      timeout,
    );
  }

  /** A picture of the sidebar, PNG in base64. */
  async screenshot(): Promise<string> {
    const url = await this.#run(`
      const bitmap = await sidebarBrowser().browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    `);
    return String(url);
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}
