import { type Place, placeNames } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { startsSentence } from '../cursor.ts';
import { Trigger, triggers } from '../lexicon.ts';
import { insideName } from './province.ts';

/** Tokens `[from, to)` whose officials, where they say no place, are of this province's. */
export interface ClausePlace {
  readonly from: number;
  readonly to: number;
  readonly place: Place;
  /** It says so: `về phía tỉnh X có`; where something happens is a hint only, since a guest may speak there. */
  readonly said: boolean;
}

type Frame = 'side' | 'delegation' | 'host' | 'at';
interface Open {
  readonly frame: Frame;
  readonly from: number;
  readonly place: Place;
}

/**
 * Where the text says whose officials it names: `về phía tỉnh X có …`, `đoàn công tác tỉnh X do …`, `lãnh đạo tỉnh X có …`, `tại
 * tỉnh X, …`. In order. `lasting` lets a place where something happens hold to the end of its paragraph.
 */
export function clausePlaces(lexed: Lexed, lasting: boolean): ClausePlace[] {
  const found: ClausePlace[] = [];
  let open: Open | null = null;
  const close = (to: number): void => {
    if (open !== null) found.push({ from: open.from, to, place: open.place, said: open.frame !== 'at' });
    open = null;
  };
  for (let i = 0; i < lexed.length; i++) {
    const current = open as Open | null;
    if (current !== null) {
      if (current.frame === 'at' && isDelegation(lexed, i)) open = null;
      else if (ends(lexed, i, current.frame, lasting)) close(i);
    }
    if (!lexed.word(i).upper || !triggers(lexed, i, Trigger.place)) continue;
    const place = placeNames.match(lexed, i);
    if (place === null || place.value.country || insideName(lexed, i)) continue;
    const level = levelBefore(lexed, i);
    const frame = place.value.gated && level === i ? null : frameOf(lexed, level, place.end);
    if (frame !== null) {
      close(i);
      open = { frame, from: place.end, place: place.value };
    }
    i = place.end - 1;
  }
  close(lexed.length);
  return found;
}

/** What a delegation does once its head has been named. */
const DONE = new Set(['làm', 'dẫn', 'đã', 'đến', 'tới', 'thăm', 'sang']);
const GOES_ON = new Set([':', ';', ',']);

/** Whether what a frame says stops before token `i`. */
function ends(lexed: Lexed, i: number, frame: Frame, lasting: boolean): boolean {
  const { kind, key } = lexed.word(i);
  if (kind === 'break') return !GOES_ON.has(lexed.key(i - 1));
  if (key === '.') return !(frame === 'at' && lasting) && startsSentence(lexed, i + 1) && !lexed.glued(i + 1);
  return key === 'phía' || (frame === 'delegation' && DONE.has(key));
}

/** The first token of the level's noun before token `at` (`tỉnh`, `thành phố`, `TP.`); `at` where none stands. */
function levelBefore(lexed: Lexed, at: number): number {
  const before = lexed.key(at - 1);
  if (before === 'tỉnh' || before === 'tp') return at - 1;
  if (before === 'phố' && lexed.key(at - 2) === 'thành') return at - 2;
  return before === '.' && lexed.key(at - 2) === 'tp' ? at - 2 : at;
}

/** What the words around a province (`[level, end)`) say of the officials behind it; null where nothing. */
function frameOf(lexed: Lexed, level: number, end: number): Frame | null {
  if (isAt(lexed, level)) return 'at';
  const having = HAVING.has(lexed.key(end));
  if (having && opensClause(lexed, level) && introduces(lexed, end + 1)) return 'host';
  for (let i = level - 1; i >= Math.max(0, level - BEFORE_MAX); i--) {
    const { kind, key } = lexed.word(i);
    if (kind === 'break' || (kind !== 'word' && key !== ',')) return null;
    if (key === 'phía') return isSide(lexed, i) ? 'side' : null;
    if (key === 'đạo' && lexed.key(i - 1) === 'lãnh' && having && introduces(lexed, end + 1)) return 'host';
    if (isDelegation(lexed, i)) return delegation(lexed, i, end);
  }
  return null;
}

const BEFORE_MAX = 14;
const HAVING = new Set(['có', 'gồm']);
const AT = new Set(['tại', 'ở']);

/** `Tại tỉnh X`, `Ở X`, `Sáng 5/3, tại điểm cầu tỉnh X`: at the head of its sentence, or behind when it was. */
function isAt(lexed: Lexed, level: number): boolean {
  const screen = lexed.key(level - 1) === 'cầu' && ['điểm', 'đầu'].includes(lexed.key(level - 2));
  const at = screen ? level - 3 : level - 1;
  return AT.has(lexed.key(at)) && (opensClause(lexed, at) || (lexed.key(at - 1) === ',' && isDated(lexed, at - 1)));
}

const opensClause = (lexed: Lexed, at: number): boolean => startsSentence(lexed, at) || lexed.key(at - 1) === ';';

const TIMES = new Set(['sáng', 'trưa', 'chiều', 'tối', 'ngày', 'hôm', 'nay']);
const TIME_MAX = 8;

/** Whether the sentence begins with when it was, up to the comma at token `comma`. */
function isDated(lexed: Lexed, comma: number): boolean {
  for (let i = comma - 1; i >= Math.max(0, comma - TIME_MAX); i--)
    if (startsSentence(lexed, i)) return TIMES.has(lexed.key(i));
  return false;
}

/** Whether persons follow: a title, a post, or `các đồng chí`. */
const introduces = (lexed: Lexed, at: number): boolean => {
  const first = GOES_ON.has(lexed.key(at)) ? at + 1 : at;
  return lexed.key(first) === 'các' || triggers(lexed, first, Trigger.title | Trigger.position | Trigger.status);
};

const BEFORE_SIDE = new Set([',', ';', 'dự', 'việc', 'và', '-', '+', '•']);

/** `Về phía`, `phía` where a list of those present begins; a storm moves `về phía` anything. */
function isSide(lexed: Lexed, at: number): boolean {
  const first = lexed.key(at - 1) === 'về' ? at - 1 : at;
  return startsSentence(lexed, first) || BEFORE_SIDE.has(lexed.key(first - 1));
}

/** `đoàn công tác`, `đoàn đại biểu`; not `đoàn ĐBQH`, `đoàn viên`. */
const isDelegation = (lexed: Lexed, at: number): boolean =>
  lexed.key(at) === 'đoàn' &&
  (lexed.key(at + 1) === 'công' ||
    lexed.key(at + 1) === 'cán' ||
    (lexed.key(at + 1) === 'đại' && lexed.key(at + 3) !== 'quốc'));

const RECEIVING = new Set(['tiếp', 'đón', 'với', 'cùng', 'mừng', 'chào']);

/** A delegation and who leads or forms it; where it is received, those who are there are its hosts. */
function delegation(lexed: Lexed, at: number, end: number): Frame | null {
  const next = lexed.key(end) === ',' || lexed.key(end) === '(' ? end + 1 : end;
  const key = lexed.key(next);
  if (key === 'do' || key === 'gồm') return key === 'do' ? 'delegation' : 'side';
  return key === 'có' && !RECEIVING.has(lexed.key(at - 1)) ? 'side' : null;
}
