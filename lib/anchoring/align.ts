import { fillGap, type Gap } from './gaps.ts';
import { chainOf, type Run, sharedRuns } from './runs.ts';
import type { Words } from './words.ts';

/** Where the words of an article stand on a page. */
export interface Alignment {
  /** For each word of the article the word of the page that it is; -1 where it has none. No word of the page twice. */
  readonly to: Int32Array;
  /** 1 for a word whose place is out of the article's order, as in a paragraph that was moved; 2 where that place was one of several. */
  readonly displaced: Uint8Array;
}

const MOST_COMPARISONS = 8_000_000;

/** A block of an article by its words, end exclusive. */
export interface BlockWords {
  first: number;
  end: number;
}

/** A pairing of words in the making: one to one. */
class Places {
  readonly to: Int32Array;
  readonly #of: Int32Array;

  constructor(article: Words, page: Words) {
    this.to = new Int32Array(article.ids.length).fill(-1);
    this.#of = new Int32Array(page.ids.length).fill(-1);
  }
  /** Pairs two words where both are free. */
  add(a: number, b: number): void {
    if ((this.to[a] ?? 0) < 0 && (this.#of[b] ?? 0) < 0) this.force(a, b);
  }
  /** Whether half of a run's words on the page are no other's. */
  isFree({ b, length }: Run): boolean {
    let free = 0;
    for (let k = 0; k < length; k++) if ((this.#of[b + k] ?? 0) < 0) free += 1;
    return free * 2 >= length;
  }
  /** Pairs two words, which leave those they were paired with. */
  force(a: number, b: number): void {
    const [there, owner] = [this.to[a] ?? -1, this.#of[b] ?? -1];
    if (there >= 0) this.#of[there] = -1;
    if (owner >= 0) this.to[owner] = -1;
    this.to[a] = b;
    this.#of[b] = a;
  }
}

/**
 * Aligns an article with the page it stands on as a whole, not quote by quote: what both share in the same order, then
 * blocks that were moved whole, then what lies between. So words that stand there forty times have each their own place.
 */
export function align(article: Words, page: Words, blocks: readonly BlockWords[]): Alignment {
  const places = new Places(article, page);
  const displaced = new Uint8Array(article.ids.length);
  const runs = sharedRuns(article, page);
  const chain = chainOf(runs, new Set(blocks.map(({ first }) => first)));
  for (const { a, b, length } of chain) for (let k = 0; k < length; k++) places.add(a + k, b + k);
  const fill = (own: readonly Run[], around: Gap): void => {
    for (const gap of gapsOf(own, around))
      if (comparisons < MOST_COMPARISONS) comparisons += fillGap(article, page, gap, (a, b) => places.add(a, b));
  };
  let comparisons = 0;
  for (const moved of movedBlocks(runs, places.to, blocks, (run) => places.isFree(run))) {
    for (let a = moved.block.first; a < moved.block.end; a++) displaced[a] = moved.rival ? 2 : 1;
    for (const { a, b, length } of moved.runs) for (let k = 0; k < length; k++) places.force(a + k, b + k);
    fill(moved.runs, aroundOf(moved, page.ids.length));
  }
  fill(chain, { a: 0, aEnd: article.ids.length, b: 0, bEnd: page.ids.length });
  return { to: places.to, displaced };
}

/** What lies before, between and behind runs, out of the stretches of both texts that they stand in. */
function gapsOf(runs: readonly Run[], { a, aEnd, b, bEnd }: Gap): Gap[] {
  const gaps: Gap[] = [];
  for (const run of [...runs, { a: aEnd, b: bEnd, length: 0 }]) {
    gaps.push({ a, aEnd: run.a, b, bEnd: run.b });
    [a, b] = [run.a + run.length, run.b + run.length];
  }
  return gaps;
}

/** The stretches that a moved block stands in, by its runs; on the page as far as the block may reach. */
function aroundOf({ block, runs }: MovedBlock, pageEnd: number): Gap {
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return { a: 0, aEnd: 0, b: 0, bEnd: 0 };
  const before = first.a - block.first;
  const behind = block.end - last.a - last.length;
  const reach = last.b + last.length + behind + SHIFT;
  return { a: block.first, aEnd: block.end, b: Math.max(0, first.b - before - SHIFT), bEnd: Math.min(pageEnd, reach) };
}

/** With this much of a block in order it has its place; with this much together elsewhere it has been moved there. */
const IN_ORDER = 0.5;
const TOGETHER = 0.5;
/** Of a second place as much as this of the first makes a rival. */
const AS_GOOD = 0.9;
/** What has fewer words is no block to go by. */
const LEAST_WORDS = 6;
/** How far runs of one block may have shifted against each other, by words put in or taken out. */
const SHIFT = 20;

interface MovedBlock {
  block: BlockWords;
  /** In order, cut to the block. */
  runs: Run[];
  /** A second place would do as well. */
  rival: boolean;
}

/** Blocks that stand together elsewhere than in order. */
function movedBlocks(
  runs: readonly Run[],
  to: Int32Array,
  blocks: readonly BlockWords[],
  isFree: (run: Run) => boolean,
): MovedBlock[] {
  return blocks.flatMap((block) => {
    const words = block.end - block.first;
    if (words < LEAST_WORDS || inOrder(to, block) >= words * IN_ORDER) return [];
    const parts = runs.flatMap((run) => within(run, block) ?? []).sort((x, y) => y.length - x.length);
    const [first, second] = placesOf(parts.filter((run) => isFree(run)));
    if (first === undefined || first.covered < words * TOGETHER) return [];
    return [{ block, runs: first.runs, rival: second !== undefined && second.covered >= first.covered * AS_GOOD }];
  });
}

/** Runs that stand together, the place with the most words first. Runs come longest first; each place is about one. */
function placesOf(parts: readonly Run[]): { runs: Run[]; covered: number }[] {
  const places: { shift: number; runs: Run[]; covered: number }[] = [];
  for (const part of parts.slice(0, MOST_PARTS)) {
    const shift = part.b - part.a;
    const place = places.find((each) => Math.abs(each.shift - shift) <= SHIFT);
    if (place === undefined) places.push({ shift, runs: [part], covered: part.length });
    else if (place.runs.every((run) => apart(run, part))) {
      place.runs.push(part);
      place.covered += part.length;
    }
  }
  for (const { runs } of places) runs.sort((x, y) => x.a - y.a);
  return places.sort((x, y) => y.covered - x.covered);
}

/** More runs than a block has that stands anywhere. */
const MOST_PARTS = 100;

/** One after the other in both texts. */
const apart = (x: Run, y: Run): boolean =>
  (x.a + x.length <= y.a && x.b + x.length <= y.b) || (y.a + y.length <= x.a && y.b + y.length <= x.b);

/** As much of a run as lies in a block. */
function within({ a, b, length }: Run, { first, end }: BlockWords): Run | null {
  const [from, until] = [Math.max(a, first), Math.min(a + length, end)];
  return until > from ? { a: from, b: b + from - a, length: until - from } : null;
}

/** How many of a block's words have a place already, near to that of the word before. */
function inOrder(to: Int32Array, { first, end }: BlockWords): number {
  let count = 0;
  let last = -1;
  for (let a = first; a < end; a++) {
    const place = to[a] ?? -1;
    if (place < 0) continue;
    if (last < 0 || (place > last && place - last < NEAR)) count += 1;
    last = place;
  }
  return count;
}

/** Words that may stand between two of one block. */
const NEAR = 60;
