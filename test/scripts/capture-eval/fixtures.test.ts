import { expect, it } from 'vitest';
import { captureFixtures } from '../../../scripts/capture-eval/capture-fixtures.ts';
import { readFixtures } from '../../../scripts/capture-eval/fixtures.ts';
import { lookOf } from '../../../scripts/capture-eval/look.ts';
import { ROOT } from '../../../scripts/support/run.ts';

it('an article is looked at as an expectation says it', () => {
  expect(
    lookOf({
      title: 'Sơ kết',
      published: { at: '2026-03-01T09:51:00+07:00', precision: 'minute', zoneGiven: false, source: 'json-ld' },
      updated: null,
      fromLater: ['x'],
      text: 'Sơ kết\nĐoạn một.',
      blocks: [
        { kind: 'title', start: 0, end: 6 },
        { kind: 'paragraph', start: 7, end: 16 },
      ],
    }),
  ).toEqual({
    title: 'Sơ kết',
    published: { at: '2026-03-01T09:51:00+07:00', precision: 'minute', zoneGiven: false },
    updated: null,
    fromLater: ['x'],
    blocks: [{ kind: 'paragraph', text: 'Đoạn một.' }],
  });
});

it('this checkout’s capture is run in a process of its own, and a wrong expectation is a fault', () => {
  const fixture = readFixtures().find(({ name }) => name === 'cong-cu-ims');
  if (fixture === undefined) throw new Error('the fixture has gone');
  const wrong = { ...fixture, name: 'wrong', expected: { ...fixture.expected, lang: 'en' } };
  const fields = captureFixtures(ROOT, [fixture, wrong]);
  expect(fields.length).toBeGreaterThan(10);
  expect(fields.filter(({ fault }) => fault !== null)).toEqual([
    { fixture: 'wrong', field: 'lang', fault: '"vi", not "en"' },
  ]);
});

it('without packs a page is held to what general rules alone must give', () => {
  const fixture = readFixtures().find(({ name }) => name === 'thanhnien-2020');
  if (fixture === undefined) throw new Error('the fixture has gone');
  const faults = (packs: boolean) => captureFixtures(ROOT, [fixture], packs).filter(({ fault }) => fault !== null);
  expect(fixture.expectedOfRules).not.toEqual(fixture.expected);
  expect([faults(true), faults(false)]).toEqual([[], []]);
});
