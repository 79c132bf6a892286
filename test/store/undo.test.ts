import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SharedContent } from '../../lib/core/schema/shared.ts';
import type { VerdictContent } from '../../lib/core/schema/verdict.ts';
import { saveCapture } from '../../lib/store/captures.ts';
import { listClips, loadClip } from '../../lib/store/clips.ts';
import type { ClipDatabase } from '../../lib/store/db.ts';
import { decide } from '../../lib/store/decide.ts';
import { redoLast, restoreVerdict, restoreVerdicts, undoLast } from '../../lib/store/undo.ts';
import { newestVerdicts } from '../../lib/store/verdict-pages.ts';
import { addVerdict, addVerdicts } from '../../lib/store/verdicts.ts';
import { PARAGRAPHS, sampleOf } from '../support/articles.ts';
import { captureOf, emptyDatabase, HÀ, NAM, written } from '../support/store.ts';
import { recordId } from '../support/verdicts.ts';

let db: ClipDatabase;
let clipId: string;
beforeEach(async () => {
  db = emptyDatabase();
  ({ clipId } = await saveCapture(db, captureOf()));
});
afterEach(() => db.delete());

const load = async () => {
  const clip = await loadClip(db, clipId);
  if (clip === undefined) throw new Error('no clip');
  return clip;
};
const label = (text: string): VerdictContent => ({ type: 'label', label: text, present: true });

describe('undo and redo', () => {
  it('take back and put back the acts of this installation, one by one, and no others', async () => {
    const labels = async () => (await load()).reviewed.labels;
    await addVerdict(db, clipId, label('a'), HÀ);
    const other = emptyDatabase();
    await saveCapture(other, captureOf());
    const theirs = written(await addVerdict(other, clipId, label('của Nam'), NAM));
    await db.verdicts.add(theirs);
    await addVerdict(db, clipId, label('b'), HÀ);
    await undoLast(db, clipId, HÀ);
    expect(await labels()).toEqual(['a', 'của Nam']);
    await undoLast(db, clipId, HÀ);
    expect(await labels()).toEqual(['của Nam']);
    expect((await load()).reviewed.undoable).toBeNull();
    expect(await undoLast(db, clipId, HÀ)).toBeNull();
    await redoLast(db, clipId, HÀ);
    await redoLast(db, clipId, HÀ);
    expect(await labels()).toEqual(['a', 'của Nam', 'b']);
    expect(await redoLast(db, clipId, HÀ)).toBeNull();
    expect((await load()).verdicts).toHaveLength(7);
    await other.delete();
  });

  it('hold after name or office were corrected', async () => {
    const given = written(await addVerdict(db, clipId, label('a'), { ...HÀ, office: 'Ban Tuyên giao' }));
    expect((await load()).reviewed.undoable).toEqual(given);
    const [undo] = written(await undoLast(db, clipId, HÀ)).given.verdicts;
    expect(undo).toMatchObject({ type: 'restore', of: given.id, by: HÀ });
    expect((await load()).reviewed).toMatchObject({ labels: [], redoable: undo });
    expect(await redoLast(db, clipId, { name: 'Lê Hà', office: '' })).not.toBeNull();
    expect((await load()).reviewed.labels).toEqual(['a']);
  });

  it('are nothing where nothing was ever decided', async () => {
    expect((await load()).reviewed).toMatchObject({ undoable: null, redoable: null });
    expect(await undoLast(db, clipId, HÀ)).toBeNull();
  });

  it('leave alone a delete that a sighting has answered', async () => {
    await addVerdict(db, clipId, { type: 'delete' }, HÀ, { now: () => Date.parse('2026-03-09T00:00:00Z') });
    await saveCapture(db, captureOf({ capturedAt: '2026-03-10T00:00:00Z', capturedBy: null }));
    expect((await load()).reviewed).toMatchObject({ deleted: false, undoable: null });
    expect(await undoLast(db, clipId, HÀ)).toBeNull();
  });

  it('refuse a clip that is not there', async () => {
    await expect(undoLast(db, recordId(1), HÀ)).rejects.toMatchObject({ refusal: 'no-such-clip' });
  });
});

