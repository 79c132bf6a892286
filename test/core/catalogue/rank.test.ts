import { describe, expect, test } from 'vitest';
import {
  entryOfOfficial,
  type Found,
  isOpenKey,
  rankCandidates,
  readTyped,
  searchCandidates,
  settledDocument,
  type Wanted,
} from '../../../lib/core/catalogue/index.ts';
import { knownFor, readCitation } from '../../../lib/core/catalogue/known.ts';
import { documentIdentity, officialIdentity } from '../../../lib/core/review/index.ts';
import type { DatedPost } from '../../../lib/core/schema/shared.ts';
import type { DocumentRef, Official, Tenure } from '../../../lib/core/schema/tagging.ts';

const read = (words: string): DocumentRef => {
  const document = readCitation(words, 'd');
  if (document === null) throw new Error(`not read: ${words}`);
  return document;
};
const documentFound = (words: string, more: Partial<Found> = {}): Found => {
  const document = read(words);
  const identity = documentIdentity(document);
  const data = { kind: 'document' as const, document, about: '' };
  return { in: 'clips', identity, identities: [identity], entry: null, data, clips: 1, ...more };
};
const wantedDocument = (words: string, day: string | null = '2026-03-07'): Wanted => ({
  kind: 'document',
  document: read(words),
  day,
});

const post = (position: string, organisation: string, place: string | null): Tenure => ({
  position,
  organisation,
  place,
  placeSource: place === null ? null : 'explicit',
  status: 'current',
});
const person = (name: string, posts: Tenure[] = []): Official => ({
  id: 'o',
  name,
  aliases: [],
  honorifics: [],
  posts,
});
const officialFound = (official: Official, more: Partial<Found> & { dated?: Partial<DatedPost> } = {}): Found => {
  const { dated = {}, ...rest } = more;
  const entry = entryOfOfficial(official);
  const identity = officialIdentity(official);
  const data = {
    kind: 'official' as const,
    official: { ...entry, posts: entry.posts.map((one) => ({ ...one, ...dated })) },
  };
  return { in: 'clips', identity, identities: [identity], entry: null, data, clips: 1, ...rest };
};
const wantedOfficial = (official: Official, day: string | null = '2026-03-07'): Wanted => ({
  kind: 'official',
  official,
  day,
});
const names = (found: readonly Found[]): string[] =>
  found.map(({ data }) => (data.kind === 'document' ? data.document.canonical : data.official.name));

describe('a document that cannot be meant is no candidate', () => {
  test.each([
    ['Nghị quyết số 27-NQ/TW', 'Nghị quyết số 29-NQ/TW'],
    ['Nghị quyết số 27-NQ/TW', 'Nghị quyết số 127-NQ/TW'],
    ['Nghị quyết số 27-NQ/TW', 'Chỉ thị số 27-CT/TW'],
    ['Nghị quyết số 27-NQ/TW', 'Nghị quyết số 27-NQ/TU của Tỉnh ủy Thái Nguyên'],
    ['Nghị quyết số 27-NQ/TW', 'Nghị quyết số 27-NQ/CP'],
    ['Nghị định số 178/2024/NĐ-CP', 'Nghị định số 178/2024/NĐ-HĐBT'],
    ['Luật Đất đai năm 2024', 'Luật Nhà ở năm 2024'],
    ['Luật Đất đai năm 2024', 'Nghị quyết số 27-NQ/TW'],
  ])('%s is not %s', (wanted, other) =>
    expect(rankCandidates(wantedDocument(wanted), [documentFound(other)])).toEqual([]),
  );

  test.each([
    ['Nghị quyết 27', 'Nghị quyết số 27-NQ/TW ngày 09/11/2022'],
    ['Nghị quyết số 4-NQ/TW', 'Nghị quyết số 04-NQ/TW ngày 30/10/2016'],
    ['Nghị quyết số 27-NQ/TW', 'Nghị quyết số 27-NQ/TW ngày 21/5/2018'],
    ['Luật Đất đai', 'Luật Đất đai năm 2024'],
  ])('%s may be %s', (wanted, other) =>
    expect(rankCandidates(wantedDocument(wanted), [documentFound(other)])).toHaveLength(1),
  );
});

