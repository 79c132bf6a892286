import { centralTerm, issuerOf, knownDocuments } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { follows } from '../cursor.ts';
import { levelsOfBody, levelsOfCode } from '../level.ts';
import type { DocumentCandidate, Issuer } from './candidate.ts';
import type { PrintedDate } from './date.ts';

/** What a citation has said before its tail is read. */
export type Head = Pick<DocumentCandidate, 'type' | 'number' | 'event' | 'token'>;

const isCentre = (levels: ReadonlySet<string>): boolean => levels.has('central') && levels.size === 1;

/**
 * Whether a body cannot have issued a number with these letters: one of the two is the centre's. It is of the sentence then:
 * `Kế hoạch thực hiện Nghị quyết số 57-NQ/TW của Tỉnh ủy …`. Mass organisations and base committees sign alike at every level.
 */
export function foreignIssuer({ number }: Head, { text }: Issuer): boolean {
  const letters = number?.issuerCode ?? null;
  if (letters === null || issuerOf(letters)?.system === 'mass') return false;
  const [byCode, byBody] = [levelsOfCode(letters), levelsOfBody(text)];
  if (byCode === null || byBody === null) return false;
  return isCentre(byCode) ? !byBody.has('central') : byCode.has('province') && isCentre(byBody);
}

/** Before a citation they tell of work on the document, which has a year of its own. */
const WORK: readonly (readonly string[])[] = [
  ['thực', 'hiện'],
  ['triển', 'khai'],
  ['thi', 'hành'],
];

/**
 * Whether a year alone cannot be a Central Party document's own: in that term its number was given in an earlier year
 * (domain.md §1.1). `Kết quả thực hiện Nghị quyết số 18-NQ/TW năm 2024` tells the year of the results. Since the press is a
 * year off at times (§5), the very next year is refused only where work on the document is spoken of.
 */
export function foreignYear(lexed: Lexed, { type, number, token }: Head, { iso }: PrintedDate): boolean {
  const [code] = type.codes;
  if (number?.issuerCode == null || issuerOf(number.issuerCode)?.code !== 'TW' || code === undefined) return false;
  const terms = [centralTerm(`${iso}-01-01`), centralTerm(`${iso}-12-31`)];
  const known = knownDocuments(code, Number(number.number)).filter(({ term }) => terms.includes(term));
  if (known.length === 0 || known.some(({ date }) => date.slice(0, 4) >= iso)) return false;
  if (WORK.some((words) => follows(lexed, token - words.length, ...words))) return true;
  const next = known.some(({ date }) => Number(date.slice(0, 4)) + 1 === Number(iso));
  return !next && terms.every((there) => known.some(({ term }) => term === there));
}
