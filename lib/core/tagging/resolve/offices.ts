import { wordKey } from '../../text/index.ts';
import { type Holding, samePost } from './people.ts';

const SEAT = /viên(?: |$)|^uv|^đại biểu|^đb/;
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

const ALTERNATE = 'ủy viên dự khuyết';

/** Whether an alternate's seat has become the full one of the same committee. */
export const isOutgrown = (seat: Holding, posts: readonly Holding[]): boolean =>
  wordKey(seat.head) === ALTERNATE && posts.some((post) => samePost(post, { ...seat, head: 'ủy viên' }));
