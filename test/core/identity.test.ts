import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipIdOf, newRecordId, sha256Hex } from '../../lib/core/identity.ts';
import { ClipId, RecordId } from '../../lib/core/schema/scalars.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const url = 'https://bao.example/tin.html';
const article = { kind: 'article', canonicalUrl: url, textSha256: A } as const;

describe('sha256Hex', () => {
  it('is the SHA-256 of the UTF-8 bytes', () => {
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
  });
});

describe('clipIdOf', () => {
  it('is fixed for ever: the id of a page is in files and databases', () => {
    expect(clipIdOf(article)).toBe('e8877a59-94fb-842b-9b77-100a26701c2b');
  });

  it.each([
    ['one page, whatever its text', article, { ...article, textSha256: B }, true],
    ['two pages of one text', article, { ...article, canonicalUrl: `${url}?2` }, false],
    ['a page and a selection from it', article, { ...article, kind: 'selection' as const }, false],
    [
      'two selections of one page',
      { ...article, kind: 'selection' as const },
      { ...article, kind: 'selection' as const, textSha256: B },
      false,
    ],
    ['one text without address', { ...article, canonicalUrl: null }, { ...article, canonicalUrl: null }, true],
    [
      'a text without address and the same words selected',
      { ...article, canonicalUrl: null },
      { ...article, kind: 'selection' as const },
      true,
    ],
  ])('%s', (_, one, other, same) => {
    expect(clipIdOf(one) === clipIdOf(other)).toBe(same);
  });

  it('is always a UUIDv8', () => {
    fc.assert(
      fc.property(fc.webUrl(), (canonicalUrl) => {
        expect(ClipId.safeParse(clipIdOf({ ...article, canonicalUrl })).success).toBe(true);
      }),
    );
  });
});

describe('newRecordId', () => {
  it('is a UUIDv7 that sorts after the ones before', () => {
    const ids = Array.from({ length: 1000 }, () => newRecordId());
    expect(ids.every((id) => RecordId.safeParse(id).success)).toBe(true);
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(1000);
  });
});
