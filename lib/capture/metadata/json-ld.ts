import { selectAll, textOf } from '../dom.ts';
import { collapse } from '../text.ts';
import { decodeEntities } from './entities.ts';

/** What a page's JSON-LD says of the article. Strings are decoded and collapsed; empty ones are left out. */
export interface LinkedData {
  headline: string | null;
  description: string | null;
  people: string[];
  publisher: string | null;
  published: string | null;
  modified: string | null;
}

const ARTICLE = /(?:Article|BlogPosting|Report|Reportage)$/;
/** More than any page has; a hostile one may have millions. */
const MOST_NODES = 5000;

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const types = (node: Node): string[] => list(node['@type']).filter((type) => typeof type === 'string');

/** The first article in the page's JSON-LD scripts, whose faults (comments, raw line feeds) are forgiven; null without. */
export function readLinkedData(document: Document): LinkedData | null {
  for (const script of selectAll(document, 'script[type="application/ld+json" i]')) {
    const article = nodesOf(parse(textOf(script))).find((node) => types(node).some((type) => ARTICLE.test(type)));
    if (article === undefined) continue;
    return {
      headline: string(article.headline) ?? string(article.name),
      description: string(article.description),
      people: people(article.author),
      publisher:
        list(article.publisher)
          .filter(isNode)
          .map((publisher) => string(publisher.name))[0] ?? null,
      published: string(article.datePublished) ?? string(article.dateCreated),
      modified: string(article.dateModified),
    };
  }
  return null;
}

function parse(source: string): unknown {
  const text = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '');
  for (const attempt of [text, text.replace(/[\r\n\t]+/g, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch (error) {
      // What a page's author got wrong is no failure of the capture: other sources stand in.
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return null;
}

/** Every node at the top, in lists and under `@graph` or `mainEntity`, in order. Not recursive: the page sets the depth. */
function nodesOf(value: unknown): Node[] {
  const nodes: Node[] = [];
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const next = queue[at];
    if (Array.isArray(next)) queue.push(...next.slice(0, MOST_NODES));
    else if (isNode(next)) {
      nodes.push(next);
      queue.push(...[next['@graph'], next.mainEntity, next.mainEntityOfPage].filter((part) => part !== undefined));
    }
  }
  return nodes;
}

function string(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = collapse(decodeEntities(value));
  return text === '' ? null : text;
}

/** Names of authors who are people as far as the data says. */
function people(author: unknown): string[] {
  return list(author).flatMap((one) => {
    if (typeof one === 'string') return string(one) ?? [];
    if (!isNode(one) || types(one).some((type) => /Organization|Corporation/.test(type))) return [];
    return list(one.name)
      .map(string)
      .filter((name) => name !== null);
  });
}
