import type { Span } from '../schema/span.ts';
import type { Mention } from '../schema/tagging.ts';
import type { Entity } from './entities.ts';
import { compareMentions, holds, overlaps, sameSpan } from './mentions.ts';
import type { RejectedMention, ReviewedMention } from './types.ts';
import { wordsKey } from './words.ts';

type At = Span & Pick<Mention, 'kind'>;

/** Who decided something on a mention: the verdict, and what it made of the entity. */
interface Decision {
  verdict: string;
  /** Null: of no entity that can be told. */
  entity: Entity | null;
}

const idOf = (entity: Entity | null): string | null =>
  entity === null ? null : entity.kind === 'document' ? entity.document.id : entity.official.id;

/** The mentions of a clip while verdicts are applied to them, one after another. */
export class Tags {
  #mentions: ReviewedMention[];
  #rejected: RejectedMention[] = [];

  /** `rejectedWords`: keys (words.ts) of what is a tag nowhere, unless this clip says otherwise. */
  constructor(mentions: readonly Mention[], rejectedWords: ReadonlySet<string>) {
    const suggested = mentions.map(
      (mention): ReviewedMention => ({
        ...mention,
        origin: 'tagger',
        status: 'suggested',
        decision: null,
        entry: null,
      }),
    );
    if (rejectedWords.size === 0) this.#mentions = suggested;
    else {
      const isRejected = ({ kind, quote }: Mention): boolean => rejectedWords.has(wordsKey(kind, quote));
      this.#mentions = suggested.filter((mention) => !isRejected(mention));
      this.#rejected = suggested.filter(isRejected).map((mention) => ({ mention, by: 'everywhere', why: 'words' }));
    }
  }

  /** In text order. */
  get mentions(): ReviewedMention[] {
    return this.#mentions.toSorted(compareMentions);
  }

  /** In text order; of words that stand again among the mentions none. */
  get rejected(): RejectedMention[] {
    return this.#rejected.toSorted((a, b) => compareMentions(a.mention, b.mention));
  }

  /** The mention at this very span. */
  at(at: At): ReviewedMention | null {
    return this.#mentions.find((mention) => sameSpan(mention, at)) ?? null;
  }

  /**
   * Takes away the mention at this very span, and a tagger's suggestion that holds all of its words: another tagger may mark
   * more of the sentence, and must not bring back what was rejected. One that marks less says something else.
   * @returns whether there was one.
   */
  reject(at: At, verdict: string): boolean {
    return this.#takeOut(
      (mention) => sameSpan(mention, at) || (mention.status === 'suggested' && holds(mention, at)),
      verdict,
      'rejected',
    );
  }

  /**
   * Puts in a person's mention. Suggestions of its kind that it overlaps give way; what a person has accepted or added
   * stays beside it, unless it is on the very same words.
   */
  add(added: ReviewedMention, verdict: string): boolean {
    const there = this.at(added);
    if (there?.origin === 'person' && there.entity === added.entity) return false;
    this.#takeOut(
      (mention) => sameSpan(mention, added) || (mention.status === 'suggested' && overlaps(mention, added)),
      verdict,
      'replaced',
    );
    this.#forgetRejected(added);
    this.#mentions.push(added);
    return true;
  }

  /**
   * Marks the mention at this span as one that a person has seen to be right, and what it stands for as settled; brings it
   * back where it was rejected before. @returns null where there is none to accept; else whether that says anything new.
   */
  accept(at: At, { verdict, entity }: Decision): boolean | null {
    const there = this.at(at);
    const found = there ?? this.#rejected.find(({ mention }) => sameSpan(mention, at))?.mention;
    if (found === undefined) return null;
    if (there?.status === 'accepted' && there.entity === idOf(entity)) return false;
    this.#put({ ...found, status: 'accepted', decision: verdict, entity: idOf(entity) });
    return true;
  }

  /** Says which entry of the catalogue the mention at this span means. @returns as `accept`. */
  link(at: At, { verdict, entity }: Decision, entry: string | null): boolean | null {
    const found = this.at(at);
    if (found === null) return null;
    if (found.status === 'accepted' && found.entry === entry && found.entity === idOf(entity)) return false;
    this.#put({ ...found, status: 'accepted', decision: verdict, entity: idOf(entity), entry });
    return true;
  }

  #put(mention: ReviewedMention): void {
    this.#forgetRejected(mention);
    this.#mentions = [...this.#mentions.filter((one) => !sameSpan(one, mention)), mention];
  }

  #takeOut(gone: (mention: ReviewedMention) => boolean, by: string, why: RejectedMention['why']): boolean {
    const out = this.#mentions.filter(gone);
    if (out.length === 0) return false;
    this.#mentions = this.#mentions.filter((mention) => !gone(mention));
    for (const mention of out) this.#forgetRejected(mention);
    this.#rejected.push(...out.map((mention) => ({ mention, by, why })));
    return true;
  }

  #forgetRejected(at: At): void {
    this.#rejected = this.#rejected.filter(({ mention }) => !sameSpan(mention, at));
  }
}
