import { describe, expect, it } from 'vitest';
import sets from '../../../lib/core/gazetteer/data/document-sets.json' with { type: 'json' };
import known from '../../../lib/core/gazetteer/data/known-documents.json' with { type: 'json' };
import laws from '../../../lib/core/gazetteer/data/laws.json' with { type: 'json' };
import programmes from '../../../lib/core/gazetteer/data/programmes.json' with { type: 'json' };
import state from '../../../lib/core/gazetteer/data/state-documents.json' with { type: 'json' };
import {
  bodyOf,
  centralTerm,
  documentOfId,
  documentSet,
  documentTypes,
  knownDocuments,
  lawNames,
  plenumOf,
  programmeNamed,
  stateDocument,
  typeCodes,
  typeWords,
} from '../../../lib/core/gazetteer/index.ts';
import { wholly } from './files.ts';

const dayMs = (date: string): number => Date.parse(date.length === 7 ? `${date}-15` : date);

describe('documents', () => {
  const rows = known.documents.map((row) => {
    const [type = '', number, term = ''] = row.id.split('/');
    return { ...row, type, number: Number(number), term };
  });

  it('each is of a listed type, dated in its term, and no double', () => {
    const ids = rows.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    for (const { type, number, term, date } of rows) {
      expect(typeCodes).toContain(type.toUpperCase());
      const year = Number(date.slice(0, 4));
      const terms = date.length === 4 ? [centralTerm(`${year}-01`), centralTerm(`${year}-12`)] : [centralTerm(date)];
      expect(terms, `${type} ${number} ${date}`).toContain(term);
      expect(knownDocuments(type, number).map((document) => document.term)).toContain(term);
      expect(documentOfId(`${type}/${number}/${term}`)?.date).toBe(date);
    }
  });

  it('what a plenum issued is dated from its first day to four months after its last', () => {
    for (const { type, number, term, date, plenum } of rows) {
      if (plenum === undefined) continue;
      const met = plenumOf(term, plenum);
      if (met === null) throw new Error(`${type} ${number}: no plenum ${plenum} of ${term}`);
      expect(met.members.map(({ key }) => key)).toContain(documentOfId(`${type}/${number}/${term}`)?.key);
      if (date.length === 4) continue;
      expect(dayMs(date), `${type} ${number} ${date}`).toBeGreaterThanOrEqual(dayMs(met.from));
      expect(dayMs(date), `${type} ${number} ${date}`).toBeLessThanOrEqual(dayMs(met.to) + 120 * 86_400_000);
    }
  });

  it('issuers are bodies, and what is replaced is older and there', () => {
    for (const { type, number, term, issuers: bodyIds, replaces } of rows) {
      for (const id of bodyIds ?? []) expect(bodyOf(id), id).not.toBeNull();
      if (replaces === undefined) continue;
      const document = documentOfId(`${type}/${number}/${term}`);
      const replaced = documentOfId(replaces);
      expect(replaced?.replacedBy, replaces).toBe(document?.key);
      expect(document?.replaces).toBe(replaced?.key);
      expect(replaced !== null && document !== null && replaced.date < document.date).toBe(true);
    }
  });

  it('of several with one number, each whose subject is known has words to tell it by', () => {
    for (const { type, number, term, title, topics } of rows) {
      if (knownDocuments(type, number).length < 2 || title === undefined) continue;
      expect(topics ?? [], `${type} ${number} ${term}`).not.toEqual([]);
    }
  });

  it('nicknames are unambiguous, and mean documents that are there', () => {
    const names = sets.sets.flatMap((set) => set.names);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    for (const { names: spellings, members } of sets.sets)
      for (const name of spellings) expect(documentSet(name)?.members, name).toHaveLength(members.length);
  });

  it('programmes are found under each of their types, by one number each', () => {
    const keys = programmes.programmes.flatMap(({ types, number }) => types.map((type) => `${type} ${number}`));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    const types = new Set(documentTypes.map(({ type }) => type));
    for (const { types: words, number, document } of programmes.programmes) {
      expect(types).toContain(document.type);
      for (const word of words) expect(programmeNamed(word, number)?.document.number).toBe(document.number);
    }
  });

  it('state documents are of listed types and law names, and what they replace is there', () => {
    const law = wholly(lawNames);
    const types = new Set(documentTypes.map(({ type }) => type));
    for (const { type, number, name, replaces } of state.documents) {
      expect(types).toContain(type);
      if (name !== undefined) expect(law(name), name).toBe(name);
      if (number !== undefined) expect(stateDocument(number)).toMatchObject({ type, number });
      if (replaces !== undefined) expect(stateDocument(replaces)?.name).toBe(name);
    }
    const numbers = state.documents.flatMap(({ number }) => (number === undefined ? [] : [number]));
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('law names and type words are found whole', () => {
    const [law, type] = [wholly(lawNames), wholly(typeWords)];
    for (const group of [...laws.laws, ...laws.codes, ...laws.ordinances])
      for (const name of group.words) expect(law(name), name).not.toBeNull();
    for (const { type: name } of documentTypes) expect(type(name)?.type).toBe(name);
  });
});
