import { fieldNoun, organisationHeads, type Place, placeNames } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { Trigger, triggers } from '../lexicon.ts';
import { parseOrganisation } from '../organisation.ts';
import type { Post } from '../post.ts';
import type { When } from './candidate.ts';
import { type Body, inBody } from './list.ts';
import { yearAt } from './period.ts';

const CIRCUMSTANCES_REACH = 30;
const BODY_GAP = 3;

/** Whether a body that ends before token `end` is told right before the verb; behind a comma only where somebody works (`công tác tại Sở X, giữ chức …`). */
function leadsTo(lexed: Lexed, start: number, end: number, at: number): boolean {
  const works = lexed.key(start - 2) === 'tác' || MOVED_TO.has(lexed.key(start - 1));
  const from = works && lexed.key(end) === ',' ? end + 1 : end;
  for (let i = from; i < at; i++) if (lexed.word(i).kind !== 'word') return false;
  return end <= at && at - from <= BODY_GAP;
}
const MOVED_TO = new Set(['sang', 'về']);
const INTO_BODY = new Set(['sang', 'về', 'tại', 'ở', 'vào']);
const AT_PLACE = new Set(['tại', 'ở', 'về', 'với', 'tỉnh']);

/** Posts that leave their body out are of the one where somebody works, be it told by its head's own noun: `Ban Dân vận …, Phó Trưởng ban`. */
export const atWork = (posts: readonly Post[], body: Body | null): readonly Post[] =>
  body === null
    ? posts
    : inBody(posts, body).map((post) =>
        heads(post, body) ? { ...post, organisation: body.name, place: body.place } : post,
      );

const heads = ({ head, organisation, place }: Post, { name }: Body): boolean => {
  const noun = fieldNoun(head);
  return organisation === null && place === null && noun !== null && name.toLowerCase().startsWith(noun.toLowerCase());
};

const NOW = new Set(['hiện', 'nay', 'đang']);
/** First words of `thực hiện`, `hôm nay`. */
const COMPOUNDS = new Set(['thực', 'phát', 'thể', 'xuất', 'biểu', 'hôm', 'sáng', 'chiều', 'tối', 'năm', 'trưa']);

/** Whether the year at token `i` is one of a term's: `nhiệm kỳ 2020-2025`. */
const isOfTerm = (lexed: Lexed, i: number): boolean =>
  ['kỳ', 'khóa'].includes(lexed.key(i - 1)) || (lexed.key(i - 1) === '-' && yearAt(lexed, i - 2) !== null);

/** What token `i`, before the verb, adds to when its sentence says that it was. */
function toldAt(lexed: Lexed, i: number, when: When): When {
  const { kind, key } = lexed.word(i);
  if (kind === 'number') {
    const year = when.year ?? (isOfTerm(lexed, i) ? null : yearAt(lexed, i));
    return { ...when, year, dated: when.dated || year !== null || lexed.key(i - 1) === 'tháng' };
  }
  if (NOW.has(key) && !COMPOUNDS.has(lexed.key(i - 1))) return { ...when, now: true };
  if (key === 'sau' && ['năm', 'tháng'].includes(lexed.key(i - 1))) return { ...when, later: true };
  return (key === 'sau' || key === 'tiếp') && lexed.key(i + 1) === 'đó' ? { ...when, later: true } : when;
}

/** Where, in which body, and when the sentence says, before token `at`, that they worked. */
export function circumstances(
  lexed: Lexed,
  at: number,
): { readonly place: Place | null; readonly when: When; readonly body: Body | null } {
  let place: Place | null = null;
  let body: Body | null = null;
  let when: When = { year: null, dated: false, later: false, now: NOW.has(lexed.key(at)) };
  for (let i = at - 1; i >= Math.max(0, at - CIRCUMSTANCES_REACH); i--) {
    const { kind, key, upper } = lexed.word(i);
    if (kind === 'break' || key === ';' || (key === '.' && !lexed.glued(i + 1))) break;
    when = toldAt(lexed, i, when);
    if (body === null && upper && INTO_BODY.has(lexed.key(i - 1)) && organisationHeads.match(lexed, i) !== null) {
      const read = parseOrganisation(lexed, i);
      if (read !== null && leadsTo(lexed, i, read.end, at))
        body = { name: lexed.slice(read.start, read.nameEnd), place: read.place };
    }
    if (place !== null || !upper || !triggers(lexed, i, Trigger.place) || !AT_PLACE.has(lexed.key(i - 1))) continue;
    const found = placeNames.match(lexed, i);
    if (found !== null && !found.value.country) place = found.value;
  }
  return { place, when, body };
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
