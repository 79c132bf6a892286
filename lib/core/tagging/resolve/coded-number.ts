import { type DocumentFacts, isLocal } from './document-facts.ts';
import { codeOf, partySymbol } from './symbol.ts';

/**
 * Code and number under which a document of the Party’s centre is known, where the citation leaves open which of that number
 * it is, or whose: where letters or issuer are printed, a stated term tells. `sure` where they say that it is the centre’s.
 */
export function codedNumber(facts: DocumentFacts): { code: string; number: number; sure: boolean } | null {
  const code = codeOf(facts);
  if (code === null || facts.number === null || !/^\d{1,4}$/.test(facts.number) || facts.draft) return null;
  const number = Number(facts.number);
  const party = partySymbol(facts);
  if (facts.term !== null && (party !== null || facts.system === 'party')) return null;
  if (party !== null) return facts.system === 'party' && party.body === 'TW' ? { code, number, sure: true } : null;
  if (facts.system === 'state' || facts.system === 'mass' || facts.symbol !== null || isLocal(facts)) return null;
  if (facts.system === 'party') return { code, number, sure: facts.issuer !== null || facts.event !== null };
  // `Quyết định 13` is mostly the state’s; only the word Quy định points to the Party.
  return facts.type.type === 'Quyết định' ? null : { code, number, sure: false };
}
