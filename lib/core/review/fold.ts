import type { Span } from '../schema/span.ts';
import type { MentionTarget, Verdict } from '../schema/verdict.ts';
import { type Anchor, reanchor } from './anchor.ts';
import { EntityTable } from './entities.ts';
import { compareMentions, mentionOf, withAdded, without } from './mentions.ts';
import { inOrder } from './order.ts';
import type { FoldInput, FoldVersion, ReviewedClip, ReviewedEntity, ReviewedMention } from './types.ts';
import { redoableOf, undoableOf, withdrawnIds } from './withdrawn.ts';

/** Where a verdict's words stand in the current version. A target whose quote its own version lacks is lost. */
function anchorOf(target: MentionTarget, current: FoldVersion, others: readonly FoldVersion[]): Anchor {
  const { start, end, quote, versionId } = target;
  const from = versionId === current.id ? current : others.find((version) => version.id === versionId);
  if (from === undefined || from.text.slice(start, end) !== quote) return { outcome: 'lost' };
  return from === current ? { outcome: 'exact', start, end } : reanchor({ start, end }, from.text, current.text);
}

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

/** Labels are one label in any Unicode form. */
function withLabel(labels: readonly string[], label: string, present: boolean): string[] {
  const wanted = label.normalize('NFC');
  const has = labels.includes(wanted);
  if (present) return has ? [...labels] : [...labels, wanted];
  return labels.filter((one) => one !== wanted);
}

/**
 * The state of a clip: its verdicts, in clock order, applied to the current version's tagging. Depends on the set of
 * verdicts alone, not on their order or repetition, so two people's work merges by union. Rejecting an added tag removes
 * it and does not bring back what it had replaced; taking the `add` back does.
 */
export function foldClip(input: FoldInput): ReviewedClip {
  const { current, others, sightings, node } = input;
  const ordered = inOrder(input.verdicts);
  const withdrawn = withdrawnIds(ordered, sightings);
  const entities = new EntityTable(current, others);
  const moved: Verdict[] = [];
  const lost: Verdict[] = [];
  let mentions: ReviewedMention[] = current.tagging.mentions.map((mention) => ({ ...mention, origin: 'tagger' }));
  let labels: string[] = [];
  let note = '';
  let deleted = false;

  const placeOf = (verdict: Extract<Verdict, { target: MentionTarget }>): Span | null => {
    const anchor = anchorOf(verdict.target, current, others);
    if (anchor.outcome === 'lost') return null;
    if (anchor.outcome === 'moved') moved.push(verdict);
    return { start: anchor.start, end: anchor.end };
  };

  for (const verdict of ordered) {
    if (withdrawn.has(verdict.id)) continue;
    if (verdict.type === 'reject') {
      const at = placeOf(verdict);
      if (at === null) lost.push(verdict);
      else mentions = without(mentions, { kind: verdict.target.kind, ...at });
    } else if (verdict.type === 'add') {
      const at = placeOf(verdict);
      const entity = at === null ? null : entities.resolve(verdict);
      if (at === null || entity === null) lost.push(verdict);
      else
        mentions = withAdded(mentions, mentionOf(at, verdict.target.quote, entity, verdict.entity.kind !== 'existing'));
    } else if (verdict.type === 'label') labels = withLabel(labels, verdict.label, verdict.present);
    else if (verdict.type === 'note') note = verdict.text;
    else if (verdict.type === 'delete') deleted = true;
  }

  mentions = mentions.toSorted(compareMentions);
  return {
    versionId: current.id,
    mentions,
    documents: entitiesOf(mentions, 'document', (id) => entities.document(id)),
    officials: entitiesOf(mentions, 'official', (id) => entities.official(id)),
    labels,
    note,
    deleted,
    undoable: undoableOf(ordered, withdrawn, node),
    redoable: redoableOf(ordered, withdrawn, node),
    moved,
    lost,
  };
}
