import { fieldNoun, isOfState, organisationHeads, organisationWords, type Place } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { keysOf } from '../cursor.ts';
import { Trigger, triggers } from '../lexicon.ts';
import type { OfficialCandidate } from '../officials/candidate.ts';
import { parseOrganisation } from '../organisation.ts';
import { isDeputy, officeKey, stemOf } from './office-key.ts';
import { addBody, type Holding, holdings, type Person, sameBody } from './people.ts';

const FIRMS = 'công ty|tổng công ty|tập đoàn|ngân hàng|hợp tác xã|doanh nghiệp';
const kinds = (heads: string): RegExp => new RegExp(`^(?:${heads})(?: |$)`);
const COMMAND = kinds('quân khu|quân chủng|quân đoàn|binh đoàn|bộ tư lệnh|bộ chỉ huy|bộ chqs|ban chỉ huy|ban chqs');

/** First words of bodies that have such a head; firms among them, since who heads one is of no body named before it. */
const BODIES: ReadonlyMap<string, RegExp> = new Map([
  ['bí thư', kinds('(?:tỉnh|thành|huyện|quận|thị|đảng) ủy|đảng bộ|chi bộ|(?:tỉnh|thành|huyện) đoàn')],
  [
    'chủ tịch',
    kinds(
      `ubnd|hđnd|(?:ủy ban|hội đồng) nhân dân|ubmttq|ủy ban (?:mttq|mặt trận tổ quốc)|mặt trận tổ quốc|mttq|quốc hội|hội|hiệp hội|liên đoàn|lđlđ|liên hiệp|liên minh|${FIRMS}`,
    ),
  ],
  [
    'giám đốc',
    kinds(`sở|công an|trung tâm|bệnh viện|học viện|đại học|kho bạc|bảo hiểm xã hội|ban quản lý|nhà xuất bản|${FIRMS}`),
  ],
  ['tổng giám đốc', kinds(`đài|thông tấn xã|bảo hiểm xã hội|${FIRMS}`)],
  ['bộ trưởng', /^bộ$/],
  ['chủ nhiệm', /^(?:ủy ban|ủy ban kiểm tra|ubkt)$/],
  ['hiệu trưởng', kinds('trường|đại học|cao đẳng')],
  ['chánh án', kinds('tòa án|tand')],
  ['chánh thanh tra', kinds('thanh tra')],
  ['viện trưởng', kinds('viện|vksnd')],
  ['tổng biên tập', kinds('báo|tạp chí')],
  ['tư lệnh', COMMAND],
  ['chính ủy', COMMAND],
  ['tham mưu trưởng', COMMAND],
  ['chỉ huy trưởng', COMMAND],
]);

/** Bodies of the Party that are no unit which a `Trưởng ban` heads. */
const COMMITTEES = /^ban (?:chấp hành|thường vụ|bí thư|cán sự|thường trực)/;

function hasHead(body: string, head: string): boolean {
  const noun = fieldNoun(head)?.toLowerCase();
  const listed = BODIES.get(head)?.test(body) === true;
  return listed || (noun !== undefined && (body === noun || body.startsWith(`${noun} `)) && !COMMITTEES.test(body));
}

const BEFORE_PART = new Set(['trưởng', 'chánh', 'phó']);
/** Whether the body's noun at token `at` is a position's: `Trưởng Công an`, `Chánh Văn phòng`. */
const isPart = (lexed: Lexed, at: number): boolean => BEFORE_PART.has(lexed.key(at - 1));

const REACH = 100;

/**
 * The body that the paragraph names last before token `from`, of those that have such a head: `Sở Y tế X họp. Giám đốc A nói`.
 * Null where none is named, or it has another head: `Giám đốc Sở Y tế X; Giám đốc A`.
 */
