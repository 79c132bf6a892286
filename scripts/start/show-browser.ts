import { ExtensionBrowser } from '../support/extension.ts';

/** Opens a browser with the extension on a page and waits until the person closes it. */
export async function showBrowser(address: string): Promise<void> {
  const session = await ExtensionBrowser.start({ headless: false });
  const closed = new Promise<void>((resolve) => session.browser.once('disconnected', () => resolve()));
  const [blank] = await session.browser.pages();
  await session.open(address);
  await blank?.close();
  console.log(`A browser is open on a sample article: ${address}`);
  console.log('Click the Điểm Báo button in the toolbar (it may be behind the puzzle piece), or press Alt+Shift+D.');
  console.log('This is a profile for trying out: it is removed when the browser is closed. Ctrl+C closes it too.');
  await closed;
}
