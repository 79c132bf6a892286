import { type Place, placeNames } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { follows } from '../cursor.ts';

const VERB_BEFORE = 5;
const LOOK_BACK = 20;
const VERBS: readonly (readonly string[])[] = [
  ['ban', 'hành'],
  ['thông', 'qua'],
  ['ra'],
  ['ký'],
  ['xây', 'dựng'],
  ['đề', 'ra'],
];
const VERB_HEADS = new Set(VERBS.map(([head]) => head));
const UNITS = new Set(['ủy', 'tỉnh', 'phố', 'tp', 'bộ']);

const endsSentence = (lexed: Lexed, i: number): boolean =>
  lexed.word(i).kind === 'break' || ['.', ';', ':', '?', '!'].includes(lexed.key(i));

/**
 * The province whose body is said to issue the document cited at token `at`: `Tỉnh ủy Hậu Giang ban hành Nghị quyết số …`.
 * Null where no issuing verb stands right before, or its sentence names no province's body before it.
 */
export function subjectPlace(lexed: Lexed, at: number): Place | null {
  const verb = verbBefore(lexed, at);
  if (verb === null) return null;
  for (let i = verb - 1; i >= at - LOOK_BACK && !endsSentence(lexed, i); i--) {
    if (!lexed.word(i).upper || !UNITS.has(lexed.key(i - 1))) continue;
    const place = placeNames.match(lexed, i);
    if (place !== null && place.end <= verb && !place.value.country) return place.value;
  }
  return null;
}

function verbBefore(lexed: Lexed, at: number): number | null {
  for (let i = at - 1; i >= at - VERB_BEFORE && !endsSentence(lexed, i); i--) {
    if (!VERB_HEADS.has(lexed.key(i))) continue;
    if (VERBS.some((words) => follows(lexed, i, ...words))) return i;
  }
  return null;
}
