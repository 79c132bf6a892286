import { toldText } from './entities.ts';
import { parseLenient, salvageArticle } from './json-lenient.ts';

/** What a page's JSON-LD says of the article. Strings are decoded and collapsed; empty ones are left out. */
export interface LinkedData {
  /** Whether it says so by an article's type; else it is of the page, or of a type of its own with a headline. */
  isArticle: boolean;
  headline: string | null;
  description: string | null;
  people: string[];
  /** Names given as the author's that are an organisation's by their type. */
  bodies: string[];
  section: string | null;
  publisher: string | null;
  published: string | null;
  modified: string | null;
}

const ARTICLE = /(?:Article|BlogPosting|Report|Reportage)$/;
const PAGE = /WebPage$/;
/** More than any page has; a hostile one may have millions. */
const MOST_NODES = 5000;
const MOST_IN_LIST = 100;

export type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.slice(0, MOST_IN_LIST) : value === undefined ? [] : [value];
const types = (node: Node): string[] => list(node['@type']).filter((type) => typeof type === 'string');

/** Everything that the page's JSON-LD scripts, whose faults are forgiven, say something of. */
export const linkedNodes = (scripts: readonly string[]): Node[] =>
  scripts.flatMap((text) => nodesOf(parseLenient(text) ?? salvageArticle(text)));

/**
 * The article among the nodes; null without. What the first node that says it is an article leaves out is taken of others
 * of the same headline or none, the page's own among them.
 */
export function readLinkedData(nodes: readonly Node[]): LinkedData | null {
  const known = new Map<unknown, Node>();
  for (const node of nodes) if (typeof node.name === 'string') known.set(node['@id'], node);
  const about = [isArticle, hasHeadline, isPage].flatMap((kind) => nodes.filter(kind).slice(0, 3));
  const [first, ...more] = [...new Set(about)].map((node) => readNode(node, known));
  if (first === undefined) return null;
  for (const other of more) {
    if (other.headline !== null && other.headline !== first.headline) continue;
    if (first.people.length === 0) first.people = other.people;
    if (first.bodies.length === 0) first.bodies = other.bodies;
    for (const key of ['description', 'section', 'publisher', 'published', 'modified'] as const)
      first[key] ??= other[key];
  }
  return first;
}

const isArticle = (node: Node): boolean => types(node).some((type) => ARTICLE.test(type));
const hasHeadline = (node: Node): boolean => string(node.headline) !== null && node.author !== undefined;
const isPage = (node: Node): boolean =>
  types(node).some((type) => PAGE.test(type)) && string(node.datePublished) !== null;

function readNode(node: Node, known: Map<unknown, Node>): LinkedData {
  const whole = (part: unknown): unknown => (isNode(part) && part.name === undefined ? known.get(part['@id']) : part);
  const authors = list(node.author ?? node.creator).map(whole);
  const publisher = list(node.publisher).map(whole).find(isNode);
  return {
    isArticle: isArticle(node),
    headline: string(node.headline) ?? (isArticle(node) ? string(node.name) : null),
    description: string(node.description),
    people: authors.filter((author) => !isBody(author)).flatMap(namesOf),
    bodies: authors.filter(isBody).flatMap(namesOf),
    section:
      list(node.articleSection)
        .flatMap((one) => string(one) ?? [])
        .join(' › ') || null,
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
      queue.push(
        ...[next['@graph'], next.mainEntity, next.mainEntityOfPage, next.breadcrumb].filter(
          (part) => part !== undefined,
        ),
      );
    }
  }
  return nodes;
}

function string(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = toldText(value);
  return text === '' ? null : text;
}

const isBody = (author: unknown): boolean =>
  isNode(author) && types(author).some((type) => /Organization|Corporation/.test(type));

const namesOf = (author: unknown): string[] =>
  list(isNode(author) ? author.name : author).flatMap((name) => string(name) ?? []);

/** The names along the way from the site's root to the page, outermost first; empty where the page tells none. */
export function readBreadcrumb(nodes: readonly Node[]): string[] {
  const trail = nodes.find((node) => types(node).includes('BreadcrumbList'));
  return list(trail?.itemListElement)
    .filter(isNode)
    .sort((a, b) => Number(a.position) - Number(b.position) || 0)
    .flatMap((step) => string(step.name) ?? (isNode(step.item) ? string(step.item.name) : null) ?? []);
}
