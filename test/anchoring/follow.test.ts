import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Follower, follow } from '../../lib/anchoring/follow.ts';

type Heard = (records: { type: string; target: Node }[]) => void;

/** The page's changes, told by hand. */
let change: (type: 'childList' | 'characterData' | 'attributes') => void;
let disconnected = false;
const NODE = { nodeType: 3 } as Node;

beforeEach(() => {
  vi.useFakeTimers();
  disconnected = false;
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(heard: Heard) {
        change = (type) => heard([{ type, target: NODE }]);
      }
      observe(): void {
        disconnected = false;
      }
      disconnect(): void {
        disconnected = true;
      }
    },
  );
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 0));
  vi.stubGlobal('cancelIdleCallback', (id: number) => clearTimeout(id));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Follows with a look that takes so many ms; counts the looks. */
function following({
  cost = 0,
  changes = true,
  ...more
}: Partial<Follower> & { cost?: number; changes?: boolean } = {}) {
  const look = vi.fn(() => {
    vi.setSystemTime(Date.now() + cost);
    return changes;
  });
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now());
  return { looked: look, ...follow({ touched: () => false, isWaiting: () => false, ...more, look }) };
}

describe('a page is looked at again', () => {
  test('once for changes that come together, and after a little while', () => {
    const { looked } = following();
    for (let i = 0; i < 50; i++) change('childList');
    expect(looked).not.toHaveBeenCalled();
    vi.advanceTimersByTime(400);
    expect(looked).toHaveBeenCalledTimes(1);
  });

  test('not for a class or style alone, unless something is still looked for', () => {
    const { looked } = following();
    change('attributes');
    vi.advanceTimersByTime(20_000);
    expect(looked).not.toHaveBeenCalled();
    const waiting = following({ isWaiting: () => true });
    change('attributes');
    vi.advanceTimersByTime(400);
    expect(waiting.looked).toHaveBeenCalledTimes(1);
  });

  test('ever more rarely where that changes nothing', () => {
    const { looked } = following({ changes: false });
    for (let second = 0; second < 60; second++) {
      change('childList');
      vi.advanceTimersByTime(1000);
    }
    expect(looked.mock.calls.length).toBeLessThan(14);
  });

  test('at once again where painted words were touched', () => {
    const { looked } = following({ changes: false, touched: () => true });
    for (let i = 0; i < 5; i++) {
      change('characterData');
      vi.advanceTimersByTime(400);
    }
    expect(looked).toHaveBeenCalledTimes(5);
  });

  test('for a twentieth of the time at most, however busy the page and slow the look', () => {
    const { looked } = following({ cost: 100, touched: () => true });
    for (let tick = 0; tick < 1200; tick++) {
      if (tick % 2 === 0) change('characterData');
      vi.advanceTimersByTime(50);
    }
    // 60 s of changes every 100 ms.
    expect(looked.mock.calls.length).toBeLessThanOrEqual(31);
    expect(looked.mock.calls.length).toBeGreaterThan(10);
  });

  test('no more once it is stopped', () => {
    const { looked, stop } = following();
    change('childList');
    stop();
    vi.advanceTimersByTime(20_000);
    expect([looked.mock.calls.length, disconnected]).toEqual([0, true]);
  });
});
