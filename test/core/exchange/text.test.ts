import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../lib/core/exchange/canonical.ts';
import { lineAndColumn, placeOf } from '../../../lib/core/exchange/place.ts';
import { tooDeepAt } from '../../../lib/core/exchange/scan.ts';
import { syntaxErrorAt } from '../../../lib/core/exchange/syntax.ts';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** JSON with some characters of JSON put in, taken out or put over others. */
const almostJson = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('', ...'{}[],:"\\ue019.-+ \n\0tfn', 'true', '\\u00')), {
      maxLength: 3,
    }),
  )
  .map(([json, edits]) =>
    edits.reduce((text, [at, put]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + (at % 2));
    }, json),
  );

describe('syntaxErrorAt', () => {
  it('finds a fault exactly where JSON.parse does', () => {
    fc.assert(
      fc.property(almostJson, (text) => {
        expect(syntaxErrorAt(text) === null).toBe(parses(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('points at the first character that no JSON can have there', () => {
    fc.assert(
      fc.property(almostJson, (text) => {
        const at = syntaxErrorAt(text);
        // Whatever follows, what was read up to a fault inside the text cannot be mended after it.
        if (at === null || at === text.length) return;
        expect(parses(text.slice(0, at + 1))).toBe(false);
      }),
    );
  });

  it.each([
    ['', 0],
    ['  ', 2],
    ['{"a":}', 5],
    ['{"a" 1}', 5],
    ['{a:1}', 1],
    ["{'a':1}", 1],
    ['[1,]', 3],
    ['[1 2]', 3],
    ['[01]', 2],
    ['[1.]', 2],
    ['nul', 0],
    ['"\\x"', 1],
    ['"a\nb"', 2],
    ['{"a":"b', 7],
    ['1 2', 2],
    ['NaN', 0],
  ])('%j → %i', (text, at) => {
    expect(syntaxErrorAt(text)).toBe(at);
  });
});

describe('tooDeepAt', () => {
  it.each([
    ['[[[]]]', 3, null],
    ['[[[]]]', 2, 2],
    ['[[],[],[]]', 2, null],
    ['{"[[[[":"[[[["}', 1, null],
    ['{"a\\"[[[":"\\\\"}', 1, null],
    ['["\\\\",[[]]]', 2, 7],
    ['["', 2, null],
    [']]]][[', 1, null],
  ])('%s within %i', (text, limit, at) => {
    expect(tooDeepAt(text, limit)).toBe(at);
  });
});

describe('places', () => {
  it.each([
    [['clips', 3, 'versions', 0, 'article', 'blocks', 2], 'clips[3].versions[0].article.blocks[2]'],
    [[], ''],
    [['a b', 0], '["a b"][0]'],
    [['__proto__'], '__proto__'],
    [['x'.repeat(1000)], 'x'.repeat(60)],
  ])('%j', (path, place) => {
    expect(placeOf(path)).toBe(place);
  });

  it.each([
    ['abc', 0, 'line 1, column 1'],
    ['abc', 3, 'line 1, column 4'],
    ['a\nbc', 1, 'line 1, column 2'],
    ['a\nbc', 2, 'line 2, column 1'],
    ['a\r\n\nbc', 5, 'line 3, column 2'],
  ])('%j at %i', (text, offset, place) => {
    expect(lineAndColumn(text, offset)).toBe(place);
  });
});

describe('canonicalJson', () => {
  it('is the same for equal values, whatever the order of their keys, and is JSON of them', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        const reversed: unknown = JSON.parse(JSON.stringify(value), (_, item: unknown) =>
          typeof item === 'object' && item !== null && !Array.isArray(item)
            ? Object.fromEntries(Object.entries(item).reverse())
            : item,
        );
        expect(canonicalJson(reversed)).toBe(text);
      }),
    );
  });

  it('tells apart what differs', () => {
    expect(canonicalJson({ a: [1, 2] })).not.toBe(canonicalJson({ a: [2, 1] }));
    expect(canonicalJson({ a: null })).not.toBe(canonicalJson({}));
    expect(canonicalJson({ a: undefined })).toBe(canonicalJson({}));
    expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError);
  });
});
