import type { Words } from './words.ts';

/** Words that two texts have in the same order: `length` of them from word `a` of one and word `b` of the other. */
export interface Run {
  a: number;
  b: number;
  length: number;
}

/** Words in a row that make a seed. Fewer are a set phrase, as “Ban Chấp hành Trung ương” is. */
const SEED = 5;
/** A row of words that stands in the article more often than this tells nothing of its place. */
const MOST_PLACES = 12;
/** Runs kept, the longest; and words compared in all, so that a page made to be like itself costs no more. */
const MOST_RUNS = 1200;
const MOST_STEPS = 3_000_000;

const hashAt = (ids: Int32Array, at: number): number => {
  let hash = 0;
  for (let k = at; k < at + SEED; k++) hash = (Math.imul(hash, 0x01000193) + (ids[k] ?? 0) + 1) | 0;
  return hash;
};

/** All runs of at least `SEED` words that two texts share, as long as they go, by their place in the first. */
export function sharedRuns(article: Words, page: Words): Run[] {
  const { ids: a } = article;
  const { ids: b } = page;
  const places = new Map<number, number[]>();
  for (let i = 0; i + SEED <= a.length; i++) {
    const hash = hashAt(a, i);
    const known = places.get(hash);
    if (known === undefined) places.set(hash, [i]);
    else if (known.length <= MOST_PLACES) known.push(i);
  }
  const isCommon = (list: readonly number[]): boolean => list.length > MOST_PLACES;
  const runs: Run[] = [];
  let steps = 0;
  // Known words in a row up to and with j.
  let row = 0;
  for (let j = 0; j < b.length && steps < MOST_STEPS; j++) {
    row = (b[j] ?? -1) < 0 ? 0 : row + 1;
    if (row < SEED) continue;
    const from = j - SEED + 1;
    const list = places.get(hashAt(b, from));
    if (list === undefined || isCommon(list)) continue;
    for (const i of list) {
      steps += 1;
      // Inside a run that has been found from its beginning.
      const before = i > 0 && from > 0 && a[i - 1] === b[from - 1];
      if (before && !isCommon(places.get(hashAt(a, i - 1)) ?? [])) continue;
      let length = 0;
      while (i + length < a.length && from + length < b.length && a[i + length] === b[from + length]) length++;
      steps += length;
      if (length >= SEED) runs.push({ a: i, b: from, length });
    }
  }
  if (runs.length > MOST_RUNS) runs.sort((x, y) => y.length - x.length).length = MOST_RUNS;
  return runs.sort((x, y) => x.a - y.a || x.b - y.b);
}

/** What lies between two runs costs a little, so that of equal ones the nearer is taken; and so does a block torn apart. */
const apart = (gap: number): number => Math.min(3, 0.02 * gap);
const TORN = 1;

/**
 * The runs that stand in the same order in both texts and hold the most words; ends that overlap are cut. `begins` says
 * which words of the article begin a block.
 */
export function chainOf(runs: readonly Run[], begins: ReadonlySet<number>): Run[] {
  const best = new Float64Array(runs.length);
  const from = new Int32Array(runs.length).fill(-1);
  let last = -1;
  for (const [y, run] of runs.entries()) {
    best[y] = run.length;
    for (let x = y - 1; x >= 0; x--) {
      const before = runs[x];
      if (before === undefined || before.b >= run.b || before.a >= run.a) continue;
      const over = overlapOf(before, run);
      if (over >= run.length) continue;
      const gap = Math.abs(run.b - before.b - (run.a - before.a));
      const torn = gap > 0 && !begins.has(run.a + over) ? TORN : 0;
      const score = (best[x] ?? 0) + run.length - over - apart(gap) - torn;
      if (score > (best[y] ?? 0)) {
        best[y] = score;
        from[y] = x;
      }
    }
    if (last < 0 || (best[y] ?? 0) > (best[last] ?? 0)) last = y;
  }
  const chain: Run[] = [];
  for (let y = last; y >= 0; y = from[y] ?? -1) {
    const run = runs[y];
    if (run !== undefined) chain.unshift(run);
  }
  return chain.map((run, k) => {
    const over = k === 0 ? 0 : overlapOf(chain[k - 1] ?? run, run);
    return { a: run.a + over, b: run.b + over, length: run.length - over };
  });
}

const overlapOf = (before: Run, run: Run): number =>
  Math.max(0, before.a + before.length - run.a, before.b + before.length - run.b);
