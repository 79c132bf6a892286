import { PhraseTable, wordsOf } from '../text/index.ts';
import organisations from './data/organisations.json' with { type: 'json' };
import positions from './data/positions.json' with { type: 'json' };

/** `whole` says it all (`Tổng Bí thư`), `member` names its body (`Tỉnh ủy viên`), `head` is followed by a unit. */
export type PositionKind = 'whole' | 'member' | 'head';

export const positionWords: PhraseTable<PositionKind> = new PhraseTable<PositionKind>([
  ...positions.whole.map((words) => [words, 'whole'] as const),
  ...positions.members.map((words) => [words, 'member'] as const),
  ...positions.heads.map((words) => [words, 'head'] as const),
]);

export type PostStatus = 'former' | 'acting' | 'appointed';

export const statusWords: PhraseTable<PostStatus> = new PhraseTable<PostStatus>([
  ...positions.status.former.map((words) => [words, 'former'] as const),
  ...positions.status.acting.map((words) => [words, 'acting'] as const),
  ...positions.status.appointed.map((words) => [words, 'appointed'] as const),
]);

/** What says that the post that follows is given, taken away, or past (`giữ chức`, `thôi giữ chức`, `từng giữ`). */
export const changeWords: PhraseTable<'appointed' | 'former'> = new PhraseTable<'appointed' | 'former'>([
  ...positions.cease.map((words) => [words, 'former'] as const),
  ...positions.past.map((words) => [words, 'former'] as const),
  ...positions.appoint.map((words) => [words, 'appointed'] as const),
]);

const fieldNouns = new Map(
  Object.entries(positions.ofField).flatMap(([head, noun]) => (head === 'note' ? [] : [[head, noun] as const])),
);

/** The unit's noun that a head leaves out: `trưởng ban` → `Ban`, `bộ trưởng` → `Bộ`; null for other heads. */
export function fieldNoun(positionKey: string): string | null {
  return fieldNouns.get(positionKey) ?? null;
}

export const organisationHeads: PhraseTable<string> = new PhraseTable(
  organisations.heads.map((words) => [words, words] as const),
);
export const organisationFields: PhraseTable<true> = new PhraseTable(
  organisations.fields.map((words) => [words, true] as const),
);
/** What makes an office everyone's: `cấp ủy`, `các cấp`. */
export const genericUnits: PhraseTable<true> = new PhraseTable(
  organisations.generic.map((words) => [words, true] as const),
);

const written = new Map(Object.entries(organisations.abbreviations));

/** The words of an organisation's name for comparison: abbreviations written out, case and tone placement folded. */
export function organisationWords(name: string): string[] {
  return wordsOf(name)
    .filter((key) => /[\p{L}\p{N}]/u.test(key))
    .flatMap((key) => (written.get(key) ?? key).split(' '));
}
