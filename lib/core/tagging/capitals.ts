import { highlandClans, organisationHeads, placeNames, positionWords, titleWords } from '../gazetteer/index.ts';
import type { Lexed } from '../text/index.ts';
import { Trigger, triggers } from './lexicon.ts';

// Five syllables make the longest usual name, and a place may stand before it.
const RUN_MAX = 9;

const APOSTROPHES = new Set(["'", '\u2018', '\u2019', '\u02bc']);

/** Whether token `i` goes on the phrase of the token before it: same line, one or two spaces between. */
export function adjoins(lexed: Lexed, i: number): boolean {
  const gap = lexed.start(i) - lexed.end(i - 1);
  return gap === 1 || gap === 2;
}

/** Whether token `i` is glued to a surname: `NgôTrạch`. */
const gluedToSurname = (lexed: Lexed, i: number): boolean =>
  lexed.glued(i) && lexed.word(i).kind === 'word' && triggers(lexed, i - 1, Trigger.common) && !lexed.word(i - 1).caps;

/** An apostrophe that stands apart from the name its particle opens: `K’ Sơn`. */
function partedApostrophe(lexed: Lexed, i: number): boolean {
  return (
    APOSTROPHES.has(lexed.key(i)) && lexed.glued(i) && lexed.word(i - 1).text.length === 1 && lexed.word(i + 1).upper
  );
}

/** Words that go on a headline in capitals and are no part of a name. */
const HEADLINE = new Set(
  'được bị đã đang sẽ vừa giữ làm là và với tại trong cho thăm trao tặng thôi nghỉ không có nói trả kiểm gặp về khẳng yêu nhấn dự chủ theo qua chúc viếng tiếp dâng phát mừng cùng đối lên trước sau khi'.split(
    ' ',
  ),
);

/** Token after the run of capitalised words that starts at `from`; a post or a committee's name ends it (missing comma). */
export function capitalRun(lexed: Lexed, from: number): number {
  let i = from;
  while (i - from < RUN_MAX) {
    if (i > from && partedApostrophe(lexed, i)) {
      i++;
      continue;
    }
    if (!lexed.word(i).upper) break;
    const apart = i > from && !adjoins(lexed, i) && !APOSTROPHES.has(lexed.key(i - 1));
    if (apart && !(i === from + 1 && gluedToSurname(lexed, i))) break;
    if (i > from && startsPost(lexed, i)) break;
    if (i >= from + 2 && lexed.word(i).caps && HEADLINE.has(lexed.key(i))) break;
    i++;
  }
  return i;
}

/** Whether a post, a rank or a committee's name stands at token `i`, which ends the name before it. */
export function startsPost(lexed: Lexed, i: number): boolean {
  if (triggers(lexed, i, Trigger.position)) {
    const position = positionWords.match(lexed, i);
    if (position !== null && (position.end > i + 1 || lexed.word(i).caps)) return true;
  }
  if (triggers(lexed, i, Trigger.title)) {
    const title = titleWords.match(lexed, i);
    if (title !== null && title.end > i + 1 && (title.value === 'rank' || title.value === 'degree')) return true;
  }
  const head = triggers(lexed, i, Trigger.head) ? organisationHeads.match(lexed, i) : null;
  return head !== null && head.end > i + 1 && !lexed.word(i + 1).upper;
}

/**
 * Where in the capitalised run `[from, to)` a person's name begins, or -1. What stands before it is the name of a place
 * or unit: `Kim Thành Nguyễn Văn Thắng`. A surname alone is no proof: rare ones need three syllables (domain.md §11.2).
 */
