import { nextClock } from '../../lib/core/review/clock.ts';
import type { Person } from '../../lib/core/schema/scalars.ts';
import { Verdict, type VerdictContent } from '../../lib/core/schema/verdict.ts';

export const CLIP_ID = '00000000-0000-8000-8000-000000000001';

/** A record id with a number in it, of UUIDv7's form. */
export const recordId = (n: number): string => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** Stamps contents as verdicts, one a second, with ids from `recordId(100)` on. */
export function verdictsOf(
  contents: readonly VerdictContent[],
  by: Person | ((index: number) => Person) = { name: 'Lê Thu Hà', office: '' },
): Verdict[] {
  return contents.map((content, index) => {
    const ms = Date.parse('2026-03-09T00:00:00Z') + index * 1000;
    return Verdict.parse({
      id: recordId(100 + index),
      clipId: CLIP_ID,
      by: typeof by === 'function' ? by(index) : by,
      at: new Date(ms).toISOString(),
      clock: nextClock(null, ms, '0000node'),
      basedOn: index === 0 ? null : recordId(99 + index),
      ...content,
    });
  });
}
