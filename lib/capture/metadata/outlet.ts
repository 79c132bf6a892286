import outlets from '../data/outlets.json' with { type: 'json' };
import { wordsKey } from '../text.ts';
import { type Found, firstMeta, type Head } from './head.ts';

const KNOWN = new Map(Object.entries(outlets));

/** A domain, or a slogan too long to be a name: said by some sites where their name belongs, as its first part is. */
const NO_NAME = /^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[a-z]{2,})+$/i;
const LONGEST_NAME = 80;
const APPLICATION = ['application-name', 'apple-mobile-web-app-title'];

/** The paper: as the page names it, else as its domain is known (data/outlets.json). */
export function findOutlet(head: Head, url: string): Found<string> | null {
  const publisher = head.linkedData?.publisher ?? null;
  const candidates: (Found<string> | null)[] = [
    firstMeta(head, ['og:site_name']),
    publisher === null ? null : { value: publisher, source: 'json-ld' },
    firstMeta(head, APPLICATION),
  ];
  const address = hostOf(url) === null ? (head.canonical?.value ?? '') : url;
  const host = hostOf(address)?.split('.')[0];
  const isName = ({ value }: Found<string>): boolean =>
    value.length <= LONGEST_NAME && !NO_NAME.test(value) && value.toLowerCase() !== host;
  const named = candidates.find((one) => one !== null && isName(one));
  if (named) return named;
  const known = knownOutlet(address);
  return known ?? candidates.find((one) => one !== null && one.value.length <= LONGEST_NAME) ?? null;
}

/** The paper whose domain an address is of; null for one that is not known. */
export function knownOutlet(url: string): Found<string> | null {
  const host = hostOf(url);
  const known = host === null ? undefined : KNOWN.get(host);
  return known === undefined ? null : { value: known, source: 'outlets.json' };
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
    (host === null ? undefined : KNOWN.get(host)) ?? '',
  ];
  const keys = names.map(wordsKey).filter((name) => name !== '');
  return new Set([...keys, ...keys.map((key) => key.replace(/^(?:báo điện tử|báo|tạp chí|trang|the) /, ''))]);
}
