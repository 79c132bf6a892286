import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/support/run.ts';
import { clip } from '../../scripts/support/screens.ts';
import { useExtension } from './support/session.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const session = useExtension();
const pages = readdirSync(join(ROOT, 'test/fixtures/pages')).filter((name) => name.endsWith('.html'));

test.each(pages)('clipping %s changes nothing in the page', async (name) => {
  const page = await session().open(site().address(name));
  const before = await page.evaluate(() => {
    const seen: string[] = [];
    const watch = new MutationObserver((records) => {
      for (const { type, target } of records) seen.push(`${type} on ${target.nodeName}`);
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    Object.assign(globalThis, { seen });
    return { html: document.documentElement.outerHTML, scroll: scrollY, globals: Object.keys(globalThis).sort() };
  });
  // Pages without an article are read too before they are refused.
  await clip(session(), page);
  const after = await page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    scroll: scrollY,
    globals: Object.keys(globalThis).sort(),
    seen: Reflect.get(globalThis, 'seen'),
    selection: String(document.getSelection()),
  }));
  expect(after).toEqual({ ...before, seen: [], selection: '' });
  await page.close();
});

test('the observer would have seen a change', async () => {
  const page = await session().open(site().address(pages[0] ?? ''));
  const seen = await page.evaluate(async () => {
    const records: string[] = [];
    new MutationObserver((changes) => records.push(...changes.map(({ type }) => type))).observe(document, {
      subtree: true,
      attributes: true,
    });
    document.body.dataset.touched = '';
    await Promise.resolve();
    return records;
  });
  expect(seen).toEqual(['attributes']);
  await page.close();
});
