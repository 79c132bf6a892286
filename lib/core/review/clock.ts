const MS_DIGITS = 9;
const COUNTER_DIGITS = 4;
const COUNTER_END = 36 ** COUNTER_DIGITS;
const NODE = /^[0-9a-z]{8}$/;
const CLOCK = /^([0-9a-z]{9})-([0-9a-z]{4})-([0-9a-z]{8})$/;

/** No clock stands after this (start of the year 2200): one that does would leave no later one to follow it. */
export const CLOCK_END_MS = Date.UTC(2200, 0, 1);

export interface ClockParts {
  /** Milliseconds since 1970. */
  ms: number;
  counter: number;
  node: string;
}

/** The parts of a clock; null for what is none, or stands after `CLOCK_END_MS`. */
export function parseClock(clock: string): ClockParts | null {
  const [, ms, counter, node] = CLOCK.exec(clock) ?? [];
  if (ms === undefined || counter === undefined || node === undefined) return null;
  const parts = { ms: Number.parseInt(ms, 36), counter: Number.parseInt(counter, 36), node };
  return parts.ms <= CLOCK_END_MS ? parts : null;
}

const digits = (value: number, width: number): string => value.toString(36).padStart(width, '0');

/**
 * The clock of the next verdict: a hybrid logical clock, `<9 base-36 digits of ms>-<4 of a counter>-<8 of the node>`,
 * always greater than `previous` as a plain string, also when the wall clock has stepped back. `previous` is the newest
 * clock known here, whoever set it; `node` tells machines apart (8 of `0-9a-z`).
 * @throws RangeError for a malformed clock or node, or a time outside 1970–2200.
 */
export function nextClock(previous: string | null, nowMs: number, node: string): string {
  if (!NODE.test(node)) throw new RangeError(`not a clock node: ${node}`);
  if (!Number.isInteger(nowMs) || nowMs < 0 || nowMs > CLOCK_END_MS) throw new RangeError(`not a clock time: ${nowMs}`);
  const before = previous === null ? null : parseClock(previous);
  if (previous !== null && before === null) throw new RangeError(`not a clock: ${previous}`);
  if (before === null || nowMs > before.ms) return `${digits(nowMs, MS_DIGITS)}-${digits(0, COUNTER_DIGITS)}-${node}`;
  const counter = before.counter + 1;
  return counter < COUNTER_END
    ? `${digits(before.ms, MS_DIGITS)}-${digits(counter, COUNTER_DIGITS)}-${node}`
    : `${digits(before.ms + 1, MS_DIGITS)}-${digits(0, COUNTER_DIGITS)}-${node}`;
}
