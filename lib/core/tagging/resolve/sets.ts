import type { DocumentCandidate } from '../documents/candidate.ts';
import type { Decision } from './documents.ts';
import type { Register } from './register.ts';

/** A set known by a nickname (domain.md §3) is one collective document, whichever of its nicknames the article uses. */
export function nicknamed(register: Register, candidate: DocumentCandidate): Decision {
  const facts = register.read(candidate);
  const there = register.set(candidate.nickname ?? '');
  if (there === undefined)
    return { facts: register.add(facts), form: 'full', resolution: 'resolve.itself', options: [] };
  return { facts: register.merge(there, facts), form: 'full', resolution: 'resolve.same-document', options: [] };
}
