// A live query looks for IndexedDB among the globals, whatever its database was given.
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Person } from '../../lib/core/schema/scalars.ts';
import { liveSignal, valueOr } from '../../lib/models/live.ts';
import { createNotices } from '../../lib/models/notices.ts';
import { createReviewModel } from '../../lib/models/review.ts';
import { saveCapture } from '../../lib/store/captures.ts';
import { loadClip } from '../../lib/store/clips.ts';
import { ClipDatabase } from '../../lib/store/db.ts';
import { PARAGRAPHS, sampleOf } from '../support/articles.ts';
import { captureOf, HÀ } from '../support/store.ts';

let db: ClipDatabase;
let clipId: string;
let stop: () => void;
beforeEach(async () => {
  db = new ClipDatabase(`acts-${crypto.randomUUID()}`);
  ({ clipId } = await saveCapture(db, captureOf()));
});
afterEach(async () => {
  stop();
  vi.restoreAllMocks();
  await db.delete();
});

/** A review of the clip, as a screen has it. */
function reviewing(person: Person | null = HÀ) {
  const notices = createNotices();
  const signer = signal<Person | null>(person);
  const review = createReviewModel({ db, person: signer, notices });
  const live = liveSignal(() => async () => (await loadClip(db, clipId)) ?? null);
  const shown = review.shown(live.signal);
  stop = () => live.dispose();
  const now = () => {
    const clip = valueOr(shown.value, null);
    if (clip === null) throw new Error('no clip is shown');
    return clip;
  };
  const statuses = () => now().reviewed.mentions.map(({ status }) => status);
  return { notices, review, now, statuses, signer, ready: () => vi.waitFor(() => now()) };
}

describe('what a person decides', () => {
  it('shows at once, before it is written, and stays as it is when it is', async () => {
    const { review, now, statuses, ready } = reviewing();
    await ready();
    const written = review.accept(now(), now().reviewed.mentions.slice(0, 2));
    expect(await db.verdicts.count()).toBe(0);
    expect(statuses().slice(0, 3)).toEqual(['accepted', 'accepted', 'suggested']);
    expect(await written).toBe(true);
    expect(statuses().slice(0, 3)).toEqual(['accepted', 'accepted', 'suggested']);
    await vi.waitFor(() => expect(now()).toBe(now()));
    const stored = await loadClip(db, clipId);
    expect(stored?.verdicts.map(({ step }) => step)).toEqual([stored?.verdicts[0]?.step, stored?.verdicts[0]?.step]);
    await vi.waitFor(() => expect(now().verdicts).toEqual(stored?.verdicts));
    expect(statuses().filter((status) => status === 'accepted')).toHaveLength(2);
  });

  it('is shown no more when it could not be written', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const { review, now, statuses, ready, notices } = reviewing();
    await ready();
    vi.spyOn(db.verdicts, 'bulkAdd').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const written = review.accept(now(), now().reviewed.mentions);
    expect(statuses()).not.toContain('suggested');
    expect(await written).toBe(false);
    expect(statuses()).not.toContain('accepted');
    expect(notices.current.value).toMatchObject({ bad: true, reason: 'failure.storage-full' });
  });

  it('is shown once it is written where it was typed, so that a field keeps what could not be stored', async () => {
    const { review, now, ready } = reviewing();
    await ready();
    const written = review.setNote(now(), 'Đối chiếu số liệu.');
    expect(now().reviewed.note).toBe('');
    expect(await written).toBe(true);
    await vi.waitFor(() => expect(now().reviewed.note).toBe('Đối chiếu số liệu.'));
  });

  it('can be undone before it is written, again and again, in the order of doing', async () => {
    const { review, now, statuses, ready } = reviewing();
    await ready();
    const [first, second] = now().reviewed.mentions;
    if (first === undefined || second === undefined) throw new Error('the clip has no two mentions');
    const done: Promise<unknown>[] = [review.accept(now(), [first]), review.reject(now(), [second])];
    expect(now().reviewed.mentions).toHaveLength(5);
    done.push(review.undo(now()));
    expect(now().reviewed.mentions).toHaveLength(6);
    expect(statuses()[0]).toBe('accepted');
    done.push(review.undo(now()));
    expect(statuses()).not.toContain('accepted');
    await Promise.all(done);
    expect((await loadClip(db, clipId))?.reviewed).toMatchObject({ undoable: null, mentions: { length: 6 } });
    await review.redo(now());
    await vi.waitFor(() => expect(statuses()[0]).toBe('accepted'));
    await review.redo(now());
    await vi.waitFor(() => expect(now().reviewed.mentions).toHaveLength(5));
  });

  it('stays as it is when it was undone and done again', async () => {
    const { review, now, statuses, ready } = reviewing();
    await ready();
    await review.accept(now(), now().reviewed.mentions.slice(0, 1));
    await review.undo(now());
    await review.redo(now());
    await vi.waitFor(() => expect(now().verdicts).toHaveLength(3));
    await vi.waitFor(async () => expect(now().verdicts).toEqual((await loadClip(db, clipId))?.verdicts));
    expect(statuses()[0]).toBe('accepted');
  });

  it('waits for a name, and is not shown before it is given', async () => {
    const { review, now, statuses, ready, signer } = reviewing(null);
    await ready();
    const written = review.accept(now(), now().reviewed.mentions);
    expect(review.asking.value).toBe(true);
    expect(statuses()).not.toContain('accepted');
    signer.value = HÀ;
    review.personGiven(HÀ);
    expect(await written).toBe(true);
    await vi.waitFor(() => expect(statuses()).not.toContain('suggested'));
  });
});

describe('words rejected everywhere', () => {
  it('are none in this clip, nor in any other, until it is undone', async () => {
    const canonicalUrl = 'https://bao.example/khac.html';
    const other = await saveCapture(
      db,
      captureOf({ ...sampleOf(PARAGRAPHS, { canonicalUrl }), url: canonicalUrl, capturedAt: '2026-03-09T01:00:00Z' }),
    );
    const { review, now, ready } = reviewing();
    await ready();
    const mention = now().reviewed.mentions.find(({ kind }) => kind === 'document');
    if (mention === undefined) throw new Error('the clip has no document');
    await review.rejectEverywhere(now(), mention);
    const quotes = async (id: string) => (await loadClip(db, id))?.reviewed.mentions.map(({ quote }) => quote);
    expect(await quotes(clipId)).not.toContain(mention.quote);
    expect(await quotes(other.clipId)).not.toContain(mention.quote);
    expect((await db.clips.get(other.clipId))?.documentCount).toBe(1);
    await vi.waitFor(() => expect(now().reviewed.undoable).not.toBeNull());
    await review.undo(now());
    expect(await quotes(clipId)).toContain(mention.quote);
    expect(await quotes(other.clipId)).toContain(mention.quote);
    expect((await db.clips.get(other.clipId))?.documentCount).toBe(2);
  });
});
