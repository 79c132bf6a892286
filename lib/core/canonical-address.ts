import { cleanAddress } from './address.ts';
import { ownAddress } from './own-address.ts';
import { couldBeSamePage } from './same-page.ts';

/** `www.`, mobile and AMP hosts of one site count as that site. */
const siteOf = (host: string): string => host.replace(/^(www|m|amp|mobile|beta)\./i, '');

/**
 * The canonical address of a page. A page may name any address as its canonical one; only one on the page's own site
 * that can be this very page (same-page.ts) is believed, since the clip's identity hangs on it: two articles that both
 * name their section would become one clip. Where none is believed, an AMP, print or mobile form is led back to its page.
 */
export function canonicalAddress(pageUrl: string, claimed: string | null): { url: string | null; believed: boolean } {
  const page = cleanAddress(pageUrl);
  const own = page === null ? null : cleanAddress(ownAddress(new URL(page)).href);
  if (claimed === null || page === null || !URL.canParse(claimed, pageUrl))
    return { url: own, believed: claimed === null };
  const canonical = cleanAddress(new URL(claimed, pageUrl).href);
  if (canonical === null) return { url: own, believed: false };
  const [from, to] = [new URL(page), new URL(canonical)];
  const believed = siteOf(from.host) === siteOf(to.host) && couldBeSamePage(from, to);
  return { url: believed ? canonical : own, believed };
}
