// A live query looks for IndexedDB among the globals, whatever its database was given.
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { liveSignal } from '../../lib/models/live.ts';
import { createNotices } from '../../lib/models/notices.ts';
import { createOfficesModel, type OfficesModel } from '../../lib/models/offices.ts';
import { createReviewModel, type ReviewModel } from '../../lib/models/review.ts';
import { loadClip } from '../../lib/store/clips.ts';
import { ClipDatabase } from '../../lib/store/db.ts';
import { addVerdict } from '../../lib/store/verdicts.ts';
import { saveOffices } from '../support/offices.ts';
import { HÀ } from '../support/store.ts';

const A = 'Trịnh Văn An';
const B = 'Lê Thị Bình';
const SECRETARY = 'Bí thư / Tỉnh ủy / Thái Nguyên';

let db: ClipDatabase;
const clipId = signal<string | null>(null);
let clips: string[];
let offices: OfficesModel;
let review: ReviewModel;
let stop: () => void;
/** Lets the page come to rest. */
let rest: () => void;
beforeEach(async () => {
  db = new ClipDatabase(`offices-${crypto.randomUUID()}`);
  clips = [
    await saveOffices(db, 1, '2024-03-01', { [B]: SECRETARY }),
    await saveOffices(db, 2, '2024-03-05', { [B]: SECRETARY }),
    await saveOffices(db, 3, '2024-03-10', { [A]: SECRETARY }),
  ];
  clipId.value = clips[2] ?? null;
  const clip = liveSignal(() => {
    const id = clipId.value;
    return async () => (id === null ? null : ((await loadClip(db, id)) ?? null));
  });
  review = createReviewModel({ db, person: signal(HÀ), notices: createNotices() });
  const { promise: resting, resolve } = Promise.withResolvers<void>();
  rest = resolve;
  offices = createOfficesModel({
    db,
    clip: clip.signal,
    decide: review.decide,
    idle: () => resting,
    openClip: () => undefined,
  });
  stop = () => {
    offices.dispose();
    clip.dispose();
  };
});
afterEach(async () => {
  stop();
  await db.delete();
});

const told = () => offices.warnings.value.map(({ kind, silenced }) => `${kind}${silenced ? ' silenced' : ''}`);
const tells = (...expected: string[]) => vi.waitFor(() => expect(told()).toEqual(expected), { timeout: 5000 });

describe('warnings', () => {
  it('are worked out when the page has come to rest, and anew when another clip changes', async () => {
    await vi.waitFor(() => expect(offices.open.value).toBeNull());
    expect(told()).toEqual([]);
    rest();
    await tells('holder');
    await addVerdict(db, clips[0] ?? '', { type: 'delete' }, HÀ);
    await tells();
    await saveOffices(db, 4, '2024-03-06', { [B]: SECRETARY });
    await tells('holder');
  });

  it('are of the clip that is open alone', async () => {
    rest();
    await tells('holder');
    clipId.value = clips[0] ?? null;
    await tells();
    clipId.value = clips[2] ?? null;
    await tells('holder');
    clipId.value = null;
    await tells();
  });

  it('are silenced and heard again by verdicts, which undo takes back', async () => {
    rest();
    await tells('holder');
    const [warning] = offices.warnings.value;
    if (warning === undefined) throw new Error('no warning');
    expect(await offices.silence(warning, true)).toBe(true);
    await tells('holder silenced');
    await review.undo(null);
    await tells('holder');
    await offices.silence(warning, true);
    await offices.silence(warning, false);
    await tells('holder');
    expect((await db.sharedVerdicts.toArray()).map(({ type }) => type)).toEqual(['mute', 'restore', 'mute', 'mute']);
  });
});

describe('the timeline', () => {
  it('is of whoever is asked for, and follows what clips say', async () => {
    const spells = () => {
      const answer = offices.timeline.value;
      return answer.state === 'ready' ? answer.value?.timeline.spells.map(({ clips: count }) => count) : answer.state;
    };
    rest();
    await tells('holder');
    offices.showOfficial('o1');
    expect(offices.open.value).toEqual({ clipId: clips[2], entity: 'o1' });
    await vi.waitFor(() => expect(spells()).toEqual([1]));
    offices.showPerson('official:lê thị bình');
    expect(spells()).toBe('loading');
    await vi.waitFor(() => expect(spells()).toEqual([2]));
    await saveOffices(db, 4, '2024-03-06', { [B]: SECRETARY });
    await vi.waitFor(() => expect(spells()).toEqual([3]));
    offices.close();
    expect(offices.open.value).toBeNull();
  });
});
