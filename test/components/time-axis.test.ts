import { describe, expect, it } from 'vitest';
import { axisOf, placeOn } from '../../components/time-axis.ts';

const labels = (from: string, to: string) => axisOf(from, to).ticks.map(({ label }) => label);

describe('axisOf', () => {
  it.each([
    ['one day', '2024-03-01', '2024-03-01', ['03/2024']],
    ['months', '2024-11-20', '2025-02-03', ['11/2024', '12/2024', '01/2025', '02/2025']],
    ['months of one year that are many', '2024-01-20', '2024-12-03', ['2024']],
    ['years', '2022-05-01', '2024-01-01', ['2022', '2023', '2024']],
    ['many years', '2015', '2024-03', ['2015', '2017', '2019', '2021', '2023']],
    ['decades', '1990', '2024', ['1990', '2000', '2010', '2020']],
  ])('of %s', (_, from, to, expected) => {
    expect(labels(from, to)).toEqual(expected);
  });
});

describe('placeOn', () => {
  const axis = axisOf('2020', '2023');
  it.each<[string | null, string | null, number, number]>([
    ['2020', '2023', 0, 100],
    ['2021', '2021', 25, 25],
    [null, '2021-12', 0, 50],
    ['2022-01-01', null, 50, 50],
    ['2021-01-01', '2021-01-01', 25, 1.5],
    ['2023-12-31', '2023-12-31', 98.5, 1.5],
  ])('%s to %s', (from, to, at, width) => {
    const placed = placeOn(axis, from, to);
    expect([placed.at, placed.width].map((share) => Math.round(share * 5) / 5)).toEqual(
      [at, width].map((share) => Math.round(share * 5) / 5),
    );
  });
});
