import type { Place } from '../../gazetteer/index.ts';
import { wordsOf } from '../../text/index.ts';
import type { DocumentCandidate } from '../documents/candidate.ts';
import { levelsAgree, levelsOfBody } from '../level.ts';
import { bodiesAgree, timesAgree } from './agreement.ts';
import { type DocumentFacts, levelsOf } from './document-facts.ts';
import type { Decision } from './documents.ts';
import { datesNear, dayMonthAgree, dayNumber } from './partial-date.ts';
import type { Register } from './register.ts';
import { maySign } from './signing.ts';

/** The Party as a whole: its resolutions in general, unless one document of it stands in sight. */
const PARTY_AT_LARGE = /^đảng(?:$| (?:bộ|ta|và))/i;

/**
 * `Nghị quyết của Đảng bộ`, `Quyết định của Bộ Chính trị`, `Quyết định ngày 5/1/2024 của …`: the one document of that type,
 * level and date; else a document known by its issuer alone, if it is written with a capital.
 */
export function byIssuer(register: Register, candidate: DocumentCandidate, province: Place | null): Decision | null {
  const facts = register.read(candidate);
  const issuer = candidate.issuer?.text ?? '';
  const alone = register
    .issuedAlone(facts)
    .filter((there) => there.draft === facts.draft && sameOccasion(there, facts));
  const [known, rival] = alone;
  if (known !== undefined && rival === undefined)
    return { facts: register.merge(known, facts), form: 'short', resolution: 'resolve.same-document', options: [] };
  const same = [
    ...alone,
    ...register
      .ofType(facts.type.type)
      .filter(
        (there) => there.draft === facts.draft && issuedBy(there, facts, issuer, province) && timesAgree(there, facts),
      ),
  ];
  const [found, other] = same;
  const general = PARTY_AT_LARGE.test(issuer);
  if (found !== undefined && other === undefined) {
    // Above the citation, in lower case, `nghị quyết của Đảng` is no more than a manner of speaking.
    if (general && !candidate.capital && candidate.start < (found.spots[0]?.start ?? 0)) return null;
    found.citations += 1;
    return { facts: found, form: 'short', resolution: 'resolve.issuer', options: [] };
  }
  if (!candidate.capital) return null;
  if (found !== undefined) return { facts: null, form: 'short', resolution: null, options: same };
  if (general) return null;
  return { facts: register.add(facts), form: 'short', resolution: 'resolve.itself', options: [] };
}

/** Without a number, day and subject tell one document of a body from the next. */
function sameOccasion(a: DocumentFacts, b: DocumentFacts): boolean {
  if (!timesAgree(a, b) || !titlesAgree(a.title, b.title)) return false;
  if (a.date === null || b.date === null) return true;
  const days = [dayNumber(a.date), dayNumber(b.date)];
  return days.includes(null) ? dayMonthAgree(a.date, b.date) : datesNear(a.date, b.date);
}

const TITLE_WORDS = 5;
const TITLE_OPENING = 80;

/** Whether two titles may be one document's: the press shortens them from behind. */
function titlesAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [x, y] = [a, b].map((title) => wordsOf(title.slice(0, TITLE_OPENING)).slice(0, TITLE_WORDS));
  return x === undefined || y === undefined || x.every((word, i) => y[i] === undefined || y[i] === word);
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
