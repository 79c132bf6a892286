import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OfficialText } from '../../lib/core/catalogue/text.ts';
import type { Candidate } from '../../lib/core/catalogue/types.ts';
import type { Mention } from '../../lib/core/schema/tagging.ts';
import { type Attempt, createLinking, type Linking, type Place } from '../../lib/models/linking.ts';
import { createNotices } from '../../lib/models/notices.ts';
import { saveCapture } from '../../lib/store/captures.ts';
import { loadClip } from '../../lib/store/clips.ts';
import type { ClipDatabase } from '../../lib/store/db.ts';
import { type Act, decide } from '../../lib/store/decide.ts';
import { loadEntry } from '../../lib/store/entries.ts';
import { undoLast } from '../../lib/store/undo.ts';
import { captureOf, emptyDatabase, HÀ } from '../support/store.ts';

let db: ClipDatabase;
let clipId: string;
let linking: Linking;
const said: string[] = [];
beforeEach(async () => {
  db = emptyDatabase();
  ({ clipId } = await saveCapture(db, captureOf()));
  said.length = 0;
  const acts = {
    async decide(act: Act, words: { key: string } | null) {
      await decide(db, act, HÀ);
      said.push(words?.key ?? '');
      return true;
    },
  };
  linking = createLinking({ db, acts, notices: createNotices() });
});
afterEach(() => db.delete());

/** A mention of the clip as it stands now. */
async function place(kind: Mention['kind'], quote: string): Promise<Place> {
  const clip = await loadClip(db, clipId);
  const mention = clip?.reviewed.mentions.find((one) => one.kind === kind && one.quote === quote);
  if (clip === undefined || mention === undefined) throw new Error(`no ${quote}`);
  return { clip, mention };
}
const linkedNow = async () =>
  (await loadClip(db, clipId))?.reviewed.mentions.filter(({ entry }) => entry !== null).map(({ quote }) => quote) ?? [];
const first = (candidates: readonly Candidate[]): Candidate => {
  const [one] = candidates;
  if (one === undefined) throw new Error('no candidates');
  return one;
};
const faultsOf = (attempt: Attempt): [string, string][] => ('faults' in attempt ? [...attempt.faults] : []);
const stored = async (attempt: Attempt): Promise<boolean> => ('done' in attempt ? attempt.done : false);

const NQ = 'Nghị quyết số 04-NQ/TW';
const THỬ = 'Nguyễn Văn Thử';
const person = (more: Partial<OfficialText>): OfficialText => ({
  kind: 'official',
  name: THỬ,
  aliases: '',
  posts: [],
  about: '',
  ...more,
});

describe('linking', () => {
  it('makes the first candidate an entry, for all places or for one', async () => {
    const at = await place('document', NQ);
    const candidate = first(await linking.candidates(at, ''));
    expect(candidate).toMatchObject({ in: 'clip', entry: null });
    expect(await linking.link(at, candidate, 'here')).toBe(true);
    expect(await linkedNow()).toEqual([NQ]);
    await undoLast(db, clipId, HÀ);
    expect(await db.entries.count()).toBe(0);
    await linking.link(at, candidate, 'all');
    expect(await linkedNow()).toEqual([NQ, NQ]);
    expect(said).toEqual(['catalogue.said.linked', 'catalogue.said.linkedAll']);
  });

  it('offers an entry once, before all else, and what was typed whatever the words say', async () => {
    const at = await place('document', NQ);
    await linking.link(at, first(await linking.candidates(at, '')), 'here');
    const again = await place('document', NQ);
    const all = await linking.candidates(again, '');
    // The others of that number are known documents of two terms.
    expect(all.map(({ in: where }) => where)).toEqual(['entry', 'known', 'known']);
    expect(first(await linking.candidates(at, 'luật đất đai 2024')).identity).toBe('document:law/dat-dai/2024');
    expect(await linking.candidates(at, 'không có văn bản nào thế này')).toEqual([]);
  });

  it('of an entry that was taken back makes it again', async () => {
    const at = await place('document', NQ);
    await linking.link(at, first(await linking.candidates(at, '')), 'all');
    const [{ id } = { id: '' }] = await db.entries.toArray();
    await decide(db, { shared: [{ type: 'entry', entry: id, data: null }] }, HÀ);
    expect(await loadEntry(db, id)).toBeNull();
    const linked = await place('document', NQ);
    const found = (await linking.candidates(linked, '04-NQ/TW')).find(({ entry }) => entry === id);
    expect(found?.in).toBe('clips');
    if (found !== undefined) await linking.link(await place('document', 'Nghị quyết số 27-NQ/TW'), found, 'here');
    expect((await loadEntry(db, id))?.uses).toHaveLength(1);
  });
});

describe('a new entry', () => {
  it('is filled in from the words, and refused with what is wrong', async () => {
    const at = await place('official', THỬ);
    expect(linking.newText(at)).toMatchObject({ name: THỬ, posts: [{ position: 'Bí thư' }] });
    expect(faultsOf(await linking.add(at, person({ name: '' }), 'all'))).toEqual([['name', 'noName']]);
    expect(await linkedNow()).toEqual([]);
  });

  it('of a namesake has to be told apart, and is another than the first', async () => {
    const at = await place('official', THỬ);
    expect(await stored(await linking.add(at, person({ about: 'sinh 1970' }), 'here'))).toBe(true);
    expect(faultsOf(await linking.add(at, person({}), 'here'))).toEqual([['about', 'namesake']]);
    expect(await stored(await linking.add(at, person({ about: 'Cà Mau' }), 'here'))).toBe(true);
    expect(await db.entries.count()).toBe(2);
    const candidates = await linking.candidates(await place('official', THỬ), '');
    expect(candidates.map(({ in: where }) => where)).toEqual(['entry', 'entry']);
  });

  it('of a document that is there already is refused', async () => {
    const at = await place('document', NQ);
    const text = { kind: 'document', type: 'Chỉ thị', number: '01-CT/TW', issuer: 'Bộ Chính trị' } as const;
    const whole = { ...text, date: '9/3/2021', title: '', about: '' };
    expect(await stored(await linking.add(at, whole, 'here'))).toBe(true);
    expect(faultsOf(await linking.add(at, whole, 'here'))).toEqual([['number', 'exists']]);
  });
});

describe('an entry', () => {
  it('is edited, found among others and merged', async () => {
    const at = await place('official', THỬ);
    await stored(await linking.add(at, person({ about: 'a' }), 'here'));
    await stored(await linking.add(await place('official', 'Trần Thị Mẫu'), person({ about: 'b' }), 'here'));
    const [one, other] = await db.entries.toArray();
    if (one === undefined || other === undefined) throw new Error('no entries');
    const found = first(await linking.others(one, ''));
    expect(found.entry).toBe(other.id);
    expect(await linking.others(one, 'mẫu')).toEqual([]);
    expect(await linking.merge(one, found)).toBe(true);
    expect((await loadEntry(db, one.id))?.row.id).toBe(other.id);
    const merged = await loadEntry(db, other.id);
    if (merged === null) throw new Error('no entry');
    const edited = { ...linking.textOf(merged.row), about: 'c' };
    expect(await stored(await linking.edit(merged.row, edited))).toBe(true);
    expect((await loadEntry(db, one.id))?.row.data).toMatchObject({ official: { about: 'c' } });
    const [use] = merged.uses;
    expect(faultsOf(await linking.split(merged.row, merged.uses, person({})))).toEqual([['about', 'namesake']]);
    if (use !== undefined) await stored(await linking.split(merged.row, [use], person({ about: 'd' })));
    expect(await db.entries.count()).toBe(2);
  });
});
