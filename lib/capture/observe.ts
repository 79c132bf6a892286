import type { HeadReading, PageReading, ReadingAnswer } from '../core/schema/index.ts';
import { copyFragment, copyPage } from './copy.ts';
import { attribute, emptyPage, selectAll, textOf } from './dom.ts';
import { LARGEST_PAGE, refusePage } from './page.ts';
import { serialiseFragment, serialisePage } from './serialise.ts';
import { writeTree } from './tree/wire.ts';

const MOST_METAS = 2000;
/** More than any page has of one name. */
const MOST_OF_A_NAME = 200;
const MOST_SCRIPTS = 200;
const LONGEST_NAME = 300;
const LONGEST_VALUE = 20_000;
const LONGEST_SCRIPT = 5_000_000;

/**
 * Writes down what the page shows and what its head tells, without its HTML (`html` is null). Reads the live document
 * and never changes it. `shownAt` is when it was read; null for a saved page.
 */
export function observePage(live: Document, url: string, shownAt: Date | null): ReadingAnswer {
  const refusal = refusePage(live);
  return refusal === null ? observe(live, url, shownAt) : { ok: false, refusal };
}

/** As `observePage`, with the page's HTML as evidence. */
export function observeArticle(live: Document, url: string, shownAt: Date | null): ReadingAnswer {
  const answer = observePage(live, url, shownAt);
  if (!answer.ok) return answer;
  const html = serialisePage(live, LARGEST_PAGE);
  if (html.length > LARGEST_PAGE) return { ok: false, refusal: 'page-too-large' };
  return { ok: true, reading: { ...answer.reading, html } };
}

/**
 * Writes down what the reader has selected, with the page about it for its metadata. Refuses an empty selection with
 * `no-selection`; of a page too large to be captured whole a passage is taken as of any other.
 */
export function observeSelection(
  live: Document,
  selection: Selection | null,
  url: string,
  shownAt: Date | null,
): ReadingAnswer {
  const refusal = refusePage(live);
  if (refusal !== null && refusal !== 'page-too-large') return { ok: false, refusal };
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) {
    return { ok: false, refusal: 'no-selection' };
  }
  const page = emptyPage(live);
  const holder = page.createElement('div');
  for (let index = 0; index < selection.rangeCount; index++) {
    // Both are copies: cloneContents leaves the page as it is, importNode takes the copy out of it.
    holder.append(page.importNode(selection.getRangeAt(index).cloneContents(), true));
  }
  const selected = writeTree(copyFragment(holder));
  const html = serialiseFragment(holder, live, LARGEST_PAGE);
  const answer = observe(live, url, shownAt);
  if (!answer.ok || html.length > LARGEST_PAGE) return { ok: false, refusal: 'page-too-large' };
  return { ok: true, reading: { ...answer.reading, selected, html } };
}

function observe(live: Document, url: string, shownAt: Date | null): ReadingAnswer {
  const tree = writeTree(copyPage(live));
  if (tree.length > 2 * LARGEST_PAGE) return { ok: false, refusal: 'page-too-large' };
  const reading: PageReading = {
    url,
    shownAt: shownAt?.toISOString() ?? null,
    head: observeHead(live),
    tree,
    selected: null,
    html: null,
  };
  return { ok: true, reading };
}

const valueIn = (element: Element | undefined, name: string): string =>
  (element === undefined ? null : attribute(element, name))?.trim().slice(0, LONGEST_VALUE) ?? '';

function observeHead(live: Document): HeadReading {
  const first = (selector: string): Element | undefined => selectAll(live, selector)[0];
  const title = first('head > title, html > title, title');
  return {
    metas: metasOf(live),
    scripts: selectAll(live, 'script[type="application/ld+json" i]')
      .slice(0, MOST_SCRIPTS)
      .map((script) => textOf(script).slice(0, LONGEST_SCRIPT)),
    title: title === undefined ? null : textOf(title).slice(0, LONGEST_VALUE),
    lang: valueIn(first('html'), 'lang').slice(0, LONGEST_NAME),
    canonical: valueIn(first('link[rel~="canonical" i][href]'), 'href'),
    base: valueIn(first('base[href]'), 'href'),
  };
}

function metasOf(live: Document): HeadReading['metas'] {
  const metas: HeadReading['metas'] = [];
  const counts = new Map<string, number>();
  for (const element of selectAll(live, 'meta[content]')) {
    const names = ['name', 'property', 'itemprop', 'http-equiv']
      .map((name) => valueIn(element, name))
      .filter((value) => value !== '' && value.length <= LONGEST_NAME);
    const key = names.join(' ');
    const count = counts.get(key) ?? 0;
    if (names.length === 0 || count >= MOST_OF_A_NAME) continue;
    counts.set(key, count + 1);
    metas.push({ names, content: valueIn(element, 'content') });
    if (metas.length >= MOST_METAS) break;
  }
  return metas;
}
