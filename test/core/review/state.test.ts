import { describe, expect, test } from 'vitest';
import { foldClip, NEXT_STATES } from '../../../lib/core/review/index.ts';
import type { FoldVersion } from '../../../lib/core/review/types.ts';
import type { VerdictContent } from '../../../lib/core/schema/verdict.ts';
import { mentionAt, sampleOf } from '../../support/articles.ts';
import { CLIP_ID, recordId, verdictsOf } from '../../support/verdicts.ts';

const sample = sampleOf();
const current: FoldVersion = { id: recordId(1), article: sample.article, tagging: sample.tagging };
const { start, end } = mentionAt(sample.article.text, 'document', 'Nghị quyết số 27-NQ/TW', null);
const target = { versionId: current.id, start, end, quote: 'Nghị quyết số 27-NQ/TW' };
const reject: VerdictContent = { type: 'reject', target: { ...target, kind: 'document' } };
const restore = (n: number): VerdictContent => ({ type: 'restore', of: recordId(100 + n) });
const label = (text: string): VerdictContent => ({ type: 'label', label: text, present: true });
const state = (to: 'draft' | 'submitted' | 'returned' | 'approved', reason: string | null = null): VerdictContent => ({
  type: 'state',
  state: to,
  reason,
});
const sighting = (at: string, versionId = current.id) => ({
  id: recordId(7),
  clipId: CLIP_ID,
  versionId,
  at,
  url: 'https://bao.example/a',
  by: null,
});
const fold = (contents: readonly VerdictContent[], sightings: ReturnType<typeof sighting>[] = []) =>
  foldClip({ current, others: [], verdicts: verdictsOf(contents), sightings }).state;

describe('the state of a clip', () => {
  test('is a draft that nobody has signed until somebody says otherwise', () => {
    expect(fold([])).toEqual({ state: 'draft', reason: null, signed: null, changed: false });
  });

  test('is the last that was said, with who, when and why', () => {
    expect(fold([state('submitted'), state('returned', 'Thiếu ngày')])).toMatchObject({
      state: 'returned',
      reason: 'Thiếu ngày',
      signed: { by: { name: 'Lê Thu Hà' }, verdict: recordId(101) },
    });
  });

  test('may follow only in the ways there are', () => {
    expect(NEXT_STATES.draft).not.toContain('approved');
    expect(NEXT_STATES.approved).toEqual(['returned']);
    for (const [from, to] of Object.entries(NEXT_STATES)) expect(to).not.toContain(from);
  });
});

describe('what was approved and then changed', () => {
  test.each<[string, VerdictContent[], boolean]>([
    ['nothing', [], false],
    ['a tag', [reject], true],
    ['a label', [label('b')], true],
    ['a note', [{ type: 'note', text: 'x' }], true],
    [
      'a correction',
      [{ type: 'correct', versionId: current.id, change: { field: 'outlet', value: 'Báo khác' } }],
      true,
    ],
    ['a highlight', [{ type: 'highlight', target, present: true }], true],
    ['a comment', [{ type: 'comment', on: { kind: 'clip' }, text: 'Tốt' }], false],
    ['an undo of what stood before', [restore(0)], true],
    ['a label that was there before', [label('a')], false],
    ['a change that was taken back', [label('b'), restore(3)], false],
    ['an undo that was taken back', [restore(0), restore(3)], false],
    ['approval anew', [label('b'), state('returned', 'x'), state('submitted'), state('approved')], false],
  ])('%s', (_, after, changed) => {
    expect(fold([label('a'), state('submitted'), state('approved'), ...after]).changed).toBe(changed);
  });

  test('a version of the page that was first seen after the approval', () => {
    const approved = [state('submitted'), state('approved')];
    expect(fold(approved, [sighting('2026-03-10T00:00:00Z')]).changed).toBe(true);
    expect(fold(approved, [sighting('2026-03-08T00:00:00Z'), sighting('2026-03-10T00:00:00Z')]).changed).toBe(false);
  });

  test('is said of approved clips alone', () => {
    expect(fold([state('submitted'), reject]).changed).toBe(false);
  });
});