describe('documents in order', () => {
  test('the same identity first, then what agrees in date, then the rest; one later than the article last', () => {
    const found = [
      documentFound('Nghị quyết số 27-NQ/TW ngày 28/8/2026'),
      documentFound('Nghị quyết số 27-NQ/TW ngày 21/5/2018', { clips: 900 }),
      documentFound('Nghị quyết số 27-NQ/TW ngày 09/11/2022'),
    ];
    expect(names(rankCandidates(wantedDocument('Nghị quyết số 27-NQ/TW ngày 09/11/2022'), found))).toEqual([
      'Nghị quyết số 27-NQ/TW ngày 09/11/2022',
      'Nghị quyết số 27-NQ/TW ngày 21/5/2018',
      'Nghị quyết số 27-NQ/TW ngày 28/8/2026',
    ]);
    const [first, second] = rankCandidates(wantedDocument('Nghị quyết số 27-NQ/TW năm 2018'), found);
    expect(first?.reasons.for).toContain('date');
    expect(second?.reasons.against).toContain('date');
  });

  test('what is known of a number stands in the order of the tagger, and an entry goes before it', () => {
    const wanted = wantedDocument('Nghị quyết 04', '2026-05-01');
    const known = wanted.kind === 'document' && wanted.document !== null ? knownFor(wanted.document) : [];
    expect(names(rankCandidates(wanted, known))).toHaveLength(2);
    const entry = documentFound('Nghị quyết số 04-NQ/TW ngày 30/10/2016', { in: 'entry', entry: 'e' });
    const [first] = rankCandidates(wanted, [...known, entry]);
    expect(first?.entry).toBe('e');
  });
});

describe('officials', () => {
  const thử = person('Nguyễn Văn Thử', [post('Bí thư', 'Tỉnh ủy', 'Thái Nguyên')]);

  test.each([
    ['Nguyễn Văn Thử', 'Nguyễn Văn Thứ', ['spelling']],
    ['Nguyễn Văn Hoà', 'Nguyễn Văn Hòa', []],
    ['Thử', 'Nguyễn Văn Thử', []],
  ])('%s may be %s', (wanted, other, against) =>
    expect(rankCandidates(wantedOfficial(person(wanted)), [officialFound(person(other))])).toMatchObject([
      { reasons: { against } },
    ]),
  );

  test.each([
    ['Nguyễn Văn Thử', 'Nguyễn Văn Mẫu'],
    ['Nguyễn Văn Thử', 'Nguyễn Thử'],
    ['Văn Thử', 'Nguyễn Văn Thử'],
    ['Thử', 'Thử Văn Nguyễn'],
  ])('%s is not %s', (wanted, other) =>
    expect(rankCandidates(wantedOfficial(person(wanted)), [officialFound(person(other))])).toEqual([]),
  );

  test('of namesakes the one with the post of that time and place is first, one of another place last', () => {
    const entries = [
      officialFound(person('Nguyễn Văn Thử', [post('Giám đốc', 'Sở Y tế', 'Cà Mau')]), {
        entry: 'cm',
        identity: 'entry:cm',
      }),
      officialFound(thử, { entry: 'past', identity: 'entry:past', dated: { from: '2015', to: '2020-09' } }),
      officialFound(thử, { entry: 'now', identity: 'entry:now', dated: { from: '2020-10', to: null } }),
      officialFound(person('Nguyễn Văn Thử'), { entry: 'bare', identity: 'entry:bare' }),
    ];
    const ranked = rankCandidates(wantedOfficial(thử), entries);
    expect(ranked.map(({ entry }) => entry)).toEqual(['now', 'bare', 'past', 'cm']);
    expect(ranked[0]?.reasons).toEqual({ for: ['name', 'post', 'time'], against: [] });
    expect(rankCandidates(wantedOfficial(thử, '2018-05-02'), entries)[0]?.entry).toBe('past');
  });

  test('a post alone tells its holders, by their posts', () => {
    const wanted = wantedOfficial(person('', [post('Bí thư', 'Tỉnh ủy', 'Thái Nguyên')]));
    const found = [officialFound(thử), officialFound(person('Lê Mẫu', [post('Bí thư', 'Tỉnh ủy', 'Cà Mau')]))];
    expect(names(rankCandidates(wanted, found))).toEqual(['Nguyễn Văn Thử']);
  });
});

