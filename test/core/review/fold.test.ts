import { describe, expect, it } from 'vitest';
import { ClipFold } from '../../../lib/core/review/clip-fold.ts';
import { foldClip } from '../../../lib/core/review/fold.ts';
import type { FoldInput, FoldVersion } from '../../../lib/core/review/types.ts';
import type { MentionTarget, VerdictContent } from '../../../lib/core/schema/verdict.ts';
import { documentOf, mentionAt, officialOf, PARAGRAPHS, sampleOf, taggingOf } from '../../support/articles.ts';
import { CLIP_ID, recordId, verdictsOf } from '../../support/verdicts.ts';

const sample = sampleOf();
const current: FoldVersion = { id: recordId(1), article: sample.article, tagging: sample.tagging };

function target(kind: MentionTarget['kind'], quote: string, nth = 0, version = current): MentionTarget {
  const { start, end } = mentionAt(version.article.text, kind, quote, null, nth);
  return { versionId: version.id, kind, start, end, quote };
}

const fold = (contents: readonly VerdictContent[], more: Partial<FoldInput> = {}) =>
  foldClip({ current, others: [], verdicts: verdictsOf(contents), sightings: [], ...more });

const quotes = (folded: ReturnType<typeof fold>) => folded.mentions.map(({ quote }) => quote);
const reject = (quote: string, nth = 0, kind: MentionTarget['kind'] = 'document'): VerdictContent => ({
  type: 'reject',
  target: target(kind, quote, nth),
});
const restore = (n: number): VerdictContent => ({ type: 'restore', of: recordId(100 + n) });
const label = (text: string, present = true): VerdictContent => ({ type: 'label', label: text, present });

const N04 = 'Nghị quyết số 04-NQ/TW';
const N27 = 'Nghị quyết số 27-NQ/TW';

