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

/** Whether a clock can be read and leaves room for later ones. */
export function canFollow(clock: string): boolean {
  const parts = parseClock(clock);
  return parts !== null && parts.ms < CLOCK_END_MS;
}

const digits = (value: number, width: number): string => value.toString(36).padStart(width, '0');

/** The last clock of a millisecond, whatever the node. */
export const lastClockOf = (ms: number): string =>
  `${digits(Math.min(ms, CLOCK_END_MS), MS_DIGITS)}-${'z'.repeat(COUNTER_DIGITS)}-zzzzzzzz`;

/**
 * The clock of the next verdict: a hybrid logical clock, `<9 base-36 digits of ms>-<4 of a counter>-<8 of the node>`,
 * always greater than `previous` as a plain string, also when the wall clock has stepped back. `previous` is the newest
 * clock known here, whoever set it; `node` tells machines apart (8 of `0-9a-z`).
 * @throws RangeError for a malformed clock or node, a time outside 1970–2200, or the very last clock as `previous`.
 */
export function nextClock(previous: string | null, nowMs: number, node: string): string {
  if (!NODE.test(node)) throw new RangeError(`not a clock node: ${node}`);
  if (!Number.isInteger(nowMs) || nowMs < 0 || nowMs > CLOCK_END_MS) throw new RangeError(`not a clock time: ${nowMs}`);
  const before = previous === null ? null : parseClock(previous);
  if (previous !== null && before === null) throw new RangeError(`not a clock: ${previous}`);
  if (before === null || nowMs > before.ms) return `${digits(nowMs, MS_DIGITS)}-${digits(0, COUNTER_DIGITS)}-${node}`;
  const counter = before.counter + 1;
  if (counter < COUNTER_END) return `${digits(before.ms, MS_DIGITS)}-${digits(counter, COUNTER_DIGITS)}-${node}`;
  if (before.ms === CLOCK_END_MS) throw new RangeError(`no clock after ${previous}`);
  return `${digits(before.ms + 1, MS_DIGITS)}-${digits(0, COUNTER_DIGITS)}-${node}`;
}