export function nameInRun(lexed: Lexed, from: number, to: number): number {
  const length = to - from;
  // `Y Thanh Hà Niê KĐăm`: a clan stands last, so the name begins at the particle, whatever its middle could be.
  if (length >= 3 && length <= 5 && highlandClans.has(lexed.key(to - 1)) && highland(lexed, from, to)) return from;
  const middle = beforeMiddle(lexed, from, to);
  if (middle >= 0) return middle;
  for (let i = from + 2; length >= 5 && i <= to - 2; i++) {
    if (triggers(lexed, i, Trigger.common) && to - i <= 4) return i;
  }
  for (let i = from; i <= to - 2; i++) {
    if (!triggers(lexed, i, Trigger.common) || to - i > 5 || isPlace(lexed, i, to)) continue;
    // `Diệp Hoàng Luân`: a rarer surname before one that is a middle name too.
    if (i === from + 1 && to - i === 2 && triggers(lexed, from, Trigger.surname)) return from;
    const second = i === from + 1 && to - i >= 3 && triggers(lexed, i + 1, Trigger.common);
    return second ? i + 1 : i;
  }
  for (let i = from + 1; length >= 5 && i <= to - 3; i++) {
    if (triggers(lexed, i, Trigger.surname) && to - i <= 4 && !isPlace(lexed, i, to)) return i;
  }
  for (let i = from; i <= to - 3; i++) {
    if (triggers(lexed, i, Trigger.surname) && to - i <= 5 && !isPlace(lexed, i, to)) return i;
  }
  for (let i = from; i <= to - 2; i++) {
    if (highland(lexed, i, to) && to - i <= 5 && !isPlace(lexed, i, to)) return i;
  }
  return -1;
}

/**
 * Where the head's name begins in a run that a unit's own name opens, or -1: as `nameInRun`, but a unit's name has two words or
 * more (`Kỳ Sơn` `Vi Hòe`), and a rarer surname behind them will do, unless the head was named before.
 */
export function headInRun(lexed: Lexed, from: number, to: number, headNamed: boolean): number {
  const name = nameInRun(lexed, from, to);
  const rare = name === from && to - from >= 5 && !triggers(lexed, from, Trigger.common) && !isMiddle(lexed, from + 1);
  if (name !== from + 1 && !rare && !(name < 0 && to - from === 4)) return name;
  const later = nameInRun(lexed, from + 2, to);
  if (later >= 0) return later;
  if (headNamed) return name === from + 1 ? -1 : name;
  return to - from === 4 && triggers(lexed, from + 2, Trigger.surname) ? from + 2 : name;
}

const isMiddle = (lexed: Lexed, i: number): boolean => lexed.key(i) === 'thị' || lexed.key(i) === 'văn';

// What may follow `Văn` in the name of a body.
const LETTERS = new Set(['hóa', 'học', 'nghệ', 'phòng', 'bản', 'miếu', 'minh', 'kiện']);

/** Where a name begins whose middle word is `Thị` or `Văn`, whatever its surname (`Sần Thị Sinh`), or `A` behind a listed one (`Tẩn A Mìn`). */
function beforeMiddle(lexed: Lexed, from: number, to: number): number {
  for (let i = from; i <= to - 3; i++) {
    const key = lexed.key(i + 1);
    if (key !== 'a' && key !== 'thị' && (key !== 'văn' || LETTERS.has(lexed.key(i + 2)))) continue;
    const surname = triggers(lexed, i, Trigger.surname | Trigger.common);
    if (key === 'a' && !surname) continue;
    if (!surname && (key === 'văn' || i > from) && i > from && !triggers(lexed, i - 1, Trigger.surname)) continue;
    // A second surname before it: `Lê Nguyễn Thị Hoa`; a place's last word may look like one: `Hòa Bình Lê Thị Hoa`.
    const doubled = i > from && triggers(lexed, i - 1, surname ? Trigger.common : Trigger.surname);
    // A place has two syllables or more: `Đô Lương Nguyễn Thị Hà`.
    const start = doubled && i - from !== 2 && !placeEndsAt(lexed, from, i) ? i - 1 : i;
    return to - start <= 6 ? start : -1;
  }
  return -1;
}

function placeEndsAt(lexed: Lexed, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (placeNames.match(lexed, i)?.end === to) return true;
  return false;
}

// Bodies whose field opens with a letter that is a Highland particle too: `Trường Đại học Y Hà Nội`.
const BEFORE_FIELD = new Set(['học', 'đẳng', 'viện', 'trường', 'khoa', 'ngành', 'dược']);

function highland(lexed: Lexed, i: number, to: number): boolean {
  if (!triggers(lexed, i, Trigger.highland)) return false;
  const { text } = lexed.word(i);
  if (text.length > 1) return to - i >= 3 || text.length > 2;
  return (
    !BEFORE_FIELD.has(lexed.key(i - 1)) &&
    lexed.key(i + 1) !== 'dược' &&
    (placeNames.match(lexed, i + 1)?.end ?? 0) < to
  );
}

const isPlace = (lexed: Lexed, from: number, to: number): boolean => {
  const place = placeNames.match(lexed, from);
  return place !== null && place.end >= to && !place.value.gated;
};