describe('foldClip: tags', () => {
  it('shows the tagging where nobody decided anything', () => {
    const folded = fold([]);
    expect(folded.mentions.map(({ origin: _, status: _s, decision: _d, entry: _e, ...mention }) => mention)).toEqual(
      current.tagging.mentions,
    );
    expect(folded.mentions.every(({ origin }) => origin === 'tagger')).toBe(true);
    expect(folded.documents.map(({ entity, mentions }) => [entity.id, mentions.length])).toEqual([
      ['d1', 2],
      ['d2', 1],
    ]);
    expect(folded.officials.map(({ entity }) => entity.id)).toEqual(['o1', 'o2']);
    expect(folded).toMatchObject({ labels: [], note: '', deleted: false, undoable: null, redoable: null });
  });

  it('takes a rejected tag away, and its entity with its last one', () => {
    expect(quotes(fold([reject(N04)]))).toHaveLength(5);
    expect(fold([reject(N04)]).documents.map(({ entity }) => entity.id)).toEqual(['d2', 'd1']);
    expect(fold([reject(N04), reject(N04, 1)]).documents.map(({ entity }) => entity.id)).toEqual(['d2']);
  });

  it('keeps what the article says of the posts of somebody who is linked to an entry with other posts', () => {
    const words = target('official', 'Nguyễn Văn Thử');
    const said = current.tagging.officials.find(({ name }) => name === 'Nguyễn Văn Thử')?.posts;
    expect(said).toMatchObject([{ position: 'Bí thư' }]);
    const entry = {
      kind: 'official' as const,
      id: recordId(7),
      official: officialOf('e', 'Nguyễn Văn Thử', 'Chủ tịch'),
    };
    const [linked, other] = fold([{ type: 'link', target: words, entry }]).officials;
    expect(linked).toMatchObject({ entity: { id: `entry:${recordId(7)}`, posts: [{ position: 'Chủ tịch' }] }, said });
    expect(other?.said).toBe(other?.entity.posts);
  });

  it('leaves the official alone when a document at the same words is rejected', () => {
    expect(quotes(fold([{ type: 'reject', target: target('document', 'Trần Thị Mẫu') }]))).toContain('Trần Thị Mẫu');
  });

  const add = (quote: string, entity: Extract<VerdictContent, { type: 'add' }>['entity'], nth = 0): VerdictContent => ({
    type: 'add',
    target: target(entity.kind === 'official' ? 'official' : 'document', quote, nth),
    entity,
  });

  it('adds a tag for an entity there is', () => {
    const folded = fold([add('Nghị quyết số 04', { kind: 'existing', id: 'd2' }, 1)]);
    const added = folded.mentions.filter(({ origin }) => origin === 'person');
    expect(added).toMatchObject([{ quote: 'Nghị quyết số 04', entity: 'd2', rule: 'person', form: 'short' }]);
    // It stands where the tagger had the longer citation.
    expect(quotes(folded).filter((quote) => quote === N04)).toHaveLength(1);
  });

  it('joins a new document to the one of its key, and keeps another apart', () => {
    expect(
      fold([add('hội nghị', { kind: 'document', document: documentOf('x', '04', 'NQ/TW') })]).documents,
    ).toHaveLength(2);
    const folded = fold([add('hội nghị', { kind: 'document', document: documentOf('d1', '99', 'CT/TU') })]);
    expect(folded.documents.map(({ entity }) => entity.number)).toEqual(['99', '04', '27']);
    expect(new Set(folded.documents.map(({ entity }) => entity.id)).size).toBe(3);
  });

  it.each([
    ['no post stated', officialOf('x', 'Nguyễn Văn Thử'), 2],
    ['the same post', officialOf('x', 'Nguyễn Văn Thử', 'Bí thư'), 2],
    ['another post: perhaps another man of this name', officialOf('x', 'Nguyễn Văn Thử', 'Chủ tịch'), 3],
    ['another name', officialOf('x', 'Lê Văn Khác'), 3],
  ])('a new official with %s', (_, official, count) => {
    expect(fold([add('cấp ủy', { kind: 'official', official })]).officials).toHaveLength(count);
  });

  it('leaves a new official apart where two of the name are tagged, since nobody said which', () => {
    const tagging = taggingOf(current.tagging.mentions, current.tagging.documents, [
      officialOf('o1', 'Nguyễn Văn Thử', 'Bí thư'),
      officialOf('o2', 'Nguyễn Văn Thử', 'Chủ tịch'),
    ]);
    const official = officialOf('x', 'Nguyễn Văn Thử');
    const folded = fold([add('cấp ủy', { kind: 'official', official })], { current: { ...current, tagging } });
    expect(folded.officials.map(({ entity }) => entity.id).sort()).toEqual(['o1', 'o2', 'x']);
  });

  it('finds the name inside the words of an added official', () => {
    const words = 'đồng chí Trần Thị Mẫu phát biểu';
    const folded = fold([add(words, { kind: 'official', official: officialOf('x', 'Trần Thị Mẫu') })]);
    const mention = folded.mentions.find(({ quote }) => quote === words);
    expect(mention).toMatchObject({ kind: 'official', form: 'named', entity: 'o2' });
    if (mention?.kind !== 'official' || mention.name === null) throw new Error('no name');
    expect(current.article.text.slice(mention.name.start, mention.name.end)).toBe('Trần Thị Mẫu');
  });

  it('takes away what was added and then rejected; taking the rejection back brings it again', () => {
    const adding = add('hội nghị', { kind: 'existing', id: 'd1' });
    const rejecting = reject('hội nghị');
    expect(quotes(fold([adding]))).toContain('hội nghị');
    expect(quotes(fold([adding, rejecting]))).not.toContain('hội nghị');
    expect(quotes(fold([adding, rejecting, restore(1)]))).toContain('hội nghị');
    expect(quotes(fold([rejecting, adding]))).toContain('hội nghị');
  });

  it('keeps the meaning of an id when the text was tagged again', () => {
    const adding: VerdictContent = {
      type: 'add',
      target: target('document', 'hội nghị'),
      entity: { kind: 'existing', id: 'd1', document: documentOf('d1', '04', 'NQ/TW') },
    };
    const retagged = taggingOf(
      [mentionAt(current.article.text, 'document', N27, 'd1'), mentionAt(current.article.text, 'document', N04, 'd2')],
      [documentOf('d1', '27', 'NQ/TW'), documentOf('d2', '04', 'NQ/TW')],
    );
    const folded = fold([adding], { current: { ...current, tagging: retagged } });
    expect(folded.mentions.find(({ quote }) => quote === 'hội nghị')?.entity).toBe('d2');
  });

  describe('a rejected tag, once another tagger has marked the same sentence', () => {
    const [, before = '', after = ''] = /(.*)Nghị quyết số 04-NQ\/TW(.*)/.exec(PARAGRAPHS[0] ?? '') ?? [];
    const left = before.slice(-7);
    const right = after.slice(0, 1);
    it.each([
      ['in the same words', N04, false],
      ['with more words before', `${left}${N04}`, false],
      ['with more words after', `${N04}${right}`, false],
      ['with more words on both sides', `${left}${N04}${right}`, false],
      ['in fewer words, which is another suggestion', 'Nghị quyết số 04', true],
      ['without its first word', 'số 04-NQ/TW', true],
      ['in part, with words after', `04-NQ/TW${right}`, true],
      ['in part, with words before', `${left}Nghị quyết`, true],
      ['beside it', left.trim(), true],
    ])('%s', (_, quote, stands) => {
      const mention = mentionAt(current.article.text, 'document', quote, 'd1');
      const tagging = taggingOf([mention], [documentOf('d1', '04', 'NQ/TW')]);
      expect(quotes(fold([reject(N04)], { current: { ...current, tagging } }))).toEqual(stands ? [quote] : []);
    });

    it('of another kind stays', () => {
      const mention = mentionAt(current.article.text, 'official', `${left}${N04}`, 'o1');
      const tagging = taggingOf([mention], [], [officialOf('o1', 'Nguyễn Văn Thử')]);
      expect(quotes(fold([reject(N04)], { current: { ...current, tagging } }))).toEqual([`${left}${N04}`]);
    });

    it('comes back with the verdict taken back', () => {
      const tagging = taggingOf([mentionAt(current.article.text, 'document', `${left}${N04}`, null)]);
      const folded = fold([reject(N04), restore(0)], { current: { ...current, tagging } });
      expect(quotes(folded)).toEqual([`${left}${N04}`]);
    });

    it('leaves what a person added in more words', () => {
      const whole = add(`${left}${N04}`, { kind: 'existing', id: 'd1' });
      expect(quotes(fold([whole, reject(N04)]))).toContain(`${left}${N04}`);
    });
  });

  it('loses an added tag whose entity nobody knows, and shows it', () => {
    const folded = fold([add('hội nghị', { kind: 'existing', id: 'gone' })]);
    expect(folded.lost).toHaveLength(1);
    expect(folded.mentions).toHaveLength(6);
  });
});

