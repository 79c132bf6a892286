import { changed, type Hostile, to } from './hostile-file.ts';
import { recordId } from './verdicts.ts';

const C = ['clips', 2] as const;
const c = 'clips[2]';

/** Files with corrections that cannot be. */
export const HOSTILE_CORRECTIONS: readonly Hostile[] = [
  [
    'a corrected article whose blocks are others',
    changed([...C, 'article', 'blocks'], (old) => (old as unknown[]).slice(1)),
    'blocks-differ',
    `${c}.article.blocks[0]`,
  ],
  [
    'a corrected article in NFD',
    changed([...C, 'article', 'text'], (old) => String(old).normalize('NFD')),
    'not-nfc',
    `${c}.article.text`,
  ],
  [
    'a corrected article of another page',
    to([...C, 'article', 'canonicalUrl'], 'https://bao.example/khac.html'),
    'wrong-clip',
    `${c}.article.canonicalUrl`,
  ],
  [
    'a mention that stands on its words in the corrected text alone',
    changed([...C], (old) => ({ ...Object(old), article: undefined, shownTagging: undefined })),
    'quote-differs',
    `${c}.mentions[0]`,
  ],
  [
    'a tagging of no corrected article',
    changed([...C], (old) => ({ ...Object(old), article: undefined })),
    'no-such-reference',
    `${c}.shownTagging`,
  ],
  [
    'a tagging of another corrected text',
    to([...C, 'shownTagging', 'textSha256'], 'a'.repeat(64)),
    'hash-differs',
    `${c}.shownTagging.textSha256`,
  ],
  [
    'a tagging of the corrected text on other words',
    to([...C, 'shownTagging', 'tagging', 'mentions', 0, 'quote'], 'Chỉ thị số 98-CT/TU'),
    'quote-differs',
    `${c}.shownTagging.tagging.mentions[0]`,
  ],
  [
    'a tagging of the corrected text with an entity it lacks',
    to([...C, 'shownTagging', 'tagging', 'mentions', 0, 'entity'], 'd2'),
    'no-such-reference',
    `${c}.shownTagging.tagging.mentions[0].entity`,
  ],
  [
    'a correction of a version that is not there',
    to([...C, 'verdicts', 0, 'versionId'], recordId(7)),
    'no-such-reference',
    `${c}.verdicts[0].versionId`,
  ],
  [
    'a title of nothing to be seen',
    to([...C, 'verdicts', 0, 'change', 'value'], '\u200b '),
    'wrong-shape',
    `${c}.verdicts[0].change.value`,
  ],
  [
    'a correction of what cannot be corrected',
    to([...C, 'verdicts', 0, 'change', 'field'], 'canonicalUrl'),
    'wrong-shape',
    `${c}.verdicts[0].change.field`,
  ],
  [
    'a time that a person did not give',
    to([...C, 'verdicts', 3, 'change'], {
      field: 'published',
      value: { at: '2026-03-07T08:01:00+07:00', precision: 'minute', zoneGiven: true, source: 'json-ld' },
    }),
    'wrong-shape',
    `${c}.verdicts[3].change.value.source`,
  ],
  [
    'a block of other words',
    to([...C, 'verdicts', 4, 'change', 'quote'], 'Đoạn khác.'),
    'quote-differs',
    `${c}.verdicts[4].change`,
  ],
  [
    'a block outside the article',
    to([...C, 'verdicts', 4, 'change', 'end'], 1_000_000),
    'span-outside',
    `${c}.verdicts[4].change`,
  ],
  [
    'a block that is a part of one',
    changed([...C, 'verdicts', 4, 'change'], (old) => {
      const { start, quote, ...rest } = Object(old);
      return { ...rest, start: start + 5, quote: String(quote).slice(5) };
    }),
    'no-such-reference',
    `${c}.verdicts[4].change`,
  ],
  [
    'a title taken out as a block',
    to([...C, 'verdicts', 4, 'change'], {
      field: 'block',
      start: 0,
      end: 49,
      quote: 'Tỉnh ủy Thái Nguyên sơ kết công tác xây dựng Đảng',
      as: 'drop',
    }),
    'no-such-reference',
    `${c}.verdicts[4].change`,
  ],
  [
    'a tag on the words of no correction',
    to([...C, 'verdicts', 2, 'target', 'correction'], recordId(7)),
    'no-such-reference',
    `${c}.verdicts[2].target.correction`,
  ],
  [
    'a tag on the words of a correction without any',
    changed([...C, 'verdicts'], (old) => {
      const verdicts = structuredClone(old) as { id: string; target?: object }[];
      Object.assign(verdicts[2]?.target ?? {}, { correction: verdicts[3]?.id });
      return verdicts;
    }),
    'no-such-reference',
    `${c}.verdicts[2].target.correction`,
  ],
  [
    'a tag on other words than the correction gives',
    to([...C, 'verdicts', 2, 'target', 'quote'], 'Chỉ thị số 98-CT/TU'),
    'quote-differs',
    `${c}.verdicts[2].target`,
  ],
];
