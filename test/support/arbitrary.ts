import fc from 'fast-check';
import { textOf } from '../../lib/core/blocks.ts';
import { entryIdOf } from '../../lib/core/identity.ts';
import type { Article } from '../../lib/core/schema/article.ts';
import { BlockChange, type Change } from '../../lib/core/schema/correction.ts';
import { ClipState, type MentionTarget, type Verdict, type VerdictContent } from '../../lib/core/schema/verdict.ts';
import { documentOf, officialOf } from './articles.ts';
import { recordId, verdictsOf } from './verdicts.ts';

interface Base {
  id: string;
  article: Pick<Article, 'text' | 'blocks' | 'title'>;
}

/** Any words of a text; short, so that verdicts meet one another. */
const wordsIn = (text: string): fc.Arbitrary<Pick<MentionTarget, 'start' | 'end' | 'quote'>> =>
  fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 40 })).map(([start, length]) => {
    const end = Math.min(text.length, start + length);
    return { start, end, quote: text.slice(start, end) };
  });

const targetIn = ({ id, article }: Base, kind: MentionTarget['kind']): fc.Arbitrary<MentionTarget> =>
  wordsIn(article.text).map((words) => ({ versionId: id, kind, ...words }));

const ofPerson = { zoneGiven: true, source: 'person' } as const;

/** Any correction of a version's article. Values are few, so that corrections meet one another and the captured words. */
export function changeIn({ article }: Base): fc.Arbitrary<Change> {
  const { title, text, blocks } = article;
  const of = <F extends Change['field'], V>(field: F, ...values: V[]) =>
    fc.constantFrom(...values).map((value) => ({ field, value }));
  const bodyBlocks = blocks.filter(({ kind }) => kind !== 'title');
  return fc.oneof(
    of('title', title, `Tin mới: ${title}`, `${title} năm 2026`, 'Nghị quyết số 04-NQ/TW, sơ kết'),
    of('sapo', null, 'Sapo mới theo Nghị quyết số 27-NQ/TW.', textOf(article, blocks[1] ?? { start: 0, end: 1 })),
    of('authors', [], ['Thu Hà'], ['Thu Hà', 'Văn Nam']),
    of('outlet', null, 'Báo Thử nghiệm', 'Báo khác'),
    of(
      'published',
      null,
      { at: '2026-03-07T08:01:00+07:00', precision: 'minute' as const, ...ofPerson },
      { at: '2025-01-02T00:00:00+07:00', precision: 'day' as const, ...ofPerson },
    ),
    fc
      .tuple(fc.constantFrom(...bodyBlocks), fc.constantFrom(...BlockChange.options))
      .map(([{ start, end }, as]) => ({ field: 'block' as const, start, end, quote: text.slice(start, end), as })),
  );
}

const newId = fc.constantFrom('d1', 'o1', 'P-1', 'P-2');
const existing = (ids: readonly string[]) => fc.constantFrom(...ids).map((id) => ({ kind: 'existing' as const, id }));
const documentEntity = (ids: readonly string[]) =>
  fc.oneof(
    existing(ids),
    fc.tuple(newId, fc.constantFrom('04', '27', '99')).map(([id, number]) => ({
      kind: 'document' as const,
      document: documentOf(id, number, 'NQ/TW'),
    })),
  );
const officialEntity = (ids: readonly string[]) =>
  fc.oneof(
    existing(ids),
    fc.tuple(newId, fc.constantFrom('Nguyễn Văn Thử', 'Lê Văn Khác')).map(([id, name]) => ({
      kind: 'official' as const,
      official: officialOf(id, name),
    })),
  );

const entryOf = (number: string) => ({
  kind: 'document' as const,
  id: entryIdOf(`document:${number}`),
  document: documentOf('entry', number, 'NQ/TW'),
});

/** Ids that added tags may name: those of `sampleOf`, and with `unknown` also some that may be nobody's. */
const ENTITIES = {
  tagged: { document: ['d1', 'd2'], official: ['o1', 'o2'] },
  unknown: { document: ['d1', 'd2', 'o1', 'P-1', 'P-2'], official: ['o1', 'o2', 'd1', 'P-1', 'P-2'] },
} as const;
type Entities = keyof typeof ENTITIES;

const correctionIn = (base: Base) =>
  changeIn(base).map((change) => ({ type: 'correct' as const, versionId: base.id, change }));

