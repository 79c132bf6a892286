import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { copyPage } from '../../../lib/capture/copy.ts';
import { Document } from '../../../lib/capture/tree/node.ts';
import { NoTree, readTree, writeTree } from '../../../lib/capture/tree/wire.ts';
import { boxes } from './arbitrary.ts';

describe('a tree that is written and read again', () => {
  it('is the same', () => {
    fc.assert(
      fc.property(boxes, (html) => {
        const { document } = parseHTML(`<!DOCTYPE html><html><body class="trang">${html}</body></html>`);
        const text = writeTree(copyPage(document));
        const tree = readTree(text);
        expect(writeTree(tree)).toBe(text);
        expect(tree.body.textContent).toBe(document.body?.textContent);
        expect(tree.body.className).toBe('trang');
      }),
    );
  });

  it('keeps texts and values of any characters, line breaks as blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (words, value) => {
        const document = new Document();
        const box = document.createElement('p');
        box.setAttribute('title', value);
        box.append(words);
        document.body.append(box);
        const read = readTree(writeTree(document)).querySelector('p');
        expect(read?.textContent).toBe(words.replace(/[\n\r]/g, ' '));
        expect(read?.getAttribute('title')).toBe(value.replace(/[\n\r]/g, ' '));
      }),
    );
  });

  it('numbers elements in document order and keeps how they are set', () => {
    const document = new Document();
    const [first, second] = [document.createElement('p'), document.createElement('p')];
    second.setting = 'rs';
    document.body.append(first, 'chữ', second);
    const read = readTree(writeTree(document));
    expect(read.querySelectorAll('*').map(({ localName, order, setting }) => [localName, order, setting])).toEqual([
      ['body', 0, null],
      ['p', 1, null],
      ['p', 2, 'rs'],
    ]);
  });
});

describe('what is no tree', () => {
  it.each([
    ['words', 'Nghị quyết'],
    ['text outside the body', '"chữ\n<body'],
    ['an attribute outside', '@class a\n<body'],
    ['an end without a beginning', '>'],
    ['more after the body', '<body\n>\n<body\n>'],
    ['a tag that is none', '<body\n<p class=a'],
    ['a tag that is markup', '<body\n<p><script>'],
    ['an attribute without a name', '<body\n@ x'],
    ['an attribute without a value', '<body\n@class'],
    ['a line of another kind', '<body\nclass a'],
    ['deeper than any copy', '<div\n'.repeat(1300)],
  ])('%s', (_, text) => {
    expect(() => readTree(text)).toThrow(NoTree);
  });

  it('never throws another thing', () => {
    const line = fc.oneof(fc.constantFrom('<p', '>', '"chữ', '@a b', '!r', '<body', ''), fc.string());
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        try {
          writeTree(readTree(lines.join('\n')));
        } catch (error) {
          expect(error).toBeInstanceOf(NoTree);
        }
      }),
    );
  });
});
