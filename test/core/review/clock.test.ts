import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOCK_END_MS, nextClock, parseClock } from '../../../lib/core/review/clock.ts';
import { Verdict } from '../../../lib/core/schema/verdict.ts';

const node = fc.stringMatching(/^[0-9a-z]{8}$/);
// Bounds keep a run of a few hundred steps below the end of the clock.
const ms = fc.integer({ min: 0, max: CLOCK_END_MS - 1000 });
const clockShape = Verdict.def.options[0].shape.clock;

describe('nextClock', () => {
  it('is always greater than the one before, whatever the wall clock and the machine do', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(ms, node), { minLength: 2, maxLength: 200 }), (steps) => {
        let previous: string | null = null;
        for (const [nowMs, at] of steps) {
          const next = nextClock(previous, nowMs, at);
          expect(clockShape.safeParse(next).success).toBe(true);
          if (previous !== null) expect(next > previous).toBe(true);
          previous = next;
        }
      }),
    );
  });

  it('is one that can be read, or none, up to the end of time', () => {
    const late = fc.integer({ min: CLOCK_END_MS - 2, max: CLOCK_END_MS });
    const counter = fc.constantFrom('0000', 'zzzy', 'zzzz');
    fc.assert(
      fc.property(late, counter, node, (lateMs, count, at) => {
        const previous = `${lateMs.toString(36).padStart(9, '0')}-${count}-${at}`;
        if (lateMs === CLOCK_END_MS && count === 'zzzz') expect(() => nextClock(previous, 0, at)).toThrow(RangeError);
        else expect(parseClock(nextClock(previous, 0, at))).not.toBeNull();
      }),
    );
  });

  it('says the wall time where nothing is ahead of it', () => {
    fc.assert(
      fc.property(ms, node, (nowMs, at) => {
        expect(parseClock(nextClock(null, nowMs, at))).toEqual({ ms: nowMs, counter: 0, node: at });
      }),
    );
  });

  it('sorts as a string as its parts sort as numbers', () => {
    fc.assert(
      fc.property(ms, ms, node, (a, b, at) => {
        expect(nextClock(null, a, at) < nextClock(null, b, at)).toBe(a < b);
      }),
    );
  });

  it.each([
    ['counts on within one millisecond', '000000010-0000-aaaaaaaa', 36, '000000010-0001-bbbbbbbb'],
    ['counts on when the clock stepped back', '000000010-000z-zzzzzzzz', 5, '000000010-0010-bbbbbbbb'],
    ['takes the next millisecond when the counter is full', '000000010-zzzz-zzzzzzzz', 36, '000000011-0000-bbbbbbbb'],
  ])('%s', (_, previous, now, expected) => {
    expect(nextClock(previous, now, 'bbbbbbbb')).toBe(expected);
  });

  it.each([
    ['a node in capitals', null, 1, 'AAAAAAAA'],
    ['a short node', null, 1, 'aaa'],
    ['a broken clock before', 'tomorrow', 1, 'aaaaaaaa'],
    ['a clock before that leaves no room after it', 'zzzzzzzzz-zzzz-aaaaaaaa', 1, 'aaaaaaaa'],
    ['the last clock of all', `${CLOCK_END_MS.toString(36).padStart(9, '0')}-zzzz-aaaaaaaa`, 1, 'aaaaaaaa'],
    ['a time before 1970', null, -1, 'aaaaaaaa'],
    ['a time after the end', null, CLOCK_END_MS + 1, 'aaaaaaaa'],
    ['no time', null, Number.NaN, 'aaaaaaaa'],
  ])('refuses %s', (_, previous, now, at) => {
    expect(() => nextClock(previous, now, at)).toThrow(RangeError);
  });
});
