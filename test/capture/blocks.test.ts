import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../lib/capture/blocks.ts';
import { Document, type Element } from '../../lib/capture/tree/node.ts';
import { written } from './support/tree.ts';

const read = (html: string) => {
  const { document } = written(`<!DOCTYPE html><html><body><main>${html}</main></body></html>`);
  const main = document.querySelector('main');
  if (main === null) throw new Error('no main');
  return readBlocks(
    main,
    () => false,
    () => -1,
  ).map(({ kind, text }) => `${kind}: ${text}`);
};

describe('readBlocks', () => {
  it.each([
    ['paragraphs', '<p>Một.</p><p> Hai\n ba. </p><p>&nbsp;</p>', ['paragraph: Một.', 'paragraph: Hai ba.']],
    ['bare text between elements', 'Một<p>Hai</p>Ba', ['paragraph: Một', 'paragraph: Hai', 'paragraph: Ba']],
    ['line breaks', 'Một.<br>Hai.<br><br>Ba', ['paragraph: Một.', 'paragraph: Hai.', 'paragraph: Ba']],
    ['a line that goes on', 'Nghị quyết<br>của Đảng bộ.', ['paragraph: Nghị quyết của Đảng bộ.']],
    ['two breaks always part', 'Nghị quyết<br><br>của', ['paragraph: Nghị quyết', 'paragraph: của']],
    ['inline elements', '<p><b>Ông</b> <i>An</i><span>,</span> Bí thư</p>', ['paragraph: Ông An, Bí thư']],
    ['headings in one line', '<h2>Một<br>Hai</h2>', ['heading: Một Hai']],
    ['lists', '<ol><li>a<li><p>b</p><ul><li>c</ul></ol>', ['list-item: a', 'list-item: b', 'list-item: c']],
    ['quotes', '<blockquote><p>a</p><p>b</p></blockquote>', ['quote: a', 'quote: b']],
    [
      'tables for reading',
      '<table><tr><th>Tên</th><th>Số</th></tr><tr><td>A</td><td><p>1</p></td></tr></table>',
      ['table-row: Tên | Số', 'table-row: A | 1'],
    ],
    [
      'tables for layout',
      '<table><tr><td><p>Một.</p><p>Hai.</p></td></tr></table>',
      ['paragraph: Một.', 'paragraph: Hai.'],
    ],
    [
      'captions by element and by class',
      '<figure><img><figcaption><p>a</p></figcaption></figure><table><tr><td><img></td></tr><tr><td class="pCaption">b</td></tr></table>',
      ['caption: a', 'caption: b'],
    ],
    [
      'a paragraph in a paragraph by script',
      '<div class="a"><p>x <span><p>y</p></span></p></div>',
      ['paragraph: x', 'paragraph: y'],
    ],
    ['invisible characters', '<p>a\u00adb\u200bc\ufeffd\ufeff</p>', ['paragraph: abcd']],
  ])('%s', (_, html, blocks) => {
    expect(read(html)).toEqual(blocks);
  });

  it.each([
    ['each line its own', '<a href="/a">Một hai</a><br>Ba bốn', [1, 0]],
    [
      'a row of a table',
      '<table><tr><td>Số</td><td>Tên</td></tr><tr><td>1</td><td><a href="/a">Kế hoạch</a></td></tr></table>',
      [0, 8 / 12],
    ],
    ['a place on this page is no link', '<h3><a href="#e1">Một hai</a></h3>', [0]],
  ])('tells how much is linked: %s', (_, html, shares) => {
    const { document } = written(`<!DOCTYPE html><html><body><main>${html}</main></body></html>`);
    const pieces = readBlocks(
      document.body,
      () => false,
      () => -1,
    );
    expect(pieces.map(({ linked }) => linked)).toEqual(shares);
    expect(pieces.map(({ link }) => link !== null)).toEqual(shares.map((share) => share > 0));
  });

  it('survives nesting deeper than the stack', () => {
    const document = new Document();
    const root = document.createElement('main');
    let at: Element = root;
    for (let depth = 0; depth < 20_000; depth++) {
      const next = document.createElement('div');
      at.append(next);
      at = next;
    }
    at.append('đáy');
    expect(
      readBlocks(
        root,
        () => false,
        () => -1,
      ).map(({ text }) => text),
    ).toEqual(['đáy']);
  });
});
