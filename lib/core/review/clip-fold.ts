import type { Span } from '../schema/span.ts';
import type { Tagging, Tenure } from '../schema/tagging.ts';
import type { PassageTarget, TagVerdict, Verdict } from '../schema/verdict.ts';
import { type AppliedCorrections, applyCorrections } from './corrections.ts';
import { type Entity, EntityTable } from './entities.ts';
import { mentionOf, unresolvedMention } from './mentions.ts';
import { inOrder } from './order.ts';
import { Places } from './places.ts';
import { Remarks, signed } from './remarks.ts';
import { changesContent, undermined } from './state.ts';
import { tagsShown } from './tagged.ts';
import { Tags } from './tags.ts';
import type { FoldInput, ReviewedClip, ReviewedEntity, ReviewedMention, ReviewedState } from './types.ts';
import { redoableOf, undoableOf, withdrawnIds } from './withdrawn.ts';

/** The entities of one kind that these mentions stand for, each with its mentions, in order of first mention. */
function entitiesOf<T>(
  mentions: readonly ReviewedMention[],
  kind: ReviewedMention['kind'],
  entityOf: (id: string) => T | null,
): ReviewedEntity<T>[] {
  const byId = Map.groupBy(
    mentions.filter((mention) => mention.kind === kind && mention.entity !== null),
    (mention) => mention.entity,
  );
  return [...byId].flatMap(([id, its]) => {
    const entity = id === null ? null : entityOf(id);
    return entity === null ? [] : [{ entity, mentions: its }];
  });
}

/** The posts that a tagging has for the mentions at these places; each once. */
function postsAt(mentions: readonly ReviewedMention[], tagging: Tagging): Tenure[] {
  const places = new Set(mentions.map(({ start, end }) => `${start} ${end}`));
  const read = new Set(
    tagging.mentions.flatMap(({ kind, start, end, entity }) =>
      kind === 'official' && entity !== null && places.has(`${start} ${end}`) ? entity : [],
    ),
  );
  const posts = tagging.officials.filter(({ id }) => read.has(id)).flatMap((official) => official.posts);
  return [...new Map(posts.map((post) => [JSON.stringify(post), post])).values()];
}

const NOTHING: ReadonlySet<string> = new Set();

/** What can be applied on top of what stands: all but what changes which words there are, or which verdicts count. */
export type Appliable = Exclude<Verdict, { type: 'correct' | 'restore' }>;
export const isAppliable = (verdict: Verdict): verdict is Appliable =>
  verdict.type !== 'correct' && verdict.type !== 'restore';

/**
 * The state of a clip while its verdicts are applied. Made with all that are known; one given after them, that stands
 * behind them in clock order, can be applied on top (`give`), so that a bulk act need not fold the clip anew for each.
 */