describe('foldClip: verdicts on another version', () => {
  const [first = '', ...rest] = PARAGRAPHS;
  const later = sampleOf(['Tin cập nhật lúc 10 giờ.', first, ...rest.map((p) => p.replace('27-NQ/TW', '28-NQ/TW'))]);
  const newer: FoldVersion = { id: recordId(2), article: later.article, tagging: later.tagging };

  it('moves what stands elsewhere now, and says what is lost', () => {
    const folded = fold([reject(N04), reject(N27), label('hội nghị')], { current: newer, others: [current] });
    expect(quotes(folded).filter((quote) => quote === N04)).toHaveLength(1);
    expect(folded.moved.map(({ id }) => id)).toEqual([recordId(100)]);
    expect(folded.lost.map(({ id }) => id)).toEqual([recordId(101)]);
    expect(folded.labels).toEqual(['hội nghị']);
  });

  it('says where what was moved stands; the same decision given there settles it, and one elsewhere does not', () => {
    const [there] = newer.tagging.mentions.filter(({ quote }) => quote === N04);
    const folded = fold([reject(N04)], { current: newer, others: [current] });
    expect([...folded.movedTo]).toEqual([[recordId(100), { start: there?.start, end: there?.end }]]);
    const again = (nth: number): VerdictContent => ({ type: 'reject', target: target('document', N04, nth, newer) });
    const settled = fold([reject(N04), again(0)], { current: newer, others: [current] });
    expect([settled.moved, settled.movedTo.size]).toEqual([[], 0]);
    expect(fold([reject(N04), again(1)], { current: newer, others: [current] }).moved).toHaveLength(1);
    // It counts, although it changes nothing that is shown.
    const ways = new ClipFold({
      current: newer,
      others: [current],
      verdicts: verdictsOf([reject(N04)]),
      sightings: [],
    });
    const [, confirming] = verdictsOf([reject(N04), again(0)]);
    if (confirming?.type !== 'reject') throw new Error('a reject is wanted');
    expect(ways.give(confirming)).toBe(true);
    expect(ways.give({ ...confirming, id: recordId(300) })).toBe(false);
  });

  it('says nothing of what was taken back', () => {
    expect(fold([reject(N27), restore(0)], { current: newer, others: [current] }).lost).toEqual([]);
  });

  it('loses what points at a version or at words that are not there', () => {
    expect(fold([reject(N04)], { current: newer }).lost).toHaveLength(1);
    const wrong: VerdictContent = { type: 'reject', target: { ...target('document', N04), quote: N27 } };
    expect(fold([wrong]).lost).toHaveLength(1);
  });
});

