import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../../lib/core/identity.ts';
import { foldClip } from '../../../lib/core/review/fold.ts';
import { targetOf, toSource } from '../../../lib/core/review/source.ts';
import type { FoldInput, FoldVersion } from '../../../lib/core/review/types.ts';
import type { Article } from '../../../lib/core/schema/article.ts';
import type { BlockChange, Change } from '../../../lib/core/schema/correction.ts';
import type { ShownTagging } from '../../../lib/core/schema/tagging.ts';
import type { MentionTarget, VerdictContent } from '../../../lib/core/schema/verdict.ts';
import { taggingDate } from '../../../lib/core/tagging-date.ts';
import { documentOf, mentionAt, PARAGRAPHS, sampleOf, taggingOf } from '../../support/articles.ts';
import { blockChange, correct, givenTime } from '../../support/corrections.ts';
import { recordId, verdictsOf } from '../../support/verdicts.ts';

const N04 = 'Nghị quyết số 04-NQ/TW';
const N27 = 'Nghị quyết số 27-NQ/TW';

const sample = sampleOf(PARAGRAPHS, { title: `Sơ kết ${N04} tại Thái Nguyên` });
const current: FoldVersion = { id: recordId(1), ...sample };

const fold = (contents: readonly VerdictContent[], more: Partial<FoldInput> = {}) =>
  foldClip({ current, others: [], verdicts: verdictsOf(contents), sightings: [], ...more });
type Folded = ReturnType<typeof fold>;

const change = (one: Change, version = current): VerdictContent => correct(version.id, one);
const block = (index: number, as: BlockChange): VerdictContent => change(blockChange(sample.article, index, as));
const title = (value: string): VerdictContent => change({ field: 'title', value });
const restore = (n: number): VerdictContent => ({ type: 'restore', of: recordId(100 + n) });

/** Quotes of the mentions shown, each checked to stand on its words. */
const quotes = ({ mentions, article }: Folded): string[] =>
  mentions.map(({ start, end, quote }) => {
    expect(article.text.slice(start, end)).toBe(quote);
    return quote;
  });
const count = (folded: Folded, quote: string): number => quotes(folded).filter((one) => one === quote).length;

/** A verdict's target for words shown, as a screen makes it. */
function shownTarget(folded: Folded, quote: string, nth = 0, kind: MentionTarget['kind'] = 'document'): MentionTarget {
  const target = targetOf(folded, mentionAt(folded.article.text, kind, quote, null, nth));
  if (target === null) throw new Error('words of no one source');
  return target;
}

