import { positionWords, titleWords } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { Trigger, triggers } from '../lexicon.ts';
import { type PersonName, parseName } from '../names.ts';
import { parsePost } from '../post.ts';
import { isActedFor } from './principal.ts';
import { closes, pastTitles } from './trail.ts';

/** Words before an office that has been spoken of to, or by, another: `theo Giám đốc Sở X, ông A bị …`. */
const GOVERNING = new Set(['của', 'theo', 'với', 'cho', 'từ', 'gặp', 'cùng', 'lời', 'và', 'bởi', 'trình', 'quyền']);
const AND = new Set([',', ';', 'và', 'cùng']);

/**
 * Whether the title at token `i`, behind the posts that start at token `at` and a comma or nothing, opens the name of their
 * holder: `Giám đốc Sở X, ông A cho biết`. Not so where more persons or posts follow, for then each has his own, nor where the
 * posts are another's in the sentence and no comma closes the name.
 */
export function isHolder(lexed: Lexed, at: number, i: number): boolean {
  const name = nameAt(lexed, i);
  if (name === null || name.given || othersFollow(lexed, name.end)) return false;
  if (isActedFor(lexed, at)) return false;
  return !GOVERNING.has(lexed.key(at - 1)) || closes(lexed, name.end);
}

const nameAt = (lexed: Lexed, i: number): PersonName | null => parseName(lexed, pastTitles(lexed, i), 'honorific');

/** Whether another person or a post stands behind a name that ends before token `end`. */
function othersFollow(lexed: Lexed, end: number): boolean {
  const link = lexed.key(end);
  if (link !== '-' && link !== '(' && !AND.has(link)) return lexed.word(end).upper && isPost(lexed, end);
  const next = end + 1;
  if (isPost(lexed, next)) return true;
  return AND.has(link) && (titleWords.match(lexed, next) !== null || parseName(lexed, next, 'list') !== null);
}

const isPost = (lexed: Lexed, i: number): boolean =>
  triggers(lexed, i, Trigger.position | Trigger.status) &&
  (positionWords.match(lexed, i)?.value === 'whole' || parsePost(lexed, i) !== null);