describe('foldClip: labels, note, delete', () => {
  it.each([
    ['in order of adding', [label('b'), label('a')], ['b', 'a']],
    ['once each', [label('a'), label('a')], ['a']],
    ['taken off', [label('a'), label('b'), label('a', false)], ['b']],
    ['put on again at the end', [label('a'), label('b'), label('a', false), label('a')], ['b', 'a']],
    ['one in any Unicode form', [label('Đảng ủy'), label('Đảng ủy'.normalize('NFD'))], ['Đảng ủy']],
    ['apart where letters differ', [label('hội'), label('hổi')], ['hội', 'hổi']],
  ])('labels %s', (_, contents, labels) => {
    expect(fold(contents).labels).toEqual(labels);
  });

  it('shows the last note in effect', () => {
    const notes: VerdictContent[] = [
      { type: 'note', text: 'một' },
      { type: 'note', text: 'hai' },
    ];
    expect(fold(notes).note).toBe('hai');
    expect(fold([...notes, restore(1)]).note).toBe('một');
  });

  it('goes by the clock, and by the id only where clocks are the same', () => {
    const [a, b] = verdictsOf([
      { type: 'note', text: 'trước' },
      { type: 'note', text: 'sau' },
    ]);
    if (a === undefined || b === undefined) throw new Error('no verdicts');
    expect(fold([], { verdicts: [{ ...a, id: recordId(999) }, b] }).note).toBe('sau');
    expect(fold([], { verdicts: [{ ...a, id: recordId(999), clock: b.clock }, b] }).note).toBe('trước');
  });

  it('is deleted while any delete stands', () => {
    expect(fold([{ type: 'delete' }, { type: 'delete' }, restore(0)]).deleted).toBe(true);
    expect(fold([{ type: 'delete' }, { type: 'delete' }, restore(0), restore(1)]).deleted).toBe(false);
    expect(fold([{ type: 'delete' }, restore(0), restore(1)]).deleted).toBe(true);
  });

  it.each([
    ['unsigned and later', null, '2026-03-10T00:00:00+07:00', false],
    ['unsigned and earlier', null, '2026-03-09T01:00:00+07:00', true],
    ['signed, which a restore answers for', { name: 'Nam', office: '' }, '2026-03-10T00:00:00Z', true],
  ])('a sighting that is %s', (_, by, at, deleted) => {
    const url = 'https://bao.example/';
    const sighting = { id: recordId(50), clipId: CLIP_ID, versionId: current.id, at, url, by };
    expect(fold([{ type: 'delete' }], { sightings: [sighting] }).deleted).toBe(deleted);
  });
});

describe('foldClip: undo and redo', () => {
  const [HA, NAM] = [
    { name: 'Hà', office: 'A' },
    { name: 'Nam', office: 'A' },
  ];
  const n = (id: string | undefined): number | null =>
    id === undefined ? null : Number.parseInt(id.slice(-4), 16) - 100;

  it.each<[string, VerdictContent[], number | null, number | null]>([
    ['nothing decided', [], null, null],
    ['one act', [label('a')], 0, null],
    ['undone', [label('a'), restore(0)], null, 1],
    ['one of two undone', [label('a'), label('b'), restore(1)], 0, 2],
    ['both undone', [label('a'), label('b'), restore(1), restore(0)], null, 3],
    ['both undone, one redone', [label('a'), label('b'), restore(1), restore(0), restore(3)], 0, 2],
    ['undone, then something new', [label('a'), restore(0), label('c')], 2, null],
    ['redone', [label('a'), restore(0), restore(1)], 0, null],
  ])('%s', (_, contents, undoable, redoable) => {
    const folded = fold(contents);
    expect([n(folded.undoable?.id), n(folded.redoable?.id)]).toEqual([undoable, redoable]);
  });

  it('is each installation’s own, whatever name it signs with', () => {
    const verdicts = verdictsOf([label('a'), label('b'), label('c')], (index) => (index === 1 ? NAM : HA)).map(
      (verdict, index) =>
        index === 1 ? { ...verdict, clock: verdict.clock.replace('0000node', '0001node') } : verdict,
    );
    expect(n(fold([], { verdicts, node: '0001node' }).undoable?.id)).toBe(1);
    expect(n(fold([], { verdicts, node: '0000node' }).undoable?.id)).toBe(2);
    expect(fold([], { verdicts, node: '0002node' }).undoable).toBeNull();
    expect(fold([], { verdicts, node: null }).undoable).toBeNull();
  });

  it('ignores restores that stand before what they take back, so none can go in a circle', () => {
    const circle = verdictsOf([
      { type: 'restore', of: recordId(101) },
      { type: 'restore', of: recordId(100) },
      label('a'),
    ]);
    expect(fold([], { verdicts: circle }).labels).toEqual(['a']);
    const early = verdictsOf([{ type: 'restore', of: recordId(101) }, label('a')]);
    expect(fold([], { verdicts: early }).labels).toEqual(['a']);
  });
});
