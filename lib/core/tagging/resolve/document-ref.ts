import {
  centralTerm,
  issuerOf,
  knownDocuments,
  type Place,
  placeCalled,
  provincialMandate,
} from '../../gazetteer/index.ts';
import type { DocumentRef } from '../../schema/tagging.ts';
import { slug } from '../../text/index.ts';
import type { IssuingEvent } from '../documents/candidate.ts';
import { roman } from '../numerals.ts';
import { reason } from '../reasons.ts';
import { type DocumentFacts, isCentral } from './document-facts.ts';

/** What the article as a whole tells: its date (ISO) and its own province. */
export interface ArticleContext {
  readonly date: string | null;
  readonly province: Place | null;
  /** The article cites documents of a province or below: a bare number may then be one of those (domain.md §12 trap 4). */
  readonly local: boolean;
}

type Inferred = DocumentRef['inferred'];

/** The document as the schema has it: what the article states in the fields, what follows from elsewhere under `inferred`. */
export function documentRef(facts: DocumentFacts, article: ArticleContext): DocumentRef {
  const inferred: Inferred = {};
  const place = placeOf(facts, article, inferred);
  const nickname = nicknamed(facts, article, inferred);
  const term = nickname?.term ?? termOf(facts, article, inferred);
  const issuer = facts.event === null ? facts.issuer : eventName(facts.event, facts.place ?? place);
  if (issuer === null && facts.issuerCode !== null) {
    const name = issuerOf(facts.issuerCode)?.name ?? null;
    if (name !== null) inferred.issuer = { value: name, reason: reason('symbol', facts.issuerCode) };
  }
  return {
    id: facts.id,
    key: nickname?.key ?? keyOf(facts, place, term).slice(0, 500),
    type: facts.type.type,
    number: facts.number,
    symbol: facts.symbol?.slice(0, 100) ?? null,
    issuer: issuer?.slice(0, 500) ?? null,
    date: facts.date,
    term: statedTerm(facts),
    title: facts.law === null ? facts.title : lawTitle(facts),
    jurisdiction: isCentral(facts) ? 'Trung ương' : facts.place === null ? null : levelled(facts.place),
    canonical: canonical(facts, issuer).slice(0, 1000),
    inferred,
  };
}

const levelled = (place: Place): string => `${place.city ? 'thành phố' : 'tỉnh'} ${place.name}`;

/** Whether a document is of a province or below, by its number's letters or its issuer. */
export const isLocal = (facts: DocumentFacts): boolean => {
  if (facts.event !== null) return facts.event.scope === 'local';
  const level = facts.issuerCode === null ? null : (issuerOf(facts.issuerCode)?.level ?? null);
  if (level !== null) return level !== 'central' && level !== 'other';
  return facts.issuer !== null && /tỉnh|thành ủy|huyện|quận|xã|phường|ubnd|hđnd/i.test(facts.issuer);
};

function placeOf(facts: DocumentFacts, article: ArticleContext, inferred: Inferred): Place | null {
  if (facts.place !== null) return facts.place;
  if (!isLocal(facts) || article.province === null) return null;
  inferred.place = { value: article.province.name, reason: reason('article-province') };
  inferred.jurisdiction = { value: levelled(article.province), reason: reason('article-province') };
  return article.province;
}

