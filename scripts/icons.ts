// `node scripts/icons.ts`: draws public/icon/*.png from the two drawings in scripts/icons.
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startChromium } from './support/chromium.ts';
import { ROOT } from './support/run.ts';

const DRAWINGS: Readonly<Record<string, readonly number[]>> = {
  'mark-small.svg': [16, 32],
  'mark.svg': [48, 96, 128],
};

const folder = join(ROOT, 'public/icon');
await mkdir(folder, { recursive: true });
const browser = await startChromium();
try {
  const page = await browser.newPage();
  for (const [drawing, sizes] of Object.entries(DRAWINGS)) {
    const svg = await readFile(join(ROOT, 'scripts/icons', drawing), 'utf8');
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
      await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
