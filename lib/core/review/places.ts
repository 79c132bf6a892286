import type { Article } from '../schema/article.ts';
import type { Span } from '../schema/span.ts';
import type { PassageTarget } from '../schema/verdict.ts';
import { type Anchor, reanchor } from './anchor.ts';
import { typedWords } from './placed.ts';
import { type Pair, shift, touched } from './shift.ts';
import type { CorrectVerdict, FoldVersion, ShownBlock } from './types.ts';

/** `hidden`: a correction took the words out; they are back when it is taken back. */
export type Place = Anchor | { outcome: 'hidden' };

interface Blocks {
  article: Article;
  blocks: readonly ShownBlock[];
}

/** Part of a title or sapo in other words for the same. */
function inOtherWords(span: Span, words: string, now: string, at: Span): Place {
  const found = reanchor(span, words, now);
  return found.outcome === 'lost'
    ? { outcome: 'hidden' }
    : { outcome: found.outcome, start: at.start + found.start, end: at.start + found.end };
}

/** Where words stand in the text shown: the way from captured versions and corrections to what people see. */
export class Places {
  readonly #current: FoldVersion;
  readonly #others: ReadonlyMap<string, FoldVersion>;
  readonly #shown: Blocks;
  readonly #pairs: readonly (Pair & { block: ShownBlock })[];
  readonly #corrections: ReadonlyMap<string, CorrectVerdict>;

  /** `corrections`: all of the clip, in effect or not. */
  constructor(
    current: FoldVersion,
    others: readonly FoldVersion[],
    shown: Blocks,
    corrections: readonly CorrectVerdict[],
  ) {
    this.#current = current;
    this.#others = new Map(others.map((version) => [version.id, version]));
    this.#shown = shown;
    this.#pairs = shown.blocks
      .flatMap((block) =>
        block.captured === null ? [] : [{ from: block.captured, to: block.typed ? null : block.shown, block }],
      )
      .sort((a, b) => a.from.start - b.from.start);
    this.#corrections = new Map(corrections.map((verdict) => [verdict.id, verdict]));
  }

  /** A target whose quote its own version or correction lacks is lost. */
  ofTarget(target: PassageTarget): Place {
    if (target.correction !== undefined) return this.#ofTyped(target, target.correction);
    const { versionId, quote, ...span } = target;
    const from = versionId === this.#current.id ? this.#current : this.#others.get(versionId);
    if (from === undefined || from.article.text.slice(span.start, span.end) !== quote) return { outcome: 'lost' };
    if (from === this.#current) return this.ofCaptured(span);
    const anchor = reanchor(span, from.article.text, this.#current.article.text);
    if (anchor.outcome === 'lost') return anchor;
    const place = this.ofCaptured(anchor);
    return place.outcome === 'exact' ? { ...place, outcome: anchor.outcome } : place;
  }

  /** A span of the current version's captured text. Words that were typed anew but are the same stay the same. */
  ofCaptured(span: Span): Place {
    const its = touched(this.#pairs, span);
    const there = shift(its, span);
    if (there !== null) return { outcome: 'exact', ...there };
    const [only] = its;
    if (only === undefined || only.block.shown === null) return { outcome: 'hidden' };
    return this.#inTyped(span, only.from, only.block.shown);
  }

  #inTyped({ start, end }: Span, from: Span, now: Span): Place {
    if (start < from.start || end > from.end) return { outcome: 'hidden' };
    const words = this.#current.article.text.slice(from.start, from.end);
    return inOtherWords({ start: start - from.start, end: end - from.start }, words, this.#wordsAt(now), now);
  }

  #ofTyped({ start, end, quote }: PassageTarget, id: string): Place {
    const verdict = this.#corrections.get(id);
    const words = typedWords(verdict);
    if (words?.slice(start, end) !== quote) return { outcome: 'lost' };
    const of = verdict?.change.field;
    const now = this.#shown.blocks.find(({ kind, shown }) => kind === of && shown !== null)?.shown ?? null;
    return now === null ? { outcome: 'hidden' } : inOtherWords({ start, end }, words, this.#wordsAt(now), now);
  }

  #wordsAt = ({ start, end }: Span): string => this.#shown.article.text.slice(start, end);
}
