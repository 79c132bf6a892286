import { changeWords, titleWords } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { Trigger, triggers } from '../lexicon.ts';
import { parseName } from '../names.ts';
import { CAREER_LINKS, chain, runsIntoName, type Trail } from './trail.ts';

const ITEMS_MAX = 12;
const ITEM_REACH = 25;

/**
 * A career's list of offices with the items behind those that are not read to their end: `Giám đốc Sở Y tế hai khóa liền; Phó Chủ tịch
 * …`. It ends with the sentence, and where another person is named.
 */
export function furtherItems(lexed: Lexed, read: Trail): Trail {
  let { end } = read;
  const posts = [...read.posts];
  let next = itemAfter(lexed, end);
  for (let items = 0; items < ITEMS_MAX && next !== null; items++) {
    const more = chain(lexed, next, CAREER_LINKS);
    if (more.posts.length > 0) {
      if (runsIntoName(lexed, more.end)) break;
      posts.push(...more.posts);
      end = more.end;
    }
    next = itemAfter(lexed, more.end);
  }
  return { posts, end };
}

/** Token behind the next semicolon; null where the sentence ends before it, or another person or verb of office comes up. */
function itemAfter(lexed: Lexed, from: number): number | null {
  for (let i = from; i < from + ITEM_REACH; i++) {
    const { kind, key, upper } = lexed.word(i);
    if (key === ';') return i + 1;
    if (kind === 'break' || key === ':' || (key === '.' && !lexed.glued(i + 1))) return null;
    if (triggers(lexed, i, Trigger.title) && titleWords.match(lexed, i) !== null) return null;
    if (triggers(lexed, i, Trigger.change) && changeWords.match(lexed, i) !== null) return null;
    if (upper && triggers(lexed, i, Trigger.surname) && parseName(lexed, i, 'list')?.given === false) return null;
  }
  return null;
}
