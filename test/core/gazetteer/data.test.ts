import { describe, expect, it } from 'vitest';
import issuers from '../../../lib/core/gazetteer/data/issuers.json' with { type: 'json' };
import known from '../../../lib/core/gazetteer/data/known-documents.json' with { type: 'json' };
import places from '../../../lib/core/gazetteer/data/places.json' with { type: 'json' };
import provincial from '../../../lib/core/gazetteer/data/provincial-congresses.json' with { type: 'json' };
import {
  centralTerm,
  congresses,
  documentTypes,
  fieldNoun,
  issuerOf,
  knownDocuments,
  placeCalled,
  provincialMandate,
  typeCodes,
} from '../../../lib/core/gazetteer/index.ts';

describe('gazetteer data', () => {
  it('every merged province names a unit that is there', () => {
    const names = new Set(places.provinces.map((place) => place.name));
    for (const place of places.provinces)
      if ('into' in place && place.into !== undefined) expect(names).toContain(place.into);
    const standing = places.provinces.filter((place) => !('into' in place));
    expect(standing).toHaveLength(34);
  });

  it.each([
    ['central', congresses.map((congress) => congress.inOffice)],
    ['provincial', provincial.mandates],
  ])('%s terms follow each other without overlap', (_, rows) => {
    for (const [i, row] of rows.entries()) {
      const before = rows[i - 1];
      if (before !== undefined) expect(before.to !== null && before.to < row.from).toBe(true);
    }
  });

  it('every known document has a listed type, a date inside its term, and no double', () => {
    const seen = new Set<string>();
    for (const document of known.documents) {
      expect(typeCodes).toContain(document.type);
      if (document.date.length > 4) expect(centralTerm(document.date)).toBe(document.term);
      const key = `${document.type}/${document.number}/${document.term}`;
      expect(seen).not.toContain(key);
      seen.add(key);
    }
  });

  it('every issuer code is found, by each of its spellings', () => {
    for (const entry of issuers.codes) {
      expect(issuerOf(entry.code)?.code).toBe(entry.code);
      for (const variant of 'variants' in entry && entry.variants !== undefined ? entry.variants : [])
        expect(issuerOf(variant)?.code).toBe(entry.code);
    }
  });

  it.each([
    ['T.Ư', 'TW'],
    ['tư', 'TW'],
    ['QH15', 'QH'],
    ['UBTVQH13', 'UBTVQH'],
  ])('issuer %s is %s', (letters, code) => expect(issuerOf(letters)?.code).toBe(code));
  it('an unknown issuer is none', () => expect(issuerOf('ABCXYZ')).toBeNull());

  it('dates fall into terms', () => {
    expect(centralTerm('2021-01-31')).toBe('XII');
    expect(centralTerm('2021-02-01')).toBe('XIII');
    expect(centralTerm('--11-24')).toBeNull();
    expect(provincialMandate('2023-03-30')).toBe('2020-2025');
    expect(provincialMandate('2025-08-01')).toBeNull();
  });

  it('a number returns every term it was given in, oldest first', () => {
    expect(knownDocuments('NQ', 18).map((document) => document.term)).toEqual(['XII', 'XIII', 'XIV']);
    expect(knownDocuments('NQ', 9999)).toEqual([]);
  });

  it('places are found in any spelling', () => {
    expect(placeCalled('TP.HCM')?.name ?? placeCalled('Hồ Chí Minh')?.name).toBe('Hồ Chí Minh');
    expect(placeCalled('khánh hoà')?.name).toBe('Khánh Hòa');
    expect(placeCalled('Atlantis')).toBeNull();
  });

  it('types and heads read as listed', () => {
    expect(documentTypes.map((type) => type.type)).toContain('Nghị quyết');
    expect(fieldNoun('trưởng ban')).toBe('Ban');
    expect(fieldNoun('bí thư')).toBeNull();
  });
});
