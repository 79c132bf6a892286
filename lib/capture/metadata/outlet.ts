import type { Disagreement } from '../../core/schema/index.ts';
import outlets from '../data/outlets.json' with { type: 'json' };
import { foldKey, wordsKey } from '../text.ts';
import { disagreeing } from './disagree.ts';
import { type Found, firstMeta, type Head } from './head.ts';

const KNOWN = new Map(Object.entries(outlets.names));

/** A domain, or a slogan too long to be a name: said by some sites where their name belongs, as its first part is. */
const NO_NAME = /^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[a-z]{2,})+$/i;
const LONGEST_NAME = 80;
const APPLICATION = ['application-name', 'apple-mobile-web-app-title'];

/** A paper's or an office's name, as it stands at the end or the start of a page's title. */
const IN_TITLE =
  /^(?:(?:Báo|BÁO|Tạp chí|TẠP CHÍ|Đài|ĐÀI|Thông tấn xã) (?=\p{Lu})|(?:[Cc]ổng|CỔNG|[Tt]rang|TRANG) (?:TTĐT|thông tin|THÔNG TIN|tin điện tử) )/u;

/** The paper, and what else the page calls itself. */
export interface Outlet {
  found: Found<string> | null;
  disagreements: Disagreement[];
}

/**
 * The paper as the page names it. Where its domain is known (data/outlets.json) and the name is the same but for its spelling
 * (`TUOI TRE ONLINE`) or is none, the known name, so that a paper has one name in every list. What is only a domain comes last.
 */
export function findOutlet(head: Head, url: string): Outlet {
  const publisher = head.linkedData?.publisher ?? null;
  const address = hostOf(url) === null ? (head.canonical?.value ?? '') : url;
  const host = hostOf(address)?.split('.')[0];
  const known = knownOutlet(address);
  const isName = ({ value }: Found<string>): boolean => !NO_NAME.test(value) && value.toLowerCase() !== host;
  const told = [
    firstMeta(head, ['og:site_name']),
    publisher === null ? null : { value: publisher, source: 'json-ld' },
    firstMeta(head, APPLICATION),
    ...(known === null ? nameInTitle(head).map((value) => ({ value, source: 'title' })) : []),
  ].filter((one) => one !== null && one.value.length <= LONGEST_NAME);
  const names = told.filter((one) => one !== null && isName(one));
  const own = names[0] ?? null;
  const isKnown = known !== null && (own === null || outletKey(own.value) === outletKey(known.value));
  const found = isKnown ? known : (own ?? told[0] ?? null);
  const key = outletKey(found?.value ?? '');
  const isSame = (value: string): boolean => key.includes(outletKey(value)) || outletKey(value).includes(key);
  return { found, disagreements: disagreeing('outlet', 'rank', names, isSame) };
}

/** What of an outlet's name tells it from others: `Báo điện tử Dân trí` and `Dân trí Online` are one. */
const outletKey = (name: string): string =>
  foldKey(name)
    .replace(/(?:^| )(?:bao|dien tu|tap chi|online|news|website|trang)(?= |$)/g, '')
    .replaceAll(' ', '');

function nameInTitle(head: Head): string[] {
  const parts = (head.documentTitle ?? '').split(/\s+[|»•·–—-]\s+/u);
  return parts.length < 2 ? [] : [parts.at(-1) ?? '', parts[0] ?? ''].filter((part) => IN_TITLE.test(part));
}

/** The paper whose domain an address is of, or is below; null for one that is not known. */
export function knownOutlet(url: string): Found<string> | null {
  for (let host = hostOf(url); host?.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    const known = KNOWN.get(host);
    if (known !== undefined) return { value: known, source: 'outlets.json' };
  }
  return null;
}

/** The site's host without `www.`, `m.` and the like, or null where there is none. */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^(?:www|m|amp|mobile|beta)\./, '') || null;
}

/** Every name the site goes by, as keys: what is one of these is no author and no part of a title. */
export function siteNames(head: Head, url: string): Set<string> {
  // A saved page's address has no host; the page's own has.
  const host = hostOf(url) ?? hostOf(head.canonical?.value ?? '');
  const titles = [...(head.meta.get('og:title') ?? []), head.documentTitle ?? ''];
  // Some pages give their own headline as the application's name.
  const applications = APPLICATION.flatMap((name) => head.meta.get(name) ?? []).filter(
    (name) => !titles.includes(name),
  );
  const names = [
    ...['og:site_name', 'twitter:site', 'twitter:creator'].flatMap((name) => head.meta.get(name) ?? []),
    ...applications,
    head.linkedData?.publisher ?? '',
    host ?? '',
    host?.split('.')[0] ?? '',
    knownOutlet(host === null ? '' : `https://${host}`)?.value ?? '',
    ...nameInTitle(head),
  ];
  const keys = names.map(wordsKey).filter((name) => name !== '');
  return new Set([...keys, ...keys.map((key) => key.replace(/^(?:báo điện tử|báo|tạp chí|trang|the) /, ''))]);
}
