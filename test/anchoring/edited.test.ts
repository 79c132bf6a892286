import { afterAll, describe, expect, test } from 'vitest';
import { locate } from '../../lib/anchoring/locate.ts';
import { readPageText } from '../../lib/anchoring/page-text.ts';
import { EDITS } from './support/edits.ts';
import { type Figures, measure } from './support/measure.ts';
import { clippedPages, parse } from './support/pages.ts';

/** Issue 5: of the mentions that an edit left as they were, at least this share is found exact. */
const BAR = 0.98;

const pages = clippedPages();

test.each(pages)('$name: on the page it was captured from every mention is found exact', (page) => {
  const { html, article, mentions } = page;
  const text = readPageText(parse(html));
  const { found } = locate({ text: article.text, blocks: article.blocks, mentions }, text);
  const missed = mentions.filter((_, i) => found[i]?.outcome !== 'exact').map(({ quote }) => quote);
  expect(missed).toEqual([]);
});

describe('pages edited after their capture', () => {
  const measured = new Map<string, Figures>();
  afterAll(() => {
    const sum = (key: 'unchanged' | 'exact'): number =>
      [...measured.values()].reduce((all, each) => all + each[key], 0);
    const rows = [...measured].map(([name, { unchanged, exact, asked, lost, changed, changedAsked }]) =>
      [name.padEnd(56), unchanged, exact, asked, lost, changed, changedAsked]
        .map((cell) => String(cell).padStart(9))
        .join(''),
    );
    const head = ['unchanged', 'exact', 'asked', 'lost', 'changed', 'asked'].map((cell) => cell.padStart(9)).join('');
    const share = ((100 * sum('exact')) / sum('unchanged')).toFixed(2);
    console.log([`${' '.repeat(56)}${head}`, ...rows, `found exact of unchanged: ${share} %`].join('\n'));
  });

  test.each(EDITS)('$name', (edit) => {
    const figures = measure(pages, edit);
    measured.set(edit.name, figures);
    expect(figures.wrong).toEqual([]);
    expect(figures.unchanged).toBeGreaterThan(0);
    expect(figures.exact / figures.unchanged, figures.missed.join('\n')).toBeGreaterThanOrEqual(BAR);
  });

  test('a number that was changed is painted nowhere as if it were the same', () => {
    const numbers = measure(pages, { name: 'numbers', do: [{ op: 'numbers' }] });
    expect(numbers.changed).toBeGreaterThan(80);
    expect(numbers.wrong).toEqual([]);
  });
});
