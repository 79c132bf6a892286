import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { timelineOf, warningsOf } from '../../lib/core/offices/index.ts';
import { loadClip } from '../../lib/store/clips.ts';
import type { ClipDatabase } from '../../lib/store/db.ts';
import { decide } from '../../lib/store/decide.ts';
import { officeEvidence, sightingsOf } from '../../lib/store/offices.ts';
import { undoLast } from '../../lib/store/undo.ts';
import { addVerdict } from '../../lib/store/verdicts.ts';
import { datedPost, post } from '../core/offices/support.ts';
import { saveOffices } from '../support/offices.ts';
import { emptyDatabase, HÀ } from '../support/store.ts';
import { recordId } from '../support/verdicts.ts';

const A = 'Trịnh Văn An';
const B = 'Lê Thị Bình';
const SECRETARY = 'Bí thư / Tỉnh ủy / Thái Nguyên';

let db: ClipDatabase;
beforeEach(() => {
  db = emptyDatabase();
});
afterEach(() => db.delete());

const warnings = async (clipId: string) => {
  const evidence = await officeEvidence(db, clipId);
  return evidence === null ? null : warningsOf(evidence.clip, evidence.others);
};
const kinds = async (clipId: string) => (await warnings(clipId))?.map(({ kind }) => kind);

/** Links all of a clip's tags of a person to an entry. */
async function link(clipId: string, name: string, id: string): Promise<void> {
  const clip = await loadClip(db, clipId);
  const official = clip?.reviewed.officials.find(({ entity }) => entity.name === name);
  const [mention] = official?.mentions ?? [];
  if (clip === undefined || official === undefined || mention === undefined) throw new Error(`no ${name}`);
  const { kind, start, end, quote } = mention;
  const target = { versionId: clip.version.id, kind, start, end, quote };
  // An entry has posts of its own, which no article gave.
  const entity = { ...official.entity, posts: [post('Chủ tịch / UBND tỉnh / Nghệ An')] };
  await addVerdict(db, clipId, { type: 'link', target, entry: { kind: 'official', id, official: entity } }, HÀ);
}

const entry = (id: string, name: string, posts: ReturnType<typeof datedPost>[] = []) =>
  decide(
    db,
    {
      shared: [
        { type: 'entry', entry: id, data: { kind: 'official', official: { name, aliases: [], about: '', posts } } },
      ],
    },
    HÀ,
  );
const [E1, E2] = [recordId(1), recordId(2)];