describe('restoreVerdict', () => {
  it('takes back that very verdict, and once', async () => {
    const a = written(await addVerdict(db, clipId, label('a'), HÀ));
    await addVerdict(db, clipId, label('b'), HÀ);
    expect(written(await restoreVerdict(db, a.id, NAM)).given.verdicts).toMatchObject([
      { type: 'restore', of: a.id, by: NAM },
    ]);
    expect((await load()).reviewed.labels).toEqual(['b']);
    expect(await restoreVerdict(db, a.id, NAM)).toBeNull();
    expect((await load()).verdicts).toHaveLength(3);
  });

  it('takes back one whose effect a later one has covered', async () => {
    const first = written(await addVerdict(db, clipId, note('một'), HÀ));
    await addVerdict(db, clipId, note('hai'), HÀ);
    expect(await restoreVerdict(db, first.id, HÀ)).not.toBeNull();
    expect((await load()).reviewed.note).toBe('hai');
  });

  it('is null for a delete that a sighting has answered', async () => {
    const at = Date.parse('2026-03-09T00:00:00Z');
    const gone = written(await addVerdict(db, clipId, { type: 'delete' }, HÀ, { now: () => at }));
    await saveCapture(db, captureOf({ capturedAt: '2026-03-10T00:00:00Z', capturedBy: null }));
    expect(await restoreVerdict(db, gone.id, HÀ)).toBeNull();
  });

  it('refuses a verdict that is not there', async () => {
    await expect(restoreVerdict(db, recordId(2), HÀ)).rejects.toMatchObject({ refusal: 'no-such-verdict' });
  });
});

const note = (text: string): VerdictContent => ({ type: 'note', text });
const words = (present = true): SharedContent => ({
  type: 'reject-words',
  kind: 'document',
  words: 'Nghị quyết số 04-NQ/TW',
  present,
});
const otherClip = async (): Promise<string> => {
  const canonicalUrl = 'https://bao.example/khac.html';
  return (await saveCapture(db, captureOf({ ...sampleOf(PARAGRAPHS, { canonicalUrl }), url: canonicalUrl }))).clipId;
};
const labels = async () => new Map((await listClips(db)).map(({ id, labels: its }) => [id, its]));

describe('a step', () => {
  it('over several clips and what they share is taken back and put back whole, from any of its clips', async () => {
    const other = await otherClip();
    await addVerdict(db, clipId, label('trước'), HÀ);
    const clips = [clipId, other].map((id) => ({ clipId: id, content: label('cùng') }));
    const { verdicts, shared } = await decide(db, { clips, shared: [words()] }, HÀ);
    expect(new Set([...verdicts, ...shared].map(({ step }) => step)).size).toBe(1);
    expect((await loadClip(db, other))?.reviewed.rejected).toHaveLength(2);
    const undone = written(await undoLast(db, other, HÀ));
    expect(undone.verdicts).toHaveLength(3);
    expect(await labels()).toEqual(
      new Map([
        [clipId, ['trước']],
        [other, []],
      ]),
    );
    expect((await loadClip(db, other))?.reviewed.rejected).toEqual([]);
    written(await redoLast(db, clipId, HÀ));
    expect((await labels()).get(other)).toEqual(['cùng']);
    expect((await loadClip(db, clipId))?.reviewed.rejected).toHaveLength(2);
  });

  it('of one verdict has no mark', async () => {
    expect(written(await addVerdict(db, clipId, label('a'), HÀ)).step).toBeUndefined();
  });
});

