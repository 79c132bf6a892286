import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Verdict, type VerdictContent } from '../../lib/core/schema/verdict.ts';
import { saveCapture } from '../../lib/store/captures.ts';
import { listClips, loadClip } from '../../lib/store/clips.ts';
import type { ClipDatabase } from '../../lib/store/db.ts';
import { addVerdict, addVerdicts, restoreClips } from '../../lib/store/verdicts.ts';
import { documentOf, mentionAt, officialOf, PARAGRAPHS, sampleOf } from '../support/articles.ts';
import { captureOf, contentsOf, emptyDatabase, HÀ, NAM, written } from '../support/store.ts';
import { recordId } from '../support/verdicts.ts';

let db: ClipDatabase;
let clipId: string;
let versionId: string;
beforeEach(async () => {
  db = emptyDatabase();
  ({ clipId, versionId } = await saveCapture(db, captureOf()));
});
afterEach(() => db.delete());

const N04 = 'Nghị quyết số 04-NQ/TW';
const { text } = sampleOf().article;
function on(kind: 'document' | 'official', quote: string, nth = 0) {
  const { start, end } = mentionAt(text, kind, quote, null, nth);
  return { versionId, kind, start, end, quote };
}
const load = async () => {
  const clip = await loadClip(db, clipId);
  if (clip === undefined) throw new Error('no clip');
  return clip;
};
const label = (text: string): VerdictContent => ({ type: 'label', label: text, present: true });

