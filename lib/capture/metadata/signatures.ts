import type { Credit, Disagreement } from '../../core/schema/index.ts';
import { wordsKey } from '../text.ts';
import { isSame, METAS } from './authors.ts';
import { disagreeing } from './disagree.ts';
import type { Found, Head } from './head.ts';
import { namesIn } from './names.ts';
import { uniqueCredits } from './signed-lines.ts';

/** Who made the article, as head and foot of it say together. */
export interface Signatures {
  authors: Found<string[]> | null;
  credits: Credit[];
  disagreements: Disagreement[];
}

/** What a part of the page says of who made the article. */
export interface Signature {
  byline: Found<string[]> | null;
  credits: readonly Credit[];
}

const MOST_CREDITS = 100;

/**
 * Puts together what stands about the headline and what stands at the body's end. The byline at the end completes the data's
 * names, or is believed over them where it names none of them: data often names who put the article in. A name that is
 * given as the source is no author's.
 */
export function settleSignatures(top: Signature, end: Signature, head: Head, sites: Set<string>): Signatures {
  const credits = uniqueCredits([...top.credits, ...end.credits]).slice(0, MOST_CREDITS);
  const sources = new Set(credits.filter(({ role }) => role === 'source').map(({ name }) => wordsKey(name)));
  const authors = withoutSources(chooseByline(top.byline, end.byline), sources);
  const claims = claimsOf(head);
  const isPerson = ({ value }: Found<string>): boolean => namesIn(value, sites).length > 0;
  const agrees = (value: string): boolean =>
    namesIn(value, sites).every((name) => authors?.value.some((one) => isSame(one, name)));
  return {
    authors,
    credits,
    disagreements: [
      ...disagreeing(
        'authors',
        'person',
        claims.filter((claim) => !isPerson(claim)),
        () => false,
      ),
      ...disagreeing('authors', isData(authors) ? 'rank' : 'shown', claims.filter(isPerson), agrees),
    ],
  };
}

function chooseByline(top: Found<string[]> | null, end: Found<string[]> | null): Found<string[]> | null {
  if (top === null || end === null) return top ?? end;
  const keys = new Set(end.value.map(wordsKey));
  const both = top.value.filter((name) => keys.has(wordsKey(name))).length;
  const isBetter = both === 0 ? isData(top) : both === top.value.length && keys.size > both;
  return isBetter ? end : top;
}

function withoutSources(authors: Found<string[]> | null, sources: ReadonlySet<string>): Found<string[]> | null {
  const value = authors?.value.filter((name) => !sources.has(wordsKey(name))) ?? [];
  return authors === null || value.length === 0 ? null : { ...authors, value };
}

const isData = (found: Found<string[]> | null): boolean => found === null || /^(?:json-ld|meta\[)/.test(found.source);

/** Whom the page's data names as author, the site itself among them; addresses are no names. */
function claimsOf(head: Head): Found<string>[] {
  const linked = [...(head.linkedData?.people ?? []), ...(head.linkedData?.bodies ?? [])];
  return [
    ...linked.map((value) => ({ value, source: 'json-ld' })),
    ...METAS.flatMap((name) => (head.meta.get(name) ?? []).map((value) => ({ value, source: `meta[${name}]` }))),
  ].filter(({ value }) => value.length <= 200 && !value.includes('://'));
}
