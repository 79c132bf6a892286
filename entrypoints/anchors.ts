import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type LivePage, startLivePage } from '../lib/anchoring/live.ts';
import type { ToPage } from '../lib/core/schema/live-page.ts';

/** Where the script that was injected before has left the way to stop it: a property of this extension's own world. */
const STOP = Symbol.for('diem-bao.live-page');

/** Injected when a person wants mentions painted on the page. The panel then opens a port, and closing it ends all. */
export default defineUnlistedScript(() => {
  const before: unknown = Reflect.get(globalThis, STOP);
  if (typeof before === 'function') before();

  let page: LivePage | null = null;
  const stop = (): void => {
    page?.stop();
    page = null;
  };
  const connected = (port: ReturnType<typeof browser.runtime.connect>): void => {
    if (port.name !== 'live-page') return;
    stop();
    const mine = startLivePage((message) => port.postMessage(message));
    page = mine;
    // Only the extension's own pages can open a port to this script.
    port.onMessage.addListener((message: ToPage) => mine.receive(message));
    port.onDisconnect.addListener(() => {
      if (page === mine) stop();
    });
  };
  browser.runtime.onConnect.addListener(connected);
  // A page that goes into the browser's store of pages loses its port without being told.
  window.addEventListener('pagehide', stop);
  Reflect.set(globalThis, STOP, () => {
    browser.runtime.onConnect.removeListener(connected);
    window.removeEventListener('pagehide', stop);
    stop();
  });
});
