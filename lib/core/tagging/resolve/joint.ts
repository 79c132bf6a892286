import { organisationKey, organisationWords } from '../../gazetteer/index.ts';
import type { Post } from '../post.ts';

/** A body that a post leaves out and another of its list says: as printed, null where only the words for comparison are known. */
export interface Lent {
  readonly organisation: string | null;
  readonly words: readonly string[];
}

type Posts = readonly Post[];

const wordsOf = ({ organisation }: Post): string => organisationKey(organisation ?? '');
const lent = (organisation: string): Lent => ({ organisation, words: organisationWords(organisation) });

/** Officers who command one unit together. */
const COMMAND = /^(?:phó )?(?:tư lệnh|chính ủy|tham mưu trưởng|chỉ huy trưởng|chính trị viên|chủ nhiệm)/;

/**
 * Of the post behind it a deputy's or a head's body is too: `Phó Giám đốc, Giám đốc Sở X`, `Phó bí thư, Chủ tịch tỉnh, Bí thư Tỉnh
 * ủy`, `Phó Tư lệnh - Tham mưu trưởng Quân khu X`, `Phó Chủ tịch, Tổng Thư ký Hội X`.
 */
function ladderOf(head: string, later: Posts): Lent | null {
  const post = later.find(
    (there, i) =>
      there.organisation !== null &&
      ((i === 0 && head === 'phó chủ tịch' && there.head.startsWith('tổng thư ký')) ||
        head === `phó ${there.head}` ||
        there.head === `phó ${head}` ||
        (COMMAND.test(there.head) && COMMAND.test(head) && !head.includes('chủ nhiệm'))),
  );
  return post?.organisation == null ? null : lent(post.organisation);
}

const COMMITTEE = /(?:tỉnh|thành|huyện|quận|thị|đảng) (?:ủy|uỷ).*$/i;
const committeeIn = ({ organisation }: Post): string | undefined => COMMITTEE.exec(organisation ?? '')?.[0];

/** Seats in a standing committee that do not say of which. */
const STANDING = /^(?:ủy viên|uv) (?:ban thường vụ|btv)|^uvbtv/;
const SECRETARY = /^(?:phó )?bí thư(?: thường trực)?$/;

const PEOPLES =
  /^(?:hội đồng nhân dân|ủy ban nhân dân) (tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?: (.+))?$/;
const COMMITTEES: ReadonlyMap<string, string> = new Map([
  ['tỉnh', 'tỉnh ủy'],
  ['thành phố', 'thành ủy'],
  ['huyện', 'huyện ủy'],
  ['quận', 'quận ủy'],
  ['thị xã', 'thị ủy'],
]);

/** The committee of the unit whose council or committee of the people a post is in: `Phó Bí thư, Chủ tịch UBND tỉnh X`. */
function committeeBeside(post: Post): Lent | null {
  const [, level, name] = PEOPLES.exec(wordsOf(post)) ?? [];
  if (level === undefined) return null;
  const words = `${COMMITTEES.get(level) ?? `đảng ủy ${level}`}${name === undefined ? '' : ` ${name}`}`;
  return { organisation: null, words: words.split(' ') };
}

/** The committee of a secretary or member who does not say it. */
function committeeOf({ head }: Post, later: Posts, earlier: Posts): Lent | null {
  const secretary = SECRETARY.test(head);
  if (!secretary && !STANDING.test(head)) return null;
  for (const post of later) {
    const printed = committeeIn(post);
    if (printed !== undefined) return lent(printed);
    const beside = secretary ? committeeBeside(post) : null;
    if (beside !== null) return beside;
  }
  return secretary ? (earlier.map(committeeBeside).findLast((beside) => beside !== null) ?? null) : null;
}

const BELOW_PROVINCE = /(?:^| )(xã(?! hội)|phường|thị trấn|đặc khu|huyện|quận|thị xã) ([^,]+)$/i;
const COMMITTEE_OF = /(?:^| )(huyện|quận|thị) (?:ủy|uỷ) ([^,]+)$/i;
const COMMUNE = /^(?:xã|phường|thị trấn|đặc khu)$/i;
/** Bodies that every unit has, perhaps with the noun of its level; a committee called `Đảng ủy` only communes. */
const OF_ANY_UNIT =
  /^(?:(?:thường trực |ban thường vụ )?(?:đảng ủy|hội đồng nhân dân)|ban chấp hành đảng bộ|ủy ban nhân dân|ủy ban mặt trận tổ quốc(?: việt nam)?)(?: (xã|phường|thị trấn|đặc khu|huyện|quận|thị xã))?$/;
/** Bodies whose unit is that of the others in the list. */
const OF_ITS_UNIT =
  /^(?:(?:thường trực |ban )?(?:hội đồng nhân dân|ủy ban|đảng ủy|công an|ban chỉ huy|thường vụ)|(?:huyện|quận|thị) ủy|xã|phường|thị trấn|đặc khu|huyện|quận|thị xã)(?: |$)/;

/** A unit below the province, its level as printed. */
interface Unit {
  readonly level: string;
  readonly name: string;
}

const isNamed = (name: string): boolean => name.charAt(0) !== name.charAt(0).toLowerCase() || /^\d/.test(name);

/** The unit in which a body's name ends: `phường Móng Tây 3`, `Huyện ủy Nam Sơn`; null where it has no name. */
function unitOf(post: Post): Unit | null {
  const printed = post.organisation ?? '';
  const committee = COMMITTEE_OF.exec(printed);
  const [, level, name] = committee ?? BELOW_PROVINCE.exec(printed) ?? [];
  if (level === undefined || name === undefined || !isNamed(name) || !OF_ITS_UNIT.test(wordsOf(post))) return null;
  return { level: committee !== null && level.toLowerCase() === 'thị' ? 'thị xã' : level, name };
}

/** What a body that leaves out its unit has to add to its name to be of that unit; null where it cannot be. */
function addition(words: string, { level, name }: Unit): string | null {
  const of = level.toLowerCase();
  if (COMMITTEES.get(of) === words.replace(/^(?:thường trực|ban thường vụ) /, ''))
    return /^\d/.test(name) ? `${level} ${name}` : name;
  const said = OF_ANY_UNIT.exec(words);
  if (said === null || (words.endsWith('đảng ủy') && !COMMUNE.test(level))) return null;
  if (said[1] === undefined) return `${level} ${name}`;
  return said[1] === of ? name : null;
}

/** A body without its unit is of the unit of the others: `Bí thư Đảng ủy, Chủ tịch HĐND phường X`, `Bí thư Huyện ủy, Chủ tịch HĐND huyện X`. */
function inUnit(post: Post, around: Posts): Lent | null {
  const words = wordsOf(post);
  for (const there of around) {
    const unit = there.status === post.status ? unitOf(there) : null;
    const more = unit === null ? null : addition(words, unit);
    if (more !== null) return lent(`${post.organisation} ${more}`);
  }
  return null;
}

/** The body that the others of a list lend to its post `i`: of later ones first, then of earlier ones (domain.md §8.8). */
export function bodyInList(posts: Posts, i: number): Lent | null {
  const post = posts[i];
  if (post === undefined || posts.length === 1) return null;
  const [later, earlier] = [posts.slice(i + 1), posts.slice(0, i)];
  if (post.organisation !== null) return inUnit(post, [...later, ...earlier.reverse()]);
  return (post.place === null ? ladderOf(post.head, later) : null) ?? committeeOf(post, later, earlier);
}
