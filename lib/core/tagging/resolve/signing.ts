import { assemblyOn, issuerOf, organisationKey } from '../../gazetteer/index.ts';
import { reason } from '../reasons.ts';
import { bodiesAgree } from './agreement.ts';
import { type DocumentFacts, isCentral, levelsOf } from './document-facts.ts';
import { codeOf } from './symbol.ts';

/** Letters concluded from the body or the type, with the reason. */
export interface Letters {
  readonly symbol: string;
  readonly reason: string;
}

/** State bodies by their names, with the letters they sign and the types they issue (domain.md §2.2). */
const STATE: readonly { readonly body: RegExp; readonly letters: string; readonly codes: ReadonlySet<string> }[] = [
  { body: /thủ tướng/, letters: 'TTg', codes: new Set(['QĐ', 'CT', 'CĐ']) },
  { body: /^chính phủ$/, letters: 'CP', codes: new Set(['NĐ', 'NQ']) },
  { body: /ủy ban nhân dân/, letters: 'UBND', codes: new Set(['QĐ', 'CT', 'KH', 'TTr', 'BC']) },
  { body: /hội đồng nhân dân/, letters: 'HĐND', codes: new Set(['NQ']) },
];

/** What stands after the number where the article leaves it out: `Nghị quyết 115 của Chính phủ` is an NQ-CP. */
export function lettersOf(facts: DocumentFacts): Letters | null {
  const code = codeOf(facts);
  if (facts.symbol !== null || facts.number === null || code === null) return null;
  const issuer = facts.issuer ?? facts.subject;
  if (issuer === null) return code === 'NĐ' ? { symbol: 'NĐ-CP', reason: reason('type', facts.type.type) } : null;
  const why = reason('issuer', issuer);
  if (facts.system === 'state') {
    const name = organisationKey(issuer);
    const found = STATE.find(({ body, codes }) => body.test(name) && codes.has(code));
    if (found !== undefined) return { symbol: `${code}-${found.letters}`, reason: why };
    const date = facts.date ?? facts.year;
    const assembly = name === 'quốc hội' && date !== null ? assemblyOn(date) : null;
    return assembly === null ? null : { symbol: assembly.code, reason: why };
  }
  if (facts.system !== 'party') return null;
  if (isCentral(facts)) return CENTRAL.test(issuer) ? { symbol: `${code}/TW`, reason: why } : null;
  return levelsOf(facts)?.has('province') === true && COMMITTEE.test(issuer)
    ? { symbol: `${code}/TU`, reason: why }
    : null;
}

/** Other bodies of the centre and the province sign with letters of their own (domain.md §1.3). */
const CENTRAL = /^(?:Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương|Trung ương)/i;
const COMMITTEE = /^(?:Ban (?:Thường vụ|Chấp hành) )?(?:Tỉnh [uủ][ỷy]|Thành [uủ][ỷy]|Đảng bộ)/i;

/** Whether a body of this printed name may have signed with these letters: their one body, or one of those that share them. */
export function maySign(letters: string, issuer: string): boolean {
  const code = issuerOf(letters);
  if (code === null) return false;
  if (code.name !== null) return bodiesAgree(code.name, issuer);
  if (code.code === 'TW') return CENTRAL.test(issuer);
  if (code.code === 'TU') return COMMITTEE.test(issuer);
  const name = organisationKey(issuer);
  return STATE.some(({ body, letters: own }) => own === code.code && body.test(name));
}
