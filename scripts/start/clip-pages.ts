import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readClipSet } from '../../lib/core/exchange/read.ts';
import { ExtensionBrowser } from '../support/extension.ts';
import { clip, declineName, exportAll } from '../support/screens.ts';
import { temporaryFolder } from '../support/temporary.ts';
import type { PageToClip } from './pages.ts';
import { describeClip, slugOf } from './report.ts';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Clips every page in headless Chromium by a click on the toolbar button, exports the clips through the library page,
 * and writes `clipset.json` and a screenshot of the side panel a page into `out`. Gives the number of pages that failed.
 */
export async function clipPages(pages: readonly PageToClip[], out: string): Promise<number> {
  const downloads = temporaryFolder('downloads');
  await clear(out);
  const session = await ExtensionBrowser.start({ downloads: downloads.path });
  try {
    const failed: string[] = [];
    for (const [index, page] of pages.entries()) {
      const began = performance.now();
      const reason = await clipOne(session, page, (title) => `${join(out, `${index + 1}-${slugOf(title)}`)}.png`).catch(
        messageOf,
      );
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(
        `${reason === null ? '✓' : '✗'} ${index + 1}/${pages.length} ${page.name} (${seconds} s)${reason === null ? '' : `: ${reason}`}`,
      );
      if (reason !== null) failed.push(page.name);
    }
    if (failed.length < pages.length) {
      const text = await exportAll(session, downloads.path);
      const read = readClipSet(text);
      if (!read.ok) throw new Error(`the exported clip set is faulty: ${read.fault.code} at ${read.fault.place}`);
      await writeFile(join(out, 'clipset.json'), text);
      // The library exports newest first; the pages are told in the order asked for.
      for (const clipped of read.set.clips.toReversed()) console.log(`\n${describeClip(clipped)}`);
    }
    return failed.length;
  } finally {
    await session.close();
    downloads.remove();
  }
}

/** Makes the folder, and takes out of it what an earlier run left there. */
async function clear(out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  const old = (await readdir(out)).filter((name) => name === 'clipset.json' || /^\d+-.*\.png$/.test(name));
  await Promise.all(old.map((name) => rm(join(out, name))));
}

/** Null when the page was clipped, else why not. */
async function clipOne(
  session: ExtensionBrowser,
  page: PageToClip,
  pictureOf: (title: string) => `${string}.png`,
): Promise<string | null> {
  const tab = await session.open(page.address);
  try {
    const outcome = await clip(session, tab);
    if (!outcome.saved) return outcome.reason;
    const panel = await session.panel();
    // Nobody is here to give a name; the card that asks for it would hide the article.
    await declineName(panel);
    const title = await panel.$eval('article .block-title', (heading) => heading.textContent ?? '');
    await panel.screenshot({ path: pictureOf(title) });
    return null;
  } finally {
    await tab.close();
  }
}
