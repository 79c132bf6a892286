import { issuerOf, typeCodes } from '../../gazetteer/index.ts';
import { type SymbolParts, symbolParts } from './symbol-parts.ts';

/** The letters behind a number (domain.md §1.2, §1.3, §2). */
export interface NumberLetters {
  /** Without number and year (`NĐ-CP`, `QH15`); null for a bare number. */
  readonly symbol: string | null;
  /** Hyphen before the type is the Party's order, slash the state's (domain.md §1.1); null for a bare number. */
  readonly system: 'party' | 'state' | 'mass' | null;
  /** Code of the type as printed, upper case: `CTR`, `QĐ`. */
  readonly typeCode: string | null;
  /** Code of the issuer as printed. */
  readonly issuerCode: string | null;
}

export interface ReadSymbol {
  readonly value: NumberLetters;
  /** Characters read. */
  readonly length: number;
  /** A year between the letters: `30-NQ/2026/QH16`. */
  readonly year: string | null;
}

// `À-ỹ` takes in every letter of the language with marks; `\\p{L}` takes a millisecond to compile, at the first article.
const YEARED = /\s?[-/]\s?([A-ZĐ]{1,4})\s?\/\s?((?:19|20)\d\d)\s?[-/]\s?([A-ZĐƯ]{2,8}\d{0,2})(?![A-Za-zÀ-ỹ\d])/uy;
const LOWER_PARTS = /\s{0,2}[-/]\s{0,2}([a-zđA-ZĐ]{2,4})\s?[-/]\s?([a-zđư]{2,6})(?![A-Za-zÀ-ỹ\d])/uy;
/** The Assembly's numbers with a year have no letters for the type: `30-NQ/2026/QH16` is `30/2026/QH16` (domain.md §2.2). */
const ASSEMBLY = /QH\d{1,2}$/;
/** `QĐNSTƯ`, `QĐUBND`: letters of type and issuer run together. */
const FUSED = /^(?:QĐ|NQ|CT|KL|KH|TB|NĐ)[A-ZĐƯĂÂÊÔƠ]{1,7}$/;

function stick(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Code of a type, upper case, where the letters are one. */
function typeCodeOf(letters: string): string | null {
  const upper = letters.toUpperCase();
  return typeCodes.has(upper) ? upper : null;
}

/** Reads the symbol at character offset `at`, right behind the figures (and the year, where `hasYear`). */
export function readSymbol(text: string, at: number, hasYear: boolean): ReadSymbol | null {
  const yeared = hasYear ? null : stick(YEARED, text, at);
  if (yeared !== null) {
    const [whole, type = '', year = '', org = ''] = yeared;
    const typeCode = typeCodeOf(type);
    const system = issuerOf(org)?.system ?? 'state';
    if (typeCode !== null)
      return {
        value: { symbol: ASSEMBLY.test(org) ? org : `${type}/${org}`, system, typeCode, issuerCode: org },
        length: whole.length,
        year,
      };
  }
  const parts = symbolParts(text, at);
  return (parts === null ? null : byParts(parts, hasYear)) ?? lowerCase(text, at);
}

function byParts(parts: SymbolParts, hasYear: boolean): ReadSymbol | null {
  const { head, second, units } = parts;
  const joined = parts.link.trim();
  const typeCode = typeCodeOf(head);
  if (second === null) return byOneCode(parts.link, head);
  const org = second.letters;
  const issuer = issuerOf(org);
  const link = second.link.trim();
  // Without a dash, and with a full stop, type and issuer must be known: `37 NQ/TW`, `37.NQ/TW`, `543/QĐ.UBND`.
  const loose = joined === '' || joined === '.' || joined === '_' || link === '.';
  if (loose && (typeCode === null || (issuer === null && !(joined === '' && link === '/')))) return null;
  if (typeCode === null && issuer === null && issuerOf(head) === null && !hasYear && !/^[A-ZĐ]{2,}/.test(head))
    return null;
  const system = issuer?.system ?? (joined === '/' || hasYear ? 'state' : link === '/' ? 'party' : 'state');
  const symbol = `${head}${link}${org}${units}`;
  return { value: { symbol, system, typeCode, issuerCode: org }, length: parts.length, year: null };
}

/** One code alone: the issuer's (`2022/QH15`, `37/TW`), or type and issuer run together (`1638/QĐNSTƯ`). */
function byOneCode(first: string, head: string): ReadSymbol | null {
  const joined = first.trim();
  if (joined === '' || joined === '.' || joined === '_') return null;
  const length = first.length + head.length;
  const issuer = issuerOf(head);
  const apart = issuer === null ? takenApart(head) : null;
  if (apart !== null) return { value: { symbol: head, ...apart }, length, year: null };
  const fused = FUSED.test(head) && joined === '/';
  if (issuer === null && !/\d$/.test(head) && !fused) return null;
  const system = issuer?.system ?? (joined === '/' ? 'state' : 'party');
  return { value: { symbol: head, system, typeCode: null, issuerCode: head }, length, year: null };
}

/** `NQTW`, `QĐUBND`: the letters of a type with those of an issuer run on; null for other letters. */
export function takenApart(
  head: string,
): (Omit<NumberLetters, 'symbol'> & { typeCode: string; issuerCode: string }) | null {
  for (const from of FUSED.test(head) ? [4, 3, 2] : []) {
    const [code, letters] = [head.slice(0, from), head.slice(from)];
    const typeCode = typeCodeOf(code);
    const issuer = issuerOf(letters);
    if (typeCode === null || issuer === null) continue;
    return { system: issuer.system, typeCode, issuerCode: letters };
  }
  return null;
}

/** `nq/tw`: lower case counts only between a known type and a known issuer (domain.md §1.2). */
function lowerCase(text: string, at: number): ReadSymbol | null {
  const parts = stick(LOWER_PARTS, text, at);
  if (parts === null) return null;
  const [whole, head = '', org = ''] = parts;
  const typeCode = typeCodeOf(head);
  const issuer = issuerOf(org);
  if (typeCode === null || issuer === null) return null;
  return {
    value: { symbol: `${head}/${org}`.toUpperCase(), system: issuer.system, typeCode, issuerCode: org.toUpperCase() },
    length: whole.length,
    year: null,
  };
}
