import { organisationKey, type Place } from '../../gazetteer/index.ts';
import type { IssuingEvent } from '../documents/candidate.ts';
import { roman } from '../numerals.ts';
import { type DocumentFacts, levelsOf } from './document-facts.ts';
import { levelsOfEvent } from './event-body.ts';
import { partySymbol, stateSymbol } from './symbol.ts';

const words = (...parts: (string | null)[]): string =>
  parts
    .filter((part) => part !== null && part !== '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** `tỉnh Hậu Giang`, `thành phố Cần Thơ`. */
export const levelled = (place: Place): string => `${place.city ? 'thành phố' : 'tỉnh'} ${place.name}`;

/** A law's name with its type and year; the number in place of the year where it is printed. */
export function lawName(facts: DocumentFacts): string {
  if (facts.number !== null && facts.symbol !== null)
    return words(facts.type.type, facts.law, `số ${numberText(facts)}`);
  return words(facts.type.type, facts.law, facts.year === null ? null : `năm ${facts.year}`);
}

/** The event written out (domain.md §4): figures of congresses Roman, of plenums and sessions Arabic. */
export function eventName(event: IssuingEvent, place: Place | null): string {
  const { kind, scope, ordinal, body } = event;
  if (ordinal === null) return withPlace(event.text.replace(/^của\s+/i, ''), place);
  const term = event.term === null ? null : `khóa ${event.term}`;
  if (kind === 'session') return words(`Kỳ họp thứ ${ordinal}`, withPlace(body ?? '', place), term);
  if (kind === 'plenum') {
    if (scope === 'national') return words(`Hội nghị lần thứ ${ordinal} Ban Chấp hành Trung ương Đảng`, term);
    const committee = body !== null && /^đảng bộ/i.test(body) ? `Ban Chấp hành ${body}` : (body ?? '');
    return words(`Hội nghị lần thứ ${ordinal}`, withPlace(committee, place), term);
  }
  const nth = `lần thứ ${roman(ordinal)}`;
  if (scope === 'mass') return words('Đại hội đại biểu', massName(event, place), nth);
  if (scope === 'local') return words('Đại hội đại biểu', withPlace(localBody(body), place), nth);
  return scope === 'national' ? `Đại hội đại biểu toàn quốc ${nth} của Đảng` : `Đại hội ${nth}`;
}

/** `Phụ nữ toàn quốc`; a branch by its province: `Hội Nông dân tỉnh Phú Thọ`. */
function massName(event: IssuingEvent, place: Place | null): string {
  const spaced = (event.body ?? '').replace(/\s+/g, ' ');
  const own = spaced.replace(/(?:^| )(?:đại biểu|toàn quốc)(?= |$)/giu, '').trim();
  if (levelsOfEvent(event)?.has('central') !== true) return withPlace(own, place);
  return /việt nam$/i.test(own) ? own : `${own} toàn quốc`;
}
const localBody = (body: string | null): string => (body ?? 'Đảng bộ').replace(/^đảng bộ/i, 'Đảng bộ');

const ENDS_IN_PROVINCE = /(?:tỉnh|tỉnh ủy|thành ủy|thành phố|tp\.?)$/i;
const SAYS_LEVEL = /(?:^| )(?:tỉnh|thành phố|tỉnh ủy|thành ủy)(?: |$)/;
const BELOW = /(?:^| )(?:huyện|quận|thị xã|thị ủy|xã(?! hội)|phường|thị trấn|đặc khu)(?: |$)/;

/** A body's name with its province: `Tỉnh ủy Hậu Giang`, `Sở Nội vụ tỉnh Hậu Giang`, `Huyện ủy Càng Long, tỉnh Trà Vinh`. */
function withPlace(name: string, place: Place | null): string {
  if (place === null || name === '' || place.country) return name;
  const plain = organisationKey(name);
  const known = organisationKey(place.name);
  if (` ${plain} `.includes(` ${known} `)) return name;
  if (BELOW.test(plain)) return `${name}, ${levelled(place)}`;
  if (ENDS_IN_PROVINCE.test(name)) return `${name} ${place.name}`;
  return SAYS_LEVEL.test(plain) ? name : `${name} ${levelled(place)}`;
}

/** As official papers write it (NĐ 30/2020, phụ lục I): a 0 before days under 10 and before months 1 and 2, no other. */
function printedDate(iso: string): string {
  const full = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(iso);
  if (full === null) return iso.length === 4 ? `năm ${iso}` : `tháng ${Number(iso.slice(5))}/${iso.slice(0, 4)}`;
  const [, year = '', month = '', day = ''] = full;
  const printedMonth = Number(month) < 3 ? month : String(Number(month));
  return `ngày ${day}/${printedMonth}${year === '-' ? '' : `/${year}`}`;
}

/** The number as its issuer writes it, whatever dashes and slashes the press printed: `57/NQ-TW` is `57-NQ/TW`. */
function numberText(facts: DocumentFacts): string {
  const { number, year, system } = facts;
  const dated = `${number ?? ''}${year === null ? '' : `/${year}`}`;
  if (facts.symbol === null) return dated;
  if (system === 'state') {
    const letters = stateSymbol(facts) ?? facts.symbol;
    // Until the nineties the body's letters alone followed the number: `217-HĐBT` (domain.md §2.2).
    return `${dated}${year === null && !letters.includes('-') ? '-' : '/'}${letters}`;
  }
  const party = partySymbol(facts);
  return party === null || facts.symbol === facts.issuerCode
    ? `${dated}-${facts.symbol}`
    : `${dated}-${party.code}/${party.body}${party.units}`;
}

const central = (facts: DocumentFacts): boolean => levelsOf(facts)?.has('central') ?? true;

/** The document as a person would write it. `place` is its province, stated or concluded. At most 1000 characters. */
export function canonicalName(facts: DocumentFacts, place: Place | null): string {
  return `${facts.draft ? 'Dự thảo ' : ''}${named(facts, place)}`.slice(0, 1000);
}

function named(facts: DocumentFacts, place: Place | null): string {
  if (facts.law !== null) return lawName(facts);
  if (facts.nickname !== null) return facts.nickname.charAt(0).toUpperCase() + facts.nickname.slice(1);
  const { type } = facts.type;
  const { event, issuer, term } = facts;
  const body = issuer === null ? null : withPlace(issuer, central(facts) ? null : place);
  const from = event === null ? body : eventName(event, place);
  const mandate =
    event?.kind === 'congress' && facts.mandate !== null ? `, nhiệm kỳ ${facts.mandate.replace('-', ' - ')}` : '';
  const date = facts.date === null || facts.date === facts.year ? null : printedDate(facts.date);
  const khoa = event === null && term !== null && !/khóa/i.test(issuer ?? '') ? `khóa ${term}` : null;
  if (facts.number !== null)
    return words(type, 'số', numberText(facts), date, from === null ? null : `của ${from}`, khoa);
  if (event !== null) return words(type, `${from ?? ''}${mandate}`);
  return words(type, date, from === null ? null : `của ${from}`, khoa);
}
