import fc from 'fast-check';
import type { MentionTarget, Verdict, VerdictContent } from '../../lib/core/schema/verdict.ts';
import { documentOf, officialOf } from './articles.ts';
import { recordId, verdictsOf } from './verdicts.ts';

interface Base {
  id: string;
  text: string;
}

/** Any words of a version; short, so that verdicts meet one another. */
const targetIn = ({ id, text }: Base, kind: MentionTarget['kind']): fc.Arbitrary<MentionTarget> =>
  fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 40 })).map(([start, length]) => {
    const end = Math.min(text.length, start + length);
    return { versionId: id, kind, start, end, quote: text.slice(start, end) };
  });

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

/** Ids that added tags may name: those of `sampleOf`, and with `unknown` also some that may be nobody's. */
const ENTITIES = {
  tagged: { document: ['d1', 'd2'], official: ['o1', 'o2'] },
  unknown: { document: ['d1', 'd2', 'o1', 'P-1', 'P-2'], official: ['o1', 'o2', 'd1', 'P-1', 'P-2'] },
} as const;
type Entities = keyof typeof ENTITIES;

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
    fc.record({
      type: fc.constant('label' as const),
      label: fc.constantFrom('Đảng', 'xây dựng', 'a'),
      present: fc.boolean(),
    }),
    fc.record({ type: fc.constant('note' as const), text: fc.constantFrom('', 'một', 'hai') }),
    fc.constant({ type: 'delete' as const }),
    fc.nat(Math.max(0, count - 1)).map((n) => ({ type: 'restore' as const, of: recordId(100 + n) })),
  );
};

/** Verdicts of a clip with these versions, in clock order. */
export const verdictsIn = (
  versions: readonly [Base, ...Base[]],
  max = 25,
  entities: Entities = 'unknown',
): fc.Arbitrary<Verdict[]> =>
  fc.array(contentIn(versions, max, entities), { maxLength: max }).map((contents) => {
    // A restore of what was never given would be refused wherever verdicts come in.
    const bounded = contents.map((content) =>
      content.type === 'restore' && content.of >= recordId(100 + contents.length)
        ? { ...content, of: recordId(100) }
        : content,
    );
    return verdictsOf(bounded, (index) => ({ name: index % 3 === 0 ? 'Hà' : 'Nam', office: 'Ban Tuyên giáo' }));
  });
