import { describe, expect, it } from 'vitest';
import {
  COMMANDS,
  commandOf,
  defaultKeys,
  isKey,
  type KeyPress,
  keyMapOf,
  keyOf,
  ownKeysOf,
  withDefault,
  withKey,
  withoutKey,
} from '../../../lib/core/keys/index.ts';

const press = (key: string, held: Partial<KeyPress> = {}): string | null =>
  keyOf({ key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...held });

describe('keyOf', () => {
  it.each<[string, Partial<KeyPress>, string | null]>([
    ['n', {}, 'n'],
    ['N', { shiftKey: true }, 'Shift+n'],
    // Caps Lock alone is no Shift.
    ['N', {}, 'n'],
    ['n', { shiftKey: true }, 'Shift+n'],
    ['?', { shiftKey: true }, '?'],
    // A layout on which the sign needs no Shift, and one on which it needs AltGr.
    ['?', {}, '?'],
    ['#', { ctrlKey: true, altKey: true }, '#'],
    ['#', { ctrlKey: true }, null],
    ['z', { ctrlKey: true }, 'Ctrl+z'],
    ['z', { metaKey: true }, 'Ctrl+z'],
    ['Z', { ctrlKey: true, shiftKey: true }, 'Ctrl+Shift+z'],
    ['c', { ctrlKey: true }, null],
    ['n', { metaKey: true }, null],
    ['n', { altKey: true }, null],
    ['n', { ctrlKey: true, altKey: true }, null],
    ['ArrowDown', {}, 'ArrowDown'],
    ['F2', {}, 'F2'],
    [' ', {}, 'Space'],
    ['Tab', {}, null],
    ['Escape', {}, null],
    ['Shift', { shiftKey: true }, null],
    ['Process', {}, null],
    ['Dead', {}, null],
    ['ạ', {}, 'ạ'],
  ])('%s with %o is %s', (key, held, name) => {
    expect(press(key, held)).toBe(name);
    if (name !== null) expect(isKey(name)).toBe(true);
  });

  it.each(['', 'Ctrl+c', 'Alt+n', 'Shift+', 'N', 'Tab', 'Escape', 'Shift+Tab', 'nn!', 'a b', '\u0000'])(
    'never gives “%s”',
    (text) => {
      expect(isKey(text)).toBe(false);
    },
  );
});

describe('the default keys', () => {
  const all = COMMANDS.flatMap((command) => defaultKeys(command));

  it('are keys, and no two commands share one', () => {
    for (const key of all) expect(isKey(key), key).toBe(true);
    expect(new Set(all).size).toBe(all.length);
    for (const command of COMMANDS) expect(defaultKeys(command).length, command).toBeGreaterThan(0);
  });

  it('cannot be put together to a Vietnamese letter by Telex or VNI, which need a vowel, d or w', () => {
    const letters = all.filter((key) => !key.startsWith('Ctrl+')).map((key) => key.replace('Shift+', ''));
    expect(letters.filter((key) => /^[aeiouydw[\]]$/.test(key))).toEqual([]);
  });
});

describe('a person’s own keys', () => {
  it('take the place of defaults, and a key given to one command is no other’s', () => {
    const map = keyMapOf({ accept: ['j'] });
    expect(map.accept).toEqual(['j']);
    expect(map.next).toEqual(['ArrowDown']);
    expect(commandOf(map, 'j')).toBe('accept');
    expect(commandOf(map, 'g')).toBeNull();
  });

  it('may leave a command without a key', () => {
    expect(keyMapOf({ rejectEverywhere: [] }).rejectEverywhere).toEqual([]);
  });

  it('that were stored badly count as not set, each command by itself', () => {
    expect(ownKeysOf(null)).toEqual({});
    expect(ownKeysOf('n')).toEqual({});
    expect(
      ownKeysOf({ next: ['x'], reject: ['Ctrl+c'], accept: 'g', help: [1], fly: ['f'], edit: ['1', '2', '3'] }),
    ).toEqual({ next: ['x'] });
  });

  it('are set one at a time, and the command that had the key loses it', () => {
    const own = withKey({}, 'accept', 0, 'n');
    expect(keyMapOf(own).accept).toEqual(['n']);
    expect(keyMapOf(own).acceptAndNext).toEqual(['Enter']);
    expect(keyMapOf(withKey(own, 'accept', 1, 'y')).accept).toEqual(['n', 'y']);
    expect(keyMapOf(withKey(own, 'next', 0, 'ArrowDown')).next).toEqual(['ArrowDown']);
  });

  it('are taken away one at a time', () => {
    expect(keyMapOf(withoutKey({}, 'next', 'j')).next).toEqual(['ArrowDown']);
  });

  it('go back to the default, which is taken from whoever has it', () => {
    const own = withKey(withKey({}, 'accept', 0, 'n'), 'next', 0, 'x');
    const back = keyMapOf(withDefault(own, 'acceptAndNext'));
    expect(back.acceptAndNext).toEqual(['n', 'Enter']);
    expect(back.accept).toEqual([]);
    expect(back.next).toEqual(['x', 'ArrowDown']);
  });
});
