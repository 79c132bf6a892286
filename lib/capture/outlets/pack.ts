import { hostOf } from '../metadata/outlet.ts';
import type { Document } from '../tree/node.ts';

/** Where the pages of one family of outlets have what, as selectors: of what matches the first that holds something counts. */
export interface Pack {
  /** As the source of a value names the pack. */
  name: string;
  /** Domains, each with all below it. */
  hosts?: readonly string[];
  /** Only pages of this family match it: covers papers whose domain is not listed. */
  sign?: string;
  title?: string;
  sapo?: string;
  authors?: string;
  published?: string;
  body?: string;
  /** Boxes inside the body whose text belongs to an image. */
  captions?: string;
  /** Boxes that are no part of any article. */
  drop?: string;
}

/**
 * The pack for a page, or null: by the page's address, and of several packs for one domain (a paper's layouts over the
 * years) the one whose sign is there, else the first; at an unknown address by a sign alone. A saved page is known by
 * the address it gives for itself.
 */
export function choosePack(packs: readonly Pack[], page: Document, url: string, canonical: string | null): Pack | null {
  const host = hostOf(url) ?? hostOf(canonical ?? '');
  const signed = ({ sign }: Pack): boolean => sign !== undefined && page.querySelector(sign) !== null;
  const own = host === null ? [] : packs.filter(({ hosts }) => hosts?.some((known) => isWithin(host, known)));
  return (own.length === 1 ? own[0] : (own.find(signed) ?? own[0])) ?? packs.find(signed) ?? null;
}

const isWithin = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);
