import { searchable } from '../review/identity.ts';
import type { Tenure } from '../schema/tagging.ts';
import { HEADS, HEADS_OF_STATE } from './heads.ts';

const OF_STATE: readonly string[] = HEADS_OF_STATE.map(searchable);
const SINGLE: readonly string[] = HEADS.map(searchable);

const STATUS = /^(?:quyen|q|phu trach|nguyen|cuu|co|tan) /;

/**
 * The shelf of posts on which an office stands: by its first words and the place, or the body, alone. Coarser than the
 * office (office.ts), so that it costs no gazetteer to put a post there. Null for posts that several hold at a time, and where nothing says
 * of which place or body they are.
 */
export function shelfOf({ position, place, body }: Pick<Tenure, 'position' | 'place' | 'body'>): string | null {
  const words = searchable(position).replace(STATUS, '');
  const head = SINGLE.find((one) => words === one || words.startsWith(`${one} `));
  if (head === undefined) return null;
  if (OF_STATE.includes(head)) return `${head}|${place === null || place === 'Việt Nam' ? '' : searchable(place)}`;
  const where = place === null ? body : searchable(place);
  return where === undefined ? null : `${head}|${where}`;
}

/** A shelf's posts of one day; ISO days sort, so that a time is a range of these. */
export const onShelf = (shelf: string, day: string): string => `${shelf}|${day}`;

/** The shelves of an article's posts, with its day. */
export function shelvesOf(posts: readonly Tenure[], day: string): string[] {
  const shelves = posts.flatMap((post) => shelfOf(post) ?? []);
  return [...new Set(shelves)].map((shelf) => onShelf(shelf, day));
}
