import type { Place } from '../../gazetteer/index.ts';
import type { DocumentCandidate } from '../documents/candidate.ts';
import { bodiesAgree } from './agreement.ts';
import { type DocumentFacts, levelsOf } from './document-facts.ts';
import type { Decision } from './documents.ts';
import { levelsAgree, levelsOfBody } from './level.ts';
import type { Register } from './register.ts';
import { maySign } from './signing.ts';

/** `Nghị quyết của Đảng bộ`, `Quyết định của Bộ Chính trị`: the one document of that type and level. */
export function byIssuer(register: Register, candidate: DocumentCandidate, province: Place | null): Decision | null {
  const facts = register.read(candidate);
  const issuer = candidate.issuer?.text ?? '';
  const alone = register.issuedAlone(facts);
  if (alone !== undefined)
    return { facts: register.merge(alone, facts), form: 'short', resolution: 'resolve.same-document', options: [] };
  const same = register
    .ofType(facts.type.type)
    .filter((there) => there.draft === facts.draft && issuedBy(there, facts, issuer, province));
  const [found, other] = same;
  if (found !== undefined && other === undefined) {
    found.citations += 1;
    return { facts: found, form: 'short', resolution: 'resolve.issuer', options: [] };
  }
  if (!candidate.capital) return null;
  if (found !== undefined) return { facts: null, form: 'short', resolution: null, options: same };
  // `nghị quyết của Đảng` without a document in sight is the Party's resolutions in general.
  if (/^đảng(?:$| (?:bộ|ta|và))/i.test(issuer)) return null;
  return { facts: register.add(facts), form: 'short', resolution: 'resolve.itself', options: [] };
}

function issuedBy(there: DocumentFacts, facts: DocumentFacts, issuer: string, province: Place | null): boolean {
  const { event } = there;
  if (/^đảng$/i.test(issuer)) return event !== null && event.scope === 'national' && event.kind === 'congress';
  const elsewhere =
    facts.place !== null &&
    there.place !== null &&
    facts.place.name !== there.place.name &&
    province?.name !== facts.place.name;
  if (elsewhere) return false;
  if (/^đảng bộ/i.test(issuer))
    return event?.kind === 'congress' && event.scope === 'local' && levelsAgree(levelsOf(there), levelsOfBody(issuer));
  if (there.number !== null && there.issuer !== null) return bodiesAgree(there.issuer, issuer);
  if (there.number !== null && there.issuerCode !== null) return maySign(there.issuerCode, issuer);
  return /trung ương/i.test(issuer) && event?.kind === 'plenum' && event.scope === 'national';
}
