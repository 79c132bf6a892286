import { wordKey } from '../../text/index.ts';
import { type Holding, samePost } from './people.ts';

const SEAT = /(?:ủy|thành|hội|đảng|đoàn) viên(?: |$)|^uv|^đại biểu|^đb/;
/** Members of the Secretariat, who have an office beside. */
const SECRETARIAT = /^(?:ban chấp hành )?trung ương đảng/;

/** A seat in a committee or assembly, which goes with any office, and stays when that changes. */
export const isSeat = ({ head, words }: Holding): boolean =>
  SEAT.test(wordKey(head)) || (head === 'bí thư' && SECRETARIAT.test(words.join(' ')));

/** Units by their first words; `thành ủy` and `thành phố` are of one. */
const UNITS = new Set(['tỉnh', 'thành', 'tp', 'huyện', 'quận', 'thị', 'xã', 'phường', 'đặc']);
const COMMITTEE = /(?:tỉnh|thành|huyện|quận|thị|đảng) ủy/;
const COUNCIL = /hội đồng nhân dân/;
const PEOPLES = /(?:ủy ban|hội đồng) nhân dân/;

const unitOf = (words: readonly string[]): string | undefined => {
  const unit = words.find((word) => UNITS.has(word));
  return unit === 'tp' ? 'thành' : unit;
};

/**
 * Whether one person holds both at a time as a rule: a secretary chairs the council, or the deputy secretary the committee, of
 * the same unit (`Phó Bí thư Huyện ủy, Chủ tịch UBND huyện`).
 */
function goTogether(a: Holding, b: Holding): boolean {
  const [party, state] = COMMITTEE.test(a.words.join(' ')) ? [a, b] : [b, a];
  if (!COMMITTEE.test(party.words.join(' ')) || !PEOPLES.test(state.words.join(' '))) return false;
  if (party.place !== null && state.place !== null && party.place.name !== state.place.name) return false;
  if (!state.head.startsWith('chủ tịch') || unitOf(party.words) !== unitOf(state.words)) return false;
  return party.head.startsWith('phó bí thư') || (party.head === 'bí thư' && COUNCIL.test(state.words.join(' ')));
}

/** Whether who takes the later office leaves the earlier one by it. */
export const replaces = (later: Holding, earlier: Holding): boolean =>
  !isSeat(later) && !isSeat(earlier) && !samePost(later, earlier) && !goTogether(earlier, later);

const LADDER = /^phó | thường trực$/g;
const rungOf = (head: string): string => wordKey(head).replace(LADDER, '');

const KINDS =
  /^(?:(?:tỉnh|thành|huyện|quận|thị) ủy|đảng ủy (?=xã|phường|thị trấn|đặc khu)|(?:ủy ban|hội đồng) nhân dân|sở|bộ(?! chỉ huy)|phòng|công an|ban (?!chỉ đạo|quản lý|cán sự))/;
/** Whose heads and their deputies have no such office beside: `Giám đốc Sở` becomes `Phó Chủ tịch UBND tỉnh`. */
const EXECUTIVE = /^(?:ủy ban nhân dân|sở|bộ(?! chỉ huy| tư lệnh| chính trị)|phòng|công an)(?: |$)/;
const HALL = / nhân dân$/;

/** Of which kind a body is that has one head at a time: committees, councils, departments; null for others, which go beside. */
function kindOf({ words }: Holding): string | null {
  const kind = KINDS.exec(words.join(' '))?.[0] ?? null;
  if (kind === null) return null;
  if (HALL.test(kind)) return 'nhân dân';
  return kind.includes(' ủy') ? 'ủy' : kind;
}

/**
 * Whether the later office leaves no room for the earlier one even where no move is spoken of: another rung in one body, or the
 * same ladder in another body of its kind.
 */
export function supplants(later: Holding, earlier: Holding): boolean {
  if (!replaces(later, earlier) || later.words.length === 0 || earlier.words.length === 0) return false;
  const agree = (sign: RegExp): boolean => sign.test(later.words.join(' ')) === sign.test(earlier.words.join(' '));
  // The secretary of a department's committee heads the department too.
  if (samePost(later, { ...earlier, head: later.head })) return agree(COMMITTEE);
  if (EXECUTIVE.test(later.words.join(' ')) && EXECUTIVE.test(earlier.words.join(' '))) return true;
  const kind = kindOf(later);
  const alike = kind !== null && kind === kindOf(earlier) && (kind === 'nhân dân' || agree(COUNCIL));
  return alike && rungOf(later.head) === rungOf(earlier.head);
}

const ALTERNATE = 'ủy viên dự khuyết';

/** Whether an alternate's seat has become the full one of the same committee. */
export const isOutgrown = (seat: Holding, posts: readonly Holding[]): boolean =>
  wordKey(seat.head) === ALTERNATE && posts.some((post) => samePost(post, { ...seat, head: 'ủy viên' }));
