import { isPlain, PhraseTable, wordsOf } from '../text/index.ts';
import organisations from './data/organisations.json' with { type: 'json' };
import positions from './data/positions.json' with { type: 'json' };
import { phrasesOf, wordsIn } from './words.ts';

/** `whole` says it all (`Tổng Bí thư`), `member` names its body (`Tỉnh ủy viên`), `head` is followed by a unit. */
export type PositionKind = 'whole' | 'member' | 'head';

const DEPUTY = 'phó ';

/** Positions; every head has deputies, which need no entry. */
export const positionWords: PhraseTable<PositionKind> = new PhraseTable<PositionKind>([
  ...phrasesOf(positions.whole, 'whole' as const),
  ...phrasesOf(positions.members, 'member' as const),
  ...wordsIn(positions.heads).flatMap((words) => [
    [words, 'head'] as const,
    ...(words.startsWith(DEPUTY) ? [] : [[`${DEPUTY}${words}`, 'head'] as const]),
  ]),
]);

const ofState: ReadonlySet<string> = new Set(wordsIn(positions.ofState));
/** Whether a position, by its key, is an office that a country has (`Thủ tướng`, `Đại sứ`): what follows may be the country. */
export const isOfState = (positionKey: string): boolean => ofState.has(positionKey);

/** What a deputy's title may go on with: `Phó Giám đốc phụ trách`, `Phó Thống đốc Thường trực`. */
export const positionSuffixes: PhraseTable<true> = new PhraseTable(phrasesOf(positions.suffixes, true));
/** Longest first: `không chuyên trách` ends in another. */
const deputySuffixes = wordsIn(positions.suffixes).sort((a, b) => b.length - a.length);

/** What is said of how an office is held: `Tổng thư ký điều hành công việc Hội …`. */
export const chargeWords: PhraseTable<true> = new PhraseTable(phrasesOf(positions.charges, true));

const abbreviated = new Map(positions.abbreviated.flatMap(({ forms }) => Object.entries(forms)));

/** Letters that stand for a position (`PCT`), in capitals only; the value is the position's key (`phó chủ tịch`). */
export const positionLetters: PhraseTable<string> = new PhraseTable(abbreviated);

export type PostStatus = 'former' | 'acting' | 'appointed';

export const statusWords: PhraseTable<PostStatus> = new PhraseTable<PostStatus>([
  ...phrasesOf(positions.status.former, 'former' as const),
  ...phrasesOf(positions.status.acting, 'acting' as const),
  ...phrasesOf(positions.status.appointed, 'appointed' as const),
]);

export type ChangeKind = 'appointed' | 'former' | 'current';

/** What says that the post that follows is given, taken away, past, or held (`giữ chức`, `thôi giữ chức`, `từng giữ`, `hiện là`). */
export const changeWords: PhraseTable<ChangeKind> = new PhraseTable<ChangeKind>([
  ...phrasesOf(positions.cease, 'former' as const),
  ...phrasesOf(positions.past, 'former' as const),
  ...phrasesOf(positions.appoint, 'appointed' as const),
  ...phrasesOf(positions.hold, 'current' as const),
]);

const fieldNouns = new Map(positions.ofField.flatMap(({ noun, words }) => words.map((head) => [head, noun] as const)));

/** The unit's noun that a head, or its deputy, leaves out: `trưởng ban` → `Ban`, `bộ trưởng` → `Bộ`; null for other heads. */
export function fieldNoun(positionKey: string): string | null {
  const known = fieldNouns.get(positionKey);
  if (known !== undefined || !positionKey.startsWith(DEPUTY)) return known ?? null;
  const suffix = deputySuffixes.find((words) => positionKey.endsWith(` ${words}`));
  if (suffix !== undefined) return fieldNoun(positionKey.slice(0, -suffix.length - 1));
  return fieldNoun(positionKey.slice(DEPUTY.length));
}

export const organisationHeads: PhraseTable<string> = new PhraseTable(
  wordsIn(organisations.heads).map((words) => [words, words] as const),
);
/** What joins the halves of a field; papers write them as they like: `Giáo dục - Đào tạo`, `Giáo dục và Đào tạo`. */
const FIELD_JOINTS: ReadonlySet<string> = new Set(['-', ',', 'và', '&']);
export const organisationFields: PhraseTable<true> = new PhraseTable(
  phrasesOf(organisations.fields, true as const),
  FIELD_JOINTS,
);
/** What makes an office everyone's: `cấp ủy`, `các cấp`. */
export const genericUnits: PhraseTable<true> = new PhraseTable(phrasesOf(organisations.generic, true as const));

const written = new Map(organisations.abbreviations.flatMap(({ forms }) => Object.entries(forms)));

/** `TƯ`, `T.Ư`: letters for Trung ương; in small letters, or in a line of capitals, the syllable of `đầu tư`, `tư pháp`. */
const CENTRE = /(?<![A-Za-zÀ-ỹ.])T\.?Ư\.?(?![A-Za-zÀ-ỹ])/g;
/** With the dot it is the centre in a line of capitals too. */
const DOTTED_CENTRE = /(?<![A-Za-zÀ-ỹ.])T\.Ư\.?(?![A-Za-zÀ-ỹ])/g;

/** `GD&ĐT`, `LĐ-TB&XH` are `GDĐT`, `LĐTBXH`. */
const JOINED = /([A-ZĐƯ])[&-](?=[A-ZĐƯ])/g;

/** The keys of a name's words and figures; of a name of plain words without a look for letters and marks. */
function keysOf(name: string): readonly string[] {
  if (isPlain(name) && !name.includes('TƯ')) return wordsOf(name);
  const small = name.length < 4 || name !== name.toUpperCase();
  const spelt = name
    .replace(small ? CENTRE : DOTTED_CENTRE, 'TW')
    .replace(JOINED, '$1')
    .replace('&', 'và');
  return wordsOf(spelt).filter((key) => key.length > 1 || isWordKey(key));
}

const isWordKey = (key: string): boolean => key !== key.toUpperCase() || (key >= '0' && key <= '9');

const readWords = (name: string): readonly string[] =>
  keysOf(name).flatMap((key) => (written.get(key) ?? key).split(' '));

interface Named {
  readonly words: readonly string[];
  readonly key: string;
}

/** One article names the same bodies over and over. */
const remembered = new Map<string, Named>();
const REMEMBERED_MAX = 2000;

function named(name: string): Named {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const words = readWords(name);
  const read = { words, key: words.join(' ') };
  if (remembered.size >= REMEMBERED_MAX) remembered.clear();
  remembered.set(name, read);
  return read;
}

/** The words of an organisation's name for comparison: abbreviations written out, case and tone placement folded. */
export const organisationWords = (name: string): readonly string[] => named(name).words;

/** The same words joined by spaces. */
export const organisationKey = (name: string): string => named(name).key;