describe('addVerdict', () => {
  it('stamps who, when, and on what, and refreshes the row', async () => {
    const now = Date.parse('2026-03-09T08:00:00Z');
    const first = written(
      await addVerdict(db, clipId, { type: 'reject', target: on('document', N04) }, HÀ, { now: () => now }),
    );
    expect(Verdict.parse(first)).toEqual(first);
    expect(first).toMatchObject({ clipId, by: HÀ, at: '2026-03-09T08:00:00.000Z', basedOn: null });
    const second = written(
      await addVerdict(db, clipId, { type: 'reject', target: on('document', N04, 1) }, NAM, {
        now: () => now - 60_000,
      }),
    );
    expect(second).toMatchObject({ by: NAM, basedOn: first.id });
    expect(second.clock > first.clock).toBe(true);
    const clip = await load();
    expect(clip.verdicts).toEqual([first, second]);
    expect(clip.row).toMatchObject({ documentCount: 1, officialCount: 2 });
    expect(clip.reviewed.undoable).toEqual(second);
  });

  it('keeps one node in all clocks of a database', async () => {
    const a = written(await addVerdict(db, clipId, label('a'), HÀ));
    const b = written(await addVerdict(db, clipId, label('b'), HÀ));
    expect(a.clock.slice(-8)).toBe(b.clock.slice(-8));
  });

  it('writes down beside an id what it stands for, in the tagging or brought in by a person', async () => {
    const tagged = await addVerdict(
      db,
      clipId,
      { type: 'add', target: on('document', 'hội nghị'), entity: { kind: 'existing', id: 'd2' } },
      HÀ,
    );
    expect(tagged).toMatchObject({ entity: { kind: 'existing', id: 'd2', document: documentOf('d2', '27', 'NQ/TW') } });
    const official = officialOf('P-1', 'Lê Văn Khác');
    await addVerdict(
      db,
      clipId,
      { type: 'add', target: on('official', 'cấp ủy'), entity: { kind: 'official', official } },
      HÀ,
    );
    const again = await addVerdict(
      db,
      clipId,
      { type: 'add', target: on('official', 'đơn vị'), entity: { kind: 'existing', id: 'P-1' } },
      HÀ,
    );
    expect(again).toMatchObject({ entity: { kind: 'existing', id: 'P-1', official } });
    expect((await load()).row.officialCount).toBe(3);
  });

  it.each([
    ['white space around', '  Đảng  ', 'Đảng'],
    ['white space within', 'xây  dựng\u00a0\n Đảng', 'xây dựng Đảng'],
    ['marks apart from their letters', 'Đảng ủy'.normalize('NFD'), 'Đảng ủy'],
    ['invisible characters', '\ufeffxây dựng\u200b \u00adĐảng', 'xây dựng Đảng'],
    ['signs alone', '#1', '#1'],
    ['an emoji', '🌾', '🌾'],
  ])('tidies a label: %s', async (_, given, kept) => {
    expect(await addVerdict(db, clipId, label(given), HÀ)).toMatchObject({ label: kept });
    expect((await load()).row.labels).toEqual([kept]);
  });

  it.each([
    ['nothing to be seen', '\u200b\u2060 \ufeff'],
    ['joiners alone', '\u200d\u200c'],
    ['a filler that counts as a letter', '\u3164'],
    ['an empty Braille cell', '\u2800'],
    ['a mark without a letter', '\u0301'],
    ['a control character', '\u0007'],
    ['an override', 'Đảng \u202egnốhc'],
    ['an isolate', '\u2066Đảng\u2069'],
    ['a mark of direction', 'Đảng\u200f'],
    ['a hundred letters and one', 'a'.repeat(101)],
  ])('refuses a label of %s', async (_, given) => {
    await expect(addVerdict(db, clipId, label(given), HÀ)).rejects.toMatchObject({ refusal: 'malformed' });
  });

  it('makes a note NFC and fit for files', async () => {
    await addVerdict(db, clipId, label('Đảng'), HÀ);
    expect(await addVerdict(db, clipId, note('Đối chiếu'.normalize('NFD')), HÀ)).toMatchObject({ text: 'Đối chiếu' });
    expect(await addVerdict(db, clipId, note('Đối chiếu'), HÀ)).toBeNull();
    await addVerdict(db, clipId, { type: 'note', text: 'a\0b\uD83D' }, HÀ);
    expect(await load()).toMatchObject({
      row: { labels: ['Đảng'], noted: true },
      reviewed: { note: 'a\uFFFDb\uFFFD' },
    });
  });

  it.each<[string, () => [string, VerdictContent], string]>([
    ['a clip that is not there', () => [recordId(1), { type: 'delete' }], 'no-such-clip'],
    [
      'a version that is not there',
      () => [clipId, { type: 'reject', target: { ...on('document', N04), versionId: recordId(1) } }],
      'no-such-version',
    ],
    [
      'words that are not there',
      () => [clipId, { type: 'reject', target: { ...on('document', N04), quote: 'Nghị quyết số 05-NQ/TW' } }],
      'quote-differs',
    ],
    [
      'a span outside the text',
      () => [clipId, { type: 'reject', target: { ...on('document', N04), start: 1e6, end: 1e6 + 22 } }],
      'quote-differs',
    ],
    [
      'an entity that is not there',
      () => [clipId, { type: 'add', target: on('document', N04), entity: { kind: 'existing', id: 'd9' } }],
      'no-such-entity',
    ],
    [
      'an official for a document',
      () => [clipId, { type: 'add', target: on('document', N04), entity: { kind: 'existing', id: 'o1' } }],
      'no-such-entity',
    ],
    [
      'a new official for a document',
      () => [
        clipId,
        { type: 'add', target: on('document', N04), entity: { kind: 'official', official: officialOf('x', 'Lê Văn') } },
      ],
      'malformed',
    ],
    ['a restore of nothing', () => [clipId, { type: 'restore', of: recordId(1) }], 'no-such-verdict'],
    ['an empty label', () => [clipId, label('  ')], 'malformed'],
  ])('refuses %s, and writes nothing', async (_, make, refusal) => {
    const before = await contentsOf(db);
    const [id, content] = make();
    await expect(addVerdict(db, id, content, HÀ)).rejects.toMatchObject({ name: 'StoreRefused', refusal });
    expect(await contentsOf(db)).toEqual(before);
  });

  it('refuses a person without a name', async () => {
    await expect(addVerdict(db, clipId, label('a'), { name: ' ', office: '' })).rejects.toMatchObject({
      refusal: 'malformed',
    });
  });
});

