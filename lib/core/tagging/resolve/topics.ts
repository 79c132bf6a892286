import { wordKey } from '../../text/index.ts';
import type { DocumentFacts } from './document-facts.ts';

const BEHIND = 100;
const AHEAD = 160;
/** What a document is about stands in its title, then behind its number, then before it. */
const IN_TITLE = 3;
const AFTER = 2;
const BEFORE = 1;
// An article of this length has said what it is about; what is longer is no article.
const ARTICLE_MAX = 100_000;

const OLD_TONE = /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![A-Za-zÀ-ỹ])/g;
/** Lower case with one tone placement, for finding words in running text. */
const plain = (text: string): string => text.toLowerCase().replace(OLD_TONE, wordKey);

/** What is known of a document's subject: words in lower case, and what would stand after `về`. */
export interface Subject {
  readonly topics: readonly string[];
  readonly title: string | null;
}

/** Words of a topic found, and how much they weigh. */
export interface TopicMatch<T extends Subject> {
  readonly known: T;
  readonly weight: number;
  readonly words: readonly string[];
}

/** Looks for the subjects of known documents, around a citation or in the whole article. */
export class TopicSearch {
  readonly #text: string;
  #whole: string | null = null;

  /** `text` is the folded text that spots index. */
  constructor(text: string) {
    this.#text = text;
  }

  /** The clause before and after a citation: other sentences speak of other documents. */
  #around(start: number, end: number): { before: string; after: string } {
    const before = this.#text.slice(Math.max(0, start - BEHIND), start);
    const after = this.#text.slice(end, end + AHEAD);
    return { before: plain(before.slice(lastBreak(before))), after: plain(after.slice(0, firstBreak(after))) };
  }

  /** Matches near the citations of a document, in the order of `known`. */
  near<T extends Subject>(facts: DocumentFacts, known: readonly T[]): TopicMatch<T>[] {
    const places: Passage[] = facts.spots.flatMap(({ start, end }) => {
      const { before, after } = this.#around(start, end);
      return [
        { text: before, weight: BEFORE },
        { text: after, weight: AFTER },
      ];
    });
    if (facts.title !== null) places.push({ text: plain(facts.title), weight: IN_TITLE });
    return known.map((document) => match(document, places));
  }

  /** Matches in the title behind a document's number alone. */
  inTitle<T extends Subject>(facts: DocumentFacts, known: readonly T[]): TopicMatch<T>[] {
    const places = facts.title === null ? [] : [{ text: plain(facts.title), weight: IN_TITLE }];
    return known.map((document) => match(document, places));
  }

  /** Matches anywhere in the article. */
  anywhere<T extends Subject>(known: readonly T[]): TopicMatch<T>[] {
    this.#whole ??= plain(this.#text.slice(0, ARTICLE_MAX));
    const places = [{ text: this.#whole, weight: 1 }];
    return known.map((document) => match(document, places));
  }
}

/** A sentence ends at a line break, a semicolon, or a full stop that no digit follows. */
const SENTENCE_END = /[\n;]|\.(?=\s|$)/;
const firstBreak = (text: string): number => {
  const at = text.search(SENTENCE_END);
  return at < 0 ? text.length : at;
};
const lastBreak = (text: string): number =>
  Math.max(text.lastIndexOf('\n'), text.lastIndexOf(';'), text.lastIndexOf('. ')) + 1;

interface Passage {
  readonly text: string;
  readonly weight: number;
}

function match<T extends Subject>(known: T, places: readonly Passage[]): TopicMatch<T> {
  const { topics, title } = phrasesOf(known);
  const words = new Set<string>();
  let weight = 0;
  for (const topic of topics) {
    for (const place of places) {
      if (!place.text.includes(topic)) continue;
      words.add(topic);
      weight += place.weight;
    }
  }
  if (weight > 0) return { known, weight, words: [...words] };
  // Its title in part, where it can be meant as such: behind the number.
  for (const place of places) {
    if (place.weight < AFTER || place.weight <= weight) continue;
    const phrase = title.find((sought) => place.text.includes(sought));
    if (phrase === undefined) continue;
    words.add(phrase);
    weight = place.weight;
  }
  return { known, weight, words: [...words] };
}

/** So many words of a title in a row are no chance. */
const TITLE_WORDS = 4;
const phrases = new WeakMap<Subject, { topics: readonly string[]; title: readonly string[] }>();

function phrasesOf(known: Subject): { topics: readonly string[]; title: readonly string[] } {
  const made = phrases.get(known);
  if (made !== undefined) return made;
  const words = plain(known.title ?? '').split(/[^\p{L}\p{N}]+/u);
  const title = words.slice(TITLE_WORDS - 1).map((_, i) => words.slice(i, i + TITLE_WORDS).join(' '));
  const found = { topics: known.topics.map(plain), title };
  phrases.set(known, found);
  return found;
}
