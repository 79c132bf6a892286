import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import en from '../../lib/i18n/en.json' with { type: 'json' };
import vi from '../../lib/i18n/vi.json' with { type: 'json' };
import { ROOT } from '../architecture/modules.ts';
import { FAMILIES, keysOf } from './families.ts';
import { type Place, readText, readUsage, type Usage } from './usage.ts';

type Table = Readonly<Record<string, string | { one: string; other: string }>>;
const tables: Readonly<Record<'vi' | 'en', Table>> = { vi, en };
const keys = Object.keys(vi);
const usage = readUsage();

const forms = (entry: Table[string] | undefined): string[] =>
  entry === undefined ? [] : typeof entry === 'string' ? [entry] : [entry.one, entry.other];
const parameters = (entry: Table[string] | undefined): string[] =>
  [...new Set(forms(entry).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();
/** Every form of every string, with its key. */
const all = (language: 'vi' | 'en'): { key: string; text: string }[] =>
  Object.entries(tables[language]).flatMap(([key, entry]) => forms(entry).map((text) => ({ key, text })));
const faulty = (language: 'vi' | 'en', wrong: (text: string) => boolean): string[] =>
  all(language).flatMap(({ key, text }) => (wrong(text) ? [`${key}: ${text}`] : []));

const usageOf = (text: string): Usage => {
  const read: Usage = { literals: new Set(), templates: new Map(), places: new Map(), calls: [] };
  readText('x.tsx', text, read);
  return read;
};

describe('what is read of the code', () => {
  test('a key in a type or a comment is not used, one in code is', () => {
    const { literals } = usageOf(`type A = 'a.type'; /* 'a.comment' */ const b = on ? 'a.code' : t('a.call');`);
    expect([...literals]).toEqual(['a.code', 'a.call']);
  });

  test('templates are told by their shape, and what is no key is none', () => {
    const { templates } = usageOf(
      ['t(`failure.', '{code}`); `', '{a} b`; `clip-tab:', '{id}`; `clip.', '{a}.', '{b}`;'].join('$'),
    );
    expect([...templates.keys()]).toEqual(['failure.*', 'clip.*.*']);
  });

  test('the place of a string is that of the element or property it stands in', () => {
    const { places } = usageOf(`<section><h2>{t('a.h')}</h2><button title={t('a.tip')}><b>{t(on ? 'a.on' : 'a.off')}</b>
      </button><span class="chip chip--quiet">{t('a.chip')}</span><p>{t('a.text')}</p>
      <EmptyState title={t('a.empty')} /></section>`);
    expect(Object.fromEntries([...places].map(([key, of]) => [key, [...of].join()]))).toEqual({
      'a.h': 'heading',
      'a.tip': 'tip',
      'a.on': 'button',
      'a.off': 'button',
      'a.chip': 'chip',
      'a.empty': 'heading',
    });
  });
});

describe('keys', () => {
  test('stand in both languages, in the same order', () => {
    expect(Object.keys(en)).toEqual(keys);
  });

  test('that the code puts together are listed in families.ts, with where each value comes from', () => {
    const groups = new Set(keys.map((key) => key.split('.')[0]));
    const together = [...usage.templates.keys()].filter((template) => groups.has(template.split('.')[0]));
    expect(together.filter((template) => !Object.hasOwn(FAMILIES, template))).toEqual([]);
    expect(Object.keys(FAMILIES).filter((template) => !usage.templates.has(template))).toEqual([]);
  });

  test('that the code may put together are all there', () => {
    const whole = Object.entries(FAMILIES).filter(([, family]) => family.partial !== true);
    expect(whole.flatMap(([template, family]) => keysOf(template, family)).filter((key) => !(key in vi))).toEqual([]);
  });

  test('are all used: named in the code, or one of a family', () => {
    const together = new Set(Object.entries(FAMILIES).flatMap(([template, family]) => keysOf(template, family)));
    expect(keys.filter((key) => !usage.literals.has(key) && !together.has(key))).toEqual([]);
  });
});

describe('parameters', () => {
  test('are the same in both languages', () => {
    const differing = keys.filter((key) => `${parameters(tables.vi[key])}` !== `${parameters(tables.en[key])}`);
    expect(differing).toEqual([]);
  });

  test('that a string wants are given where it is drawn', () => {
    const missing = usage.calls.flatMap(({ key, params, file }) => {
      const entry = tables.vi[key];
      const wanted = [
        ...parameters(entry).map((name) => name.slice(1, -1)),
        ...(typeof entry === 'object' ? ['count'] : []),
      ];
      return wanted.filter((name) => !params.includes(name)).map((name) => `${file}: ${key} without ${name}`);
    });
    expect(missing).toEqual([]);
  });
});

describe.each(['vi', 'en'] as const)('%s', (language) => {
  test('is NFC, and no string is empty or has white space to spare', () => {
    expect(faulty(language, (text) => text !== text.normalize('NFC'))).toEqual([]);
    expect(faulty(language, (text) => text.trim() !== text || text === '' || /\s\s|[^\S ]/.test(text))).toEqual([]);
  });

  test('uses the signs of print: “ ”, ’ and …', () => {
    expect(faulty(language, (text) => /["'`]|\.\.\.|\s[,.;:!?](\s|$)/.test(text))).toEqual([]);
  });

  test('closes what it opens', () => {
    const count = (text: string, sign: string): number => text.split(sign).length;
    expect(
      faulty(language, (text) => count(text, '“') !== count(text, '”') || count(text, '(') !== count(text, ')')),
    ).toEqual([]);
  });
});

test('a string ends with the same sign in both languages', () => {
  const ending = (text: string): string => /[.?!:…]$/.exec(text.replace(/[”)]+$/, ''))?.[0] ?? '';
  const differing = keys.filter((key) => {
    const [own, other] = [forms(tables.vi[key]), forms(tables.en[key])];
    return own.some((form, i) => ending(form) !== ending(other[i] ?? ''));
  });
  expect(differing).toEqual([]);
});

/** Names, formats and keys of the keyboard that Vietnamese writes as they are. */
const BORROWED = new Set(
  ['JSON', 'LD', 'PDF', 'HTML', 'MHTML', 'UTF', 'SHA', 'NUL', 'NFC', 'Unicode', 'Alt', 'Shift', 'Esc', 'Enter'].concat(
    [
      'json',
      'html',
      'h',
      'htm',
      'xhtml',
      'mhtml',
      'mht',
      'title',
      'tab',
      'video',
      'Video',
      'sapo',
      'Sapo',
      'English',
      'Tab',
      'nq',
      'NQ',
      'TW',
    ],
    ['baochinhphu', 'vn'],
  ),
);
const SYLLABLE =
  /^(b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(c|ch|m|n|ng|nh|p|t)?$/;

/** A word that no Vietnamese syllable is spelt like, marks aside. */
const isForeign = (word: string): boolean =>
  !BORROWED.has(word) &&
  !SYLLABLE.test(word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()) &&
  !/^\p{Lu}$/u.test(word);

test('Vietnamese is Vietnamese', () => {
  expect(['document', 'Save', 'undo', 'click'].filter(isForeign)).toEqual(['document', 'Save', 'undo', 'click']);
  const words = (text: string): string[] => text.replace(/\{\w+\}/g, ' ').match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  expect(
    all('vi').flatMap(({ key, text }) =>
      words(text)
        .filter(isForeign)
        .map((word) => `${key}: ${word}`),
    ),
  ).toEqual([]);
});

/** Characters that fit the place on one line of a panel 320 px wide, or on two where a place has two. */
const ROOM: Readonly<Record<Place, number>> = { button: 34, heading: 60, chip: 28, tab: 16, tip: 70, placeholder: 40 };
/** What stands for a parameter when a string is measured: a number, or a short word. */
const FILLED = 'xxxx';

test.each(['vi', 'en'] as const)('no %s string is too long for its place', (language) => {
  const long = [...usage.places].flatMap(([key, places]) =>
    forms(tables[language][key]).flatMap((form) => {
      const length = form.replace(/\{\w+\}/g, FILLED).length;
      return [...places]
        .filter((place) => length > ROOM[place])
        .map((place) => `${key} (${place}): ${length}: ${form}`);
    }),
  );
  expect(long).toEqual([]);
});

test.each(['vi', 'en'])('the manifest has its %s messages, and the description fits the stores', (language) => {
  const messages = JSON.parse(readFileSync(`${ROOT}public/_locales/${language}/messages.json`, 'utf8'));
  expect(Object.keys(messages).sort()).toEqual(['actionTitle', 'extensionDescription', 'extensionName']);
  expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
});
