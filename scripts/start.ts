// `npm start [-- FILE-or-URL...]`: builds the extension and runs its main job. With a display and no arguments a browser
// opens on a sample article; otherwise every page is clipped in headless Chromium and `out/` holds the result.
import { join, relative } from 'node:path';
import { clipPages } from './start/clip-pages.ts';
import { pagesFor } from './start/pages.ts';
import { showBrowser } from './start/show-browser.ts';
import { build } from './support/build.ts';
import { ROOT } from './support/run.ts';

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  [process.env.DISPLAY, process.env.WAYLAND_DISPLAY].some((display) => display !== undefined && display !== '');

async function main(args: readonly string[]): Promise<number> {
  const { pages, server } = await pagesFor(args);
  try {
    console.log('Building the extension…');
    const { code, output } = await build('chrome');
    if (code !== 0) throw new Error(`The extension does not build:\n${output}`);
    const [first] = pages;
    if (args.length === 0 && hasDisplay && first !== undefined) {
      await showBrowser(first.address);
      return 0;
    }
    const out = join(ROOT, 'out');
    const failed = await clipPages(pages, out);
    console.log(
      `\n${pages.length - failed} of ${pages.length} pages clipped. Files are in ${relative(process.cwd(), out) || '.'}/`,
    );
    return failed === 0 ? 0 : 1;
  } finally {
    await server?.close();
  }
}

// The reader of a pipe may have seen enough (`npm start | head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
