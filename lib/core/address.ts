/** Query parameters that say where a reader came from, not what the page is. */
const TRACKING =
  /^(utm_|fbclid$|gclid$|dclid$|msclkid$|zarsrc$|mc_cid$|mc_eid$|igshid$|_ga$|_gl$|ref_src$|vn_source$|vn_medium$|vn_campaign$)/i;

/**
 * The address a page is known by: scheme and host in lower case, no fragment, no user, no tracking parameters, default
 * port and trailing `?` dropped. Null for what is no http(s) or file address.
 */
export function cleanAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!['http:', 'https:', 'file:'].includes(url.protocol)) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  if (url.searchParams.toString() === '') url.search = '';
  return url.href;
}

/** `www.`, mobile and AMP hosts of one site count as that site. */
const siteOf = (host: string): string => host.replace(/^(www|m|amp|mobile|beta)\./i, '');

/**
 * The canonical address of a page. A page may name any address as its canonical one; only one on the page's own site,
 * and not the site's front page, is believed, since the clip's identity hangs on it.
 */
export function canonicalAddress(pageUrl: string, claimed: string | null): { url: string | null; believed: boolean } {
  const page = cleanAddress(pageUrl);
  if (claimed === null || page === null || !URL.canParse(claimed, pageUrl))
    return { url: page, believed: claimed === null };
  const canonical = cleanAddress(new URL(claimed, pageUrl).href);
  if (canonical === null) return { url: page, believed: false };
  const [from, to] = [new URL(page), new URL(canonical)];
  const sameSite = siteOf(from.host) === siteOf(to.host);
  const frontPage = to.pathname === '/' && to.search === '' && from.pathname !== '/';
  return sameSite && !frontPage ? { url: canonical, believed: true } : { url: page, believed: false };
}
