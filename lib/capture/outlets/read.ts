import type { ArticleTime, CaptureWarning } from '../../core/schema/index.ts';
import type { Found } from '../metadata/head.ts';
import type { Metadata } from '../metadata/index.ts';
import { namesIn } from '../metadata/names.ts';
import { readTime } from '../metadata/parse-time.ts';
import { readRelativeTime } from '../metadata/relative-time.ts';
import { type Sapo, sapoOf } from '../metadata/sapo.ts';
import { spacedText } from '../metadata/spaced-text.ts';
import { describe, stripSiteSuffix, type Title } from '../metadata/title.ts';
import { wordsKey } from '../text.ts';
import { all, textOf } from '../tree/element.ts';
import type { Document, Element } from '../tree/node.ts';
import type { Pack } from './pack.ts';

/** What a pack found on a page, and what it says is there and is not. */
export interface PackReading {
  title: Title | null;
  sapo: Sapo | null;
  authors: Found<string[]> | null;
  published: ArticleTime | null;
  body: Element | null;
  warnings: CaptureWarning[];
}

const LONGEST_TITLE = 600;
const LONGEST_SAPO = 3000;
/** Of a byline or a date. */
const LONGEST_LINE = 160;
/** Less text is a body that its page has not filled, or the box of another thing. */
const SHORTEST_BODY = 80;
/** What matches more elements is looked at no further. */
const MOST_ELEMENTS = 20;

const select = (document: Document, selector: string | undefined): Element[] =>
  selector ? all(document, selector) : [];

/**
 * Makes a copy of the page ready to be read: what the pack knows to be no article goes, and what it knows to be a
 * caption is called one.
 */
export function preparePage(pack: Pack, document: Document): void {
  for (const element of select(document, pack.drop)) element.remove();
  for (const element of select(document, pack.captions)) element.setAttribute('class', 'caption');
}

/**
 * Reads a copy of the page as the pack says, beside what general rules found. `now` is when the page was shown; null where
 * nobody knows.
 */
export function readPack(pack: Pack, document: Document, general: Metadata, now: Date | null): PackReading {
  const { sites } = general;
  const all = <T>(
    selector: string | undefined,
    longest: number,
    read: (text: string, element: Element, source: string) => T | null,
  ): T[] =>
    select(document, selector)
      .slice(0, MOST_ELEMENTS)
      .flatMap((element) => {
        const text = spacedText(element, longest);
        return (text && read(text, element, `outlet pack ${pack.name}: ${describe(element)}`.slice(0, 200))) || [];
      });

  const [title = null] = all(pack.title, LONGEST_TITLE, (text, element, source) =>
    sites.has(wordsKey(text)) ? null : { element, value: stripSiteSuffix(text, sites), source },
  );
  const [sapo = null] = all(pack.sapo, LONGEST_SAPO, (text, element, source) => sapoOf(element, text, source, sites));
  const named = all(pack.authors, LONGEST_LINE, (text, _, source) => ({ names: namesIn(text, sites), source })).filter(
    ({ names }) => names.length > 0,
  );
  const [published = null] = all(pack.published, LONGEST_LINE, (text, element, source) => {
    const time =
      readTime(element.getAttribute('datetime') ?? '') ?? readTime(text) ?? (now && readRelativeTime(text, now));
    return time && { at: time.at, precision: time.precision, zoneGiven: time.zoneGiven, source };
  });
  const body = select(document, pack.body).find((element) => textOf(element).trim().length >= SHORTEST_BODY) ?? null;

  const warnings: CaptureWarning[] = [];
  if (pack.title && title === null) warnings.push('pack-no-title');
  if (pack.sapo && sapo === null) warnings.push('pack-no-sapo');
  // Many stories are unsigned: only a byline that the page shows elsewhere says that something has changed.
  if (pack.authors && named[0] === undefined && isShown(general.authors)) warnings.push('pack-no-authors');
  if (pack.published && published === null) warnings.push('pack-no-date');
  if (pack.body && body === null) warnings.push('pack-no-body');
  return {
    title,
    sapo,
    authors:
      named[0] === undefined
        ? null
        : { value: [...new Set(named.flatMap(({ names }) => names))], source: named[0].source },
    published,
    body,
    warnings,
  };
}

const isShown = (authors: Found<string[]> | null): boolean =>
  authors !== null && !/^(?:json-ld|meta\[)/.test(authors.source);
