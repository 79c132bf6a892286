import { wordKey } from '../../text/index.ts';
import { type Holding, type Person, samePost } from './people.ts';

/** Sets a namesake's key apart from the name's; no name has it. */
const NAMESAKE = '\u0000';
const NAMESAKES_MAX = 20;

/** The key in `people` under which the person of a mention is, or is to be, and who else of that name it may be. */
export interface Named {
  readonly key: string;
  readonly others: readonly Person[];
}

/**
 * Who of those of one name a mention with the posts `own` is (domain.md §12 trap 22). They are two people where one paragraph
 * sets them side by side with the same office, held now, of two provinces that the text itself names; or where one is a head
 * of state who has left it and the other an official of a district. Anything less may be one person's career. Of those
 * once told apart it is the one whose post is said, else the one last named, or any of the others.
 */
export function namesake(
  people: ReadonlyMap<string, Person>,
  name: string,
  own: readonly Holding[],
  paragraph: number,
): Named {
  const known: [string, Person][] = [];
  let key = name;
  for (let person = people.get(key); person !== undefined; person = people.get(key)) {
    known.push([key, person]);
    if (known.length === NAMESAKES_MAX) break;
    key += NAMESAKE;
  }
  const [first] = known;
  if (first === undefined) return { key: name, others: [] };
  if (known.length === 1) return { key: isAnother(first[1], own, paragraph) ? key : name, others: [] };
  const agreeing = known.filter(([, person]) => own.some((post) => agrees(person, post)));
  const possible = agreeing.length > 0 ? agreeing : known.filter(([, person]) => !isApart(person, own));
  const [last, ...others] = possible.toSorted(([, a], [, b]) => b.paragraph - a.paragraph);
  return last === undefined ? { key, others: [] } : { key: last[0], others: others.map(([, person]) => person) };
}

const isAnother = (known: Person, own: readonly Holding[], paragraph: number): boolean =>
  areOfTwoRanks(known.posts, own) || (known.paragraph === paragraph && own.some((post) => conflicts(known, post)));

const isApart = (known: Person, own: readonly Holding[]): boolean =>
  areOfTwoRanks(known.posts, own) || own.some((post) => conflicts(known, post));

const areOfTwoRanks = (a: readonly Holding[], b: readonly Holding[]): boolean =>
  isOfTwoRanks(a, b) || isOfTwoRanks(b, a);

/** Whether a post is one that the person holds, or of the province where they hold another. */
const agrees = ({ posts }: Person, post: Holding): boolean =>
  posts.some((there) => (isStanding(post) && there.place?.name === post.place?.name) || samePost(there, post));

const TOP = /^(?:tổng bí thư|chủ tịch nước|thủ tướng)$/;
const LOCAL = /tỉnh đoàn|thành đoàn|huyện|xã|phường|^sở|^trường|^phòng|đoàn thanh niên/;

/** Whether one list has an office at the head of the state that has been left, the other one held now in a district or department. */
const isOfTwoRanks = (a: readonly Holding[], b: readonly Holding[]): boolean =>
  a.some(({ head, place, status }) => status === 'former' && place === null && TOP.test(wordKey(head))) &&
  b.some(({ status, words }) => status === 'current' && LOCAL.test(words.join(' ')));

const conflicts = ({ posts }: Person, post: Holding): boolean =>
  isStanding(post) &&
  posts.some(
    (there) =>
      isStanding(there) && wordKey(there.head) === wordKey(post.head) && there.place?.name !== post.place?.name,
  ) &&
  !posts.some((there) => there.place?.name === post.place?.name);

const isStanding = ({ place, placeSource, status }: Holding): boolean =>
  place !== null && !place.country && placeSource === 'explicit' && status === 'current';
