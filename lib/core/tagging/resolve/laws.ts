import type { DocumentCandidate } from '../documents/candidate.ts';
import { compatible } from './agreement.ts';
import type { DocumentFacts } from './document-facts.ts';
import type { Decision } from './documents.ts';
import type { Register } from './register.ts';

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/**
 * A law by name (domain.md §5): the one of that name and year; a law with its number and a law with its year are one where
 * number and year agree. Without a year it is the only law of that name, and stays open between two.
 */
export function law(register: Register, candidate: DocumentCandidate): Decision {
  const facts = register.read(candidate);
  const named = register.law(facts.law ?? '').filter((there) => agree(there, facts));
  const same = named.length > 0 ? named : numberedAlike(register, facts);
  const [found, other] = same;
  if (found === undefined)
    return { facts: register.add(facts), form: 'full', resolution: 'resolve.itself', options: [] };
  if (other !== undefined) return { facts: null, form: 'full', resolution: null, options: same };
  return { facts: register.merge(found, facts), form: 'full', resolution: 'resolve.same-document', options: [] };
}

/** `Luật số 31/2024/QH15` elsewhere in the article, where this citation has number and name. */
const numberedAlike = (register: Register, facts: DocumentFacts): readonly DocumentFacts[] =>
  facts.symbol === null || facts.number === null
    ? []
    : register.numbered(facts.number).filter((there) => there.law === null && compatible(there, facts));

const agree = (a: DocumentFacts, b: DocumentFacts): boolean =>
  a.draft === b.draft && a.type.type === b.type.type && !differ(a.year, b.year) && !differ(a.number, b.number);
