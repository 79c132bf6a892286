import { organisationHeads, placeNames, positionWords, titleWords } from '../gazetteer/index.ts';
import type { Lexed } from '../text/index.ts';
import { Trigger, triggers } from './lexicon.ts';

// Five syllables make the longest usual name, and a place may stand before it.
const RUN_MAX = 9;

/** Whether token `i` goes on the phrase of the token before it: same line, one or two spaces between. */
export function adjoins(lexed: Lexed, i: number): boolean {
  const gap = lexed.start(i) - lexed.end(i - 1);
  return gap === 1 || gap === 2;
}

/** Token after the run of capitalised words that starts at `from`; a post or a committee's name ends it (missing comma). */
export function capitalRun(lexed: Lexed, from: number): number {
  let i = from;
  while (i - from < RUN_MAX && lexed.word(i).upper) {
    if (i > from && !adjoins(lexed, i)) break;
    if (i > from && startsPost(lexed, i)) break;
    i++;
  }
  return i;
}

function startsPost(lexed: Lexed, i: number): boolean {
  if (triggers(lexed, i, Trigger.position)) {
    const position = positionWords.match(lexed, i);
    if (position !== null && (position.end > i + 1 || lexed.key(i) === 'đbqh')) return true;
  }
  if (triggers(lexed, i, Trigger.title)) {
    const title = titleWords.match(lexed, i);
    if (title !== null && title.end > i + 1 && (title.value === 'rank' || title.value === 'degree')) return true;
  }
  const head = organisationHeads.match(lexed, i);
  return head !== null && head.end > i + 1 && !lexed.word(i + 1).upper;
}

/**
 * Where in the capitalised run `[from, to)` a person's name begins, or -1. What stands before it is the name of a place
 * or unit: `Kim Thành Nguyễn Văn Thắng`. A surname alone is no proof: rare ones need three syllables (domain.md §11.2).
 */
export function nameInRun(lexed: Lexed, from: number, to: number): number {
  const length = to - from;
  for (let i = from + 2; length >= 5 && i <= to - 2; i++) {
    if (triggers(lexed, i, Trigger.common) && to - i <= 4) return i;
  }
  for (let i = from; i <= to - 2; i++) {
    if (triggers(lexed, i, Trigger.common) && to - i <= 5 && !isPlace(lexed, i, to)) return i;
  }
  for (let i = from; i <= to - 3; i++) {
    if (triggers(lexed, i, Trigger.surname | Trigger.highland) && to - i <= 5 && !isPlace(lexed, i, to)) return i;
  }
  return -1;
}

const isPlace = (lexed: Lexed, from: number, to: number): boolean => {
  const place = placeNames.match(lexed, from);
  return place !== null && place.end >= to && !place.value.gated;
};
