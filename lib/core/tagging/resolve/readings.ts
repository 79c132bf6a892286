import { type KnownDocument, knownDocuments, type Mark } from '../../gazetteer/index.ts';
import { reason } from '../reasons.ts';
import type { ArticleTime } from './article-date.ts';
import { codedNumber } from './coded-number.ts';
import type { DocumentFacts } from './document-facts.ts';
import { datedAs, notAfter } from './own-date.ts';
import type { TopicMatch, TopicSearch } from './topics.ts';

/** A document of the gazetteer that a citation may mean, with the reason as taggings hold it. */
export interface Reading {
  readonly known: KnownDocument;
  readonly reason: string;
}

/** Which one it is, or null where the article leaves it open; all that it may be, likeliest first. */
export interface Readings {
  readonly chosen: Reading | null;
  readonly all: readonly Reading[];
}

interface Context {
  readonly time: ArticleTime;
  /** The article cites documents of a province or below: a bare number may be one of those (domain.md §12 trap 4). */
  readonly local: boolean;
  readonly topics: TopicSearch;
}

/** What is not sure says so in the reason (domain.md: ⚠ ○). */
const detail = (words: string, mark: Mark): string => (mark === '✓' ? words : `${words} (${mark})`.trim());

/**
 * The documents known by the number of a Central Party citation (domain.md §6). Decided
 * by the document's own date as far as printed, by the plenum, by words of the subject around the citation or in the
 * article, else by recency; null where the number is no such citation or none is known.
 */
export function readingsOf(facts: DocumentFacts, context: Context): Readings | null {
  const coded = codedNumber(facts);
  if (coded === null) return null;
  const known = knownDocuments(coded.code, coded.number);
  if (known.length === 0) return null;
  const { time } = context;
  const named = known.filter((document) => fits(document, facts));
  const possible = datedAs(notAfter(named, time), facts.date);
  const later = datedAs(named, facts.date).filter((document) => !notAfter(named, time).includes(document));
  const near = context.topics.near(facts, possible);
  // Beside local documents a bare number is the centre's only where words beside it say so.
  const open = coded.sure || !context.local;
  const chosen =
    byOwnDate(possible, facts) ??
    byPlenum(possible, facts) ??
    byTopic(near, coded.sure ? 1 : 2) ??
    (open ? byTerm(possible, facts) : null) ??
    (open && possible.length > 1 ? byTopic(context.topics.anywhere(possible), 1) : null) ??
    (open ? byRecency([...possible, ...later], possible, time) : null);
  return { chosen, all: ranked(near, later, chosen, time) };
}

/** Whether nothing but its date speaks against a known document: its plenum, its term. */
function fits(known: KnownDocument, { event, term }: DocumentFacts): boolean {
  if (term !== null && known.term !== term) return false;
  return event?.kind !== 'plenum' || event.ordinal === null || known.plenum === null || known.plenum === event.ordinal;
}

/** Only what can be seen in print decides: a year, or day and month. */
function byOwnDate(possible: readonly KnownDocument[], facts: DocumentFacts): Reading | null {
  const [only, other] = possible;
  if (facts.date === null || only === undefined || other !== undefined) return null;
  return { known: only, reason: reason('document-date', detail(facts.date, only.mark)) };
}

function byPlenum(possible: readonly KnownDocument[], { event }: DocumentFacts): Reading | null {
  const [only, other] = possible;
  if (event?.kind !== 'plenum' || only === undefined || other !== undefined || only.plenum !== event.ordinal)
    return null;
  return { known: only, reason: reason('same-event', detail(event.text, only.mark)) };
}

/** `Nghị quyết 19 (khóa XII)`: the one of that term. */
function byTerm(possible: readonly KnownDocument[], { term }: DocumentFacts): Reading | null {
  const [only] = possible;
  return term === null || only === undefined
    ? null
    : { known: only, reason: reason('stated-term', detail(term, only.mark)) };
}

/** The one whose subject is spoken of most, with at least so much weight. */
function byTopic(matches: readonly TopicMatch<KnownDocument>[], least: number): Reading | null {
  const [best, second] = [...matches].sort((a, b) => b.weight - a.weight);
  if (best === undefined || best.weight < least || best.weight === second?.weight) return null;
  return { known: best.known, reason: topicReason(best) };
}

/** Words of the subject as a reason. */
export const topicReason = ({ words, known }: TopicMatch<KnownDocument>): string =>
  reason('topic', detail(words.join(', '), known.mark));

/**
 * The latest not after the article (domain.md §6). A date that is only a lower bound, of the text or of the units it names,
 * decides nothing while a later namesake is known; what is not sure never stands against what is.
 */
function byRecency(
  known: readonly KnownDocument[],
  possible: readonly KnownDocument[],
  time: ArticleTime,
): Reading | null {
  const latest = possible.at(-1);
  const day = time.date ?? time.from;
  if (latest === undefined || day === null) return null;
  const ahead = known.some((other) => other.date > latest.date && (time.to === null || other.date <= time.to));
  if (!time.firm && ahead) return null;
  if (latest.mark !== '✓' && possible.some((other) => other.mark === '✓')) return null;
  const why = time.date === null ? 'period-of-body' : 'latest-of-number';
  return { known: latest, reason: reason(why, detail(day, latest.mark)) };
}

function ranked(
  near: readonly TopicMatch<KnownDocument>[],
  later: readonly KnownDocument[],
  chosen: Reading | null,
  time: ArticleTime,
): Reading[] {
  const likely = [...near].reverse().sort((a, b) => b.weight - a.weight);
  const alone = near.length + later.length === 1;
  const rest = [
    ...likely.map((match) => ({
      known: match.known,
      reason: match.weight > 0 ? topicReason(match) : knownReason(match.known, alone),
    })),
    ...later.map((document) => ({ known: document, reason: laterReason(document, time) })),
  ];
  return chosen === null ? rest : [chosen, ...rest.filter((reading) => reading.known !== chosen.known)];
}

const knownReason = ({ date, mark }: KnownDocument, alone: boolean): string =>
  reason(alone ? 'only-of-number' : 'known-document', detail(date, mark));

/** Ruled out by the article's date, or by the units that an undated article names. */
const laterReason = ({ date, mark }: KnownDocument, time: ArticleTime): string =>
  time.date === null && time.to !== null
    ? reason('period-of-body', detail(time.to, mark))
    : reason('later-than-article', detail(date, mark));
