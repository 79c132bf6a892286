import { describe, expect, it } from 'vitest';
import { checkHtml } from '../../../lib/core/exchange/html.ts';
import { IMPORT_FAULTS, readClipSet } from '../../../lib/core/exchange/read.ts';
import { gunzip } from '../../../lib/store/gunzip.ts';
import { clipOf, HTML, setOf } from '../../support/clipsets.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { goodText } from '../../support/hostile-file.ts';
import { NOW } from '../../support/import.ts';

const DAY = 24 * 60 * 60 * 1000;

describe('readClipSet', () => {
  it.each(HOSTILE)('refuses %s', { timeout: 20_000 }, async (_, text, code, place) => {
    const read = readClipSet(text(), NOW);
    const fault = read.ok ? await checkHtml(read.set, gunzip) : read.fault;
    expect(fault).toMatchObject({ code, place });
    expect(fault?.detail).not.toBe('');
  });

  it('has a hostile file for every fault a file can have by itself', () => {
    const met = new Set(HOSTILE.map(([, , code]) => code));
    expect(IMPORT_FAULTS.filter((code) => !met.has(code))).toEqual(['different-content']);
  });

  it.each([
    ['as exported', goodText()],
    ['with a byte order mark', `\uFEFF${goodText()}`],
    ['with brackets in its strings', JSON.stringify({ ...setOf([clipOf(1)]), purpose: '[{"\\'.repeat(500) })],
    ['without clips', JSON.stringify(setOf([]))],
  ])('reads a set %s', async (_, text) => {
    const read = readClipSet(text, NOW);
    if (!read.ok) throw new Error(JSON.stringify(read.fault));
    expect(read.set).toEqual(JSON.parse(text.replace(/^\uFEFF/, '')));
    expect(await checkHtml(read.set, gunzip)).toBeNull();
  });

  it.each([
    ['one page too large', { page: HTML.length - 1, all: 1e9 }, 'clips[0].versions[0].capturedHtml'],
    ['pages too large together', { page: 1e9, all: HTML.length * 2 - 1 }, 'clips[1].versions[0].capturedHtml'],
    ['pages that just fit', { page: new TextEncoder().encode(HTML).length, all: 1e9 }, undefined],
  ])('counts the bytes of pages: %s', async (_, limits, place) => {
    const fault = await checkHtml(setOf([clipOf(1), clipOf(2)]), gunzip, limits);
    expect(fault?.place).toBe(place);
    expect(fault?.code).toBe(place === undefined ? undefined : 'html-too-large');
  });

  it('lets pass what a clock may be wrong by, and no more', () => {
    const newest = Date.parse('2026-03-09T00:00:02Z');
    const text = JSON.stringify(setOf([clipOf(1)]));
    expect(readClipSet(text, newest - DAY).ok).toBe(true);
    expect(readClipSet(text, newest - DAY - 1)).toMatchObject({
      ok: false,
      fault: { code: 'from-the-future', place: 'clips[0].verdicts[2].at' },
    });
  });

  it('leaves no trace on prototypes', () => {
    for (const [name, text] of HOSTILE) if (name.startsWith('__proto__')) readClipSet(text(), NOW);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
