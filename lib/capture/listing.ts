import { standsBeside } from './beside.ts';
import type { Piece } from './blocks.ts';
import type { Head } from './metadata/head.ts';
import type { Metadata } from './metadata/index.ts';
import { readPrintedTime } from './metadata/parse-time.ts';
import type { WholePage } from './teasers.ts';
import { likeness, wordCount } from './text.ts';
import { isProse } from './tidy.ts';

/** The least prose, in characters, of a page that says it is an article, and of one that does not. */
const LEAST_OF_ARTICLE = 140;
const LEAST = 350;
/** The least text of any kind, links apart, of a page that says it is an article: a calendar, a table of results. */
const LEAST_TEXT = 300;
/** As many teasers make a list; of headlines alone it takes more, since articles end with some. */
const LEAST_TEASERS = 3;
const LEAST_HEADLINES = 8;
/** More words than a section, a tag or a person has for a name. */
const HEADLINE_WORDS = 5;
/** How far below the headline its date may stand. */
const DATE_WITHIN = 6;

/** Why a page is no article, or null: its own text is too little, or less than its teasers of others. */
export function refuseBody(
  body: readonly Piece[] | null,
  page: WholePage,
  told: Metadata,
  head: Head,
): 'listing' | 'no-article' | null {
  const { teasers, pieces } = page;
  const claims = claimsArticle(page, told, head);
  const others = teasers.filter(({ prose }) => prose > 0);
  const counted = others.reduce((sum, { prose }) => sum + prose, 0);
  const isList = !claims && (others.length >= LEAST_TEASERS || teasers.length >= LEAST_HEADLINES);
  const refusal = isList ? 'listing' : 'no-article';
  if (body === null || standsBeside(body, page, told.title?.element ?? null)) return refusal;

  const ofOthers = new Set(
    claims || others.length < LEAST_TEASERS
      ? []
      : others.flatMap(({ from, to }) => pieces.slice(from, to).map(({ text }) => text)),
  );
  let [prose, unlinked] = [0, 0];
  for (const piece of body) {
    if (ofOthers.has(piece.text)) continue;
    unlinked += piece.text.length * (1 - piece.linked);
    if (isProse(piece) && piece.kind !== 'caption') prose += piece.text.length;
  }
  if (claims) return prose < LEAST_OF_ARTICLE && unlinked < LEAST_TEXT ? refusal : null;
  if (others.length >= LEAST_TEASERS && prose < counted / 2 && prose < 2 * LEAST) return 'listing';
  return prose < (saysArticle(head) ? LEAST_OF_ARTICLE : LEAST) && !(saysArticle(head) && unlinked >= LEAST_TEXT)
    ? refusal
    : null;
}

const saysArticle = (head: Head): boolean =>
  head.linkedData?.isArticle === true || head.meta.get('og:type')?.[0]?.toLowerCase() === 'article';

/** Whether the page shows a headline of its own with a date: what a list has is each of its teasers'. */
function claimsArticle({ pieces, teasers }: WholePage, { title, published }: Metadata, head: Head): boolean {
  if (title?.element == null) return false;
  const at = pieces.findIndex(({ element }) => title.element?.contains(element));
  if (teasers.some(({ headline }) => headline === at)) return false;
  const toldTitle = head.linkedData?.headline ?? null;
  const source = published?.source ?? '';
  if (source === 'json-ld' ? toldTitle === null || likeness(toldTitle, title.value) >= 0.5 : source.startsWith('meta['))
    return true;
  if (wordCount(title.value) < HEADLINE_WORDS) return false;
  const first = teasers.find(({ from }) => from > at)?.from ?? pieces.length;
  return pieces
    .slice(Math.max(0, at - DATE_WITHIN), Math.min(first, at + 1 + DATE_WITHIN))
    .some(({ text }) => text.length <= 80 && readPrintedTime(text) !== null);
}