describe('foldClip: tags of a corrected article', () => {
  it('are at their words, wherever these stand now', () => {
    const before = fold([]);
    expect(before.carried).toBe(false);
    for (const contents of [
      [block(1, 'drop')],
      [title('Ngắn')],
      [change({ field: 'sapo', value: 'Một sapo chưa có.' })],
      [block(3, 'sapo')],
    ]) {
      const after = fold(contents);
      expect(after.carried).toBe(true);
      const gone = quotes(before).length - quotes(after).length;
      expect([0, 1, 2]).toContain(gone);
    }
  });

  it('of a paragraph that is taken out are not shown nor counted, and are back with it', () => {
    expect(fold([]).documents.map(({ entity }) => entity.id)).toEqual(['d1', 'd2']);
    const without = fold([block(2, 'drop')]);
    expect(quotes(without)).not.toContain(N27);
    expect(without.documents.map(({ entity }) => entity.id)).toEqual(['d1']);
    expect(fold([block(2, 'drop'), block(2, 'keep')])).toMatchObject({ carried: false, mentions: { length: 7 } });
    expect(fold([block(2, 'drop'), restore(0)])).toMatchObject({ carried: false, mentions: { length: 7 } });
  });

  it.each([
    ['the words before them changed', `Tổng kết ${N04} tại Thái Nguyên`, true],
    ['the words behind them changed', `Sơ kết ${N04} ở Thái Nguyên`, true],
    ['all words around them changed', `Tổng kết ${N04} ở Thái Nguyên`, false],
    ['words were put before them', `Tin mới: Sơ kết ${N04} tại Thái Nguyên`, true],
    ['the number changed', `Sơ kết ${N04.replace('04', '05')} tại Thái Nguyên`, false],
    ['the code grew', `Sơ kết ${N04}A tại Thái Nguyên`, false],
    ['they are gone', 'Sơ kết tại Thái Nguyên', false],
  ])('in a title where %s', (_, value, stands) => {
    expect(count(fold([title(value)]), N04)).toBe(stands ? 3 : 2);
  });

  it('are one where a title says once what it said twice', () => {
    const [before, after] = ['Thông báo kết luận của Ban Thường vụ Tỉnh ủy về', 'của Ban Chấp hành Trung ương Đảng'];
    const twice = sampleOf(PARAGRAPHS, { title: `${N04} ${after}; ${before} ${N04}` });
    const folded = fold([title(`${before} ${N04} ${after}`)], { current: { id: current.id, ...twice } });
    expect(count(fold([], { current: { id: current.id, ...twice } }), N04)).toBe(4);
    expect(count(folded, N04)).toBe(3);
  });

  it('move with a paragraph that becomes the sapo', () => {
    const folded = fold([block(3, 'sapo')]);
    expect(quotes(folded).slice(0, 3)).toEqual([N04, 'Nguyễn Văn Thử', N04]);
    expect(folded.mentions).toHaveLength(7);
  });

  it('keep name, title and trigger on their words, or without', () => {
    const { text } = sample.article;
    const at = text.indexOf('Nguyễn Văn Thử');
    const span = { start: at, end: at + 6 };
    const mention = {
      ...mentionAt(text, 'official', 'Nguyễn Văn Thử', null),
      name: span,
      trigger: { start: 0, end: 6 },
    };
    const tagged = { ...current, tagging: taggingOf([mention]) };
    const [shown] = fold([title('Ngắn')], { current: tagged }).mentions;
    if (shown?.kind !== 'official' || shown.name === null) throw new Error('no name');
    expect(shown.name).toEqual({ start: shown.start, end: shown.start + 6 });
    expect(shown.trigger).toBeUndefined();
  });
});

describe('foldClip: decisions on words of a corrected article', () => {
  it('made before the correction hold', () => {
    const { start, end } = mentionAt(sample.article.text, 'document', N27, null);
    const reject: VerdictContent = {
      type: 'reject',
      target: { versionId: current.id, kind: 'document', start, end, quote: N27 },
    };
    expect(quotes(fold([reject, title('Ngắn')]))).not.toContain(N27);
    expect(quotes(fold([reject, block(2, 'drop')]))).not.toContain(N27);
    expect(fold([reject, block(2, 'drop')])).toMatchObject({ lost: [], hidden: [{ id: recordId(100) }] });
    expect(quotes(fold([reject, block(2, 'drop'), block(2, 'keep')]))).not.toContain(N27);
  });

  it('over a title typed anew and what stands behind it are hidden', () => {
    const quote = 'Thái Nguyên\nĐồng chí';
    const start = sample.article.text.indexOf(quote);
    const target = { versionId: current.id, kind: 'official' as const, start, end: start + quote.length, quote };
    const reject: VerdictContent = { type: 'reject', target };
    expect(fold([reject]).hidden).toEqual([]);
    expect(fold([reject, title(`Mới: ${sample.article.title}`)]).hidden).toMatchObject([{ id: recordId(100) }]);
  });

  it('on captured words point at the capture', () => {
    const folded = fold([title('Ngắn')]);
    const target = shownTarget(folded, N27);
    expect(sample.article.text.slice(target.start, target.end)).toBe(N27);
    expect(target.correction).toBeUndefined();
    expect(quotes(fold([title('Ngắn'), { type: 'reject', target }]))).not.toContain(N27);
    expect(quotes(fold([title('Ngắn'), { type: 'reject', target }, restore(0)]))).not.toContain(N27);
  });

  const add = (target: MentionTarget): VerdictContent => ({
    type: 'add',
    target,
    entity: { kind: 'document', document: documentOf('P-1', '99', 'CT/TU') },
  });

  it('on typed words point at the correction, and go with it', () => {
    const typed = title('Chỉ thị số 99-CT/TU của Tỉnh ủy');
    const target = shownTarget(fold([typed]), 'Chỉ thị số 99-CT/TU');
    expect(target).toMatchObject({ correction: recordId(100), start: 0, end: 19 });
    const folded = fold([typed, add(target)]);
    expect(quotes(folded)[0]).toBe('Chỉ thị số 99-CT/TU');
    expect(folded.documents.map(({ entity }) => entity.number)).toContain('99');
    const undone = fold([typed, add(target), restore(0)]);
    expect(quotes(undone)).not.toContain('Chỉ thị số 99-CT/TU');
    expect(undone).toMatchObject({ lost: [], hidden: [{ id: recordId(101) }] });
    expect(quotes(fold([typed, add(target), restore(0), restore(2)]))[0]).toBe('Chỉ thị số 99-CT/TU');
  });

  it.each([
    ['that has them still', 'Về Chỉ thị số 99-CT/TU của Tỉnh ủy', true],
    ['that has another number', 'Chỉ thị số 98-CT/TU của Tỉnh ủy', false],
  ])('on typed words stay in a title corrected once more %s', (_, value, stands) => {
    const typed = title('Chỉ thị số 99-CT/TU của Tỉnh ủy');
    const folded = fold([typed, add(shownTarget(fold([typed]), 'Chỉ thị số 99-CT/TU')), title(value)]);
    expect(quotes(folded).includes('Chỉ thị số 99-CT/TU')).toBe(stands);
    expect(folded.hidden).toHaveLength(stands ? 0 : 1);
    expect(folded.moved).toHaveLength(stands ? 1 : 0);
  });

  it('on typed words that the correction does not have, or of none, are lost', () => {
    const typed = title('Chỉ thị số 99-CT/TU của Tỉnh ủy');
    const target = shownTarget(fold([typed]), 'Chỉ thị số 99-CT/TU');
    for (const wrong of [
      { ...target, quote: 'Chỉ thị số 98-CT/TU' },
      { ...target, correction: recordId(7) },
    ])
      expect(fold([typed, add(wrong)]).lost).toHaveLength(1);
    const drop = block(1, 'drop');
    expect(fold([drop, add({ ...target, correction: recordId(100) })]).lost).toHaveLength(1);
  });
});

