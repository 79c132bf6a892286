import type { Disagreement } from '../../core/schema/index.ts';
import agencies from '../data/agencies.json' with { type: 'json' };
import { linkShare } from '../furniture.ts';
import { collapse, setOf, wordsKey } from '../text.ts';
import { all, isCalled, upward } from '../tree/element.ts';
import type { Document, Element } from '../tree/node.ts';
import { splitAgency } from './agency.ts';
import { disagreeing, sameText } from './disagree.ts';
import type { Found, Head } from './head.ts';
import { precedes } from './near.ts';
import { spacedText } from './spaced-text.ts';
import { describe } from './title.ts';

/** The lead: a summary set apart between headline and body, without the agency its first words name. */
export interface Sapo extends Found<string> {
  agency: string | null;
  /** Its texts as they stand on the page, the whole and each paragraph, by which it is known again in the body. */
  forms: string[];
  disagreements: Disagreement[];
}

const KNOWN =
  '[data-role=sapo], [data-slot=sapo], [class*=sapo i], [id*=sapo i], .chappeau, .detail-desc, .tom-tat, .tomtat';
const NAMED = setOf(
  'sapo lead summary standfirst chapeau chappeau dek deck desc description subtitle subhead excerpt intro trichyeu tomtat dandau',
);
const CANDIDATES = `h2, h3, h4, h5, p, strong, em, b, i, span, div, td, blockquote, section, ${KNOWN}`;
const MOST_CHILDREN = 12;
/** Characters of a key that are compared before the whole. */
const START = 20;
const SHORTEST = 40;
const LONGEST = 1500;
/** A lead of several paragraphs; a longer box is the opening of the article. */
const LONGEST_WHOLE = 1000;
const MOST_PARAGRAPHS = 4;
/** Shorter parts of a lead may be said again in the body. */
const SHORTEST_PART = 30;

/**
 * The element that says what the page's description says, if it is set apart; a plain first paragraph counts where it
 * is the description word for word, since a description cut short is often made of any first paragraph by machine.
 * Where no element says it, one whose class is a lead's by name. Read before Readability cuts the copy, which loses it.
 */
export function findSapo(
  document: Document,
  head: Head,
  headline: Element | null,
  sites: ReadonlySet<string>,
): Sapo | null {
  const told = descriptions(head);
  const found = describedLead(document, told) ?? namedLead(document, headline);
  if (found === null) return null;
  const { element, value } = wholeLead(found);
  const sapo = sapoOf(element, value, describe(element), sites);
  return {
    ...sapo,
    disagreements: disagreeing('sapo', 'shown', told, (other) =>
      [sapo.value, found.value].some((shown) => sameText(withoutPrefix(other), withoutPrefix(shown))),
    ),
  };
}

/** The lead that an element holds, with the agency its first words name apart. */
export function sapoOf(element: Element, value: string, source: string, sites: ReadonlySet<string>): Sapo {
  const sent = splitAgency(value, sites);
  const text = sent?.text ?? value;
  const agency = sent?.agency ?? null;
  return { value: text, agency, source, forms: formsOf(element, value, text), disagreements: [] };
}

interface Lead {
  element: Element;
  value: string;
}

function descriptions(head: Head): Found<string>[] {
  const metas = ['og:description', 'description', 'twitter:description'].flatMap((name) =>
    (head.meta.get(name) ?? []).map((value) => ({ value, source: `meta[${name}]` })),
  );
  const linked = head.linkedData?.description;
  return linked ? [...metas, { value: linked, source: 'json-ld' }] : metas;
}

