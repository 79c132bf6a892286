import people from '../data/people.json' with { type: 'json' };
import { foldKey, wordsKey } from '../text.ts';

/** A word of an office, a paper, a job or a button: a name with one of them is no person's. */
const NOT_PERSON = new RegExp(`(?:^|[^\\p{L}])(?:${people.words.join('|')})(?:[^\\p{L}]|$)`, 'iu');
/** Offices written without marks, as systems do: `BAO DIEN TU VTV`. */
const OFFICE_FOLDED =
  /^(?:bao dien tu|tap chi|cong thong tin|dai (?:truyen|phat|tieng)|trang (?:thong )?tin|toa soan|ban bien tap)(?: |$)/;
const AGENCY = new RegExp(`^(?:${people.agencies.join('|')})$`, 'u');
const PARTICLE = '(?:(?:de|van|von|der|den|la|le|las|los|du|da|das|do|dos|di|del|della|bin|ibn|al|el|ter|zu|and)\\s+)';
const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’ʼ-]*";
const SHAPE = new RegExp(`^${WORD}(?:\\s+${PARTICLE}{0,2}${WORD}){0,5}$`, 'u');
/** Letters of a paper or a system: no name opens with five consonants. */
const NO_WORD = /^[B-DF-HJ-NP-TV-XZ]{5}\p{Lu}*$/u;

/** Whether a name can be a person's: a pen name of one word or two letters too, no site (`sites`, as keys) and no office. */
export function isPerson(name: string, sites: Set<string>): boolean {
  if (name.length < 2 || /^(?:by|and|và|bởi)$/i.test(name) || name.length > 60 || /\d/.test(name) || !SHAPE.test(name))
    return false;
  if (NOT_PERSON.test(name) || /^the\s/i.test(name) || NO_WORD.test(name) || /\.(?:com|vn|net|org)$/i.test(name))
    return false;
  const [key, folded] = [wordsKey(name), foldKey(name)];
  if (OFFICE_FOLDED.test(folded)) return false;
  return (
    !AGENCY.test(key) &&
    ![...sites].some((site) => site === key || site.startsWith(`${key} `) || foldKey(site) === folded)
  );
}

/** `QUANG PHÚC` is Quang Phúc; initials such as `T.H` or `TP` stay. */
export function titleCased(name: string): string {
  if (name !== name.toUpperCase() || !/\s/.test(name)) return name;
  return name
    .split(' ')
    .map((word) => (word.length <= 1 || /\./.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase()))
    .join(' ');
}