describe('toSource', () => {
  const spanOf = (article: Article, words: string) => {
    const start = article.text.indexOf(words);
    return { start, end: start + words.length };
  };
  it.each<[string, VerdictContent[], string, string | null]>([
    ['words of one paragraph', [block(1, 'drop')], 'cấp ủy', 'captured'],
    ['paragraphs captured one behind the other', [title('Ngắn')], 'năm 2026.', 'captured'],
    ['over two such paragraphs', [title('Ngắn')], 'phát biểu.\nNguyễn Văn Thử', 'captured'],
    ['over a paragraph that was taken out', [block(2, 'drop')], '04-NQ/TW.\nNguyễn', null],
    ['from typed words into captured ones', [title('Ngắn')], 'gắn\nĐồng chí', null],
    ['from captured words into typed ones', [change({ field: 'sapo', value: 'Mới.' })], 'Nguyên\nMới', null],
    ['typed words', [title('Ngắn')], 'gắn', 'typed'],
    ['a line break alone', [], '\n', 'captured'],
    ['a line break behind which a paragraph was taken out', [block(1, 'drop')], '\n', null],
  ])('%s', (_, contents, words, expected) => {
    const { article, blocks } = fold(contents);
    const source = toSource(blocks, spanOf(article, words));
    expect(source === null ? null : source.correction === undefined ? 'captured' : 'typed').toBe(expected);
    if (expected === 'captured') expect(sample.article.text.slice(source?.start, source?.end)).toBe(words);
  });

  it.each([
    ['behind the text', { start: 1e6, end: 1e6 + 3 }],
    ['over its end', { start: sample.article.text.length - 1, end: sample.article.text.length + 1 }],
  ])('is none for a span %s', (_, span) => {
    expect(toSource(fold([]).blocks, span)).toBeNull();
  });
});

