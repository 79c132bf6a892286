import { collapse } from '../text.ts';

const TABLE =
  'amp&lt<gt>quot"apos\'nbsp\u00a0ndash–mdash—hellip…middot·bull•lsquo‘rsquo’ldquo“rdquo”laquo«raquo»copy©reg®deg°';
const NAMED = new Map([...TABLE.matchAll(/([a-z]+)(.)/g)].map(([, name = '', character = '']) => [name, character]));
/** In the order of Unicode's combining marks. Other letters stand as numbers in what content systems write. */
const ACCENTS = ['grave', 'acute', 'circ', 'tilde'];

function named(name: string): string | undefined {
  const mark = ACCENTS.indexOf(name.slice(1));
  return mark < 0 ? NAMED.get(name) : (name.charAt(0) + String.fromCharCode(0x300 + mark)).normalize('NFC');
}

/** Undoes HTML's character references in text that a page encoded once or, as some systems do, twice. */
export function decodeEntities(text: string): string {
  let decoded = text;
  for (let round = 0; round < 3 && decoded.includes('&'); round++) {
    const next = decoded.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole, hex, number, name) => {
      if (name !== undefined) return named(name) ?? whole;
      const code = hex === undefined ? Number(number) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
    });
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}

/** Longer than any value that is used. */
const LONGEST = 5000;

/** What a page says of itself to machines, with its character references undone and blanks collapsed; the rest of an endless one is left out. */
export const toldText = (value: string | null): string => collapse(decodeEntities((value ?? '').slice(0, LONGEST)));
