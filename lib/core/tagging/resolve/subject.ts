import { type Place, placeNames } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { follows } from '../cursor.ts';
import { parseIssuer } from '../documents/issuer.ts';

const VERB_BEFORE = 5;
const LOOK_BACK = 20;
const VERBS: readonly (readonly string[])[] = [
  ['ban', 'hành'],
  ['thông', 'qua'],
  ['phê', 'duyệt'],
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
  for (let i = verb.start - 1; i >= at - LOOK_BACK && !endsSentence(lexed, i); i--) {
    if (!lexed.word(i).upper || !UNITS.has(lexed.key(i - 1))) continue;
    const place = placeNames.match(lexed, i);
    if (place !== null && place.end <= verb.start && !place.value.country) return place.value;
  }
  return null;
}

/** Words between an issuing verb and its document, and between a body and its verb. */
const BEFORE_DOCUMENT = new Set(['các', 'những', 'bản', 'một', 'riêng']);
const BEFORE_VERB = new Set('đã vừa mới cũng sẽ đang sớm kịp thời tiếp tục chính thức ký họp'.split(' '));

/**
 * The province's body that issues a document of which only the number is printed, at token `at`. Stricter than `subjectPlace`,
 * since the number by itself may be anyone's: body, verb and document follow each other, with nothing but adverbs between.
 */
export function issuingSubject(lexed: Lexed, at: number): { text: string; place: Place } | null {
  const verb = verbBefore(lexed, at);
  if (verb === null) return null;
  for (let i = verb.end; i < at; i++) if (!BEFORE_DOCUMENT.has(lexed.key(i))) return null;
  let end = verb.start;
  while (end > verb.start - VERB_BEFORE && BEFORE_VERB.has(lexed.key(end - 1))) end--;
  let found: { text: string; place: Place } | null = null;
  for (let i = end - 1; i >= end - LOOK_BACK && lexed.word(i).kind === 'word'; i--) {
    if (!lexed.word(i).upper) continue;
    const issuer = parseIssuer(lexed, i);
    if (issuer === null || issuer.end !== end || issuer.place === null || issuer.place.country) continue;
    found = { text: issuer.text, place: issuer.place };
  }
  return found;
}

function verbBefore(lexed: Lexed, at: number): { start: number; end: number } | null {
  for (let i = at - 1; i >= at - VERB_BEFORE && !endsSentence(lexed, i); i--) {
    if (!VERB_HEADS.has(lexed.key(i))) continue;
    const words = VERBS.find((verb) => follows(lexed, i, ...verb));
    if (words !== undefined) return { start: i, end: i + words.length };
  }
  return null;
}
