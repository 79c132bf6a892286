import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Tagging } from '../../../lib/core/schema/index.ts';
import type { Tenure } from '../../../lib/core/schema/tagging.ts';
import { tag } from '../../../lib/core/tagging/index.ts';
import { inventedNames } from '../../../scripts/support/crowd.ts';

/** Pieces that trigger rules, and noise that breaks them, glued in any order. */
const PIECES = [
  'Nghị quyết',
  'nghị quyết',
  'Chỉ thị số',
  'số',
  '12-NQ/TW',
  '57',
  '/2022/QH15',
  '19-NQ/TW',
  ', ',
  ' và ',
  '; ',
  ' ',
  '\n',
  '.',
  ':',
  '(',
  ')',
  '“',
  '”',
  ' - ',
  '–',
  '…',
  '...',
  'các ',
  'dự thảo ',
  'này',
  'của ',
  'Bộ Chính trị',
  'Đại hội',
  ' đại biểu',
  ' toàn quốc',
  ' lần thứ',
  ' XIII',
  ' khóa XII',
  ' nhiệm kỳ 2020 - 2025',
  'Hội nghị Trung ương 6',
  'Đảng bộ tỉnh',
  'Luật Đất đai',
  ' năm 2024',
  'khoản 2 Điều 5 ',
  ' ngày 9/3/2021',
  ' tháng 8-2024',
  'đồng chí ',
  'Ông ',
  'bà ',
  'các đồng chí: ',
  'Đại tướng ',
  'GS.TS ',
  'Nguyễn Văn An',
  'Lê Hà',
  "H'Ngăm Niê KĐăm",
  'An',
  'Bí thư Tỉnh ủy',
  ' Hậu Giang',
  'nguyên ',
  'Chủ tịch UBND huyện',
  'Trưởng ban Tuyên giáo ',
  'giữ chức ',
  'thôi giữ chức ',
  'Nghị quyết'.normalize('NFD'),
  'Nguyễn Thị Hoà'.normalize('NFD'),
  '\u00d0',
  '\u200b',
  '\u00a0',
  '\ud800',
  '\udc00',
  '😀',
  '\u0301',
  'ﬁ',
  '\u2028',
  '\u0000',
  'ĐẢNG ỦY',
  'O1-CT/TW',
  '1.043',
  '%',
  'bộ tứ nghị quyết',
  'Điều lệ Đảng',
  'Hiến pháp',
  'các ông ',
  'thay ông ',
  ' đối với ',
  ', gồm: ',
  'lần lượt giữ các chức vụ: ',
  'Đề án 06',
  ' từ số 12 đến số 15',
  'Người đứng đầu Chính phủ',
  'Luật Quản ',
  'ă'.repeat(6000),
  ' '.repeat(300),
];
/** Provinces, namesakes and bearers of one given name, who are told apart by what else the text says. */
const PEOPLE = [
  'Nguyễn Văn An, Bí thư Tỉnh ủy Hà Nam',
  'Nguyễn Văn An, Bí thư Tỉnh ủy Sơn La',
  'ông Trần Hữu An, Chủ tịch UBND tỉnh',
  'ông An',
  'Chủ tịch Hữu An',
  'Tỉnh ủy Sơn La',
  'Về phía tỉnh Hà Nam có ',
  'Tại tỉnh Sơn La, ',
  '. ',
];
/** Of other people in other offices, other places and documents. */
const OTHERS = [
  'Ông Đinh Bá Sáu, Giám đốc Sở Y tế',
  'bà Vũ Thị Yến, Giám đốc Sở Nội vụ tỉnh Lào Cai',
  'Bộ trưởng Vũ Thị Yến',
  'Đinh Bá Sáu',
  'ông Sáu',
  'Giám đốc Yến',
  'Thành ủy Đà Nẵng',
  'Tỉnh ủy Lào Cai',
  'Về phía tỉnh Lào Cai có các đồng chí:',
  'Tại Đà Nẵng',
  'Nghị quyết số 77-NQ/TW',
  'Quyết định số 88/QĐ-UBND',
  'Luật Đầu tư năm 2020',
  'trời nhiều mây',
  'tháng 8-2023',
];
const JOINS = [', ', '; ', '. ', '\n', ' và ', ' nói '];
const glued = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(
  glued,
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);
const RUNS = { numRuns: 400 };

