import { organisationHeads, type Place, placeNames } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { startsSentence } from '../cursor.ts';
import { Trigger, triggers } from '../lexicon.ts';
import { parseOrganisation } from '../organisation.ts';
import type { Body } from './list.ts';

const CIRCUMSTANCES_REACH = 30;
const BODY_GAP = 3;
const hasComma = (lexed: Lexed, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (lexed.word(i).kind !== 'word') return true;
  return false;
};
const INTO_BODY = new Set(['sang', 'về', 'tại', 'ở', 'vào']);
const AT_PLACE = new Set(['tại', 'ở', 'về', 'với', 'tỉnh']);

/** Where, in which body, and whether when the sentence says, before token `at`, that they worked. */
export function circumstances(
  lexed: Lexed,
  at: number,
): { readonly place: Place | null; readonly dated: boolean; readonly body: Body | null } {
  let place: Place | null = null;
  let body: Body | null = null;
  let dated = false;
  for (let i = at - 1; i >= Math.max(0, at - CIRCUMSTANCES_REACH); i--) {
    const { kind, key, upper } = lexed.word(i);
    if (kind === 'break' || key === ';' || (key === '.' && !lexed.glued(i + 1))) break;
    if (kind === 'number' && (key.length === 4 || lexed.key(i - 1) === 'tháng')) dated = true;
    if (body === null && upper && INTO_BODY.has(lexed.key(i - 1)) && organisationHeads.match(lexed, i) !== null) {
      const read = parseOrganisation(lexed, i);
      if (read !== null && read.end <= at && at - read.end <= BODY_GAP && !hasComma(lexed, read.end, at))
        body = { name: lexed.slice(read.start, read.nameEnd), place: read.place };
    }
    if (place !== null || !upper || !triggers(lexed, i, Trigger.place) || !AT_PLACE.has(lexed.key(i - 1))) continue;
    const found = placeNames.match(lexed, i);
    if (found !== null && !found.value.country) place = found.value;
  }
  return { place, dated, body };
}

const OPENING_REACH = 30;

/** Whether the sentence opens with `Trước đó`, or is the main clause behind `Trước khi …,`. */
export function toldBefore(lexed: Lexed, at: number): boolean {
  let comma = false;
  for (let i = at - 1; i > at - OPENING_REACH; i--) {
    const { kind, key } = lexed.word(i);
    if (kind === 'break' || (key === '.' && !lexed.glued(i + 1))) return false;
    comma ||= key === ',';
    if (key !== 'trước' || !startsSentence(lexed, i)) continue;
    const next = lexed.key(i + 1);
    return next === 'đó' || next === 'đây' || (next === 'khi' && comma);
  }
  return false;
}

const PLAN_REACH = 9;

/** Whether what is told is only meant: `để giới thiệu HĐND tỉnh bầu giữ chức …`, or an event as such: `kết quả bầu …`. */
export function isPlanned(lexed: Lexed, at: number): boolean {
  if (lexed.key(at - 1) === 'quả' && lexed.key(at - 2) === 'kết') return true;
  for (let i = at - 1; i > at - PLAN_REACH; i--) {
    const { kind, key } = lexed.word(i);
    if (kind !== 'word') return false;
    if (key === 'giới' && lexed.key(i - 1) === 'để') return true;
  }
  return false;
}