describe('many verdicts', () => {
  it('are written all or none', async () => {
    const other = await saveCapture(db, captureOf(otherPage('khac')));
    const before = await contentsOf(db);
    const requests = [other.clipId, clipId, recordId(1)].map((id) => ({
      clipId: id,
      content: { type: 'delete' as const },
    }));
    await expect(addVerdicts(db, requests, HÀ)).rejects.toMatchObject({ refusal: 'no-such-clip' });
    expect(await contentsOf(db)).toEqual(before);
    const given = await addVerdicts(db, requests.slice(0, 2), HÀ);
    expect(given.map((verdict) => verdict.clipId)).toEqual([other.clipId, clipId]);
    expect(await listClips(db)).toEqual([]);
    expect(await restoreClips(db, [clipId, other.clipId], NAM)).toHaveLength(2);
    expect(await listClips(db)).toHaveLength(2);
    expect(await restoreClips(db, [clipId], NAM)).toEqual([]);
  });

  it('on one clip follow one another', async () => {
    const given = await addVerdicts(
      db,
      ['a', 'b', 'c'].map((text) => ({ clipId, content: label(text) })),
      HÀ,
    );
    expect(given.map(({ basedOn }) => basedOn)).toEqual([null, given[0]?.id, given[1]?.id]);
    expect((await load()).row.labels).toEqual(['a', 'b', 'c']);
  });

  it('given at once from several places keep their clocks apart', async () => {
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((text) => addVerdict(db, clipId, label(text), HÀ)));
    const { verdicts, row } = await load();
    expect(new Set(verdicts.map(({ clock }) => clock)).size).toBe(5);
    expect(row.labels).toHaveLength(5);
  });
});

const otherPage = (name: string) => {
  const canonicalUrl = `https://bao.example/${name}.html`;
  return { ...sampleOf(PARAGRAPHS, { canonicalUrl }), url: canonicalUrl };
};

const reject = (nth = 0): VerdictContent => ({ type: 'reject', target: on('document', N04, nth) });
const add = (quote: string, id: string): VerdictContent => ({
  type: 'add',
  target: on('document', quote),
  entity: { kind: 'existing', id },
});
const accept = (quote: string, id: string): VerdictContent => ({
  type: 'accept',
  target: on('document', quote),
  entity: { kind: 'existing', id },
});
/** The version is known only once a test has begun, after its table was made. */
const here = (content: VerdictContent): VerdictContent => {
  if (content.type === 'highlight') return { ...content, target: { ...content.target, versionId } };
  return 'target' in content ? { ...content, target: { ...content.target, versionId } } : content;
};
const note = (words: string): VerdictContent => ({ type: 'note', text: words });

