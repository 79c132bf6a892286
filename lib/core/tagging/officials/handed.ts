import type { Place } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { startsSentence } from '../cursor.ts';
import type { PersonName } from '../names.ts';
import type { Post } from '../post.ts';
import type { RuleId } from '../rules.ts';
import type { Lead } from './lead.ts';

const DEPUTY = /^(?:đại biểu|đb|đbqh)/;

export const isDeputy = ({ head }: Post): boolean => DEPUTY.test(head);

/** A deputy's post with the province of the note behind the name. */
export const seated = (posts: readonly Post[], seat: Place | null): readonly Post[] =>
  seat === null
    ? posts
    : posts.map((post) => (post.place === null && isDeputy(post) ? { ...post, place: seat } : post));

/** Neither body nor place, nor an office of which there is one in the country: `Bộ trưởng`, `Chủ tịch`. */
export const isBare = (post: Post): boolean => post.organisation === null && post.place === null && !post.whole;

export const withStatus = (posts: readonly Post[], status: Post['status']): Post[] =>
  posts.map((post) => (post.status === 'current' ? { ...post, status } : post));

/** A header's posts without those that the member's own say more of: `Phó Bí thư` beside `Phó Bí thư Thường trực`. */
export const unsaid = (handed: readonly Post[], own: readonly Post[]): readonly Post[] =>
  handed.filter(
    (post) =>
      !own.some(
        (more) =>
          more.head.startsWith(`${post.head} `) &&
          more.organisation?.toLowerCase() === post.organisation?.toLowerCase(),
      ),
  );

/** The rule that marked a name behind a lead. */
export function ruleOf(lead: Lead, name: PersonName): RuleId {
  if (name.given) return lead.honorific === null ? 'official.post-given' : 'official.given-name';
  if (lead.posts.length > 0) return name.listed ? 'official.post-name' : 'official.post-unlisted';
  if (lead.ranked) return 'official.rank-name';
  if (lead.honorific === null) return 'official.title-name';
  return name.listed ? 'official.honorific-name' : 'official.honorific-unlisted';
}

/** An honorific, or the head of a sentence, tells that the holder is meant and not the office. */
export function ruleAlone(lexed: Lexed, { posts, honorific, start }: Lead): RuleId {
  if (posts.every(isBare)) return 'official.post-bare';
  return honorific !== null || startsSentence(lexed, start) ? 'official.post' : 'official.post-inside';
}