describe('foldClip: the tagging of the corrected text', () => {
  const NEW_TITLE = `Tin về ${N27}`;
  const shownOf = (contents: readonly VerdictContent[], more: Partial<ShownTagging> = {}): ShownTagging => {
    const { article } = fold(contents);
    const mentions = [mentionAt(article.text, 'document', N27, 'd1')];
    return {
      textSha256: sha256Hex(article.text),
      date: taggingDate(article),
      tagging: { ...taggingOf(mentions, [documentOf('d1', '27', 'NQ/TW')]), tagger: 'tagger 2' },
      ...more,
    };
  };
  const contents = [title(NEW_TITLE)];

  it('is used where it fits text and date', () => {
    const folded = fold(contents, { shownTagging: shownOf(contents) });
    expect(folded.carried).toBe(false);
    expect(quotes(folded)).toEqual([N27]);
    expect(folded.documents.map(({ entity }) => entity.number)).toEqual(['27']);
  });

  it.each<[string, VerdictContent[], Partial<ShownTagging>]>([
    ['another text', [title('Khác')], {}],
    ['another date', contents, { date: '2025-01-01' }],
    ['no date', contents, { date: null }],
    ['a hash of another text', contents, { textSha256: 'a'.repeat(64) }],
  ])('is left aside for %s', (_, given, more) => {
    const folded = fold(given, { shownTagging: shownOf(contents, more) });
    expect(folded.carried).toBe(true);
    expect(folded.mentions.length).toBeGreaterThan(1);
  });

  it('is not needed where neither text nor date is another', () => {
    const same: VerdictContent[] = [
      change({ field: 'authors', value: ['Nam'] }),
      change({ field: 'outlet', value: null }),
      block(1, 'caption'),
      change({ field: 'published', value: givenTime('2026-03-07T09:30:00+07:00') }),
    ];
    expect(fold(same)).toMatchObject({ carried: false, mentions: { length: 7 } });
    const date = change({ field: 'published', value: givenTime('2026-03-06T09:30:00+07:00') });
    expect(fold([date])).toMatchObject({ carried: true, mentions: { length: 7 } });
  });

  it('gives ids anew: what a person’s tag stood for stays', () => {
    const { start, end } = mentionAt(sample.article.text, 'document', 'hội nghị', null);
    const target = { versionId: current.id, kind: 'document' as const, start, end, quote: 'hội nghị' };
    const adding: VerdictContent = { type: 'add', target, entity: { kind: 'existing', id: 'd1' } };
    const folded = fold([...contents, adding], { shownTagging: shownOf(contents) });
    const added = folded.mentions.find(({ quote }) => quote === 'hội nghị');
    expect(folded.documents.find(({ entity }) => entity.id === added?.entity)?.entity.number).toBe('04');
  });
});

describe('foldClip: corrections over versions', () => {
  const later = sampleOf(['Tin cập nhật lúc 10 giờ.', ...PARAGRAPHS], { title: sample.article.title });
  const newer: FoldVersion = { id: recordId(2), ...later };
  const over = (contents: readonly VerdictContent[]) => fold(contents, { current: newer, others: [current] });

  it('hold, are moved or are lost, and are said to be', () => {
    const folded = over([title('Ngắn'), block(2, 'drop'), block(1, 'caption')]);
    expect(folded.article.title).toBe('Ngắn');
    expect(quotes(folded)).not.toContain(N27);
    expect(folded.article.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'caption', 'paragraph']);
    expect(folded.moved.map(({ id }) => id)).toEqual([recordId(101), recordId(102)]);
    const edited = sampleOf([PARAGRAPHS[0] ?? '', 'Đoạn khác.'], { title: 'Tiêu đề mới' });
    const lost = fold([title('Ngắn'), block(2, 'drop')], {
      current: { id: recordId(3), ...edited },
      others: [current],
    });
    expect(lost.article).toEqual(edited.article);
    expect(lost.lost.map(({ id }) => id)).toEqual([recordId(100), recordId(101)]);
  });

  it('leave decisions of the older version on their words', () => {
    const typed = title(`Tin về ${N27}`);
    const target = shownTarget(fold([typed]), N27);
    expect(target.correction).toBe(recordId(100));
    expect(count(over([typed]), N27)).toBe(1);
    const add: VerdictContent = {
      type: 'add',
      target,
      entity: { kind: 'document', document: documentOf('P-1', '27', 'NQ/TW') },
    };
    expect(count(over([typed, add]), N27)).toBe(2);
  });

  it('of two people: the later wins, in whatever order they come', () => {
    const verdicts = verdictsOf([title('Của Hà'), title('Của Nam'), block(1, 'drop')]);
    const folded = fold([], { verdicts: verdicts.toReversed() });
    expect(folded.article.title).toBe('Của Nam');
    expect(folded.corrected.title).toMatchObject({ original: sample.article.title, verdict: { id: recordId(101) } });
    expect(fold([], { verdicts: [...verdicts, ...verdictsOf([title('Của Hà')])] }).article.title).toBe('Của Nam');
  });
});
