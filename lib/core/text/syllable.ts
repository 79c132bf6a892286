/** Vowels that carry the tone in the older placement (`hoà`, `khoẻ`, `uỷ`) and the pair in the newer one. */
export const TONE: ReadonlyMap<string, string> = new Map([
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
]);

/** The form under which a word is compared: lower case, one tone placement (`Uỷ` and `Ủy` are one, `quý` stays). */
export function wordKey(word: string): string {
  const lower = word.toLowerCase();
  const moved = TONE.get(lower.slice(-2));
  if (moved === undefined || lower.at(-3) === 'q') return lower;
  return lower.slice(0, -2) + moved;
}

/** Letters without marks, `đ` as `d`: for slugs and last-chance comparison, never for names. */
export function bare(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replaceAll('đ', 'd');
}

/** `Hậu Giang` → `hau-giang`, for keys. */
export function slug(text: string): string {
  return bare(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const VOWELS = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ';
const SYLLABLE = new RegExp(
  `^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?[${VOWELS}]{1,3}(?:ch|ng|nh|[cmnpt])?$`,
);

/** Whether a lower-case word could be one Vietnamese syllable: `nghiêng` is, `covid` and `online` are not. */
export function isSyllable(key: string): boolean {
  return key.length <= 7 && SYLLABLE.test(key);
}