function describedLead(document: Document, told: readonly Found<string>[]): Lead | null {
  const keys = [...new Set(told.flatMap(({ value }) => keysOf(value)))].filter((key) => key.length >= 24);
  const starts = new Set(keys.map((key) => key.slice(0, START)));
  let plain: Lead | null = null;
  for (const element of keys.length === 0 ? [] : all(document, CANDIDATES)) {
    if (element.childElementCount > MOST_CHILDREN) continue;
    const value = spacedText(element, LONGEST);
    if (value === null || value.length < SHORTEST) continue;
    // Most elements are none: their first words tell.
    if (!keysOf(value.slice(0, START * 4)).some((key) => starts.has(key.slice(0, START))) || !isLeaf(element)) continue;
    const match = matchOf(keysOf(value), keys);
    if (match === null) continue;
    if (isSetApart(element, value)) return { element, value };
    if (match === 'whole') plain ??= { element, value };
  }
  return plain;
}

function namedLead(document: Document, headline: Element | null): Lead | null {
  for (const element of all(document, KNOWN)) {
    const value = spacedText(element, LONGEST);
    if (value !== null && value.length >= SHORTEST && follows(element, headline)) return { element, value };
  }
  return null;
}

/**
 * The box about a lead's paragraph, where it holds more paragraphs of the lead: one that a lead's name says it is. Lists of
 * links to other articles, which some papers set inside it, are left out.
 */
function wholeLead(found: Lead): Lead {
  const box = found.element.parentElement;
  if (box === null || !isNamed(box) || box.querySelector('h1') !== null) return found;
  const parts = [...box.children].filter((part) => linkShare(part) < 0.5).map((part) => spacedText(part, LONGEST));
  const value = collapse(parts.join(' '));
  if (parts.length > MOST_PARAGRAPHS || parts.includes(null) || value.length > LONGEST_WHOLE) return found;
  return value.length > found.value.length && value.includes(found.value) ? { element: box, value } : found;
}

const formsOf = (element: Element, value: string, text: string): string[] => [
  ...new Set([
    value,
    text,
    ...[...element.children]
      .flatMap((part) => spacedText(part, LONGEST) ?? [])
      .filter((part) => part.length > SHORTEST_PART),
  ]),
];

/** As loose as a description's own prefix may be, a place's name too: only to compare texts by. */
const PREFIX = new RegExp(
  `^(?:(?:\\([^()]{2,30}\\)|\\p{Lu}[\\p{L}.]{1,20}(?: \\p{Lu}[\\p{L}.]{0,10}){0,3})\\s*[-–—]|(?:${agencies.withoutDash.join('|')}) )\\s*`,
  'u',
);
const withoutPrefix = (text: string): string => text.normalize('NFC').replace(PREFIX, '');

/** Letters and digits alone, since pages glue words where elements meet; with what stands before the first dash, and without. */
const keysOf = (text: string): string[] => [
  ...new Set([text, withoutPrefix(text)].map((one) => wordsKey(one).replaceAll(' ', ''))),
];

function matchOf(keys: string[], toldKeys: string[]): 'whole' | 'start' | null {
  let match: 'whole' | 'start' | null = null;
  for (const told of toldKeys) {
    if (keys.includes(told)) return 'whole';
    // A description ends where the system cut it, in mid-word as often as not; a longer one than the lead runs on.
    const start = told.slice(0, -8);
    if (keys.some((key) => key.startsWith(start) || (key.length >= 48 && told.startsWith(key)))) match = 'start';
  }
  return match;
}

/** No blocks inside but perhaps one: the element itself is the text. */
const isLeaf = (element: Element): boolean => all(element, 'p, div, li, h1, h2, section').length <= 1;

const isNamed = (element: Element): boolean =>
  isCalled(element, NAMED) || element.matches('[data-role=sapo], [data-slot=sapo]');

function isSetApart(element: Element, value: string): boolean {
  if (/^h[2-5]$/.test(element.localName)) return true;
  for (const at of upward(element, 3)) if (isNamed(at)) return true;
  const stressed = /^(?:strong|b|em|i)$/.test(element.localName) ? element : element.querySelector('strong, b, em, i');
  return stressed !== null && (spacedText(stressed, LONGEST)?.length ?? 0) >= value.length * 0.8;
}

const follows = (element: Element, headline: Element | null): boolean =>
  headline === null || precedes(headline, element);
