import type { Span } from '../schema/span.ts';
import type { Verdict } from '../schema/verdict.ts';
import type { Place } from './places.ts';
import type { ReviewedComment, ReviewedHighlight, Signed } from './types.ts';

type HighlightVerdict = Extract<Verdict, { type: 'highlight' }>;
type CommentVerdict = Extract<Verdict, { type: 'comment' }>;

export const signed = ({ id, by, at }: Verdict): Signed => ({ verdict: id, by, at });

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** What people remark on an article: highlights and comments, while verdicts are applied to them. */
export class Remarks {
  #highlights: ReviewedHighlight[] = [];
  readonly #comments = new Map<string, ReviewedComment>();

  get highlights(): ReviewedHighlight[] {
    return this.#highlights.toSorted((a, b) => a.start - b.start || b.end - a.end);
  }

  /** Those on a highlight that is gone are not told. */
  get comments(): ReviewedComment[] {
    const there = new Set(this.#highlights.map(({ verdict }) => verdict));
    return [...this.#comments.values()].filter(({ on }) => on.kind !== 'highlight' || there.has(on.id));
  }

  /** @returns whether anything changes. */
  highlight(verdict: HighlightVerdict, at: Span): boolean {
    const there = this.#highlights.some((one) => sameSpan(one, at));
    if (there === verdict.present) return false;
    this.#highlights = verdict.present
      ? [...this.#highlights, { start: at.start, end: at.end, quote: verdict.target.quote, ...signed(verdict) }]
      : this.#highlights.filter((one) => !sameSpan(one, at));
    return true;
  }

  /** `place`: of the words that the comment is on, where it is on words. @returns whether anything changes. */
  comment(verdict: CommentVerdict, place: Place | null): boolean {
    const text = verdict.text.trim() === '' ? '' : verdict.text;
    if (verdict.of !== undefined) {
      const known = this.#comments.get(verdict.of);
      if (known === undefined || known.text === text) return false;
      if (text === '') this.#comments.delete(verdict.of);
      else this.#comments.set(verdict.of, { ...known, ...signed(verdict), text, edited: true });
      return true;
    }
    if (text === '') return false;
    const on = subjectOf(verdict, place);
    this.#comments.set(verdict.id, { id: verdict.id, ...signed(verdict), text, edited: false, on });
    return true;
  }
}

function subjectOf({ on }: CommentVerdict, place: Place | null): ReviewedComment['on'] {
  if (on.kind !== 'mention') return on;
  return place !== null && 'start' in place
    ? { kind: 'mention', mention: { kind: on.target.kind, start: place.start, end: place.end } }
    : { kind: 'lost', quote: on.target.quote };
}
