import { documentSet, organisationWords, type Place } from '../../gazetteer/index.ts';
import { slug } from '../../text/index.ts';
import { roman } from '../numerals.ts';
import { type DocumentFacts, isCentral, levelsOf } from './document-facts.ts';
import { bodyName } from './event-body.ts';
import { assemblyOfSymbol, codeOf, partySymbol, stateSymbol } from './symbol.ts';

/** What identifies a document beside its facts: stated by the article, or concluded with a reason. */
export interface Identity {
  readonly place: Place | null;
  /** Central term (`XIII`), or a local committee's mandate (`2020-2025`). */
  readonly term: string | null;
  /** Year of a state number. */
  readonly year: string | null;
  /** Letters of a state body known by its name: `NQ-CP`. */
  readonly symbol: string | null;
}

const OPEN = '?';

/** Identity across clips (domain.md §5); `?` stands for what the article leaves open. At most 500 characters. */
export function keyOf(facts: DocumentFacts, identity: Identity): string {
  if (facts.nickname !== null) return setKey(facts.nickname);
  const key =
    facts.law !== null ? lawKey(facts) : facts.number !== null ? numberKey(facts, identity) : eventKey(facts, identity);
  const draft = facts.draft ? '/du-thao' : '';
  return `${key.slice(0, 500 - draft.length)}${draft}`;
}

/** A set is one by its commonest nickname: `set/bo-tu-nghi-quyet`; the nickname of one document is that one: `Khoán 10`. */
function setKey(nickname: string): string {
  const set = documentSet(nickname);
  const [only, other] = set?.members ?? [];
  return only !== undefined && other === undefined ? only.key : `set/${slug(set?.names[0] ?? nickname)}`;
}

/** Amended by congresses, it stays one document. */
const CHARTER = 'Điều lệ';
const LAW_WORDS = /^(?:Luật|Hiến pháp)$/;

/** A law's name tells it from others whether or not its number is printed. */
function lawKey(facts: DocumentFacts): string {
  if (facts.type.type === CHARTER) return 'party/charter';
  const type = LAW_WORDS.test(facts.type.type) && facts.law !== '' ? '' : `${facts.type.type} `;
  return `law/${slug(`${type}${facts.law ?? ''}`) || OPEN}/${facts.year ?? OPEN}`;
}

function numberKey(facts: DocumentFacts, { place, term, year, symbol }: Identity): string {
  const number = (facts.number ?? '').replace(/^0+(?=\d)/, '').padStart(2, '0');
  const assembly = assemblyOfSymbol(facts.symbol ?? symbol);
  if (assembly !== null) {
    const whole = `${assembly.body}${assembly.assembly}`;
    // Resolutions without a year in the number have a series of their own (domain.md §2.2).
    const series = facts.year === null && facts.typeCode !== null ? `${codeOf(facts) ?? OPEN}-${whole}` : whole;
    return `state/${assembly.body}/${number}/${year ?? OPEN}/${series}`;
  }
  const code = codeOf(facts) ?? slug(facts.type.type);
  const at = atPlace(facts, place);
  if (facts.system === 'state') {
    const body = facts.issuer ?? facts.subject;
    const letters = stateSymbol(facts) ?? symbol ?? `${code}${body === null ? `-${OPEN}` : `:${slug(body)}`}`;
    return `state/${letters}${at}/${number}/${year ?? OPEN}`;
  }
  const body = partySymbol(facts)?.body ?? bodyOf(facts);
  if (facts.system === 'mass') return `mass/${body}${at}/${code}/${number}/${term ?? year ?? OPEN}`;
  if (facts.system === null) return `${OPEN}/${OPEN}/${code}/${number}/${year ?? OPEN}`;
  return `party/${body}${at}/${code}/${number}/${term ?? OPEN}`;
}

/** Code of the committee that issues, by its name (domain.md §1.3). */
function bodyOf(facts: DocumentFacts): string {
  if (isCentral(facts)) return 'TW';
  const levels = levelsOf(facts);
  if (levels === null) return OPEN;
  return levels.has('province') ? 'TU' : levels.has('district') ? 'HU' : 'ĐU';
}

/** `@hau-giang`, below the province `@tra-vinh.huyen-uy-cang-long`; nothing for the centre, or where no place is known. */
function atPlace(facts: DocumentFacts, place: Place | null): string {
  const levels = levelsOf(facts);
  if (levels === null || levels.has('central')) return place === null ? '' : `@${slug(place.name)}`;
  const unit = levels.has('province') ? null : unitOf(facts.issuer ?? facts.subject);
  if (place === null && unit === null) return '';
  return `@${[place === null ? OPEN : slug(place.name), ...(unit === null ? [] : [unit])].join('.')}`;
}

/** A body below the province by its own name, without the province; null where only its level is printed (`Huyện ủy`). */
function unitOf(issuer: string | null): string | null {
  const own = issuer?.split(/,\s*(?:tỉnh|thành phố|TP)/i)[0] ?? '';
  return organisationWords(own).length > 2 ? slug(own) : null;
}

const TITLE_MAX = 80;

/** A document known by its issuer alone is told by day, else term, else by its subject. */
function issuerKey(facts: DocumentFacts, place: Place | null, code: string): string {
  const at = place === null ? '' : `@${slug(place.name)}`;
  const time = facts.date ?? facts.term;
  const title = time === null && facts.title !== null ? `/${slug(facts.title).slice(0, TITLE_MAX)}` : '';
  return `issuer/${slug(facts.issuer ?? '') || OPEN}${at}/${code}/${time ?? OPEN}${title}`;
}

function eventKey(facts: DocumentFacts, { place, term }: Identity): string {
  const { event } = facts;
  const code = codeOf(facts) ?? slug(facts.type.type);
  if (event === null) return issuerKey(facts, place, code);
  const body = slug(bodyName(event, place));
  const within = place === null ? OPEN : slug(place.name);
  const inside = body === '' ? within : `${within}.${body}`;
  const where = {
    national: '',
    mass: `/${body || OPEN}${place === null ? '' : `@${slug(place.name)}`}`,
    local: `/${isCentral(facts) ? body || OPEN : inside}`,
    unknown: `/${OPEN}`,
  }[event.scope];
  const ordinal = event.ordinal ?? OPEN;
  if (event.kind === 'congress')
    return `party/congress${where}/${event.ordinal === null ? OPEN : roman(event.ordinal)}/${code}`;
  return `${event.kind === 'plenum' ? 'party/plenum' : 'state/session'}${where}/${event.term ?? term ?? OPEN}/${ordinal}/${code}`;
}
