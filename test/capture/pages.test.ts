import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { captureArticle } from '../../lib/capture/index.ts';
import { buildArticle } from '../../lib/core/article.ts';
import { CaptureAnswer } from '../../lib/core/schema/index.ts';

const FOLDER = new URL('../fixtures/pages/', import.meta.url);
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/\.html$/, ''));

/** What a page must give. `refusal` alone where it must give nothing. Times are compared without their source. */
const expected = (name: string) => JSON.parse(readFileSync(new URL(`${name}.expected.json`, FOLDER), 'utf8'));

const capture = (name: string) => {
  const { document } = parseHTML(readFileSync(new URL(`${name}.html`, FOLDER), 'utf8'));
  return CaptureAnswer.parse(captureArticle(document, `https://bao.example/${name}.html`));
};

it('has pages to read', () => {
  expect(names.length).toBeGreaterThan(0);
});

describe.each(names)('%s', (name) => {
  it('has an expectation', () => {
    expect(existsSync(new URL(`${name}.expected.json`, FOLDER))).toBe(true);
  });

  it('gives the article whole and only', () => {
    const answer = capture(name);
    const want = expected(name);
    if (want.refusal !== undefined) {
      expect(answer).toEqual({ ok: false, refusal: want.refusal });
      return;
    }
    if (!answer.ok) throw new Error(`refused: ${answer.refusal}`);
    const { article } = buildArticle(answer.capture);
    const without = (time: typeof article.published) =>
      time === null ? null : { at: time.at, precision: time.precision, zoneGiven: time.zoneGiven };
    expect({
      title: article.title,
      sapo: article.sapo,
      authors: article.authors,
      outlet: article.outlet,
      published: without(article.published),
      updated: without(article.updated),
      lang: article.lang,
      blocks: answer.capture.blocks,
    }).toEqual(want);
  });
});
