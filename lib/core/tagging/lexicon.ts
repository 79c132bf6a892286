import {
  changeWords,
  commonSurnames,
  documentSetNames,
  levelNouns,
  opensHighland,
  organisationHeads,
  placeNames,
  positionLetters,
  positionWords,
  statusWords,
  surnames,
  titleWords,
  typeWords,
} from '../gazetteer/index.ts';
import { type Lexed, Lexer } from '../text/index.ts';

/** What a word may begin; asked once per distinct word, so that the scan itself only tests bits. */
export const Trigger = {
  type: 1,
  title: 2,
  position: 4,
  status: 8,
  change: 16,
  surname: 32,
  common: 64,
  highland: 128,
  place: 256,
  period: 512,
  level: 1024,
  head: 2048,
  life: 4096,
} as const;

/** First words of units that tell when an article was written: `huyện ủy`, `đặc khu`, `địa phương 2 cấp` (domain.md §10). */
const PERIOD_WORDS = new Set(['huyện', 'quận', 'thị', 'đặc', 'địa']);

/** First words of a line about somebody's life, which tells posts too. */
const LIFE_WORDS = new Set(['sinh', 'quê']);

function classify(key: string): number {
  return (
    (typeWords.startsWith(key) || documentSetNames.startsWith(key) ? Trigger.type : 0) |
    (titleWords.startsWith(key) ? Trigger.title : 0) |
    (positionWords.startsWith(key) || positionLetters.startsWith(key) ? Trigger.position : 0) |
    (statusWords.startsWith(key) ? Trigger.status : 0) |
    (changeWords.startsWith(key) ? Trigger.change : 0) |
    (surnames.has(key) ? Trigger.surname : 0) |
    (commonSurnames.has(key) ? Trigger.common : 0) |
    (opensHighland(key) ? Trigger.highland : 0) |
    (placeNames.startsWith(key) ? Trigger.place : 0) |
    (PERIOD_WORDS.has(key) ? Trigger.period : 0) |
    (LIFE_WORDS.has(key) ? Trigger.life : 0) |
    (levelNouns.startsWith(key) ? Trigger.level : 0) |
    (organisationHeads.startsWith(key) ? Trigger.head : 0)
  );
}

/** What a parser may start at; the rest only goes on what has begun. */
export const STARTS = 0xffff & ~(Trigger.level | Trigger.head);

const lexer = new Lexer(classify);

/** The folded text as tokens, each knowing what it may begin. */
export function scan(text: string): Lexed {
  return lexer.lex(text);
}

/** Whether token `at` may begin any of the given things. */
export function triggers(lexed: Lexed, at: number, mask: number): boolean {
  return (lexed.word(at).flags & mask) !== 0;
}
