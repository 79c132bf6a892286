import { selectAll, textOf } from '../dom.ts';
import { toldText } from './entities.ts';
import { parseLenient, salvageArticle } from './json-lenient.ts';

/** What a page's JSON-LD says of the article. Strings are decoded and collapsed; empty ones are left out. */
export interface LinkedData {
  /** Whether it says so by an article's type; else it is of the page, or of a type of its own with a headline. */
  isArticle: boolean;
  headline: string | null;
  description: string | null;
  people: string[];
  publisher: string | null;
  published: string | null;
  modified: string | null;
}

const ARTICLE = /(?:Article|BlogPosting|Report|Reportage)$/;
const PAGE = /WebPage$/;
/** More than any page has; a hostile one may have millions. */
const MOST_NODES = 5000;
const MOST_IN_LIST = 100;

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.slice(0, MOST_IN_LIST) : value === undefined ? [] : [value];
const types = (node: Node): string[] => list(node['@type']).filter((type) => typeof type === 'string');

/**
 * The article in the page's JSON-LD scripts, whose faults are forgiven; null without. What the first node that says it is
 * an article leaves out is taken of others of the same headline or none, the page's own among them.
 */
export function readLinkedData(document: Document): LinkedData | null {
  const nodes = selectAll(document, 'script[type="application/ld+json" i]').flatMap((script) => {
    const text = textOf(script);
    return nodesOf(parseLenient(text) ?? salvageArticle(text));
  });
  const known = new Map<unknown, Node>();
  for (const node of nodes) if (typeof node.name === 'string') known.set(node['@id'], node);
  const about = [isArticle, hasHeadline, isPage].flatMap((kind) => nodes.filter(kind).slice(0, 3));
  const [first, ...more] = [...new Set(about)].map((node) => readNode(node, known));
  if (first === undefined) return null;
  for (const other of more) {
    if (other.headline !== null && other.headline !== first.headline) continue;
    if (first.people.length === 0) first.people = other.people;
    for (const key of ['description', 'publisher', 'published', 'modified'] as const) first[key] ??= other[key];
  }
  return first;
}

const isArticle = (node: Node): boolean => types(node).some((type) => ARTICLE.test(type));
const hasHeadline = (node: Node): boolean => string(node.headline) !== null && node.author !== undefined;
const isPage = (node: Node): boolean =>
  types(node).some((type) => PAGE.test(type)) && string(node.datePublished) !== null;

function readNode(node: Node, known: Map<unknown, Node>): LinkedData {
  const whole = (part: unknown): unknown => (isNode(part) && part.name === undefined ? known.get(part['@id']) : part);
  const publisher = list(node.publisher).map(whole).find(isNode);
  return {
    isArticle: isArticle(node),
    headline: string(node.headline) ?? (isArticle(node) ? string(node.name) : null),
    description: string(node.description),
    people: list(node.author ?? node.creator)
      .map(whole)
      .flatMap(people),
    publisher: string(publisher?.name),
    published: string(node.datePublished) ?? string(node.dateCreated),
    modified: string(node.dateModified),
  };
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
  const text = toldText(value);
  return text === '' ? null : text;
}

/** Names of an author who is a person as far as the data says. */
function people(author: unknown): string[] {
  if (typeof author === 'string') return [author].map(string).filter((name) => name !== null);
  if (!isNode(author) || types(author).some((type) => /Organization|Corporation/.test(type))) return [];
  return list(author.name)
    .map(string)
    .filter((name) => name !== null);
}
