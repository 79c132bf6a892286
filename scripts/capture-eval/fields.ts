import { isDeepStrictEqual } from 'node:util';

/** One value of a fixture's expectation: as it was found, and if wrong, how. */
export interface Field {
  readonly fixture: string;
  readonly field: string;
  /** null where it is right. */
  readonly fault: string | null;
}

const LONGEST = 90;

/** Every value that a fixture expects, held to what was found. An article where a refusal is expected is a fault of `refusal`. */
export function compareFields(
  fixture: string,
  expected: Readonly<Record<string, unknown>>,
  found: Readonly<Record<string, unknown>>,
): Field[] {
  return Object.entries(expected).map(([field, value]) => ({
    fixture,
    field,
    fault: isDeepStrictEqual(value, found[field]) ? null : describeFault(value, found[field]),
  }));
}

function describeFault(expected: unknown, found: unknown): string {
  if (!Array.isArray(expected) || !Array.isArray(found)) return `${show(found)}, not ${show(expected)}`;
  const [lost, surplus] = [without(expected, found), without(found, expected)];
  const parts = [
    ...lost.map((one) => `lost ${show(one)}`),
    ...surplus.map((one) => `surplus ${show(one)}`),
    ...(lost.length + surplus.length === 0 ? ['in another order, or repeated'] : []),
  ];
  return parts.join('; ');
}

const without = (list: readonly unknown[], others: readonly unknown[]): unknown[] =>
  list.filter((one) => !others.some((other) => isDeepStrictEqual(one, other)));

function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** By field, in the order met: how many fixtures have it right, of how many that expect it. */
export function tally(fields: readonly Field[]): { field: string; right: number; of: number }[] {
  const rows = new Map<string, { right: number; of: number }>();
  for (const { field, fault } of fields) {
    const row = rows.get(field) ?? { right: 0, of: 0 };
    rows.set(field, { right: row.right + (fault === null ? 1 : 0), of: row.of + 1 });
  }
  return [...rows].map(([field, row]) => ({ field, ...row }));
}

/** The fields that came right, and those that went wrong with how. A field that only one side has is neither. */
export function fieldChanges(
  before: readonly Field[],
  after: readonly Field[],
): { cameRight: string[]; wentWrong: string[] } {
  const key = ({ fixture, field }: Field): string => `${fixture} | ${field}`;
  const then = new Map(before.map((one) => [key(one), one]));
  const cameRight: string[] = [];
  const wentWrong: string[] = [];
  for (const now of after) {
    const was = then.get(key(now));
    if (was === undefined) continue;
    if (was.fault !== null && now.fault === null) cameRight.push(`${key(now)} | was ${was.fault}`);
    if (was.fault === null && now.fault !== null) wentWrong.push(`${key(now)} | ${now.fault}`);
  }
  return { cameRight, wentWrong };
}
