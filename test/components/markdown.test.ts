import { describe, expect, test } from 'vitest';
import { type MarkdownNode, readMarkdown, webAddress } from '../../components/markdown-tree.ts';

/** All nodes, those inside others too. */
const flat = (nodes: readonly MarkdownNode[]): MarkdownNode[] =>
  nodes.flatMap((node) => [
    node,
    ...('inside' in node ? flat(node.inside) : []),
    ...(node.kind === 'list' ? node.items.flatMap(flat) : []),
    ...(node.kind === 'table' ? [...node.head, ...node.rows.flat()].flatMap(flat) : []),
  ]);
const kinds = (text: string): string[] => [...new Set(flat(readMarkdown(text)).map(({ kind }) => kind))];
const words = (text: string): string =>
  flat(readMarkdown(text))
    .map((node) => (node.kind === 'text' || node.kind === 'code' || node.kind === 'codeBlock' ? node.text : ''))
    .join('');

test.each([
  ['Đối chiếu **số liệu** với *báo cáo*', ['paragraph', 'text', 'strong', 'em']],
  ['- một\n- hai', ['list', 'text']],
  ['3. ba\n4. bốn', ['list', 'text']],
  ['- [x] xong\n- [ ] chưa', ['list', 'task', 'text']],
  ['# Việc cần hỏi', ['heading', 'text']],
  ['> lời đồng chí', ['quote', 'paragraph', 'text']],
  ['dòng một\ndòng hai', ['paragraph', 'text', 'break']],
  ['`27-NQ/TW` ~~29-NQ/TW~~', ['paragraph', 'code', 'text', 'del']],
  ['| a | b |\n|---|---|\n| 1 | 2 |', ['table', 'text']],
  ['---', ['rule']],
  ['    thụt vào', ['codeBlock']],
])('%j is %j', (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});

test('a list goes on from the number it was given', () => {
  expect(readMarkdown('3. ba\n4. bốn')).toMatchObject([{ kind: 'list', start: 3 }]);
});

test('a number of a document is no list and no emphasis', () => {
  expect(words('Nghị quyết số 04-NQ/TW, 27_NQ_TW, 2*3*4')).toBe('Nghị quyết số 04-NQ/TW, 27_NQ_TW, 234');
  expect(kinds('Ngày 09/3/2021.')).toEqual(['paragraph', 'text']);
});

describe('links', () => {
  test.each([
    ['https://bao.example/a', 'https://bao.example/a'],
    ['http://bao.example', 'http://bao.example/'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['javascript:alert(1)', null],
    ['JaVaScRiPt:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['data:text/html,<script>alert(1)</script>', null],
    ['vbscript:x', null],
    ['file:///etc/passwd', null],
    ['chrome-extension://abc/options.html', null],
    ['blob:https://a.example/1', null],
    ['//bao.example/a', null],
    ['/options.html', null],
    ['#x', null],
    ['', null],
  ])('%j leads to %j', (href, expected) => {
    expect(webAddress(href)).toBe(expected);
  });

  test('that lead nowhere stand as they were typed', () => {
    expect(kinds('[bấm](javascript:alert(1))')).toEqual(['paragraph', 'text']);
    expect(words('[bấm](javascript:alert(1))')).toBe('[bấm](javascript:alert(1))');
    expect(kinds('<javascript:alert(1)>')).toEqual(['paragraph', 'text']);
    expect(kinds('[a][b]\n\n[b]: javascript:alert(1)')).toEqual(['paragraph', 'text']);
  });

  test('have no link inside', () => {
    const [paragraph] = readMarkdown('[**![ảnh](https://a.example/1.png)**](https://b.example)');
    expect(paragraph).toMatchObject({
      inside: [{ kind: 'link', href: 'https://b.example/', inside: [{ kind: 'strong', inside: [{ text: 'ảnh' }] }] }],
    });
  });
});

describe('hostile Markdown', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'a <svg/onload=alert(1)> b',
    '<iframe src="https://a.example"></iframe>',
    '<a href="javascript:alert(1)">x</a>',
    '<style>*{display:none}</style>',
    '<!-- ẩn -->',
  ])('%s is text', (text) => {
    expect(words(text)).toContain(text);
    expect(kinds(text).filter((kind) => kind !== 'text' && kind !== 'paragraph')).toEqual([]);
  });

  test('an image asks for nothing: it is a link', () => {
    expect(flat(readMarkdown('![dấu](https://theo-doi.example/1.gif)'))).toContainEqual({
      kind: 'link',
      href: 'https://theo-doi.example/1.gif',
      inside: [{ kind: 'text', text: 'dấu' }],
    });
  });

  test.each([
    ['stars', '*'.repeat(20_000)],
    ['brackets', '['.repeat(20_000)],
    ['open links', '[a]('.repeat(500)],
    ['quotes', '>'.repeat(1900)],
    ['nested lists', Array.from({ length: 200 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n')],
    ['numbers', '1. '.repeat(6000)],
    ['one long line', 'a'.repeat(50_000)],
    ['a mail of many parts', 'a@'.repeat(10_000)],
  ])('%s are read, not deeper than can be drawn', (_, text) => {
    const depth = (nodes: readonly MarkdownNode[]): number =>
      1 +
      Math.max(
        0,
        ...nodes.map((node) =>
          'inside' in node ? depth(node.inside) : node.kind === 'list' ? Math.max(...node.items.map(depth)) : 0,
        ),
      );
    expect(depth(readMarkdown(text))).toBeLessThan(50);
  });
});
