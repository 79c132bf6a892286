import { issuerOf, typeCodes } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';

/** A document's number as printed: `01-CT/TW` is number `01`, symbol `CT/TW`. */
export interface DocumentNumber {
  readonly number: string;
  /** Part after the number without a year (`NĐ-CP`, `QH15`); null for a bare number. */
  readonly symbol: string | null;
  /** Year that stands in the number (`30/2020/NĐ-CP`). */
  readonly year: string | null;
  /** Hyphen before the type is the Party's order, slash the state's (domain.md §1.1); null for a bare number. */
  readonly system: 'party' | 'state' | 'mass' | null;
  /** Code of the type as printed, upper case: `CTR`, `QĐ`. */
  readonly typeCode: string | null;
  /** Code of the issuer as printed. */
  readonly issuerCode: string | null;
  /** Token after it. */
  readonly end: number;
}

const FIGURES = /(\d{1,5}|[1-9OolI]{1,3}(?=\s?[-/]\s?[A-ZĐ]))([a-zđ](?![\p{L}\d]))?(\.\d{1,3}(?=\s?\/))?/uy;
const YEAR = /\s?\/\s?((?:19|20)\d\d)(?![\d.])/y;
const PARTS =
  /(\s{0,2}[-/]\s{0,2}|\s)([A-ZĐƯ][A-Za-zĐđƯư]{0,9}\d{0,2})(?![\p{L}\d])(?:(\s?[-/]\s?)([A-ZĐƯ](?:[A-Za-zĐđƯư]|\.(?=[A-ZƯ])){0,13}\d{0,2})(?![\p{L}\d]))?((?:[-/][A-ZĐƯ][A-Za-zĐđƯư&.]{0,11}[A-Za-zĐđƯư\d](?![\p{L}\d])){0,3})/uy;
const LOWER_PARTS = /\s{0,2}[-/]\s{0,2}([a-zđ]{2,4})\s?[-/]\s?([a-zđư]{2,6})(?![\p{L}\d])/uy;

function stick(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Code of a type among the letters: `NQ`, also as the start of a fused one (`QĐNSTƯ`). */
function typeCodeOf(letters: string): string | null {
  const upper = letters.toUpperCase();
  return typeCodes.has(upper) ? upper : null;
}

/**
 * Reads the number at character offset `offset`, which must be a digit, or a letter O or l that stands for one before a
 * symbol. `token` is a token at or before it. Null where no number stands.
 */
export function parseNumber(lexed: Lexed, offset: number, token: number): DocumentNumber | null {
  const { text } = lexed;
  const figures = stick(FIGURES, text, offset);
  if (figures === null) return null;
  const number = `${(figures[1] ?? '').replace(/[Oo]/g, '0').replace(/[lI]/g, '1')}${figures[2] ?? ''}${figures[3] ?? ''}`;
  let at = offset + figures[0].length;
  const yearMatch = stick(YEAR, text, at);
  const year = yearMatch?.[1] ?? null;
  if (yearMatch !== null) at += yearMatch[0].length;
  const bare: DocumentNumber = {
    number: figures[3] !== undefined && year === null ? number.slice(0, number.indexOf('.')) : number,
    symbol: null,
    year,
    system: null,
    typeCode: null,
    issuerCode: null,
    end: lexed.after(at, token),
  };
  if (/\d/.test(text.charAt(at))) return null;
  const parts = stick(PARTS, text, at);
  const read = (parts === null ? null : symbolOf(parts, year !== null)) ?? lowerSymbol(text, at);
  if (read === null) return bare;
  return { ...bare, number, ...read.value, end: lexed.after(at + read.length, token) };
}

type Symbol = Pick<DocumentNumber, 'symbol' | 'system' | 'typeCode' | 'issuerCode'>;

function symbolOf(parts: RegExpExecArray, hasYear: boolean): { value: Symbol; length: number } | null {
  const [, first = '', head = '', second, org, units = ''] = parts;
  const joined = first.trim();
  const typeCode = typeCodeOf(head);
  if (org === undefined) {
    const issuer = issuerOf(head);
    const length = first.length + head.length;
    if (joined === '') return null;
    if (
      issuer === null &&
      !/\d$/.test(head) &&
      !(joined === '/' && /^(?:QĐ|NQ|CT|KL|KH|TB|NĐ)\p{Lu}{1,6}Ư?$/u.test(head))
    )
      return null;
    return {
      value: { symbol: head, system: joined === '/' ? 'state' : 'party', typeCode: null, issuerCode: head },
      length,
    };
  }
  const issuer = issuerOf(org);
  if (joined === '' && (typeCode === null || second?.trim() !== '/')) return null;
  if (typeCode === null && issuer === null && issuerOf(head) === null && !hasYear && !/^[A-ZĐ]{2,}/.test(head))
    return null;
  const system = issuer?.system ?? (joined === '/' || hasYear ? 'state' : second?.trim() === '/' ? 'party' : 'state');
  const symbol = `${head}${second?.trim() ?? ''}${org}${units}`;
  return { value: { symbol, system, typeCode, issuerCode: org }, length: parts[0].length };
}

/** `nq/tw`: lower case counts only between a known type and a known issuer (domain.md §1.2). */
function lowerSymbol(text: string, at: number): { value: Symbol; length: number } | null {
  const parts = stick(LOWER_PARTS, text, at);
  if (parts === null) return null;
  const [whole, head = '', org = ''] = parts;
  const typeCode = typeCodeOf(head);
  const issuer = issuerOf(org);
  if (typeCode === null || issuer === null) return null;
  return {
    value: { symbol: `${head}/${org}`.toUpperCase(), system: issuer.system, typeCode, issuerCode: org.toUpperCase() },
    length: whole.length,
  };
}
