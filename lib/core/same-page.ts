/** Letters that a slug needs before it says which article is meant; `tin-tuc` and `hop-bao` do not. */
const SLUG_LETTERS = 12;

/** Parameters that hold an article's number, however short it is. */
const ID_PARAMETER = /^(?:news|article|post|item|content|doc|tin|bai)?_?id$|^[an]id$/i;

/** A day (`20260307`, `07032026`), which all articles of that day may have in their address. */
const DAY =
  /^(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d)$/;
const MONTH_FOLDER = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])$/;

const EXTENSION = /\.[a-z][a-z0-9]{1,4}$/i;
const INDEX = /^index(?:\.[a-z]{2,5})?$/i;

/** What of an address says which article it is. */
interface Telling {
  /** Parts of the path without AMP, index page and extension. */
  parts: readonly string[];
  /** Numbers of five digits or more at either end of a part: `…-123456.html`, `…-post123456`, `…-a123456`, `123456-…`. */
  pathIds: ReadonlySet<string>;
  queryIds: ReadonlySet<string>;
  /** The last part in words, without its number. */
  slug: string;
  /** Values of all parameters. */
  values: readonly string[];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // Escapes of another encoding than UTF-8 tell articles apart as they are.
    return part;
  }
}

function partsOf(url: URL): string[] {
  const parts = url.pathname.split('/').filter((part) => part !== '');
  if (/^amp$/i.test(parts[0] ?? '')) parts.shift();
  if (/^amp$/i.test(parts.at(-1) ?? '')) parts.pop();
  if (INDEX.test(parts.at(-1) ?? '')) parts.pop();
  return parts.map((part) =>
    decoded(part)
      .replace(EXTENSION, '')
      .replace(/\.amp$/i, ''),
  );
}

function idsOf(part: string): string[] {
  if (MONTH_FOLDER.test(part)) return [];
  const ids = [/\d{5,}$/.exec(part)?.[0], /^\d{5,}(?=[-_.]|$)/.exec(part)?.[0]];
  return ids.flatMap((id) => (id === undefined || DAY.test(id) ? [] : [id]));
}

/** The last part that has a number is the article's; those before are sections. */
const pathIdsOf = (parts: readonly string[]): string[] => idsOf(parts.findLast((part) => idsOf(part).length > 0) ?? '');

function tellingOf(url: URL): Telling {
  const parts = partsOf(url);
  const { searchParams } = url;
  const names = [...searchParams.keys()];
  const queryIds = names.filter((name) => ID_PARAMETER.test(name)).map((name) => searchParams.get(name) ?? '');
  return {
    parts,
    pathIds: new Set(pathIdsOf(parts)),
    queryIds: new Set(queryIds.filter((id) => /\d/.test(id))),
    slug: (parts.at(-1) ?? '').toLowerCase().replace(/(?:[-_.](?:post|[a-z]))?[-_.]?\d{5,}$/, ''),
    values: names.map((name) => searchParams.get(name) ?? ''),
  };
}

const isTelling = (slug: string): boolean => slug.replace(/[^\p{L}]/gu, '').length >= SLUG_LETTERS;

const allIds = ({ pathIds, queryIds }: Telling): ReadonlySet<string> => pathIds.union(queryIds);

/** Whether an address says by itself which article is meant: by a number, or by a title in words. */
export function tellsArticle(address: URL): boolean {
  const telling = tellingOf(address);
  return allIds(telling).size > 0 || isTelling(telling.slug);
}

/** An article told by its query, as `detail.aspx?id=12` is, is not the page without it. */
function keepsQuery(page: Telling, claimed: Telling): boolean {
  if (page.pathIds.size > 0) return true;
  if (!page.queryIds.isSubsetOf(allIds(claimed))) return false;
  if (isTelling(page.slug)) return true;
  const telling = page.values.filter(
    (value) => idsOf(value).length > 0 || /^[\p{L}\d]+(?:-[\p{L}\d]+){2,}$/u.test(value),
  );
  return telling.every((value) => claimed.values.includes(value) || claimed.pathIds.has(value));
}

const startsWith = (parts: readonly string[], start: readonly string[]): boolean =>
  start.every((part, index) => parts[index] === part);

function sharesSlug({ slug: a }: Telling, { slug: b }: Telling): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return isTelling(short) && `-${long}-`.includes(`-${short}-`);
}

/**
 * Whether an address that a page claims for itself can be that of this very page, on whatever host: the same path but
 * for AMP, index page, extension and trailing slash; the same last part; the same article number; or a title of which
 * one holds the other. Sections and front pages, which some sites name on all their articles, are not.
 */
export function couldBeSamePage(page: URL, claimed: URL): boolean {
  const [from, to] = [tellingOf(page), tellingOf(claimed)];
  if (to.parts.length === 0) return from.parts.length === 0 && page.search === claimed.search;
  if (!keepsQuery(from, to)) return false;
  if (from.parts.length === to.parts.length && startsWith(from.parts, to.parts)) return true;
  const [fromIds, toIds] = [allIds(from), allIds(to)];
  if (fromIds.size > 0 && toIds.size > 0) return !fromIds.isDisjointFrom(toIds);
  const last = from.parts.at(-1);
  if (last !== undefined && last === to.parts.at(-1) && /\p{L}/u.test(last)) return true;
  return !startsWith(from.parts, to.parts) && sharesSlug(from, to);
}
