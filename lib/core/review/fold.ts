import type { Verdict } from '../schema/verdict.ts';
import { applyCorrections } from './corrections.ts';
import { EntityTable } from './entities.ts';
import { compareMentions, mentionOf, withAdded, without } from './mentions.ts';
import { inOrder } from './order.ts';
import { Places } from './places.ts';
import { tagsShown } from './tagged.ts';
import type { FoldInput, ReviewedClip, ReviewedEntity, ReviewedMention } from './types.ts';
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

/** Labels are one label in any Unicode form. */
function withLabel(labels: readonly string[], label: string, present: boolean): string[] {
  const wanted = label.normalize('NFC');
  const has = labels.includes(wanted);
  if (present) return has ? [...labels] : [...labels, wanted];
  return labels.filter((one) => one !== wanted);
}

/**
 * The state of a clip: its verdicts, in clock order, applied to the current version and its tagging; corrections of the
 * article first, since they say which words there are. Depends on the set of verdicts alone, not on their order or
 * repetition, so two people's work merges by union. Rejecting an added tag removes it and does not bring back what it
 * had replaced; taking the `add` back does.
 */
export function foldClip(input: FoldInput): ReviewedClip {
  const { current, others, sightings, node } = input;
  const all = inOrder(input.verdicts);
  const withdrawn = withdrawnIds(all, sightings);
  const ordered = all.filter(({ id }) => !withdrawn.has(id));
  const { article, blocks, corrected, ...found } = applyCorrections(current, others, ordered);
  const corrections = all.filter((verdict) => verdict.type === 'correct');
  const places = new Places(current, others, { article, blocks }, corrections);
  const { tagging, carried } = tagsShown(current, article, input.shownTagging, places);
  const entities = new EntityTable(tagging, current, others);
  const outcomes = new Map<string, 'moved' | 'lost' | 'hidden'>();
  for (const { id } of found.moved) outcomes.set(id, 'moved');
  for (const { id } of found.lost) outcomes.set(id, 'lost');
  let mentions: ReviewedMention[] = tagging.mentions.map((mention) => ({ ...mention, origin: 'tagger' }));
  let labels: string[] = [];
  let note = '';
  let deleted = false;

  for (const verdict of ordered) {
    if (verdict.type === 'reject' || verdict.type === 'add') {
      const place = places.ofTarget(verdict.target);
      if (place.outcome !== 'exact') outcomes.set(verdict.id, place.outcome);
      if (place.outcome === 'lost' || place.outcome === 'hidden') continue;
      const at = { start: place.start, end: place.end };
      if (verdict.type === 'reject') {
        mentions = without(mentions, { kind: verdict.target.kind, ...at });
        continue;
      }
      const entity = entities.resolve(verdict);
      if (entity === null) outcomes.set(verdict.id, 'lost');
      else
        mentions = withAdded(mentions, mentionOf(at, verdict.target.quote, entity, verdict.entity.kind !== 'existing'));
    } else if (verdict.type === 'label') labels = withLabel(labels, verdict.label, verdict.present);
    else if (verdict.type === 'note') note = verdict.text;
    else if (verdict.type === 'delete') deleted = true;
  }

  mentions = mentions.toSorted(compareMentions);
  const those = (outcome: 'moved' | 'lost' | 'hidden'): Verdict[] =>
    ordered.filter(({ id }) => outcomes.get(id) === outcome);
  return {
    versionId: current.id,
    article,
    blocks,
    corrected,
    carried,
    articleDate: tagging.articleDate,
    mentions,
    documents: entitiesOf(mentions, 'document', (id) => entities.document(id)),
    officials: entitiesOf(mentions, 'official', (id) => entities.official(id)),
    labels,
    note,
    deleted,
    undoable: undoableOf(all, withdrawn, node),
    redoable: redoableOf(all, withdrawn, node),
    moved: those('moved'),
    lost: those('lost'),
    hidden: those('hidden'),
  };
}
