import { describe, expect, it } from 'vitest';
import bodies from '../../../lib/core/gazetteer/data/bodies.json' with { type: 'json' };
import issuers from '../../../lib/core/gazetteer/data/issuers.json' with { type: 'json' };
import places from '../../../lib/core/gazetteer/data/places.json' with { type: 'json' };
import plenums from '../../../lib/core/gazetteer/data/plenums.json' with { type: 'json' };
import provincial from '../../../lib/core/gazetteer/data/provincial-congresses.json' with { type: 'json' };
import {
  assemblies,
  bodyNamed,
  bodyOf,
  congresses,
  congressOf,
  issuerOf,
  issuerOn,
  organisationWords,
  placeCalled,
  placeNames,
  placeOn,
  plenumOf,
  provincialCongress,
  successorOf,
} from '../../../lib/core/gazetteer/index.ts';
import { dataFiles, objectsIn, wholly } from './files.ts';

interface Span {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}
interface CodeRow extends Span {
  readonly code: string;
  readonly variants?: readonly string[] | undefined;
  readonly body?: string | undefined;
}
const overlap = (a: Span, b: Span): boolean => (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999');

/** Pairs of entries that share a key and a day. */
function clashes<T extends Span>(entries: readonly T[], keys: (entry: T) => readonly string[]): string[] {
  const seen = new Map<string, T[]>();
  return entries.flatMap((entry) =>
    [...new Set(keys(entry))].flatMap((key) => {
      const before = seen.get(key) ?? [];
      seen.set(key, [...before, entry]);
      return before.some((other) => overlap(entry, other)) ? [key] : [];
    }),
  );
}

describe('dates', () => {
  it.each([...dataFiles])('%s: each stretch ends after it begins, on days that exist', (_, data) => {
    const wrong = [...objectsIn(data)].flatMap(({ path, object }) => {
      const days = ['from', 'to', 'termFrom', 'termTo', 'date', 'election', 'session', 'cityFrom', 'mergedOn'];
      const unreal = days.filter((key) => {
        const value = object[key];
        if (typeof value !== 'string' || value.length < 10) return false;
        return new Date(`${value}T00:00:00Z`).toISOString().slice(0, 10) !== value;
      });
      const turned = [['from', 'to'] as const, ['termFrom', 'termTo'] as const].filter(([from, to]) => {
        const [start, end] = [object[from], object[to]];
        return typeof start === 'string' && typeof end === 'string' && start > end;
      });
      return [...unreal, ...turned.map(String)].map((fault) => `${path}: ${fault}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('places', () => {
  it('what took a unit in is there, and stands', () => {
    for (const row of places.provinces) {
      const place = placeCalled(row.name);
      const successor = place === null ? null : successorOf(place);
      if (row.into === undefined) expect(successor, row.name).toBeNull();
      else expect(successor, row.name).toMatchObject({ name: row.into, into: null });
    }
  });

  it.each([
    ['2003-12-31', 61],
    ['2004-01-01', 64],
    ['2008-08-01', 63],
    ['2025-06-30', 63],
    ['2025-07-01', 34],
    ['2026-12-31', 34],
  ])('on %s there are %i', (date, count) => {
    const standing = places.provinces.filter(({ name }) => {
      const place = placeCalled(name);
      return place !== null && placeOn(place, date) === 'valid';
    });
    expect(standing).toHaveLength(count);
  });

  it('every spelling means one place', () => {
    const found = wholly(placeNames);
    for (const { name, variants, formerly } of places.provinces)
      for (const spelling of [name, ...(variants ?? []), ...(formerly ?? [])])
        expect(found(spelling)?.name, spelling).toBe(name);
  });
});

describe('congresses, assemblies, mandates', () => {
  it('follow each other without gap of numbers or overlap of office', () => {
    for (const [i, congress] of congresses.entries()) {
      expect(congressOf(i + 1)).toBe(congress);
      const before = congresses[i - 1];
      if (before !== undefined) {
        expect(before.to < congress.from, congress.term).toBe(true);
        expect(before.inOffice.to !== null && before.inOffice.to < congress.inOffice.from, congress.term).toBe(true);
      }
    }
    for (const [i, assembly] of assemblies.entries()) {
      expect(assembly.number).toBe(i + 1);
      expect(assembly.election < assembly.from).toBe(true);
      const before = assemblies[i - 1];
      if (before !== undefined) expect(before.from < assembly.election).toBe(true);
    }
    expect(clashes(provincial.mandates, () => [''])).toEqual([]);
  });

  it('a provincial congress is of a place that stands in its mandate, and is found', () => {
    for (const { mandate, number, places: names } of provincial.congresses) {
      const held = provincial.mandates.find((row) => row.mandate === mandate);
      if (held === undefined) throw new Error(`no mandate ${mandate}`);
      for (const name of names) {
        const place = placeCalled(name);
        expect(place?.name).toBe(name);
        if (place !== null) expect(placeOn(place, held.from), `${name} in ${mandate}`).toBe('valid');
        expect(provincialCongress(name, number, held.from)).toEqual({ place: name, number, mandate });
      }
    }
  });

  it.each([
    ['2020-2025', 63],
    ['2025-2030', 34],
  ])('every place has one congress of %s', (mandate, count) => {
    const names = provincial.congresses.filter((row) => row.mandate === mandate).flatMap((row) => row.places);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(count);
  });
});

describe('plenums', () => {
  it('are counted without gap, in order, within their term', () => {
    for (const { term, plenums: rows, extraordinary } of plenums.terms) {
      const congress = congresses.find((entry) => entry.term === term);
      if (congress === undefined) throw new Error(`no congress ${term}`);
      expect(rows.map(({ number }) => number)).toEqual(rows.map((_, i) => i + 1));
      for (const [i, row] of rows.entries()) {
        const before = rows[i - 1];
        if (before !== undefined) expect(before.to < row.from, `${term}/${row.number}`).toBe(true);
        expect(plenumOf(term, row.number)).toMatchObject({ term, number: row.number, from: row.from, to: row.to });
      }
      for (const row of [...rows, ...extraordinary]) {
        // The first plenum meets while the congress does, before the new term is counted from.
        const start = row === rows[0] ? congress.from.slice(0, 7) : congress.inOffice.from;
        expect(row.from >= start, `${term} ${row.from}`).toBe(true);
        expect(congress.inOffice.to === null || row.to <= congress.inOffice.to, `${term} ${row.to}`).toBe(true);
      }
      expect(clashes([...rows, ...extraordinary], () => [''])).toEqual([]);
    }
  });
});

describe('bodies and issuers', () => {
  const nameKey = (name: string): string => organisationWords(name).join(' ');

  it('successors are there, and begin when the old body ends', () => {
    for (const body of bodies.bodies) {
      for (const id of body.successors ?? []) {
        const successor = bodyOf(id);
        expect(successor, id).not.toBeNull();
        expect(successor?.predecessors).toContain(body.id);
        expect(body.to, `${body.id} has a successor but no end`).toBeDefined();
        if (successor?.from != null) expect(successor.from > (body.to ?? ''), `${body.id} → ${id}`).toBe(true);
      }
    }
    expect(new Set(bodies.bodies.map(({ id }) => id)).size).toBe(bodies.bodies.length);
  });

  it('no name is that of two bodies on one day', () => {
    expect(clashes(bodies.bodies, (body) => [body.name, ...(body.names ?? [])].map(nameKey))).toEqual([]);
  });

  it('every body is found by each of its names in its time', () => {
    for (const body of bodies.bodies)
      for (const name of [body.name, ...(body.names ?? [])])
        expect(bodyNamed(name, body.to ?? body.from ?? '2025-05-01')?.id, name).toBe(body.id);
  });

  const rows: readonly CodeRow[] = issuers.groups.flatMap((group): readonly CodeRow[] => group.codes);
  const codes = rows.map((row) => {
    const body = row.body === undefined ? null : bodyOf(row.body);
    const spellings = [row.code, ...(row.variants ?? [])];
    return { row, body, spellings, from: row.from ?? body?.from, to: row.to ?? body?.to };
  });

  it('a code’s body is there', () => {
    for (const { row, body } of codes) if (row.body !== undefined) expect(body?.id).toBe(row.body);
  });

  it('no code is that of two issuers on one day', () => {
    expect(clashes(codes, ({ spellings }) => spellings.map((code) => code.toUpperCase()))).toEqual([]);
  });

  it('every code is found, by each of its spellings, in its time', () => {
    for (const { row, spellings, from, to } of codes) {
      for (const spelling of spellings) {
        expect(issuerOf(spelling)?.code, spelling).toBe(row.code);
        expect(issuerOn(spelling, to ?? from ?? '2025-05-01'), spelling).toMatchObject({
          code: row.code,
          body: row.body ?? null,
        });
      }
    }
  });
});
