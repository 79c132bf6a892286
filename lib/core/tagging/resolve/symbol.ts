import { documentTypes, issuerOf } from '../../gazetteer/index.ts';
import { takenApart } from '../documents/symbol.ts';
import type { DocumentFacts } from './document-facts.ts';

const written = new Map(documentTypes.flatMap((type) => type.codes.map((code) => [code.toUpperCase(), code] as const)));

/** A type's letters as the rules write them: `CTR` → `CTr`; the Party's `QĐi`, `QyĐ` are its QĐ (domain.md §1.2). */
function typeCode(letters: string, party: boolean): string {
  const upper = letters.toUpperCase();
  if (party && (upper === 'QĐI' || upper === 'QYĐ')) return 'QĐ';
  return written.get(upper) ?? upper;
}

/** Code of the document's type: from its number, else from its type word; null for a type without one. */
export function codeOf(facts: DocumentFacts): string | null {
  const party = facts.system !== 'state';
  if (facts.typeCode !== null) return typeCode(facts.typeCode, party);
  const [code = null] = facts.type.codes;
  return code;
}

/** Letters of an issuer as the rules write them: `T.Ư` → `TW`, `ttg` → `TTg`. */
function issuerLetters(letters: string): string {
  const upper = letters
    .toUpperCase()
    .replaceAll('.', '')
    .replace(/T[ƯW]$/, 'TW');
  const known = issuerOf(letters)?.code;
  return known !== undefined && known.toUpperCase() === upper ? known : upper;
}

/** `QĐ/TW-x`, `QĐUBND` → its letters in order. */
function partsOf(symbol: string): string[] {
  const parts = symbol.split(/[\s./-]+/).filter((part) => part !== '');
  return parts.length === 1 ? separate(symbol).split('/') : parts;
}

/** `NQTW` → `NQ/TW`; other letters as they are. */
function separate(symbol: string): string {
  const apart = issuerOf(symbol) === null ? takenApart(symbol) : null;
  return apart === null ? symbol : `${apart.typeCode}/${apart.issuerCode}`;
}

export interface PartySymbol {
  readonly code: string;
  /** `TW`, `TU`, `BTCTW`. */
  readonly body: string;
  /** `-VP`, or nothing. */
  readonly units: string;
}

/** A Party or mass organisation's symbol in its parts; null where none is printed. */
export function partySymbol(facts: DocumentFacts): PartySymbol | null {
  const { symbol, issuerCode } = facts;
  const code = codeOf(facts);
  if (symbol === null || issuerCode === null || code === null) return null;
  const body = issuerLetters(issuerCode);
  const at = symbol.toUpperCase().lastIndexOf(issuerCode.toUpperCase());
  const units = at < 0 ? '' : symbol.slice(at + issuerCode.length);
  return { code, body, units: units.startsWith('-') ? units : '' };
}

/** A state symbol as the rules write it: `CT/TTg` → `CT-TTg`, `nđ-cp` → `NĐ-CP`; null where none is printed. */
export function stateSymbol(facts: DocumentFacts): string | null {
  if (facts.symbol === null) return null;
  return partsOf(facts.symbol)
    .map((part) => (written.has(part.toUpperCase()) ? typeCode(part, false) : stateLetters(part)))
    .join('-');
}

const stateLetters = (part: string): string => (issuerOf(part) === null ? part : issuerLetters(part));

const JOINT = new Set(['TTLT', 'NQLT']);

/** Letters of those who sign: all bodies of a joint document (`TTLT-BNV-BTC`), else the one. */
export function signers({ symbol, issuerCode }: DocumentFacts): readonly string[] {
  const [type = '', ...bodies] = symbol === null ? [] : partsOf(symbol);
  if (JOINT.has(type.toUpperCase()) && bodies.length > 0) return bodies.slice(0, SIGNERS_MAX);
  return issuerCode === null ? [] : [issuerCode];
}
const SIGNERS_MAX = 8;

/** `31/2024/QH15`, `252/NQ-UBTVQH16`: the Assembly's letters with its figure; null for other symbols. */
export function assemblyOfSymbol(symbol: string | null): { body: 'QH' | 'UBTVQH'; assembly: number } | null {
  const match = /(?:^|[-/])(UBTV)?QH(\d{1,2})$/i.exec(symbol ?? '');
  return match === null ? null : { body: match[1] === undefined ? 'QH' : 'UBTVQH', assembly: Number(match[2]) };
}

/** A symbol for comparison: one separator, `T.Ư` as `TW`, `QĐi` as `QĐ`. */
export function symbolKey(symbol: string | null): string | null {
  if (symbol === null) return null;
  return separate(symbol)
    .toUpperCase()
    .replace(/T\.?\s?[ƯW]\.?$/, 'TW')
    .replaceAll('.', '')
    .replace('QĐI/', 'QĐ/')
    .replace(/[\s/-]+/g, '/');
}
