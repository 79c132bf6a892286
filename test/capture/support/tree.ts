import { parseHTML } from 'linkedom';
import { type Head, readHead } from '../../../lib/capture/metadata/head.ts';
import { observePage } from '../../../lib/capture/observe.ts';
import { pageCopy } from '../../../lib/capture/page-copy.ts';
import type { Document, Element } from '../../../lib/capture/tree/node.ts';

/** A page's copy and head, as they come to whoever reads its article. */
export function written(html: string): { document: Document; head: Head } {
  const answer = observePage(parseHTML(html).document, 'https://bao.example/x', null);
  if (!answer.ok) throw new Error(`refused: ${answer.refusal}`);
  return { document: pageCopy(answer.reading.tree).document, head: readHead(answer.reading.head) };
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const VOID = new Set(['br', 'hr', 'img', 'wbr', 'source', 'area', 'col', 'param', 'track']);

/** A tree as HTML, for programs that want a DOM. */
export function markup(element: Element): string {
  const attributes = element.attributes.map(({ name, value }) => ` ${name}="${escaped(value)}"`).join('');
  const inside = element.childNodes.map((node) => (node.nodeType === 3 ? escaped(node.nodeValue) : markup(node)));
  const end = VOID.has(element.localName) ? '' : `</${element.localName}>`;
  return `<${element.localName}${attributes}>${inside.join('')}${end}`;
}
