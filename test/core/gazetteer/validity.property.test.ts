import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import places from '../../../lib/core/gazetteer/data/places.json' with { type: 'json' };
import {
  bodyNamed,
  centralTerm,
  congresses,
  issuerOf,
  issuerOn,
  knownDocuments,
  placeCalled,
  placeOn,
  provincialCongress,
} from '../../../lib/core/gazetteer/index.ts';
import { dayBefore, dayOf, holds } from '../../../lib/core/gazetteer/validity.ts';

const day = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const province = fc.constantFrom(...places.provinces.map(({ name }) => name));

describe('days', () => {
  it('the day before comes before, with none between', () => {
    fc.assert(
      fc.property(day, (date) => {
        const before = dayBefore(date);
        expect(before < date).toBe(true);
        expect(Date.parse(date) - Date.parse(before)).toBe(86_400_000);
      }),
    );
  });

  it('a day stands for itself, a month and a year for a day inside them, anything else for none', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(dayOf(date)).toBe(date);
        expect(dayOf(date.slice(0, 7))?.slice(0, 7)).toBe(date.slice(0, 7));
        expect(dayOf(date.slice(0, 4))?.slice(0, 4)).toBe(date.slice(0, 4));
        expect(dayOf(`-${date.slice(4)}`)).toBeNull();
        expect(dayOf(`${date} `)).toBeNull();
      }),
    );
  });

  it('what is open on a side holds for all of it', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        expect(holds({ from: null, to: null }, a)).toBe(true);
        expect(holds({ from, to }, from) && holds({ from, to }, to)).toBe(true);
        expect(holds({ from: null, to }, from)).toBe(true);
        expect(holds({ from, to: null }, to)).toBe(true);
        expect(holds({ from, to: dayBefore(to) }, to)).toBe(false);
      }),
    );
  });
});

describe('as time goes on', () => {
  const states = ['not-yet', 'valid', 'merged'];
  it('a province comes, stands and is merged, never back', () => {
    fc.assert(
      fc.property(province, day, day, (name, a, b) => {
        const place = placeCalled(name);
        if (place === null) throw new Error(name);
        const [earlier, later] = a < b ? [a, b] : [b, a];
        expect(states.indexOf(placeOn(place, earlier))).toBeLessThanOrEqual(states.indexOf(placeOn(place, later)));
      }),
    );
  });

  it('terms follow each other, and leave no day out', () => {
    const terms = congresses.map(({ term }) => term);
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        expect(terms.indexOf(centralTerm(earlier) ?? '')).toBeLessThanOrEqual(terms.indexOf(centralTerm(later) ?? ''));
        expect(centralTerm(later) === null).toBe(later < (congresses[0]?.inOffice.from ?? ''));
      }),
    );
  });

  it('what is in use on a day began before it and has not ended', () => {
    const code = fc.constantFrom('TW', 'BTGTW', 'BTGDVTW', 'BGTVT', 'BNNMT', 'HU', 'CP', 'HĐBT', 'TNVN');
    fc.assert(
      fc.property(code, day, (letters, date) => {
        const issuer = issuerOn(letters, date);
        if (issuer !== null) expect(holds(issuer, date)).toBe(true);
        else expect(issuerOf(letters)).not.toBeNull();
      }),
    );
  });
});

describe('whatever is asked', () => {
  // Names of properties of every object among them: a table must not answer with one.
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('constructor', '__proto__', 'toString'),
  );
  it('an unknown name or number means nothing, and throws nothing', () => {
    fc.assert(
      fc.property(text, fc.integer(), fc.option(text, { nil: null }), (name, number, date) => {
        expect(provincialCongress(name, number, date)).toBeNull();
        expect(knownDocuments(name, number)).toEqual([]);
        expect(bodyNamed(`${name} không có thật`, date)).toBeNull();
        expect(issuerOn(`${name}ZZ`, date ?? '')).toBeNull();
      }),
    );
  });
});
