import type { PostChange, When } from '../officials/candidate.ts';
import { isOutgrown, replaces } from './offices.ts';
import { addHolding, type Holding, type Person } from './people.ts';

/** What one sentence tells of a person's offices. */
export interface Told {
  readonly person: Person;
  readonly kind: PostChange['kind'];
  readonly posts: readonly Holding[];
  readonly when: When;
  readonly paragraph: number;
}

/** Offices before and behind that are looked at; a career's next one tells as a rule. */
const NEAR = 8;

/** Gives each person the offices told of, in order. Of a career told year by year all but the last are past. */
export function settleCareers(told: readonly Told[]): void {
  const careers = new Map<Person, Told[]>();
  for (const one of told) {
    const career = careers.get(one.person);
    if (career === undefined) careers.set(one.person, [one]);
    else career.push(one);
  }
  for (const [{ posts }, told] of careers) {
    const career = inTime(told);
    for (const [i, one] of career.entries()) {
      const near = one.kind === 'former' ? [] : career.slice(Math.max(0, i - NEAR), i + NEAR + 1);
      const later = near.filter((other, at) => (at > Math.min(i, NEAR) ? isAfter(one, other) : isNewer(one, other)));
      for (const post of one.posts) {
        const instead = later.filter((other) => other.posts.some((next) => replaces(next, post)));
        // The news may still call them by the office that it takes them from.
        const left = instead.every(({ when }) => !when.dated);
        addHolding(posts, instead.length === 0 ? post : { ...post, status: 'former', left });
      }
    }
    for (const post of posts) if (isOutgrown(post, posts)) post.status = 'former';
  }
}

/** What came `sau đó` is of the year of what it came after, for want of a better. */
function inTime(career: readonly Told[]): readonly Told[] {
  let year: number | null = null;
  return career.map((one) => {
    year = one.when.year ?? (one.when.later ? year : null);
    return year === null || one.when.year !== null ? one : { ...one, when: { ...one.when, year, dated: true } };
  });
}

/** Whether what is told later also came later: by its year, by `hai năm sau`, or because it is said of today. */
function isAfter(one: Told, next: Told): boolean {
  if (next.kind === 'former') return false;
  if (next.when.now && next.kind === 'current') return one.when.dated || one.when.later;
  if (next.when.later && (one.paragraph === next.paragraph || one.when.dated)) return true;
  if (!one.when.dated || !next.when.dated) return false;
  return one.when.year === null || next.when.year === null
    ? one.paragraph === next.paragraph
    : next.when.year >= one.when.year;
}

/** Whether what is told before came later: by its year, or because it is the news that a paragraph on their life follows. */
function isNewer(one: Told, before: Told): boolean {
  if (before.kind === 'former' || one.when.year === null) return false;
  if (before.when.year !== null) return before.when.year > one.when.year;
  return before.kind === 'appointed' && !before.when.dated && before.paragraph < one.paragraph;
}
