import { bodyOf } from './bodies.ts';
import data from './data/issuers.json' with { type: 'json' };
import { byKey, lazy } from './lazy.ts';
import { dayOf, holds, type Validity } from './validity.ts';

export interface IssuerCode extends Validity {
  readonly code: string;
  readonly system: 'party' | 'state' | 'mass';
  readonly level: 'central' | 'province' | 'district' | 'base' | 'local' | 'other';
  /** The one body with this code; null where several share it. */
  readonly name: string | null;
  /** Its id in the table of bodies. */
  readonly body: string | null;
}

interface Row {
  readonly code: string;
  readonly variants?: readonly string[] | undefined;
  readonly body?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}
interface Group {
  readonly system: string;
  readonly level: string;
  readonly codes: readonly Row[];
}
const groups: readonly Group[] = data.groups;

const systems: Readonly<Record<string, IssuerCode['system']>> = { party: 'party', state: 'state', mass: 'mass' };
const levels: Readonly<Record<string, IssuerCode['level']>> = {
  central: 'central',
  province: 'province',
  district: 'district',
  base: 'base',
  local: 'local',
  other: 'other',
};

/** A code is in use as long as its body is, unless it says otherwise. */
function codeFrom({ system, level }: Group, row: Row): IssuerCode {
  const body = row.body === undefined ? null : bodyOf(row.body);
  return {
    code: row.code,
    system: systems[system] ?? 'state',
    level: levels[level] ?? 'other',
    name: body?.name ?? null,
    body: body?.id ?? null,
    from: row.from ?? body?.from ?? null,
    to: row.to ?? body?.to ?? null,
  };
}

const spellings = lazy(() =>
  byKey(
    groups.flatMap((group) => group.codes.map((row) => ({ row, issuer: codeFrom(group, row) }))),
    ({ row }) => [row.code, ...(row.variants ?? [])].map((code) => code.toUpperCase()),
  ),
);

function codesOf(letters: string): readonly IssuerCode[] {
  const folded = letters.toUpperCase().replace(/\d+$/, '');
  const found = spellings().get(folded) ?? spellings().get(folded.replaceAll('.', '').replaceAll('Ư', 'W')) ?? [];
  return found.map(({ issuer }) => issuer);
}

/**
 * The issuer behind the letters of a number, whenever it was; `T.Ư`, `TƯ` and lower case are folded, a term figure
 * (`QH15`) is dropped.
 */
export function issuerOf(letters: string): IssuerCode | null {
  return codesOf(letters)[0] ?? null;
}

/** The issuer whose code these letters are on an ISO date; null when it had none then. */
export function issuerOn(letters: string, date: string): IssuerCode | null {
  const day = dayOf(date);
  return day === null ? null : (codesOf(letters).find((issuer) => holds(issuer, day)) ?? null);
}
