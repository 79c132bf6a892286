import { browser } from 'wxt/browser';

/**
 * Match patterns that cover a press domain and its subdomains; an IP address has none. One pattern a scheme: Chromium
 * refuses `*://…` where the manifest names the two apart.
 */
const originsOf = (domain: string): string[] =>
  ['https', 'http'].map((scheme) => `${scheme}://${/^[\d.]+$/.test(domain) ? '' : '*.'}${domain}/*`);

/** Asks the person for access to press domains. Has to be called from a gesture, before any `await`. */
export function requestGrant(domains: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: domains.flatMap(originsOf) });
}

export function revokeGrant(domain: string): Promise<boolean> {
  return browser.permissions.remove({ origins: originsOf(domain) });
}

/** The press domains granted, in alphabetical order. */
export async function readGrants(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const domains = origins.flatMap((origin) => /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\/\*$/.exec(origin)?.[1] ?? []);
  return [...new Set(domains)].sort();
}

export function watchGrants(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
