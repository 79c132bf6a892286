import { type DocumentType, typeWords } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { abbreviated, isCode } from './abbreviation.ts';
import { bareNoun } from './bare-noun.ts';
import { type Citations, type DocumentCandidate, nothing, one } from './candidate.ts';
import { charter } from './charter.ts';
import { byEvent } from './event-citation.ts';
import { framesBefore } from './frames.ts';
import { byIssuer } from './issued.ts';
import { byLawName, isOtherWord } from './law-citation.ts';
import { numberAlone } from './number-alone.ts';
import { numbered } from './numbered.ts';
import { pinBefore } from './pin.ts';
import { type SetName, setName } from './set.ts';

/** Reads the citation whose type word starts at token `at`; null where no type word stands. */
export function parseCitation(lexed: Lexed, at: number, paragraph: number): Citations | null {
  const set = setName(lexed, at);
  if (set !== null) return ofSet(lexed, set, paragraph);
  const words = typeWords.match(lexed, at);
  if (words === null) return null;
  if (words.value === null || isOtherWord(lexed, at)) return nothing(words.end);
  const base = baseOf(lexed, at, words.end, paragraph, words.value);
  const read = isCode(lexed, at, words.end)
    ? (numberAlone(lexed, base) ?? abbreviated(lexed, base, words.end))
    : (numbered(lexed, base, words.end) ?? named(lexed, base, words.end));
  const [first, ...rest] = read?.items ?? [];
  if (read === null || first === undefined) return read ?? nothing(words.end);
  return { items: [{ ...first, pin: pinBefore(lexed, at) ?? first.pin }, ...rest], end: read.end };
}

function baseOf(lexed: Lexed, at: number, end: number, paragraph: number, type: DocumentType): DocumentCandidate {
  return {
    start: lexed.start(at),
    end: lexed.end(at),
    token: at,
    paragraph,
    trigger: { start: lexed.start(at), end: lexed.end(end - 1) },
    type,
    rule: 'doc.anaphor',
    number: null,
    event: null,
    law: null,
    nickname: null,
    issuer: null,
    date: null,
    term: null,
    capital: lexed.word(at).upper,
    demonstrative: false,
    ...framesBefore(lexed, at),
    pin: null,
    title: null,
  };
}

function ofSet(lexed: Lexed, { start, end, type, plural }: SetName, paragraph: number): Citations {
  const base = baseOf(lexed, start, end, paragraph, type);
  return one(lexed, { ...base, rule: 'doc.set', nickname: lexed.slice(start, end), plural }, end);
}

/** Citations without a number: by law name, by event, by issuer, or the bare noun. */
function named(lexed: Lexed, base: DocumentCandidate, at: number): Citations | null {
  if (base.type.type === 'Điều lệ') return charter(lexed, base, at);
  if (base.type.law) {
    const law = byLawName(lexed, base, at);
    if (law !== null) return law;
  }
  if (base.type.event) {
    const event = byEvent(lexed, base, at);
    if (event !== null) return event;
  }
  return byIssuer(lexed, base, at) ?? bareNoun(lexed, base, at);
}
