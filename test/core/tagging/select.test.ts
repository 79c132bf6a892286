import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MentionTarget } from '../../../lib/core/schema/index.ts';
import { DocumentRef, Official } from '../../../lib/core/schema/tagging.ts';
import { tag } from '../../../lib/core/tagging/index.ts';
import { tagSelection } from '../../../lib/core/tagging/select.ts';

const text =
  'Đồng chí Lò Thị Mai, Bí thư Tỉnh ủy Sơn La, nêu Nghị quyết số 31-NQ/TW ngày 2/4/2019 và việc nhân sự của bà Vì Hoa, Chủ tịch UBND huyện Mai Sơn.';
const tagging = tag(text, { date: null });
const select = (words: string, kind: 'document' | 'official', by = 0) => {
  const start = text.indexOf(words);
  return tagSelection(text, { start: start - by, end: start + words.length + by }, kind, tagging, 'new-1');
};

describe('tagSelection', () => {
  it.each([
    ['Nghị quyết số 31-NQ/TW ngày 2/4/2019', 'document'],
    ['Nghị quyết số 31', 'document'],
    ['Lò Thị Mai', 'official'],
    ['Đồng chí Lò Thị Mai, Bí thư Tỉnh ủy Sơn La', 'official'],
  ] as const)('joins the entity already there: %s', (words, kind) => {
    expect(select(words, kind)).toMatchObject({ entity: { kind: 'existing' } });
  });

  it('trims white space and marks, and widens to whole syllables', () => {
    expect(select(', nêu ', 'official')?.quote).toBe('nêu');
    expect(select('ghị quyết số 31-NQ/T', 'document')?.quote).toBe('Nghị quyết số 31-NQ/TW');
    expect(select(' và việc', 'document')?.quote).toBe('và việc');
  });

  it('fills a new document from the citation inside', () => {
    const empty = { ...tagging, documents: [], officials: [] };
    const start = text.indexOf('Nghị quyết');
    const made = tagSelection(
      text,
      { start, end: start + 'Nghị quyết số 31-NQ/TW ngày 2/4/2019'.length },
      'document',
      empty,
      'new-1',
    );
    expect(made?.entity).toMatchObject({
      kind: 'document',
      document: { id: 'new-1', key: 'party/TW/NQ/31/XII', number: '31', symbol: 'NQ/TW', date: '2019-04-02' },
    });
  });

  it('parts honorific, name and posts of a new official', () => {
    const empty = { ...tagging, documents: [], officials: [] };
    const start = text.indexOf('bà Vì Hoa');
    const made = tagSelection(
      text,
      { start, end: start + 'bà Vì Hoa, Chủ tịch UBND huyện Mai Sơn'.length },
      'official',
      empty,
      'new-1',
    );
    expect(made?.entity).toMatchObject({
      kind: 'official',
      official: {
        id: 'new-1',
        name: 'Vì Hoa',
        honorifics: ['bà'],
        posts: [{ position: 'Chủ tịch', organisation: 'UBND huyện Mai Sơn' }],
      },
    });
  });

  it.each([['   '], [' , . '], ['2019'], ['/']])('is null without a letter: %j', (words) => {
    expect(tagSelection(words, { start: 0, end: words.length }, 'document', tagging, 'new-1')).toBeNull();
  });

  it('gives a valid target and entity for any span of any text', () => {
    const pieces = fc
      .array(
        fc.constantFrom(
          'Nghị quyết ',
          'số 5',
          '-NQ/TW',
          'ông ',
          'Lê An',
          ', ',
          'Bí thư',
          ' ',
          '\n',
          '\ud800',
          '😀',
          'e\u0301',
          'Luật ',
        ),
        { maxLength: 20 },
      )
      .map((all) => all.join(''));
    fc.assert(
      fc.property(pieces, fc.nat(80), fc.nat(80), fc.constantFrom('document', 'official'), (source, a, b, kind) => {
        const made = tagSelection(
          source,
          { start: Math.min(a, b), end: Math.max(a, b) + 1 },
          kind,
          tag(source, { date: null }),
          'new-1',
        );
        if (made === null) return;
        expect(source.slice(made.start, made.end)).toBe(made.quote);
        const { versionId: _, ...target } = MentionTarget.shape;
        expect(target.quote.safeParse(made.quote).success).toBe(true);
        if (made.entity.kind === 'document') DocumentRef.parse(made.entity.document);
        if (made.entity.kind === 'official') Official.parse(made.entity.official);
      }),
    );
  });
});
