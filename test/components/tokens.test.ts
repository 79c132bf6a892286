import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COLOURS } from '../../components/LabelChip.tsx';
import { LabelColour } from '../../lib/core/schema/shared.ts';
import { filesUnder, ROOT } from '../architecture/modules.ts';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];
type Scheme = 'light' | 'dark';

const css = readFileSync(`${ROOT}components/styles/tokens.css`, 'utf8');
const tokens = new Map([...css.matchAll(/^ {2}--([\w-]+):\s*([^;]+);/gm)].map(([, name, value]) => [name, value]));

/** A colour as written: `#rrggbb`, a token, one of two by scheme, or so much of one and the rest of another. */
function colour(value: string, scheme: Scheme): Colour {
  const [, light, dark] = /^light-dark\((#\w+), (#\w+)\)$/.exec(value) ?? [];
  if (light !== undefined && dark !== undefined) return colour(scheme === 'light' ? light : dark, scheme);
  const [, hex] = /^#([\da-f]{6})$/.exec(value) ?? [];
  if (hex !== undefined) {
    const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    return [red ?? 0, green ?? 0, blue ?? 0, 1];
  }
  const [, part, percent] = /^color-mix\(in srgb, (var\(--[\w-]+\)) (\d+)%, transparent\)$/.exec(value) ?? [];
  if (part !== undefined) {
    const [red, green, blue] = colour(part, scheme);
    return [red, green, blue, Number(percent) / 100];
  }
  const token = tokens.get(/^var\(--([\w-]+)\)$/.exec(value)?.[1] ?? value);
  if (token === undefined) throw new Error(`no colour: ${value}`);
  return colour(token, scheme);
}

const over = ([red, green, blue, alpha]: Colour, ground: Colour): Colour => {
  const mixed = (a: number, b: number): number => a * alpha + b * (1 - alpha);
  return [mixed(red, ground[0]), mixed(green, ground[1]), mixed(blue, ground[2]), 1];
};

/** WCAG 2.2, relative luminance. */
const luminance = ([red, green, blue]: Colour): number => {
  const linear = (value: number): number =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
};

const contrast = (a: Colour, b: Colour): number => {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
};

test('contrast is counted as WCAG counts it', () => {
  expect(contrast([0, 0, 0, 1], [255, 255, 255, 1])).toBeCloseTo(21);
  expect(contrast(colour('#767676', 'light'), colour('#ffffff', 'light'))).toBeCloseTo(4.54, 2);
  expect(over([0, 0, 0, 0.5], [255, 255, 255, 1])).toEqual([127.5, 127.5, 127.5, 1]);
});

/** Grounds that text lies on; a translucent one lies on each of the others. */
const GROUNDS = ['paper', 'surface', 'raised'] as const;
const on = (...names: string[]): string[] => names;

/** Words: 4.5 to 1. `hover` and what else is translucent is tried over every ground. */
const TEXT: readonly (readonly [text: string, grounds: readonly string[]])[] = [
  [
    'ink',
    on(
      ...GROUNDS,
      'hover',
      'accent-soft',
      'document-soft',
      'document-strong',
      'official-soft',
      'official-strong',
      'highlight-soft',
    ),
  ],
  ['muted', on(...GROUNDS, 'hover')],
  ['accent', on(...GROUNDS)],
  ['accent-ink', on('accent')],
  ['good', on(...GROUNDS)],
  ['warn', on(...GROUNDS, 'warn-soft')],
  ['bad', on(...GROUNDS, 'bad-soft')],
  ['bad-ink', on('bad')],
  ['ink', on('bad-soft', 'warn-soft')],
  ['document', on(...GROUNDS, 'document-soft')],
  ['official', on(...GROUNDS, 'official-soft')],
  ['paper', on('ink')],
];

/** What has to be seen and is no words: edges of controls, the ring of the focus, underlines of marks. 3 to 1. */
const SHAPES: typeof TEXT = [
  ['line-strong', on(...GROUNDS)],
  ['focus', on(...GROUNDS)],
  ['document', on('surface', 'document-soft', 'document-strong')],
  ['official', on('surface', 'official-soft', 'official-strong')],
  ['highlight', on('surface', 'highlight-soft')],
  ...COLOURS.map((colour): (typeof TEXT)[number] => [`label-${colour}`, on(...GROUNDS, 'hover', 'accent-soft')]),
];

const pairs = (table: typeof TEXT): [string, string][] =>
  table.flatMap(([front, grounds]) => grounds.map((ground): [string, string] => [front, ground]));

/** The least contrast of a pair, over every opaque ground where its own is translucent. */
const least = (front: string, ground: string, scheme: Scheme): number => {
  const below = colour(ground, scheme);
  const grounds = below[3] === 1 ? [below] : GROUNDS.map((name) => over(below, colour(name, scheme)));
  return Math.min(...grounds.map((solid) => contrast(colour(front, scheme), solid)));
};

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test.each(pairs(TEXT))('%s can be read on %s', (text, ground) => {
    expect(least(text, ground, scheme)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairs(SHAPES))('%s can be seen on %s', (shape, ground) => {
    expect(least(shape, ground, scheme)).toBeGreaterThanOrEqual(3);
  });
});

const sheets = filesUnder(['components', 'entrypoints'], /\.css$/).filter((path) => !path.endsWith('tokens.css'));

test.each(sheets)('%s takes its colours and type from the tokens', (path) => {
  const text = readFileSync(`${ROOT}${path}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  expect(text.match(/#[\da-f]{3,8}\b|\b(rgb|hsl|oklch)a?\([^)]*\)/gi) ?? []).toEqual([]);
  expect(text.match(/font-size:(?! var\(| inherit)[^;]*/g) ?? []).toEqual([]);
  const unknown = [...text.matchAll(/var\(--([\w-]+)/g)].map(([, name]) => name).filter((name) => !tokens.has(name));
  expect(unknown).toEqual([]);
});

test('labels are offered every colour there is', () => {
  expect(COLOURS).toEqual(LabelColour.options);
});

test('every token is used', () => {
  const all = [css, ...sheets.map((path) => readFileSync(`${ROOT}${path}`, 'utf8'))].join('\n');
  expect([...tokens.keys()].filter((name) => !all.includes(`var(--${name})`))).toEqual([]);
});
