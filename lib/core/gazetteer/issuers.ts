import issuers from './data/issuers.json' with { type: 'json' };

export interface IssuerCode {
  readonly code: string;
  readonly system: 'party' | 'state' | 'mass';
  readonly level: 'central' | 'province' | 'district' | 'base' | 'local' | 'other';
  /** The one body with this code; null where several share it. */
  readonly name: string | null;
}

const systems: Readonly<Record<string, IssuerCode['system']>> = { party: 'party', state: 'state', mass: 'mass' };
const levels: Readonly<Record<string, IssuerCode['level']>> = {
  central: 'central',
  province: 'province',
  district: 'district',
  base: 'base',
  local: 'local',
  other: 'other',
};

const table = new Map<string, IssuerCode>();
for (const entry of issuers.codes) {
  const value: IssuerCode = {
    code: entry.code,
    system: systems[entry.system] ?? 'state',
    level: levels[entry.level] ?? 'other',
    name: entry.name,
  };
  for (const code of [entry.code, ...('variants' in entry ? entry.variants : [])]) table.set(code.toUpperCase(), value);
}

/** The issuer behind the letters of a number; `T.Ư`, `TƯ` and lower case are folded, a term figure (`QH15`) is dropped. */
export function issuerOf(letters: string): IssuerCode | null {
  const folded = letters.toUpperCase().replace(/\d+$/, '');
  return table.get(folded) ?? table.get(folded.replaceAll('.', '').replaceAll('Ư', 'W')) ?? null;
}