describe('one thing stands once', () => {
  test('an entry, whatever else it was found by', () => {
    const words = 'Nghị quyết số 27-NQ/TW ngày 09/11/2022';
    const entry = documentFound(words, { in: 'entry', entry: 'e', clips: 3 });
    const all = [documentFound(words, { in: 'clip' }), documentFound(words), entry, entry];
    expect(rankCandidates(wantedDocument(words), all)).toMatchObject([{ entry: 'e', clips: 3 }]);
  });

  test('what is no entry, with what is known of it from all sides', () => {
    const told = { reason: 'known-document', at: 0 };
    const found = [
      documentFound('Nghị quyết số 27-NQ/TW ngày 09/11/2022', { in: 'known', clips: 0, told }),
      documentFound('Nghị quyết số 27-NQ/TW ngày 09/11/2022', { in: 'clips', clips: 7 }),
    ];
    expect(rankCandidates(wantedDocument('Nghị quyết số 27-NQ/TW'), found)).toMatchObject([{ clips: 7, told }]);
  });

  test('namesakes of the catalogue are two, and clips that say which is neither add none', () => {
    const name = person('Nguyễn Văn Thử');
    const found = [
      officialFound(name, { in: 'entry', entry: 'a' }),
      officialFound(name, { in: 'entry', entry: 'b' }),
      officialFound(name, { in: 'clips', clips: 4 }),
    ];
    expect(rankCandidates(wantedOfficial(name), found).map(({ entry }) => entry)).toEqual(['a', 'b']);
  });
});

test('what was typed may be other than the words say; with its marks it is first', () => {
  const found = ['Nguyễn Văn Hoa', 'Nguyễn Văn Hòa', 'Nguyễn Văn Hóa'].map((name) => officialFound(person(name)));
  const search = (typed: string) =>
    names(searchCandidates(wantedOfficial(person('Trần Mẫu')), readTyped(typed), found));
  expect(search('hoà')).toEqual(['Nguyễn Văn Hòa', 'Nguyễn Văn Hoa', 'Nguyễn Văn Hóa']);
  expect(search('hoa')[0]).toBe('Nguyễn Văn Hoa');
  expect(search('hoan')).toEqual([]);
});

test('what is called by the typed words goes before what is on them', () => {
  const law = documentFound('Luật Đất đai năm 2024');
  const other = documentFound('Nghị quyết số 18-NQ/TW ngày 16/6/2022', { clips: 500 });
  const on = 'đổi mới chính sách, pháp luật về đất đai';
  if (other.data.kind === 'document') other.data.document.title = on;
  expect(names(searchCandidates(wantedDocument('Nghị quyết 18'), readTyped('luật đất đai'), [other, law]))).toEqual([
    'Luật Đất đai năm 2024',
    'Nghị quyết số 18-NQ/TW ngày 16/6/2022',
  ]);
});

test.each([
  ['party/TW/NQ/04/XII', false],
  ['party/TW/NQ/04/?', true],
  ['?/?/NQ/04/?', true],
  ['state/TT-?/12/?', true],
  ['text/báo cáo', true],
  ['law/dat-dai/2024', false],
])('%s leaves open which document it is: %s', (key, open) => expect(isOpenKey(key)).toBe(open));

test('a document becomes an entry with what was concluded of it', () => {
  const document: DocumentRef = {
    ...read('Nghị quyết 04'),
    inferred: { symbol: { value: 'NQ/TW', reason: 'x' }, date: { value: '2016-10-30', reason: 'x' } },
  };
  expect(settledDocument(document, 'e')).toMatchObject({
    id: 'e',
    symbol: 'NQ/TW',
    date: '2016-10-30',
    canonical: 'Nghị quyết số 04-NQ/TW',
    inferred: {},
  });
  expect(settledDocument(document, 'e')).not.toHaveProperty('readings');
});
