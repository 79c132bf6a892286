import { congressOf, type Place, provincialMandate } from '../../gazetteer/index.ts';
import type { DocumentCandidate, IssuingEvent } from '../documents/candidate.ts';
import { eventsAgree, typesAgree } from './agreement.ts';
import type { DocumentFacts } from './document-facts.ts';
import type { Decision } from './documents.ts';
import { takesProvince } from './event-body.ts';
import type { Register } from './register.ts';

/** Whether a citation of the event needs no other: a congress with its ordinal, a plenum or session with its term too. */
export const isComplete = (event: IssuingEvent): boolean =>
  event.ordinal !== null && (event.kind === 'congress' || event.term !== null);

/**
 * Whose congress it is where the words leave it open (domain.md §4): an ordinal that no national one has reached, and the
 * mandate of provincial committees, `2020-2025`, which is never the centre's, `2021-2026`.
 */
function scopeOf({ kind, scope, ordinal, mandate }: IssuingEvent): IssuingEvent['scope'] {
  if (scope !== 'unknown' || kind !== 'congress') return scope;
  if (ordinal !== null && congressOf(ordinal) === null) return 'local';
  if (mandate === null) return scope;
  const [from = '', to = ''] = mandate.split('-');
  if (provincialMandate(`${Number(from) + 2}-06-15`) === mandate) return 'local';
  return /^\d{4}$/.test(to) && Number(from) % 5 === 1 ? 'national' : scope;
}

function read(register: Register, candidate: DocumentCandidate, province: Place | null): DocumentFacts {
  const facts = register.read(candidate);
  if (facts.event === null) return facts;
  facts.event = { ...facts.event, scope: scopeOf(facts.event) };
  if (facts.place === null && facts.event.kind !== 'session' && takesProvince(facts.event)) facts.place = province;
  return facts;
}

/** Documents of the article by the same event; a numbered one only where the article itself joins number and event. */
function sameEvent(register: Register, facts: DocumentFacts, plural: boolean): readonly DocumentFacts[] {
  const { event } = facts;
  if (event === null) return [];
  const same = register
    .events(event)
    .filter(
      (there) =>
        there.draft === facts.draft &&
        typesAgree(there, facts) &&
        there.event !== null &&
        eventsAgree(there.event, event) &&
        !(there.place !== null && facts.place !== null && there.place.name !== facts.place.name),
    );
  const collective = same.filter((there) => there.number === null);
  // Several numbers of one plenum are its members: the plenum itself is none of them (domain.md §5).
  return collective.length > 0 || plural || same.length > 1 ? collective : same;
}

/**
 * Citations by congress, plenum or session that need no other, in two rounds: those that say whose event it is, then those
 * of which only the ordinal is known, which mean the nearest earlier event of that ordinal (domain.md §4). `candidates` in
 * text order.
 */
export function fullEvents(
  register: Register,
  candidates: readonly DocumentCandidate[],
  province: Place | null,
): Map<DocumentCandidate, Decision> {
  const decisions = new Map<DocumentCandidate, Decision>();
  const full = candidates.filter((candidate) => candidate.event !== null && isComplete(candidate.event));
  const open: DocumentCandidate[] = [];
  for (const candidate of full) {
    const facts = read(register, candidate, province);
    if (facts.event?.scope === 'unknown') open.push(candidate);
    else decisions.set(candidate, settle(register, facts, candidate.plural, null));
  }
  if (open.length === 0) return decisions;
  const latest = new Map<number, DocumentFacts>();
  for (const candidate of full) {
    const ordinal = candidate.event?.ordinal ?? 0;
    const known = decisions.get(candidate);
    const decision =
      known ?? settle(register, read(register, candidate, province), candidate.plural, latest.get(ordinal) ?? null);
    decisions.set(candidate, decision);
    if (decision.facts !== null) latest.set(ordinal, decision.facts);
  }
  return decisions;
}

function settle(register: Register, facts: DocumentFacts, plural: boolean, earlier: DocumentFacts | null): Decision {
  const same = sameEvent(register, facts, plural);
  const [found, other] = same;
  if (found === undefined)
    return { facts: register.add(facts), form: 'full', resolution: 'resolve.itself', options: [] };
  if (other === undefined) {
    const resolution = found.number === null ? 'resolve.same-document' : 'resolve.event-number';
    return { facts: register.merge(found, facts), form: 'full', resolution, options: [] };
  }
  if (earlier !== null && same.includes(earlier))
    return { facts: register.merge(earlier, facts), form: 'full', resolution: 'resolve.event-earlier', options: [] };
  return { facts: null, form: 'full', resolution: null, options: same };
}

/** `nghị quyết đại hội`: in lower case and without a word of whose or which, congresses in general (domain.md §0.4). */
const isGeneral = ({ text, ordinal, body, term, mandate, place }: IssuingEvent): boolean =>
  text === text.toLowerCase() && [ordinal, body, term, mandate, place].every((said) => said === null);

/** `nghị quyết Đại hội`, `nghị quyết Trung ương 6`: the one event of a fitting level, else a document of its own if one is meant. */
export function partialEvent(register: Register, candidate: DocumentCandidate): Decision | null {
  const facts = read(register, candidate, null);
  const same = sameEvent(register, facts, candidate.plural);
  const [found, other] = same;
  if (found === undefined) {
    if (candidate.event !== null && isGeneral(candidate.event)) return null;
    return { facts: register.add(facts), form: 'short', resolution: 'resolve.itself', options: [] };
  }
  if (other !== undefined) return { facts: null, form: 'short', resolution: null, options: same };
  return { facts: register.merge(found, facts), form: 'short', resolution: 'resolve.event', options: [] };
}