/** One decision on one of these versions, of any type; `restore` takes back one of the first `count` verdicts. */
const contentIn = (
  versions: readonly [Base, ...Base[]],
  count: number,
  entities: Entities,
): fc.Arbitrary<VerdictContent> => {
  const { document, official } = ENTITIES[entities];
  const version = fc.constantFrom(...versions);
  const target = (kind: MentionTarget['kind']) => version.chain((base) => targetIn(base, kind));
  return fc.oneof(
    target('document').map((at) => ({ type: 'reject' as const, target: at })),
    target('official').map((at) => ({ type: 'reject' as const, target: at })),
    fc
      .tuple(target('document'), documentEntity(document))
      .map(([at, entity]) => ({ type: 'add' as const, target: at, entity })),
    fc
      .tuple(target('official'), officialEntity(official))
      .map(([at, entity]) => ({ type: 'add' as const, target: at, entity })),
    fc
      .tuple(target('document'), fc.option(documentEntity(document)))
      .map(([at, entity]) => ({ type: 'accept' as const, target: at, entity })),
    fc
      .tuple(target('official'), fc.option(officialEntity(official)))
      .map(([at, entity]) => ({ type: 'accept' as const, target: at, entity })),
    fc
      .tuple(target('document'), fc.option(fc.constantFrom('04', '99')))
      .map(([at, number]) => ({ type: 'link' as const, target: at, entry: number === null ? null : entryOf(number) })),
    fc.tuple(version, fc.boolean()).chain(([{ id, article }, present]) =>
      wordsIn(article.text).map((words) => ({
        type: 'highlight' as const,
        target: { versionId: id, ...words },
        present,
      })),
    ),
    target('official').map((at) => ({
      type: 'comment' as const,
      on: { kind: 'mention' as const, target: at },
      text: 'Xem lại.',
    })),
    fc.record({
      type: fc.constant('state' as const),
      state: fc.constantFrom(...ClipState.options),
      reason: fc.constantFrom(null, 'Thiếu nguồn.'),
    }),
    fc.record({
      type: fc.constant('label' as const),
      label: fc.constantFrom('Đảng', 'xây dựng', 'a'),
      present: fc.boolean(),
    }),
    fc.record({ type: fc.constant('note' as const), text: fc.constantFrom('', 'một', 'hai') }),
    fc.constant({ type: 'delete' as const }),
    version.chain(correctionIn),
    fc.nat(Math.max(0, count - 1)).map((n) => ({ type: 'restore' as const, of: recordId(100 + n) })),
  );
};

/** Rejections of words that stand in a typed title or sapo alone; `contents` are given the ids of `verdictsOf`. */
const typedTargets = (contents: readonly VerdictContent[]): fc.Arbitrary<VerdictContent[]> => {
  const typed = contents.flatMap((content, index) => {
    if (content.type !== 'correct') return [];
    const { change, versionId } = content;
    if ((change.field !== 'title' && change.field !== 'sapo') || change.value === null) return [];
    return [{ versionId, correction: recordId(100 + index), value: change.value }];
  });
  if (typed.length === 0) return fc.constant([]);
  const one = fc.constantFrom(...typed).chain(({ value, ...source }) =>
    fc.tuple(fc.constantFrom('document' as const, 'official' as const), wordsIn(value)).map(([kind, words]) => ({
      type: 'reject' as const,
      target: { ...source, kind, ...words },
    })),
  );
  return fc.array(one, { maxLength: 3 });
};

const people = (index: number) => ({ name: index % 3 === 0 ? 'Hà' : 'Nam', office: 'Ban Tuyên giáo' });

/** Corrections by two people, with decisions on the words they typed, in clock order. */
export const correctionsIn = (versions: readonly [Base, ...Base[]]): fc.Arbitrary<Verdict[]> =>
  fc
    .array(fc.constantFrom(...versions).chain(correctionIn), { minLength: 2, maxLength: 12 })
    .chain((contents) => typedTargets(contents).map((more) => verdictsOf([...contents, ...more], people)));

/** Verdicts of a clip with these versions, in clock order. */
export const verdictsIn = (
  versions: readonly [Base, ...Base[]],
  max = 25,
  entities: Entities = 'unknown',
): fc.Arbitrary<Verdict[]> =>
  fc
    .array(contentIn(versions, max, entities), { maxLength: max })
    .chain((contents) => typedTargets(contents).map((more) => [...contents, ...more]))
    .map((contents) => {
      // A restore of what was never given would be refused wherever verdicts come in.
      const bounded = contents.map((content) =>
        content.type === 'restore' && content.of >= recordId(100 + contents.length)
          ? { ...content, of: recordId(100) }
          : content,
      );
      return verdictsOf(bounded, people);
    });