describe('undo and redo anywhere', () => {
  it('go back through all clips and what they share, in the order of acting', async () => {
    const other = await otherClip();
    await addVerdict(db, clipId, label('a'), HÀ);
    await addVerdicts(
      db,
      ['b', 'c'].map((one) => ({ clipId: other, content: label(one) })),
      HÀ,
    );
    await decide(db, { shared: [words()] }, HÀ);
    const look = async () => [...(await labels()).values(), await db.rejectedWords.count()].flat();
    const states = [await look()];
    for (let undone = await undoLast(db, null, HÀ); undone !== null; undone = await undoLast(db, null, HÀ))
      states.push(await look());
    expect(states.map((state) => state.toSorted())).toEqual([[1, 'a', 'b', 'c'], [0, 'a', 'b', 'c'], [0, 'a'], [0]]);
    const back = [await look()];
    for (let redone = await redoLast(db, null, HÀ); redone !== null; redone = await redoLast(db, null, HÀ))
      back.push(await look());
    expect(back).toEqual(states.toReversed());
  });

  it('are this installation\u2019s own, and offer nothing to redo once something new was decided', async () => {
    await addVerdict(db, clipId, label('a'), HÀ);
    written(await undoLast(db, null, HÀ));
    await addVerdict(db, clipId, label('b'), HÀ);
    expect(await redoLast(db, null, HÀ)).toBeNull();
    const theirs = emptyDatabase();
    await saveCapture(theirs, captureOf());
    await db.verdicts.add(written(await addVerdict(theirs, clipId, label('của Nam'), NAM)));
    expect(written(await undoLast(db, null, HÀ)).verdicts).toMatchObject([{ label: 'b' }]);
    expect(await undoLast(db, null, HÀ)).toBeNull();
    await theirs.delete();
  });

  it('find their way through more verdicts than are looked at together', async () => {
    const many = Array.from({ length: 450 }, (_, index) => ({ clipId, content: label(`nhãn ${index}`) }));
    await addVerdict(db, clipId, label('đầu'), HÀ);
    await addVerdicts(db, many, HÀ);
    expect(written(await undoLast(db, null, HÀ)).verdicts).toHaveLength(450);
    expect(written(await undoLast(db, null, HÀ)).verdicts).toMatchObject([{ label: 'đầu' }]);
    expect(written(await redoLast(db, null, HÀ)).verdicts).toHaveLength(1);
    expect(written(await redoLast(db, null, HÀ)).verdicts).toHaveLength(450);
    expect((await labels()).get(clipId)).toHaveLength(451);
    const page = await newestVerdicts(db, null, 10);
    expect(page.map(({ clock }) => clock)).toEqual(
      page
        .map(({ clock }) => clock)
        .toSorted()
        .toReversed(),
    );
  });
});

describe('restoreVerdicts', () => {
  it('takes back those alone, as one act that undo of it puts back', async () => {
    const [a, , c] = [
      written(await addVerdict(db, clipId, label('a'), HÀ)),
      written(await addVerdict(db, clipId, label('b'), HÀ)),
      written(await addVerdict(db, clipId, label('c'), HÀ)),
    ];
    const undone = written(await restoreVerdicts(db, [a.id, c.id], HÀ));
    expect((await load()).reviewed.labels).toEqual(['b']);
    const [first] = undone.given.verdicts;
    expect(new Set(undone.given.verdicts.map(({ step }) => step)).size).toBe(1);
    await restoreVerdict(db, first?.id ?? '', HÀ);
    expect((await load()).reviewed.labels).toEqual(['a', 'b', 'c']);
    await restoreVerdicts(db, [a.id], HÀ);
    expect(await restoreVerdicts(db, [a.id], HÀ)).toBeNull();
  });

  it('takes back nothing where one is not there', async () => {
    const a = written(await addVerdict(db, clipId, label('a'), HÀ));
    await expect(restoreVerdicts(db, [a.id, recordId(9)], HÀ)).rejects.toMatchObject({ refusal: 'no-such-verdict' });
    expect((await load()).reviewed.labels).toEqual(['a']);
  });
});
