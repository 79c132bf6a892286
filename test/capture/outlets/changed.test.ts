import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { captureArticle } from '../../../lib/capture/index.ts';
import { PACKS } from '../../../lib/capture/outlets/index.ts';
import { choosePack, type Pack } from '../../../lib/capture/outlets/pack.ts';
import { CaptureAnswer } from '../../../lib/core/schema/index.ts';
import { written } from '../support/tree.ts';
import { expectedValues, look, outletExpectation, outletHtml, outletNames } from './fixtures.ts';

const WARNINGS = [
  ['title', 'pack-no-title'],
  ['sapo', 'pack-no-sapo'],
  ['published', 'pack-no-date'],
  ['body', 'pack-no-body'],
] as const;

/** A page whose paper has named anew what its pack knows by class, id or attribute: the boxes of `fields`. */
function renamed(html: string, pack: Pack, fields: readonly (keyof Pack)[]): Document {
  const { document } = parseHTML(html);
  for (const field of fields) {
    const selector = pack[field];
    if (typeof selector !== 'string') continue;
    for (const element of document.querySelectorAll(selector)) {
      for (const name of ['id', 'data-role', 'data-slot']) element.removeAttribute(name);
      const names = (element.getAttribute('class') ?? '').split(/\s+/).map((name) => `bao-${name}`);
      element.setAttribute('class', names.join(' '));
    }
  }
  return document;
}

/** Pages that their pack fits, with it. */
const pages = outletNames.flatMap((name) => {
  const expectation = outletExpectation(name);
  const html = outletHtml(name);
  const pack = choosePack(PACKS, written(html).document, expectation.url, null);
  const fits = pack?.hosts !== undefined && parseHTML(html).document.querySelector(pack.body ?? 'body') !== null;
  return fits ? [{ name, html, expectation, pack }] : [];
});

it('pages of every pack that knows its papers are among them', () => {
  expect(new Set(pages.map(({ pack }) => pack))).toEqual(new Set(PACKS.filter(({ hosts }) => hosts !== undefined)));
});

describe.each(pages)('$name, its markup changed', ({ html, expectation, pack }) => {
  const promised = WARNINGS.filter(([field]) => pack[field] !== undefined);
  const capture = (fields: readonly (keyof Pack)[]): unknown =>
    captureArticle(renamed(html, pack, fields), expectation.url);
  const expected = expectedValues(expectation, { scripted: false, packs: false });

  it.each(promised)('%s gives the warning, and is read all the same', (field, warning) => {
    const answer = CaptureAnswer.parse(capture([field]));
    // Authors may be known as those inside the body.
    const warnings = answer.ok ? answer.capture.warnings.filter((one) => /^pack-(?!no-authors)/.test(one)) : [];
    expect(warnings).toEqual([warning]);
    if (field === 'body') return;
    const value = field === 'published' ? 'published' : field;
    expect(look(answer)[value]).toEqual(expected[value]);
  });

  it('all at once gives every warning and still the article', () => {
    const answer = CaptureAnswer.parse(capture(['title', 'sapo', 'authors', 'published', 'body', 'drop', 'captions']));
    const found = look(answer);
    expect(found.warnings).toEqual(expect.arrayContaining(promised.map(([, warning]) => warning)));
    expect(found.title).toBe(expected.title);
  });
});
