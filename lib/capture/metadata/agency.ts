import data from '../data/agencies.json' with { type: 'json' };
import { foldKey, wordsKey } from '../text.ts';

/** A text and who sends it, as its first words say. */
export interface Sent {
  agency: string;
  text: string;
}

const DASH = '(?:\\.?\\s*[-–—]+)';
/** `(Chinhphu.vn) - `, `(NLĐO)- `, `(ĐCSVN).- `; the dash may be missing behind a name that is known to be an agency's. */
const BRACKETED = new RegExp(`^[([]\\s*(\\p{L}[^()[\\]]{1,38}?)\\s*[)\\]]\\s*(${DASH}|:)?\\s*(?=\\S)`, 'u');
/** `TTO - `, `QNP- `, `VOV.VN - `, `VietTimes – `: one word and a dash that no letter follows at once. */
const WORD = new RegExp(`^([\\p{Lu}\\d][\\p{L}\\d&+./]{1,24})${DASH}\\s+(?=[\\p{Lu}\\d"“‘'(])`, 'u');
const OFFICE = new RegExp(
  `^((?:Cổng|Trang) (?:TTĐT|TTTĐT|(?:thông )?tin điện tử \\p{Lu}[\\p{L}.]*)(?: [\\p{L}\\d.]{1,12}){0,7}?)${DASH}\\s+(?=[\\p{Lu}\\d"“])`,
  'u',
);
/** `BNEWS Sáng 5/3`: only of those that print no dash. */
const DASHLESS = new RegExp(`^(${data.withoutDash.join('|')})\\s+(?=[\\p{Lu}\\d"“])`, 'u');

/** In brackets before a text, but no sender: what kind of story it is, which part, which day. */
const NO_AGENCY =
  /^(?:video|clip|ảnh|infographic|podcast|audio|e-?magazine|bài|kỳ|phần|tiếp|cập nhật|trực tiếp)(?!\p{L})/iu;
const PLACE = /^(?:hà nội|tp\.? ?hcm|tp\.? hồ chí minh|đà nẵng|hải phòng|cần thơ|huế)$/iu;
const KNOWN = new Set(data.codes.map(foldKey));

const MOST_WORDS = 6;

/**
 * Takes the agency off a text's beginning. Null where none stands there: a pair of names (`Việt Nam - Lào`), a term
 * (`COVID-19 - …`) and a body's letters (`UBND - …`) are the text's own. `sites` are the site's names as keys; letters that
 * are nobody's known sign are an agency's where they shorten the site's own host.
 */
export function splitAgency(text: string, sites: ReadonlySet<string>): Sent | null {
  const composed = text.normalize('NFC').trimStart();
  const bracketed = BRACKETED.exec(composed);
  if (bracketed?.[1] !== undefined) {
    const name = bracketed[1];
    if (NO_AGENCY.test(name) || PLACE.test(name)) return null;
    return bracketed[2] !== undefined || isAgency(name, sites) ? sent(composed, bracketed, name) : null;
  }
  for (const form of [OFFICE, DASHLESS]) {
    const match = form.exec(composed);
    if (match?.[1] !== undefined) return sent(composed, match, match[1]);
  }
  const word = WORD.exec(composed);
  return word?.[1] !== undefined && isAgency(word[1], sites) ? sent(composed, word, word[1]) : null;
}

const sent = (text: string, match: RegExpExecArray, agency: string): Sent => ({
  agency,
  text: text.slice(match[0].length),
});

/** Whether a name is an agency's or the site's own: a known sign, an address, a slash between two, letters that shorten the host. */
export function isAgency(name: string, sites: ReadonlySet<string>): boolean {
  const key = foldKey(name);
  if (key.split(' ').length > MOST_WORDS) return false;
  if (KNOWN.has(key) || sites.has(wordsKey(name))) return true;
  if (/^[^\s@]+\.(?:vn|com|net|org|info)$/iu.test(name)) return true;
  if (/[/+]/.test(name)) return name.split(/[/+]/).some((part) => part !== '' && isAgency(part, sites));
  return /^[\p{Lu}&]{3,7}$/u.test(name) && [...sites].some((site) => shortens(key, site));
}

/** `qnp` of `quangnam`, `tto` of `tuoitre`: the host's letters in order from the first, then O(nline) or P(ortal). */
function shortens(code: string, site: string): boolean {
  const host = foldKey(site).replace(/[^a-z]/g, '');
  const letters = code.replace(/[^a-z]/g, '').replace(/(?<=..)[op]$/, '');
  return (
    host.length > 5 && [host, host.replace(/^(?:bao|tapchi|dai)/, '')].some((name) => isSubsequence(letters, name))
  );
}

function isSubsequence(letters: string, name: string): boolean {
  if (letters.length < 2 || letters[0] !== name[0]) return false;
  let at = -1;
  for (const letter of letters) {
    at = name.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
