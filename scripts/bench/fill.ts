import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { oldClip, oldClipSet } from '../support/old-clips.ts';
import { ROOT } from '../support/run.ts';
import { bundleForPage } from './bundle.ts';

const PER_FILE = 250;

/** The annotated articles' paragraphs where they are; else none, and the clips' own. */
function pressTexts(): string[][] {
  const folder = resolve(ROOT, '../shared/eval/dev/texts');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8').trim().split(/\n+/));
}

/** Fills the library, from one of the extension's own pages, through the store's own import. Gives the clips' ids. */
export async function fillLibrary(page: Page, count: number): Promise<string[]> {
  const ids: string[] = [];
  const path = (file: string): string => JSON.stringify(join(ROOT, file));
  const source = `
    import { ClipDatabase } from ${path('lib/store/db.ts')};
    import { importClipSet } from ${path('lib/store/import.ts')};
    const db = new ClipDatabase();
    globalThis.fill = (set) => importClipSet(db, set).then(() => undefined);`;
  await page.evaluate(await bundleForPage(source));
  const texts = pressTexts();
  for (let from = 0; from < count; from += PER_FILE) {
    const clips = Array.from({ length: Math.min(PER_FILE, count - from) }, (_, i) => {
      const n = from + i;
      return oldClip(n, texts[n % Math.max(1, texts.length)]);
    });
    ids.push(...clips.map(({ id }) => id));
    await page.evaluate(async (set) => {
      const into: (of: unknown) => Promise<void> = Reflect.get(globalThis, 'fill');
      await into(set);
    }, oldClipSet(clips));
  }
  return ids;
}
