import { collapse } from '../text.ts';

/** Latin-1's named letters cover Vietnamese; other letters stand as numbers in what content systems write. */
const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['middot', '·'],
  ['bull', '•'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['copy', '©'],
  ['reg', '®'],
  ['deg', '°'],
]);
const LETTERS =
  'Agrave Aacute Acirc Atilde Egrave Eacute Ecirc Igrave Iacute Ograve Oacute Ocirc Otilde Ugrave Uacute Yacute';
const CODES = [192, 193, 194, 195, 200, 201, 202, 204, 205, 210, 211, 212, 213, 217, 218, 221];
for (const [index, name] of LETTERS.split(' ').entries()) {
  const code = CODES[index] ?? 0;
  NAMED.set(name, String.fromCharCode(code));
  NAMED.set(name.charAt(0).toLowerCase() + name.slice(1), String.fromCharCode(code + 32));
}

/** Undoes HTML's character references in text that a page encoded once or, as some systems do, twice. */
export function decodeEntities(text: string): string {
  let decoded = text;
  for (let round = 0; round < 3 && decoded.includes('&'); round++) {
    const next = decoded.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole, hex, number, name) => {
      if (name !== undefined) return NAMED.get(name) ?? whole;
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
