import type { KnownDocument } from '../../gazetteer/index.ts';
import type { DocumentFacts } from './document-facts.ts';

const BEHIND = 100;
const AHEAD = 160;
/** What a document is about stands in its title, then behind its number, then before it. */
const IN_TITLE = 3;
const AFTER = 2;
const BEFORE = 1;
// An article of this length has said what it is about; what is longer is no article.
const ARTICLE_MAX = 100_000;

const OLD_TONE = /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;
const MOVED: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

/** Lower case with one tone placement, for finding words in running text. */
const plain = (text: string): string => text.toLowerCase().replace(OLD_TONE, (old) => MOVED[old] ?? old);

/** Words of a topic found, and how much they weigh. */
export interface TopicMatch {
  readonly known: KnownDocument;
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
  near(facts: DocumentFacts, known: readonly KnownDocument[]): TopicMatch[] {
    const places: { text: string; weight: number }[] = facts.spots.flatMap(({ start, end }) => {
      const { before, after } = this.#around(start, end);
      return [
        { text: before, weight: BEFORE },
        { text: after, weight: AFTER },
      ];
    });
    if (facts.title !== null) places.push({ text: plain(facts.title), weight: IN_TITLE });
    return known.map((document) => match(document, places));
  }

  /** Matches anywhere in the article. */
  anywhere(known: readonly KnownDocument[]): TopicMatch[] {
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

function match(known: KnownDocument, places: readonly { text: string; weight: number }[]): TopicMatch {
  const words = new Set<string>();
  let weight = 0;
  for (const topic of known.topics) {
    const sought = plain(topic);
    for (const place of places) {
      if (!place.text.includes(sought)) continue;
      words.add(topic);
      weight += place.weight;
    }
  }
  return { known, weight, words: [...words] };
}
