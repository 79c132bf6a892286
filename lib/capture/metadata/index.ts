import type { RawCapture } from '../../core/schema/index.ts';
import type { Document } from '../tree/node.ts';
import { findAuthors } from './authors.ts';
import { disagreeing } from './disagree.ts';
import { type Found, firstMeta, type Head } from './head.ts';
import { findLanguage } from './language.ts';
import { findOutlet, hostOf, siteNames } from './outlet.ts';
import { findSapo, type Sapo } from './sapo.ts';
import { findSection } from './section.ts';
import { shownCredits } from './signed-lines.ts';
import { findTimes } from './times.ts';
import { findTitle, type Title, titleDisagreements } from './title.ts';

/** What the page tells of its article beside the body, each value with its source; null where it tells nothing. */
export interface Metadata {
  title: Title | null;
  sapo: Sapo | null;
  authors: Found<string[]> | null;
  outlet: Found<string> | null;
  section: Found<string> | null;
  canonical: Found<string> | null;
  lang: string | null;
  agency: string | null;
  credits: RawCapture['credits'];
  published: RawCapture['published'];
  updated: RawCapture['updated'];
  disagreements: RawCapture['disagreements'];
  /** Every name the site goes by, as keys. */
  sites: Set<string>;
}

/**
 * Reads the metadata from a copy of the page. To be called before Readability cuts the copy. `now` is when the page was
 * shown; null where nobody knows.
 */
export function readMetadata(document: Document, head: Head, url: string, now: Date | null): Metadata {
  const sites = siteNames(head, url);
  const title = findTitle(document, head, sites);
  const headline = title?.element ?? null;
  const sapo = findSapo(document, head, headline, sites);
  const language = findLanguage(document, head);
  const isHome = language.value?.startsWith('vi') === true || hostOf(url)?.endsWith('.vn') === true;
  const address = hostOf(url) === null ? (head.canonical?.value ?? '') : url;
  const times = findTimes(document, head, { headline, now, isHome, url: address });
  const outlet = findOutlet(head, url);
  const section = findSection(document, head, { headline, title: title?.value ?? '', sites, url: address });
  return {
    title,
    sapo,
    authors: findAuthors(document, head, sites, headline),
    outlet: outlet.found,
    section: section.found,
    canonical: head.canonical,
    lang: language.value,
    agency: sapo?.agency ?? null,
    credits: shownCredits(document, headline, sites),
    published: times.published,
    updated: times.updated,
    disagreements: [
      ...titleDisagreements(title, head, sites),
      ...(sapo?.disagreements ?? []),
      ...outlet.disagreements,
      ...section.disagreements,
      ...times.disagreements,
      ...language.disagreements,
      ...otherAddress(head),
    ],
    sites,
  };
}

/** Where `og:url` is another address than the canonical link, it is told: which is this page's is for core to say. */
function otherAddress(head: Head): RawCapture['disagreements'] {
  const told = firstMeta(head, ['og:url']);
  return disagreeing('canonicalUrl', 'rank', [told], (value) => value === head.canonical?.value);
}

const LONGEST_ADDRESS = 8192;

/** The metadata's part of a capture, but for title, sapo and authors, which the body may still tell better. */
export const toCapture = (told: Metadata) => ({
  canonicalUrl: told.canonical?.value.slice(0, LONGEST_ADDRESS) ?? null,
  lang: told.lang,
  outlet: told.outlet?.value ?? null,
  agency: told.agency,
  credits: told.credits,
  section: told.section?.value ?? null,
  published: told.published,
  updated: told.updated,
  disagreements: told.disagreements,
});