/** A post without the province that it may take from the article as a whole. */
const told = ({ position, organisation, place, placeSource, status }: Tenure): string =>
  [position, organisation, placeSource === 'context' ? null : place, status].join('|');

describe('whatever the text', () => {
  it('the tagging fits the schema, quotes its text, does not overlap inside a kind, and names only listed entities', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tagging = Tagging.parse(tag(text, { date: '2024-05-01' }));
        const ids = new Set([...tagging.documents, ...tagging.officials].map((entity) => entity.id));
        expect(ids.size).toBe(tagging.documents.length + tagging.officials.length);
        const last = { document: 0, official: 0 };
        let start = 0;
        for (const mention of tagging.mentions) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.quote);
          expect(mention.quote).not.toMatch(/^[\s.,;:]|[\s.,;:]$/);
          expect(mention.start).toBeGreaterThanOrEqual(start);
          expect(mention.start).toBeGreaterThanOrEqual(last[mention.kind]);
          last[mention.kind] = mention.end;
          start = mention.start;
          if (mention.entity !== null) expect(ids).toContain(mention.entity);
          for (const candidate of mention.candidates) expect(ids).toContain(candidate.entity);
          if (mention.kind === 'official' && mention.name !== null) {
            expect(mention.name.start).toBeGreaterThanOrEqual(mention.start);
            expect(mention.name.end).toBeLessThanOrEqual(mention.end);
          }
        }
      }),
      RUNS,
    );
  });

  it('is deterministic', () => {
    fc.assert(
      fc.property(glued, (text) => {
        expect(tag(text, { date: null })).toEqual(tag(text, { date: null }));
      }),
      { numRuns: 100 },
    );
  });

  it('says the same of a text and of its decomposed form', () => {
    const entities = (text: string) => {
      const { documents, officials, mentions } = tag(text, { date: null });
      return {
        documents: documents.map((d) => d.key),
        officials: officials.map((o) => [o.name, o.posts]),
        quotes: mentions.map((m) => m.quote.normalize('NFC')),
      };
    };
    const clean = fc
      .array(
        fc.constantFrom(
          ...PIECES.filter((piece) => /^[\p{L}\p{N}\s.,;:()/“”-]*$/u.test(piece) && piece !== 'ﬁ').map((piece) =>
            piece.normalize('NFC'),
          ),
        ),
        { maxLength: 25 },
      )
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(clean, (text) => {
        expect(entities(text.normalize('NFD'))).toEqual(entities(text));
      }),
      RUNS,
    );
  });

  it('keeps full citations and full names where a paragraph about something else is added', () => {
    const article = fc
      .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...PEOPLE)), { maxLength: 24 })
      .map((pieces) => pieces.join(''));
    const other = fc
      .array(fc.tuple(fc.constantFrom(...OTHERS), fc.constantFrom(...JOINS)), { maxLength: 12 })
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(article, other, (text, added) => {
        const full = (source: string) => {
          const { mentions, documents, officials } = tag(source, { date: '2024-05-01' });
          const meant = new Map([
            ...documents.map(({ id, key }) => [id, [key]] as const),
            ...officials.map(({ id, name, posts }) => [id, [name, ...posts.map(told)]] as const),
          ]);
          const first = new Map<string | null, number>();
          return mentions
            .filter((m) => m.end <= text.length && (m.kind === 'document' ? m.form === 'full' : m.form === 'named'))
            .map(({ start, end, rule, resolution, entity, candidates }) => {
              first.set(entity, first.get(entity) ?? start);
              return [start, end, rule, resolution, first.get(entity), meant.get(entity ?? ''), candidates.length];
            });
        };
        expect(full(`${text}.\n\n${added}`)).toEqual(full(`${text}.\n`));
      }),
      { numRuns: 300 },
    );
  });
});

describe('bounds of the schema', () => {
  it.each<[string, () => string]>([
    ['mentions', () => 'Nghị quyết số 12-NQ/TW. '.repeat(25_000)],
    ['documents', () => Array.from({ length: 12_000 }, (_, i) => `Quyết định số ${i + 1}/QĐ-UBND. `).join('')],
    [
      'officials',
      () =>
        inventedNames(12_000)
          .map((name) => `Bí thư Tỉnh ủy ${name} dự.\nBí thư Tỉnh ủy phát biểu.\n`)
          .join(''),
    ],
  ])('holds with too many %s', (_, text) => {
    expect(() => Tagging.parse(tag(text(), { date: null }))).not.toThrow();
  });
});
