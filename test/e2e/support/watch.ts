import type { CDPSession, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../../scripts/support/extension.ts';
import { CANARY } from '../../support/payloads.ts';

/** Says in a page whether anything hostile ran in it, or changed what every object has. */
const SOUND = `({ ran: globalThis.${CANARY} !== undefined, inherited: Object.keys(Object.prototype).length + ('polluted' in {} ? 1 : 0) })`;
const CLEAN = JSON.stringify({ ran: false, inherited: 0 });

/**
 * What a page that parses others' pages is told of them, though they are not shown and run nothing: their own styles and
 * handlers are held back by its policy; and why a file was refused, which it says in its console.
 */
const OF_PARSED = /violates the following Content Security Policy directive|^policy |not clipped: FileRefused/;

/** Watches the extension's own pages and its worker; what they complained of, one line each. */
export class Watch {
  readonly complaints: string[] = [];
  readonly #own: string;
  readonly #pages = new Set<Page>();

  constructor(session: ExtensionBrowser) {
    this.#own = session.address('');
  }

  /** From now on: errors, breaches of the page's policy, dialogs, and requests for anything but the extension's own files. */
  async page(page: Page, name: string, parsesOthers = false): Promise<void> {
    this.#pages.add(page);
    const complain = (what: string): void => {
      this.complaints.push(`${name}: ${what}`.slice(0, 500));
    };
    page.on('pageerror', (error) => complain(`uncaught ${String(error)}`));
    page.on('console', (message) => {
      // The browser reports breaches of the content security policy here, too.
      const held = parsesOthers && OF_PARSED.test(message.text());
      if (message.type() === 'error' && !held) complain(message.text());
    });
    page.on('dialog', (dialog) => {
      complain(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(this.#own) && !/^(?:data|blob):/.test(url)) complain(`asked for ${url}`);
    });
    await page.evaluate(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`policy ${violatedDirective} ${blockedURI}`),
      );
    });
  }

  /** Uncaught errors of the worker, and what it asks the network for. */
  async worker(session: ExtensionBrowser): Promise<void> {
    const [worker] = await session.extension.workers();
    if (worker === undefined) throw new Error('the worker does not run');
    const { client } = worker;
    await client.send('Runtime.enable');
    await client.send('Network.enable');
    client.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      this.complaints.push(`worker: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    });
    client.on('Network.requestWillBeSent', ({ request }) => {
      if (!request.url.startsWith(this.#own)) this.complaints.push(`worker: asked for ${request.url}`);
    });
  }

  /** All that was complained of so far, and pages in which something ran. */
  async faults(): Promise<string[]> {
    const unsound: string[] = [];
    for (const page of this.#pages) {
      const found = JSON.stringify(await page.evaluate(SOUND));
      if (found !== CLEAN) unsound.push(`${page.url()}: ${found}`);
    }
    return [...this.complaints.splice(0), ...unsound];
  }
}

/** The world of a page in which the extension's scripts run, once they have: whether its objects are as they were. */
export async function watchWorlds(page: Page, session: ExtensionBrowser): Promise<() => Promise<string[]>> {
  const client: CDPSession = await page.createCDPSession();
  const own = new Set<number>();
  client.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith(`chrome-extension://${session.extension.id}`)) own.add(context.id);
  });
  await client.send('Runtime.enable');
  return async () => {
    const faults: string[] = [];
    for (const contextId of own) {
      const { result } = await client.send('Runtime.evaluate', {
        expression: `JSON.stringify(${SOUND}.inherited)`,
        contextId,
      });
      if (result.value !== '0') faults.push(`the injected script's world: ${String(result.value)} inherited`);
    }
    if (own.size === 0) faults.push('the injected script ran nowhere');
    await client.detach();
    return faults;
  };
}