function statedTerm(facts: DocumentFacts): string | null {
  const ordinal = facts.event?.kind === 'congress' && facts.event.ordinal !== null ? roman(facts.event.ordinal) : null;
  const mandate = facts.mandate === null ? null : `nhiệm kỳ ${facts.mandate}`;
  const parts = [facts.term ?? ordinal, mandate].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

/** Term of the issuing committee: stated, or from the document's date, or from the documents known by that number. */
function termOf(facts: DocumentFacts, article: ArticleContext, inferred: Inferred): string | null {
  if (facts.term !== null || facts.system !== 'party' || facts.number === null) return facts.term;
  const central = isCentral(facts);
  const dated = facts.date === null ? null : central ? centralTerm(facts.date) : provincialMandate(facts.date);
  if (dated !== null) {
    inferred.term = { value: dated, reason: reason('document-date', facts.date ?? '') };
    return dated;
  }
  if (central && article.date !== null) {
    const limit = article.date;
    const code = facts.typeCode ?? facts.type.codes[0] ?? '';
    const latest = knownDocuments(code.startsWith('QĐ') ? 'QĐ' : code, Number.parseInt(facts.number, 10))
      .filter((known) => known.date <= limit)
      .at(-1);
    if (latest === undefined) return null;
    inferred.term = { value: latest.term, reason: reason('latest-of-number', article.date) };
    inferred.date = { value: latest.date, reason: reason('known-document') };
    return latest.term;
  }
  if (!central && article.date !== null) {
    const mandate = provincialMandate(article.date);
    if (mandate !== null) inferred.term = { value: mandate, reason: reason('article-date', article.date) };
    return mandate;
  }
  return null;
}

/** `Nghị quyết 57` in an article of 2025: the Central Party's document known by that number, unless it may be a local one. */
function nicknamed(
  facts: DocumentFacts,
  article: ArticleContext,
  inferred: Inferred,
): { key: string; term: string } | null {
  const { number, system, issuer, symbol, event, date } = facts;
  const [code] = facts.type.codes;
  if (number === null || system !== null || issuer !== null || symbol !== null || event !== null || date !== null)
    return null;
  if (article.date === null || article.local || code === undefined || !/^\d+$/.test(number)) return null;
  const limit = article.date;
  const latest = knownDocuments(code, Number(number))
    .filter((known) => known.date <= limit)
    .at(-1);
  if (latest === undefined) return null;
  const why = reason('latest-of-number', article.date);
  inferred.symbol = { value: `${code}/TW`, reason: why };
  inferred.term = { value: latest.term, reason: why };
  inferred.date = { value: latest.date, reason: why };
  return {
    key: `party/TW/${code}/${number.replace(/^0+(?=\d)/, '').padStart(2, '0')}/${latest.term}`,
    term: latest.term,
  };
}

function eventName(event: IssuingEvent, place: Place | null): string {
  if (event.ordinal === null) return event.text.replace(/^của\s+/i, '');
  const figure = /^[IVX]+$/.test(event.ordinalText ?? '')
    ? roman(event.ordinal)
    : (event.ordinalText ?? String(event.ordinal));
  const where = place === null ? '' : ` ${place.name}`;
  if (event.kind === 'plenum') {
    if (event.scope === 'national')
      return `Hội nghị lần thứ ${event.ordinal} Ban Chấp hành Trung ương Đảng${event.term === null ? '' : ` khóa ${event.term}`}`;
    return `Hội nghị lần thứ ${event.ordinal} ${event.body ?? ''}${where}${event.term === null ? '' : ` khóa ${event.term}`}`.replace(
      /\s+/g,
      ' ',
    );
  }
  if (event.kind === 'session')
    return `Kỳ họp thứ ${event.ordinal} ${event.body ?? ''}${where}${event.term === null ? '' : ` khóa ${event.term}`}`
      .replace(/\s+/g, ' ')
      .trim();
  if (event.scope === 'mass')
    return `Đại hội đại biểu ${event.body ?? ''} toàn quốc lần thứ ${figure}`.replace(/\s+/g, ' ');
  if (event.scope === 'local')
    return `Đại hội đại biểu ${event.body ?? 'Đảng bộ'}${where} lần thứ ${figure}`.replace(/\s+/g, ' ');
  return event.scope === 'national'
    ? `Đại hội đại biểu toàn quốc lần thứ ${figure} của Đảng`
    : `Đại hội lần thứ ${figure}`;
}

const lawTitle = (facts: DocumentFacts): string =>
  [facts.type.type, facts.law, facts.year === null ? null : `năm ${facts.year}`]
    .filter((part) => part !== null && part !== '')
    .join(' ');

/** Identity across clips (domain.md §5); `?` stands for what the article leaves open. */
function keyOf(facts: DocumentFacts, place: Place | null, term: string | null): string {
  const code = facts.typeCode ?? facts.type.codes[0] ?? slug(facts.type.type);
  if (facts.law !== null)
    return `law/${slug(`${facts.type.type === 'Luật' ? '' : `${facts.type.type} `}${facts.law}`) || 'hien-phap'}/${facts.year ?? '?'}${facts.draft ? '/du-thao' : ''}`;
  if (facts.number !== null) {
    const number = facts.number.replace(/^0+(?=\d)/, '').padStart(2, '0');
    const year = facts.year ?? (facts.date === null || facts.date.startsWith('--') ? '?' : facts.date.slice(0, 4));
    const assembly = /^((?:UBTV)?QH)\d+$/.exec(facts.symbol ?? '');
    if (assembly !== null) return `state/${assembly[1]}/${number}/${year}/${assembly[0]}`;
    if (facts.system === 'state')
      return `state/${facts.symbol ?? `${code}@${slug(facts.issuer ?? '') || '?'}`}/${number}/${year}${place === null ? '' : `@${slug(place.name)}`}`;
    const body =
      facts.issuerCode?.toUpperCase().replace(/T\.?[ƯW]\.?$/, 'TW') ??
      (isCentral(facts) ? 'TW' : isLocal(facts) ? 'TU' : '?');
    return `${facts.system ?? 'party'}/${body}${place === null ? '' : `@${slug(place.name)}`}/${code}/${number}/${term ?? '?'}`;
  }
  const { event } = facts;
  if (event === null) return `issuer/${slug(facts.issuer ?? '?')}/${code}/${facts.date ?? '?'}`;
  const where =
    event.scope === 'national'
      ? ''
      : `/${event.scope === 'mass' ? slug(event.body ?? '') : place === null ? '?' : slug(place.name)}`;
  const draft = facts.draft ? '/du-thao' : '';
  if (event.kind === 'congress')
    return `party/congress${where}/${event.ordinal === null ? '?' : roman(event.ordinal)}/${code}${draft}`;
  if (event.kind === 'plenum')
    return `party/plenum${where}/${event.term ?? '?'}/${event.ordinal ?? '?'}/${code}${draft}`;
  return `state/session${where}/${event.term ?? '?'}/${event.ordinal ?? '?'}/${code}${draft}`;
}

/** As official papers write it (NĐ 30/2020, phụ lục I): a 0 before days under 10 and before months 1 and 2, no other. */
function printedDate(iso: string): string {
  const full = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(iso);
  if (full === null) return iso.length === 4 ? `năm ${iso}` : `tháng ${Number(iso.slice(5))}/${iso.slice(0, 4)}`;
  const [, year = '', month = '', day = ''] = full;
  const printedMonth = Number(month) < 3 ? month : String(Number(month));
  return `ngày ${day}/${printedMonth}${year === '-' ? '' : `/${year}`}`;
}

function canonical(facts: DocumentFacts, issuer: string | null): string {
  if (facts.law !== null) return lawTitle(facts);
  const { type } = facts.type;
  if (facts.number === null)
    return issuer === null ? type : facts.event === null ? `${type} của ${issuer}` : `${type} ${issuer}`;
  const joint = facts.system === 'state' ? '/' : '-';
  const year = facts.year === null ? '' : `/${facts.year}`;
  const symbol = facts.symbol === null ? '' : `${facts.year === null ? joint : '/'}${facts.symbol}`;
  const date = facts.date === null || facts.date === facts.year ? '' : ` ${printedDate(facts.date)}`;
  const from = issuer === null ? '' : facts.event === null ? ` của ${issuer}` : ` ${issuer}`;
  const where =
    facts.place !== null &&
    issuer !== null &&
    placeCalled(facts.place.name) !== null &&
    !issuer.includes(facts.place.name)
      ? ` ${facts.place.name}`
      : '';
  return `${type} số ${facts.number}${year}${symbol}${date}${from}${where}`;
}
