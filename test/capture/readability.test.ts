import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { copyPage } from '../../lib/capture/copy.ts';
import { findContent } from '../../lib/capture/readability/index.ts';
import { decodePage } from '../../lib/capture/saved/decode.ts';
import { readTree, writeTree } from '../../lib/capture/tree/wire.ts';
import { pageHtml, pageNames } from './support/pages.ts';
import { markup } from './support/tree.ts';

const BENCH = new URL('../../../shared/bench/articles/html/', import.meta.url);

const words = (text: string | null | undefined): string[] => text?.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of words that the port and the original, given the same copy of a page, have in common. */
function agreement(html: string): number {
  const tree = writeTree(copyPage(parseHTML(html).document));
  const ours = words(findContent(readTree(tree), () => readTree(tree))?.textContent);
  const { document } = parseHTML(markup(readTree(tree).documentElement));
  const theirs = words(new Readability(document, { disableJSONLD: true }).parse()?.textContent);
  if (ours.length + theirs.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of theirs) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of ours) {
    const count = counts.get(word) ?? 0;
    if (count > 0) common++;
    counts.set(word, count - 1);
  }
  return (2 * common) / (ours.length + theirs.length);
}

/** The original takes headline and byline out; the port leaves them to its caller: so no page agrees wholly. */
it.each(pageNames.filter((name) => name !== 'khong-co-bai'))('finds what Readability finds: %s', (name) => {
  expect(agreement(pageHtml(name))).toBeGreaterThan(0.9);
});

describe.skipIf(!existsSync(BENCH))('on the benchmark', () => {
  it('finds what Readability finds on nearly every page', () => {
    // Every third page: the original is slow without a browser.
    const files = readdirSync(BENCH).filter((file, index) => file.endsWith('.gz') && index % 3 === 0);
    const shares = files.map((file) => agreement(decodePage(gunzipSync(readFileSync(new URL(file, BENCH))))));
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(mean).toBeGreaterThan(0.99);
    expect(shares.filter((share) => share < 0.9).length).toBeLessThanOrEqual(1);
  }, 60_000);
});