describe('a decision that changes nothing is not written', () => {
  it.each<[string, VerdictContent[], VerdictContent]>([
    ['a tag removed twice', [reject()], reject()],
    ['a tag removed where there is none', [], { type: 'reject', target: on('document', 'hội nghị') }],
    ['a tag added twice', [add('hội nghị', 'd2')], add('hội nghị', 'd2')],
    ['a tag accepted twice', [accept(N04, 'd1')], accept(N04, 'd1')],
    ['a tag added that was accepted', [accept(N04, 'd1')], accept(N04, 'd1')],
    ['a label twice', [label('Đảng')], label('Đảng')],
    ['a label in another Unicode form', [label('Đảng')], label(' Đảng '.normalize('NFD'))],
    ['a label taken off where there is none', [], { type: 'label', label: 'Đảng', present: false }],
    ['an empty note where there is none', [], note('')],
    ['a note twice', [note('một')], note('một')],
    ['a delete twice', [{ type: 'delete' }], { type: 'delete' }],
  ])('%s', async (_, before, content) => {
    for (const one of before) written(await addVerdict(db, clipId, here(one), HÀ));
    const { meta: _before, ...rows } = await contentsOf(db);
    expect(await addVerdict(db, clipId, here(content), NAM)).toBeNull();
    expect(await addVerdicts(db, [{ clipId, content: here(content) }], NAM)).toEqual([]);
    const { meta: _after, ...after } = await contentsOf(db);
    expect(after).toEqual(rows);
  });

  it.each<[string, VerdictContent[], VerdictContent]>([
    ['the other mention of a document', [reject()], reject(1)],
    ['a tag put back after it was removed', [reject()], add(N04, 'd1')],
    ['another document for the same words', [], add(N04, 'd2')],
    ['a longer tag in the place of one', [], add(`${N04}.`, 'd1')],
    ['a tag added that the tagger gave, which accepts it', [], add(N04, 'd1')],
    [
      'a new document that is the one there',
      [],
      {
        type: 'add',
        target: on('document', N04),
        entity: { kind: 'document', document: documentOf('P-1', '04', 'NQ/TW') },
      },
    ],
    ['a tag accepted', [], accept(N04, 'd1')],
    ['a tag accepted after it was rejected', [reject()], accept(N04, 'd1')],
    ['a tag accepted as another document', [accept(N04, 'd1')], accept(N04, 'd2')],
    ['a label taken off', [label('Đảng')], { type: 'label', label: 'Đảng', present: false }],
    ['an emptied note', [note('một')], note('')],
    ['a note changed back', [note('một'), note('hai')], note('một')],
  ])('but %s is', async (_, before, content) => {
    for (const one of before) written(await addVerdict(db, clipId, here(one), HÀ));
    expect(await addVerdict(db, clipId, here(content), HÀ)).toMatchObject({ type: content.type });
    expect((await load()).verdicts).toHaveLength(before.length + 1);
  });

  it('not even from two windows at once', async () => {
    const given = await Promise.all([1, 2, 3].map(() => addVerdict(db, clipId, reject(), HÀ)));
    expect(given.filter((verdict) => verdict !== null)).toHaveLength(1);
  });

  it('while the rest of its batch is', async () => {
    const contents = [label('a'), label('a'), label('b'), note('')];
    const given = await addVerdicts(
      db,
      contents.map((content) => ({ clipId, content })),
      HÀ,
    );
    expect(given).toMatchObject([{ label: 'a' }, { label: 'b' }]);
    expect(given[1]?.basedOn).toBe(given[0]?.id);
  });

  it('but one whose words the page has lost is, since they may come back', async () => {
    await saveCapture(db, captureOf({ ...sampleOf(['Tin đã gỡ.']), capturedAt: '2026-03-10T00:00:00Z' }));
    expect(await addVerdict(db, clipId, reject(), HÀ)).not.toBeNull();
    expect((await load()).reviewed.lost).toHaveLength(1);
  });
});

describe('a page that changed after it was reviewed', () => {
  it('keeps the decisions whose words it still has, and shows those it lost', async () => {
    await addVerdict(db, clipId, { type: 'reject', target: on('document', N04) }, HÀ);
    await addVerdict(db, clipId, { type: 'reject', target: on('official', 'Trần Thị Mẫu') }, HÀ);
    const edited = ['Tin cập nhật.', ...PARAGRAPHS.map((p) => p.replace('Trần Thị Mẫu', 'Trần Thị Mận'))];
    await saveCapture(db, captureOf({ ...sampleOf(edited), capturedAt: '2026-03-10T00:00:00Z' }));
    const { reviewed, row } = await load();
    expect(reviewed.documents.map(({ entity, mentions }) => [entity.id, mentions.length])).toEqual([
      ['d2', 1],
      ['d1', 1],
    ]);
    expect(reviewed.moved).toHaveLength(1);
    expect(reviewed.lost).toHaveLength(1);
    expect(row.versionCount).toBe(2);
  });
});
