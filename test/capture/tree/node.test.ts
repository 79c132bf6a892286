import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { Document } from '../../../lib/capture/tree/node.ts';

/** What both trees can do, each by the numbers of the elements it is done with. */
const actions = fc.array(
  fc.record({
    what: fc.constantFrom('append', 'before', 'replaceWith', 'remove', 'text'),
    on: fc.nat(7),
    other: fc.nat(7),
  }),
  { maxLength: 40 },
);

const isNode = (value: unknown): value is { nodeType: number; nodeValue: string | null } =>
  typeof value === 'object' && value !== null && 'nodeType' in value;
const isBox = (value: unknown): value is Box => isNode(value) && value.nodeType === 1;

const shape = ({ localName, childNodes }: Box): string =>
  `${localName}(${[...childNodes].map((node) => (isBox(node) ? shape(node) : isNode(node) ? `"${node.nodeValue}"` : '?')).join(' ')})`;

interface Box {
  localName: string;
  childNodes: Iterable<unknown>;
  textContent: string | null;
  parentElement: unknown;
  contains(other: unknown): boolean;
  append(...nodes: unknown[]): void;
  before(...nodes: unknown[]): void;
  replaceWith(...nodes: unknown[]): void;
  remove(): void;
}

function boxOf(value: unknown): Box {
  if (!isBox(value)) throw new Error('no element');
  return value;
}

/** Does the same in a tree; skips what no tree can do, such as setting an element into itself. */
function run(root: Box, boxes: Box[], steps: readonly { what: string; on: number; other: number }[]): string[] {
  root.append(...boxes);
  return steps.map(({ what, on, other }) => {
    const [box, with_] = [boxes[on], boxes[other]];
    if (box === undefined || with_ === undefined) return 'none';
    const fits = box !== with_ && !with_.contains(box);
    if (what === 'remove') box.remove();
    else if (what === 'text') box.append('chữ');
    else if (what === 'append' && fits) box.append(with_);
    else if (what === 'before' && fits && box.parentElement !== null) box.before(with_);
    else if (what === 'replaceWith' && fits && box.parentElement !== null) box.replaceWith(with_);
    return `${shape(root)} ${root.textContent}`;
  });
}

describe('the tree', () => {
  it('changes as a DOM does', () => {
    fc.assert(
      fc.property(actions, (steps) => {
        const tags = Array.from({ length: 8 }, (_, index) => `b${index}`);
        const { document } = parseHTML('<!DOCTYPE html><html><body></body></html>');
        const tree = new Document();
        const live = run(
          boxOf(document.body),
          tags.map((tag) => boxOf(document.createElement(tag))),
          steps,
        );
        const ours = run(
          boxOf(tree.body),
          tags.map((tag) => boxOf(tree.createElement(tag))),
          steps,
        );
        expect(ours).toEqual(live);
      }),
    );
  });

  it('reads its text anew after a change anywhere in it', () => {
    const document = new Document();
    const [box, inner] = [document.createElement('div'), document.createElement('p')];
    document.body.append(box);
    box.append(inner);
    inner.append('một');
    expect(document.body.textContent).toBe('một');
    inner.append(' hai');
    expect(document.body.textContent).toBe('một hai');
    inner.remove();
    expect([document.body.textContent, inner.textContent]).toEqual(['', 'một hai']);
  });

  it('goes by siblings that are elements', () => {
    const document = new Document();
    const [a, b] = [document.createElement('a'), document.createElement('b')];
    document.body.append('x', a, 'y', b, 'z');
    expect(a.nextElementSibling).toBe(b);
    expect(b.previousElementSibling).toBe(a);
    expect([document.body.firstElementChild, document.body.lastElementChild]).toEqual([a, b]);
    expect([document.body.childElementCount, document.body.childNodes.length]).toEqual([2, 5]);
    expect([a.previousElementSibling, b.nextElementSibling]).toEqual([null, null]);
  });
});
