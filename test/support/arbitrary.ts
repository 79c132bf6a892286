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

const id = fc.constantFrom('d1', 'd2', 'o1', 'P-1', 'P-2');
const documentEntity = fc.oneof(
  id.map((one) => ({ kind: 'existing' as const, id: one })),
  fc.tuple(id, fc.constantFrom('04', '27', '99')).map(([one, number]) => ({
    kind: 'document' as const,
    document: documentOf(one, number, 'NQ/TW'),
  })),
);
const officialEntity = fc.oneof(
  id.map((one) => ({ kind: 'existing' as const, id: one })),
  fc.tuple(id, fc.constantFrom('Nguyễn Văn Thử', 'Lê Văn Khác')).map(([one, name]) => ({
    kind: 'official' as const,
    official: officialOf(one, name),
  })),
);

/** One decision on one of these versions, of any type; `restore` takes back one of the first `count` verdicts. */
const contentIn = (versions: readonly [Base, ...Base[]], count: number): fc.Arbitrary<VerdictContent> => {
  const version = fc.constantFrom(...versions);
  const target = (kind: MentionTarget['kind']) => version.chain((base) => targetIn(base, kind));
  return fc.oneof(
    target('document').map((at) => ({ type: 'reject' as const, target: at })),
    target('official').map((at) => ({ type: 'reject' as const, target: at })),
    fc.tuple(target('document'), documentEntity).map(([at, entity]) => ({ type: 'add' as const, target: at, entity })),
    fc.tuple(target('official'), officialEntity).map(([at, entity]) => ({ type: 'add' as const, target: at, entity })),
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
export const verdictsIn = (versions: readonly [Base, ...Base[]], max = 25): fc.Arbitrary<Verdict[]> =>
  fc.array(contentIn(versions, max), { maxLength: max }).map((contents) => {
    // A restore of what was never given would be refused wherever verdicts come in.
    const bounded = contents.map((content) =>
      content.type === 'restore' && content.of >= recordId(100 + contents.length)
        ? { ...content, of: recordId(100) }
        : content,
    );
    return verdictsOf(bounded, (index) => ({ name: index % 3 === 0 ? 'Hà' : 'Nam', office: 'Ban Tuyên giáo' }));
  });
