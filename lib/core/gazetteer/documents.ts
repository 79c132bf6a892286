import { PhraseTable } from '../text/index.ts';
import types from './data/document-types.json' with { type: 'json' };
import laws from './data/laws.json' with { type: 'json' };
import { phrasesOf, wordsIn } from './words.ts';

/** When a type noun standing alone may stand for a document (domain.md §0 rule 11, §5 rule 4). */
export type BareUse = 'free' | 'capital' | 'demonstrative' | 'never';

export interface DocumentType {
  /** As written out: `Nghị quyết`. */
  readonly type: string;
  /** Letters in a number, longest first in `codes` of the data. */
  readonly codes: readonly string[];
  /** Cited by the congress, plenum or session that issued it. */
  readonly event: boolean;
  /** Cited by name. */
  readonly law: boolean;
  readonly bare: BareUse;
}

const bareUses: Readonly<Record<string, BareUse>> = {
  free: 'free',
  capital: 'capital',
  demonstrative: 'demonstrative',
};

const readTypes: readonly { readonly words: readonly string[]; readonly value: DocumentType }[] = types.types.map(
  (entry) => ({
    words: entry.words,
    value: {
      type: entry.type,
      codes: entry.codes,
      event: 'event' in entry && entry.event === true,
      law: 'law' in entry && entry.law === true,
      bare: ('bare' in entry && typeof entry.bare === 'string' ? bareUses[entry.bare] : undefined) ?? 'never',
    },
  }),
);

export const documentTypes: readonly DocumentType[] = readTypes.map((entry) => entry.value);

/** Type words; null stands for phrases that only look like one (`luật sư`). */
export const typeWords: PhraseTable<DocumentType | null> = new PhraseTable<DocumentType | null>([
  ...phrasesOf(types.notTypes, null),
  ...readTypes.flatMap((entry) => entry.words.map((words) => [words, entry.value] as const)),
]);

/** Codes of types, by their letters in upper case (`CTR` for `CTr`): case is often lost. */
export const typeCodes: ReadonlySet<string> = new Set(
  documentTypes.flatMap((type) => type.codes.map((code) => code.toUpperCase())),
);

/** How the press shortens the bodies that stand in names of laws: `Luật Tổ chức HĐND và UBND`. */
const SHORT: Readonly<Record<string, string>> = {
  'hội đồng nhân dân': 'HĐND',
  'ủy ban nhân dân': 'UBND',
  'tòa án nhân dân': 'TAND',
  'viện kiểm sát nhân dân': 'VKSND',
  'quân đội nhân dân': 'QĐND',
  'công an nhân dân': 'CAND',
  'mặt trận tổ quốc': 'MTTQ',
  'bảo hiểm xã hội': 'BHXH',
  'bảo hiểm y tế': 'BHYT',
};
const LONG = new RegExp(Object.keys(SHORT).join('|'), 'gi');
const shortened = (name: string): string => name.replace(LONG, (long) => SHORT[long.toLowerCase()] ?? long);

/** Names of laws, without `Luật` and year; with their bodies written out or shortened. */
export const lawNames: PhraseTable<string> = new PhraseTable(
  wordsIn([...laws.laws, ...laws.codes, ...laws.ordinances])
    .flatMap((name) => [name, shortened(name)])
    .map((name) => [name, name] as const),
);
