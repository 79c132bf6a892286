import { canonicalAddress } from './canonical-address.ts';
import type { Disagreement, RawCapture } from './schema/index.ts';

/** The page's canonical address, where it was read, and what else the page claims. */
export interface Canonical {
  url: string | null;
  source: string | null;
  /** False where the page claims an address and none of its claims can be this page's. */
  believed: boolean;
  disagreements: Disagreement[];
}

const LONGEST = 2000;

/**
 * Chooses among the addresses that a page claims for itself, in their order of trust: the first that can be this page's. Those
 * passed over are told with reason `same-page`; what is believed and is the same page but for its form is no disagreement.
 */
export function settleCanonical(
  raw: Pick<RawCapture, 'url' | 'canonicalUrl' | 'sources' | 'disagreements'>,
): Canonical {
  const others = raw.disagreements.filter(({ field }) => field === 'canonicalUrl').flatMap((one) => one.others);
  const first = { value: raw.canonicalUrl, source: raw.sources.canonicalUrl };
  const claims = [first, ...others].map((claim) => ({ ...claim, ...canonicalAddress(raw.url, claim.value) }));
  const chosen = claims.find(({ value, believed }) => value !== null && believed) ?? claims[0];
  const told = claims.flatMap(({ value, source, believed }) =>
    value === null || value === '' || believed ? [] : [{ value: value.slice(0, LONGEST), source: source ?? '' }],
  );
  return {
    url: chosen?.url ?? null,
    source: chosen?.source ?? null,
    believed: chosen?.believed ?? true,
    disagreements: told.length === 0 ? [] : [{ field: 'canonicalUrl', reason: 'same-page', others: told }],
  };
}