function bodyBefore(
  lexed: Lexed,
  office: string,
  from: number,
): { readonly organisation: string; readonly place: Place | null } | null {
  const head = stemOf(office);
  for (let i = from - 1; i >= from - REACH && lexed.word(i).kind !== 'break'; i--) {
    if (!lexed.word(i).upper || !triggers(lexed, i, Trigger.head)) continue;
    const body = organisationHeads.match(lexed, i);
    if (body === null || !hasHead(body.value, head)) continue;
    const read = parseOrganisation(lexed, i);
    if (read === null || read.end > from || (read.end === body.end && isPart(lexed, i))) continue;
    if (!isDeputy(office) && isHeaded(lexed, i, head)) return null;
    return { organisation: lexed.slice(i, read.nameEnd), place: read.place };
  }
  return null;
}

/** Whether the head of the body at token `at` is said right before it. */
function isHeaded(lexed: Lexed, at: number, head: string): boolean {
  const from = at - head.split(' ').length;
  return keysOf(lexed, from, at) === head && lexed.key(from - 1) !== 'phó';
}

/** Posts that leave out their body take the one that their paragraph names before them; to be asked once all is told of everybody. */
export function settleBodies(lexed: Lexed, people: Iterable<Person>): void {
  for (const { posts } of people)
    for (const post of posts) {
      if (post.organisation !== null || post.place !== null) continue;
      const body = bodyBefore(lexed, post.head, post.from);
      if (body !== null && isWithin(post.words, body.organisation)) addBody(post, body.organisation, body.place);
    }
}

/** Whether what is known of a body that is not printed is in the printed name. */
const isWithin = (words: readonly string[], name: string): boolean => {
  const named = new Set(organisationWords(name));
  return words.every((word) => named.has(word));
};

/** The one body of all posts of a kind; null where they are of several. */
type Only = Map<string, Holding | null>;

function take(only: Only, key: string, post: Holding): void {
  const there = only.get(key);
  if (there === undefined) only.set(key, post);
  else if (there !== null && !sameBody(there, post)) only.set(key, null);
  else if (there !== null && there.words.length < post.words.length) only.set(key, post);
}

/** Whose body nothing tells so far; the country's own offices need none. */
const isBare = ({ organisation, place, words, head }: Holding): boolean =>
  organisation === null && place === null && words.length === 0 && !isOfState(head);

/**
 * An office without its body is the one that the headline says in full and without a name: `Chủ tịch UBND tỉnh họp báo ⏎ Chủ
 * tịch A nói`. Not where the article names who holds that one, or several persons by the bare office.
 */
export function settleHeadline(lexed: Lexed, candidates: readonly OfficialCandidate[], people: Iterable<Person>): void {
  const alone = candidates.filter(({ name, paragraph }) => name === null && paragraph === 0);
  if (alone.length === 0) return;
  const said: Only = new Map();
  for (const { posts } of alone)
    for (const post of holdings(lexed, posts, null))
      if (post.organisation !== null) take(said, officeKey(post.head), post);
  const bare = new Map<string, Holding[]>();
  for (const { posts } of people)
    for (const post of posts) {
      const key = officeKey(post.head);
      const of = said.get(key);
      if (of == null) continue;
      if (isBare(post) && post.from > of.from) bare.set(key, [...(bare.get(key) ?? []).slice(0, 1), post]);
      else if (sameBody(post, of)) said.set(key, null);
    }
  for (const [key, [post, another]] of bare) {
    const of = said.get(key);
    if (post === undefined || another !== undefined || of?.organisation == null) continue;
    addBody(post, of.organisation, of.place);
  }
}

/** Deputies who leave out their body are of the only one of which the article names such deputies, or else such a head. */
export function settleDeputies(people: Iterable<Person>): void {
  const [deputies, heads]: [Only, Only] = [new Map(), new Map()];
  const bare: Holding[] = [];
  for (const { posts } of people)
    for (const post of posts) {
      if (post.organisation !== null) take(isDeputy(post.head) ? deputies : heads, stemOf(post.head), post);
      else if (post.place === null && post.words.length === 0 && isDeputy(post.head)) bare.push(post);
    }
  for (const post of bare) {
    const key = stemOf(post.head);
    const of = deputies.has(key) ? deputies.get(key) : heads.get(key);
    if (of?.organisation != null) addBody(post, of.organisation, of.place);
  }
}