describe('officeEvidence', () => {
  it('holds what other clips of its time say against a clip, and is silent on one that says nothing', async () => {
    await saveOffices(db, 1, '2024-03-01', { [B]: SECRETARY });
    await saveOffices(db, 2, '2024-03-05', { [B]: SECRETARY });
    const third = await saveOffices(db, 3, '2024-03-10', { [A]: SECRETARY });
    const [warning] = (await warnings(third)) ?? [];
    expect(warning).toMatchObject({ kind: 'holder', entity: 'o1', person: { name: A }, count: 2 });
    expect(warning?.against[0]).toMatchObject({ name: B, source: { title: 'Tin số 2', day: '2024-03-05' } });
    expect(await officeEvidence(db, 'no such clip')).toBeNull();
  });

  it.each([
    ['deleted', async (id: string) => void (await addVerdict(db, id, { type: 'delete' }, HÀ))],
    ['of which the tag is none', async (id: string) => rejectTag(id)],
  ])('leaves out a clip that is %s', async (_, done) => {
    const first = await saveOffices(db, 1, '2024-03-01', { [B]: SECRETARY });
    await saveOffices(db, 2, '2024-03-05', { [B]: SECRETARY });
    const third = await saveOffices(db, 3, '2024-03-10', { [A]: SECRETARY });
    await done(first);
    expect(await kinds(third)).toEqual([]);
    await undoLast(db, first, HÀ);
    expect(await kinds(third)).toEqual(['holder']);
  });

  it('leaves out clips that give no day', async () => {
    await saveOffices(db, 1, null, { [B]: SECRETARY });
    await saveOffices(db, 2, null, { [B]: SECRETARY });
    expect(await kinds(await saveOffices(db, 3, '2026-03-09', { [A]: SECRETARY }))).toEqual([]);
    expect(await kinds(await saveOffices(db, 4, null, { [A]: SECRETARY }))).toEqual([]);
  });

  it('takes who is linked to one entry for one, over merges, by what the articles and not the entry say', async () => {
    const other = 'Trịnh An';
    const deputy = SECRETARY.replace('Bí', 'Phó Bí');
    const first = await saveOffices(db, 1, '2024-03-01', { [A]: SECRETARY });
    const second = await saveOffices(db, 2, '2024-03-05', { [A]: SECRETARY });
    const third = await saveOffices(db, 3, '2024-03-10', { [other]: deputy });
    expect(await kinds(third)).toEqual([]);
    await entry(E1, 'Ông An');
    await entry(E2, 'Ông An kia');
    for (const clipId of [first, second]) await link(clipId, A, E1);
    await link(third, other, E2);
    expect(await kinds(third)).toEqual([]);
    await decide(db, { shared: [{ type: 'merge', from: E2, into: E1 }] }, HÀ);
    expect(await kinds(third)).toEqual(['rank']);
    await undoLast(db, null, HÀ);
    expect(await kinds(third)).toEqual([]);
  });

  it('does not mix a namesake up who is linked to another entry', async () => {
    const deputy = SECRETARY.replace('Bí', 'Phó Bí');
    const first = await saveOffices(db, 1, '2024-03-01', { [A]: SECRETARY });
    const second = await saveOffices(db, 2, '2024-03-05', { [A]: SECRETARY });
    const third = await saveOffices(db, 3, '2024-03-10', { [A]: deputy });
    expect(await kinds(third)).toEqual(['rank']);
    await entry(E1, A);
    expect(await kinds(third)).toEqual(['rank']);
    await entry(E2, A);
    // Of two in the catalogue an article that links neither may mean either.
    expect(await kinds(third)).toEqual([]);
    await link(first, A, E1);
    await link(second, A, E1);
    await link(third, A, E2);
    expect(await kinds(third)).toEqual([]);
  });

  it('knows the catalogue’s dates', async () => {
    const only = await saveOffices(db, 1, '2024-03-10', { [A]: SECRETARY });
    expect(await kinds(only)).toEqual([]);
    await entry(E1, A, [datedPost(SECRETARY, '2020', '2023')]);
    expect(await kinds(only)).toEqual(['dated']);
  });

  it('says which warnings are silenced, until that is taken back', async () => {
    await saveOffices(db, 1, '2024-03-01', { [B]: SECRETARY });
    await saveOffices(db, 2, '2024-03-05', { [B]: SECRETARY });
    const third = await saveOffices(db, 3, '2024-03-10', { [A]: SECRETARY });
    const key = (await warnings(third))?.[0]?.key ?? '';
    const muted = async () => (await officeEvidence(db, third))?.muted.has(key);
    expect(await muted()).toBe(false);
    await decide(db, { shared: [{ type: 'mute', warning: key, present: true }] }, HÀ);
    expect(await muted()).toBe(true);
    await undoLast(db, null, HÀ);
    expect(await muted()).toBe(false);
  });
});

describe('sightingsOf', () => {
  it('gives all that clips say of a person, of a name or an entry', async () => {
    const first = await saveOffices(db, 1, '2024-03-01', { [A]: SECRETARY });
    await saveOffices(db, 2, '2025-03-05', { [A]: 'Chủ tịch / HĐND tỉnh / Thái Nguyên', [B]: SECRETARY });
    const ofName = await sightingsOf(db, { clipId: first, entity: 'o1' });
    expect(ofName?.person.key).toBe('official:trịnh văn an');
    expect(ofName?.sightings.map(({ source }) => source.day).toSorted()).toEqual(['2024-03-01', '2025-03-05']);
    await entry(E1, A, [datedPost(SECRETARY, '2020', null)]);
    await link(first, A, E1);
    const ofEntry = await sightingsOf(db, { identity: `entry:${E1}` });
    expect(ofEntry?.person).toMatchObject({ key: `entry:${E1}`, posts: [{ from: '2020' }] });
    const { spells } = timelineOf(ofEntry?.sightings ?? [], ofEntry?.person.posts ?? []);
    expect(spells.map((spell) => [spell.post.position, spell.from?.day, spell.clips])).toEqual([
      ['Chủ tịch', '2025-03-05', 1],
      ['Bí thư', '2020', 1],
    ]);
    expect(await sightingsOf(db, { clipId: first, entity: 'o9' })).toBeNull();
  });
});

async function rejectTag(clipId: string): Promise<void> {
  const clip = await loadClip(db, clipId);
  const [mention] = clip?.reviewed.mentions ?? [];
  if (clip === undefined || mention === undefined) throw new Error('no tag');
  const { kind, start, end, quote } = mention;
  const target = { versionId: clip.version.id, kind, start, end, quote };
  await addVerdict(db, clipId, { type: 'reject', target }, HÀ);
}
