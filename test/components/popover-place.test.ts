import { describe, expect, test } from 'vitest';
import { placeOf } from '../../components/popover-place.ts';

const SCREEN = { inlineSize: 360, blockSize: 800 };
const at = (left: number, top: number) => ({ left, right: left + 32, top, bottom: top + 32 });
const size = (inlineSize: number, blockSize: number) => ({ inlineSize, blockSize });

describe('a popover', () => {
  test('stands below its button, edge at edge', () => {
    expect(placeOf(size(200, 300), at(10, 10), SCREEN)).toMatchObject({ left: 10, top: 46 });
  });

  test('opens towards the middle from the right half', () => {
    expect(placeOf(size(200, 300), at(320, 10), SCREEN)).toMatchObject({ left: 152, top: 46 });
  });

  test('stands above where below there is no room', () => {
    expect(placeOf(size(200, 300), at(10, 700), SCREEN)).toMatchObject({ top: 396 });
  });

  test('takes the larger side and no more than its room when it fits neither', () => {
    const place = placeOf(size(200, 900), at(10, 500), SCREEN);
    expect(place.maxBlockSize).toBe(488);
    expect(place.top).toBe(8);
  });

  test('never begins beyond the left edge, however wide', () => {
    expect(placeOf(size(400, 100), at(100, 10), SCREEN).left).toBe(8);
  });
});
