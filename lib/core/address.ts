import { ownAddress } from './own-address.ts';

/** Query parameters that say where a reader came from, not what the page is. */
const TRACKING =
  /^(utm_|fbclid$|gclid$|dclid$|msclkid$|zarsrc$|mc_cid$|mc_eid$|igshid$|_ga$|_gl$|ref_src$|vn_source$|vn_medium$|vn_campaign$)/i;

/** The longest address that is kept (lib/core/schema/scalars.ts). Letters with marks grow ninefold when escaped. */
const MAX_LENGTH = 8192;

/** The name of a `name=value` part of a query, unescaped where it can be. */
const nameOf = (part: string): string => new URLSearchParams(part).keys().next().value ?? '';

/**
 * The address a page is known by: scheme and host in lower case, no fragment, no user, no tracking parameters, default
 * port and trailing `?` dropped, escapes in capitals. What is left of the query stays as it is written, so that an
 * address is the same with and without a tracking parameter. Null for what is no http(s) or file address, or too long
 * to keep.
 */
export function cleanAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!['http:', 'https:', 'file:'].includes(url.protocol)) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  const parts = url.search.slice(1).split('&');
  const kept = parts.filter((part) => part !== '' && !TRACKING.test(nameOf(part))).join('&');
  url.search = kept === '' ? '' : `?${kept}`;
  const cleaned = url.href.replace(/%[0-9a-f]{2}/gi, (escaped) => escaped.toUpperCase());
  return cleaned.length <= MAX_LENGTH ? cleaned : null;
}

/**
 * The addresses under which the page at an address may have been kept, most likely first: itself, the page it is an AMP,
 * print or mobile form of, and both with and without `www.` and TLS. Empty for what has no address to keep.
 */
export function addressesOf(address: string): string[] {
  const page = cleanAddress(address);
  if (page === null) return [];
  const own = ownAddress(new URL(page));
  const forms = [page, own.href].flatMap((form) => {
    const url = new URL(form);
    if (url.protocol === 'file:') return [form];
    return [url.host, url.host.startsWith('www.') ? url.host.slice(4) : `www.${url.host}`].flatMap((host) =>
      [url.protocol, url.protocol === 'https:' ? 'http:' : 'https:'].map(
        (protocol) => `${protocol}//${host}${url.pathname}${url.search}`,
      ),
    );
  });
  return [...new Set(forms.flatMap((form) => cleanAddress(form) ?? []))];
}