export class ClipFold {
  readonly #input: FoldInput;
  #verdicts: Verdict[];
  readonly #withdrawn: ReadonlySet<string>;
  readonly #shown: AppliedCorrections;
  readonly #places: Places;
  readonly #tagging: Tagging;
  readonly #carried: boolean;
  readonly #entities: EntityTable;
  readonly #tags: Tags;
  readonly #remarks = new Remarks();
  readonly #outcomes = new Map<string, 'moved' | 'lost' | 'hidden'>();
  readonly #movedTo = new Map<string, Span & { what: string }>();
  #labels: string[] = [];
  #note = '';
  #deleted = false;
  #state: Omit<ReviewedState, 'changed'> & { clock: string } = {
    state: 'draft',
    reason: null,
    signed: null,
    clock: '',
  };
  /** Something was changed after the last word on the state. */
  #changed = false;

  constructor(input: FoldInput) {
    this.#input = input;
    const { current, others, sightings } = input;
    this.#verdicts = inOrder(input.verdicts);
    this.#withdrawn = withdrawnIds(this.#verdicts, sightings);
    const ordered = this.#verdicts.filter(({ id }) => !this.#withdrawn.has(id));
    this.#shown = applyCorrections(current, others, ordered);
    for (const { id } of this.#shown.moved) this.#outcomes.set(id, 'moved');
    for (const { id } of this.#shown.lost) this.#outcomes.set(id, 'lost');
    const corrections = this.#verdicts.filter((verdict) => verdict.type === 'correct');
    const { article } = this.#shown;
    this.#places = new Places(current, others, this.#shown, corrections);
    const { tagging, carried } = tagsShown(current, article, input.shownTagging, this.#places);
    this.#tagging = tagging;
    this.#carried = carried;
    this.#entities = new EntityTable(tagging, current, others);
    this.#tags = new Tags(tagging.mentions, input.rejectedWords ?? NOTHING);
    for (const verdict of ordered) {
      if (isAppliable(verdict)) this.#applied(verdict);
      else if (verdict.type === 'correct') this.#changed = true;
    }
  }

  /** Ids of the verdicts that were not in effect when this was made. */
  get withdrawn(): ReadonlySet<string> {
    return this.#withdrawn;
  }

  /**
   * Applies a verdict given after all that are known, if it makes a difference; else it is not counted among the clip's. A
   * double click, or an act in two windows, makes none the second time. Words that are not shown, in this version or by a
   * correction, may come back, so what is decided on them counts.
   */
  give(verdict: Appliable): boolean {
    const moved = this.#movedTo.size;
    const changes = this.#applied(verdict);
    const outcome = this.#outcomes.get(verdict.id);
    // What was found elsewhere is decided there now.
    const settles = this.#movedTo.size < moved;
    const counts = changes || settles || outcome === 'lost' || outcome === 'hidden';
    if (counts) this.#verdicts = [...this.#verdicts, verdict];
    return counts;
  }

  #applied(verdict: Appliable): boolean {
    const changes = this.#apply(verdict);
    if (changes && changesContent(verdict)) this.#changed = true;
    return changes;
  }

  #apply(verdict: Appliable): boolean {
    switch (verdict.type) {
      case 'accept':
      case 'reject':
      case 'add':
      case 'link':
        return this.#applyTag(verdict);
      case 'highlight': {
        const place = this.#place(verdict.id, verdict.target, 'passage');
        return place !== null && this.#remarks.highlight(verdict, place);
      }
      case 'comment': {
        const { on } = verdict;
        return this.#remarks.comment(verdict, on.kind === 'mention' ? this.#places.ofTarget(on.target) : null);
      }
      case 'label':
        return this.#applyLabel(verdict.label.normalize('NFC'), verdict.present);
      case 'note':
        if (this.#note === verdict.text) return false;
        this.#note = verdict.text;
        return true;
      case 'state':
        if (this.#state.state === verdict.state && this.#state.reason === verdict.reason) return false;
        this.#state = { state: verdict.state, reason: verdict.reason, signed: signed(verdict), clock: verdict.clock };
        this.#changed = false;
        return true;
      case 'delete':
        if (this.#deleted) return false;
        this.#deleted = true;
        return true;
    }
  }

  /**
   * Where words stand now; null where they are not shown, which is remembered. A decision on words of this version settles
   * what was found there from another.
   */
  #place(id: string, target: PassageTarget, what: string): Span | null {
    const place = this.#places.ofTarget(target);
    if (place.outcome !== 'exact') this.#outcomes.set(id, place.outcome);
    if (place.outcome === 'lost' || place.outcome === 'hidden') return null;
    const { start, end } = place;
    if (place.outcome === 'moved') this.#movedTo.set(id, { start, end, what });
    else
      for (const [other, at] of this.#movedTo) {
        if (at.what !== what || at.start !== start || at.end !== end) continue;
        this.#movedTo.delete(other);
        this.#outcomes.delete(other);
      }
    return { start, end };
  }

  #applyTag(verdict: TagVerdict): boolean {
    const place = this.#place(verdict.id, verdict.target, verdict.target.kind);
    if (place === null) return false;
    const at = { kind: verdict.target.kind, ...place };
    if (verdict.type === 'reject') return this.#tags.reject(at, verdict.id);
    if (verdict.type === 'link') {
      const { entry, target, id } = verdict;
      const entity = entry === null ? null : this.#entities.enterEntry(entry);
      const linked = this.#tags.link(at, { verdict: id, entity }, entry?.id ?? null);
      return linked ?? this.#addMention(at, target.quote, entity, { decision: id, isNew: false, entry: entry?.id });
    }
    const { entity: given, target, id } = verdict;
    const entity = given === null ? null : this.#entities.resolve({ id, target, entity: given });
    if (given !== null && entity === null) {
      this.#outcomes.set(id, 'lost');
      return false;
    }
    const accepted = verdict.type === 'accept' ? this.#tags.accept(at, { verdict: id, entity }) : null;
    const isNew = verdict.type === 'add' && verdict.entity.kind !== 'existing';
    return accepted ?? this.#addMention(at, target.quote, entity, { decision: id, isNew });
  }

  #addMention(
    at: Parameters<typeof unresolvedMention>[0],
    quote: string,
    entity: Entity | null,
    given: Parameters<typeof mentionOf>[3],
  ): boolean {
    const { decision } = given;
    const mention = entity === null ? unresolvedMention(at, quote, decision) : mentionOf(at, quote, entity, given);
    return this.#tags.add(mention, decision);
  }

  /** Labels are one label in any Unicode form. */
  #applyLabel(label: string, present: boolean): boolean {
    if (this.#labels.includes(label) === present) return false;
    this.#labels = present ? [...this.#labels, label] : this.#labels.filter((one) => one !== label);
    return true;
  }

  #reviewedState(): ReviewedState {
    const { clock, ...state } = this.#state;
    const { signed: by } = state;
    if (state.state !== 'approved' || by === null) return { ...state, changed: false };
    const approved = { id: by.verdict, at: by.at, clock };
    const { current, sightings } = this.#input;
    const [verdicts, withdrawn] = [this.#verdicts, this.#withdrawn];
    const changed = this.#changed || undermined({ approved, verdicts, withdrawn, versionId: current.id, sightings });
    return { ...state, changed };
  }

  result(): ReviewedClip {
    const { article, blocks, corrected } = this.#shown;
    const { mentions } = this.#tags;
    const those = (outcome: 'moved' | 'lost' | 'hidden'): Verdict[] =>
      this.#verdicts.filter(({ id }) => !this.#withdrawn.has(id) && this.#outcomes.get(id) === outcome);
    return {
      versionId: this.#input.current.id,
      article,
      blocks,
      corrected,
      carried: this.#carried,
      articleDate: this.#tagging.articleDate,
      mentions,
      rejected: this.#tags.rejected,
      documents: entitiesOf(mentions, 'document', (id) => this.#entities.document(id)),
      officials: entitiesOf(mentions, 'official', (id) => this.#entities.official(id)).map((official) => ({
        ...official,
        said: official.mentions.some(({ entry }) => entry !== null)
          ? postsAt(official.mentions, this.#tagging)
          : official.entity.posts,
      })),
      labels: this.#labels,
      note: this.#note,
      highlights: this.#remarks.highlights,
      comments: this.#remarks.comments,
      state: this.#reviewedState(),
      deleted: this.#deleted,
      undoable: undoableOf(this.#verdicts, this.#withdrawn, this.#input.node),
      redoable: redoableOf(this.#verdicts, this.#withdrawn, this.#input.node),
      moved: those('moved'),
      movedTo: new Map([...this.#movedTo].map(([id, { start, end }]) => [id, { start, end }])),
      lost: those('lost'),
      hidden: those('hidden'),
    };
  }
}
