import type { DocumentCandidate } from '../documents/candidate.ts';
import { compatible } from './agreement.ts';
import type { DocumentFacts } from './document-facts.ts';
import type { Decision } from './documents.ts';
import { approved, programmeFor } from './programme.ts';
import type { Register } from './register.ts';

/** Whether a citation says of what time its document is: term, year or the event that issued it. */
export function tellsTime({ number, term, date, event }: DocumentCandidate): boolean {
  return term !== null || number?.year != null || (date !== null && !date.iso.startsWith('--')) || event?.term != null;
}

/**
 * A citation by number: the one document of the article with that number that nothing contradicts, else a new one. Where
 * several fit, those with the same symbol count before those of which only the number is known; two of a kind stay open. Null
 * where only a full citation could tell the number from an amount, and none is there.
 */
export function numbered(register: Register, candidate: DocumentCandidate): Decision | null {
  const facts = register.read(candidate);
  const programme = programmeFor(facts);
  facts.programme = programme;
  facts.programmeName = programme === null ? null : `${facts.type.type} ${facts.number ?? ''}`;
  const fitting = register
    .numbered(facts.number ?? '')
    .filter((there) => compatible(there, facts) || (programme !== null && approved(programme, there)));
  const coded = fitting.filter((there) => there.symbol !== null);
  const same = facts.symbol !== null && coded.length > 0 ? coded : fitting;
  const [found, other] = same;
  if (candidate.rule === 'doc.number-weak' && coded.length === 0) return null;
  const form = identifies(facts) ? 'full' : 'short';
  if (found === undefined) return { facts: register.add(facts), form, resolution: 'resolve.itself', options: [] };
  if (other !== undefined) return { facts: null, form, resolution: null, options: same };
  const exact = facts.symbol !== null && found.symbol !== null;
  return {
    facts: register.merge(found, facts),
    form,
    resolution: exact ? 'resolve.same-document' : 'resolve.number',
    options: [],
  };
}

const identifies = ({ symbol, year, issuer, date, event }: DocumentFacts): boolean =>
  symbol !== null || year !== null || issuer !== null || date !== null || event !== null;
