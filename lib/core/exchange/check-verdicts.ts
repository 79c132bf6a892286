import { BlockIndex } from '../review/block-index.ts';
import { parseClock } from '../review/clock.ts';
import { typedWords } from '../review/placed.ts';
import type { CorrectVerdict } from '../review/types.ts';
import type { Version } from '../schema/clip.ts';
import type { ExportedClip } from '../schema/clipset.ts';
import type { AddedEntity, MentionTarget, PassageTarget, Verdict } from '../schema/verdict.ts';
import { type EntityIds, entityIds, quoteFaults } from './check-tagging.ts';
import { fault, type ImportFault } from './faults.ts';

type Versions = ReadonlyMap<string, Version & { index: BlockIndex }>;

/** Faults of what a tag stands for. An `existing` id may be the tagger's, or one that a person brought in. */
function* addedFaults(
  entity: AddedEntity,
  target: MentionTarget,
  known: EntityIds,
  place: string,
): Generator<ImportFault> {
  if (entity.kind !== 'existing') {
    if (entity.kind !== target.kind) yield fault('wrong-shape', `${place}.entity.kind`, `not a ${target.kind}`);
    return;
  }
  const writtenDown = target.kind === 'document' ? entity.document : entity.official;
  if (writtenDown === undefined && !known[target.kind].has(entity.id))
    yield fault('no-such-reference', `${place}.entity.id`, `no ${target.kind} ${entity.id}`);
}

/** Ids that people brought in with their added tags. */
function broughtIn(verdicts: readonly Verdict[]): EntityIds {
  const added = verdicts.flatMap((verdict) =>
    verdict.type === 'add' || verdict.type === 'accept' ? (verdict.entity ?? []) : [],
  );
  return {
    document: new Set(added.flatMap((entity) => (entity.kind === 'document' ? [entity.document.id] : []))),
    official: new Set(added.flatMap((entity) => (entity.kind === 'official' ? [entity.official.id] : []))),
  };
}

/** Faults of a correction: the version it is of, and the block, by span and words. The title is corrected by its value. */
function* correctionFaults(
  { versionId, change }: CorrectVerdict,
  versions: Versions,
  place: string,
): Generator<ImportFault> {
  const version = versions.get(versionId);
  if (version === undefined) yield fault('no-such-reference', `${place}.versionId`, `no version ${versionId}`);
  else if (change.field === 'block') {
    const faults = [...quoteFaults(change, version.article.text, `${place}.change`)];
    yield* faults;
    if (faults.length === 0 && version.index.at(change) === -1)
      yield fault('no-such-reference', `${place}.change`, `no block ${change.start}–${change.end} but the title`);
  }
}

/** Faults of what a verdict on a tag points at: words of a version, or of what a correction on it gave. */
function* targetFaults(
  target: PassageTarget,
  versions: Versions,
  corrections: ReadonlyMap<string, CorrectVerdict>,
  place: string,
): Generator<ImportFault> {
  const version = versions.get(target.versionId);
  const correction = target.correction === undefined ? undefined : corrections.get(target.correction);
  const text = target.correction === undefined ? version?.article.text : typedWords(correction);
  if (version === undefined) yield fault('no-such-reference', `${place}.versionId`, `no version ${target.versionId}`);
  else if (text === undefined || (correction !== undefined && correction.versionId !== version.id))
    yield fault('no-such-reference', `${place}.correction`, `no words of correction ${target.correction}`);
  else yield* quoteFaults(target, text, place);
}

/** The words that a verdict is on; null where it is on none. */
function wordsOf(verdict: Verdict): { target: PassageTarget; at: string } | null {
  if ('target' in verdict) return { target: verdict.target, at: 'target' };
  return verdict.type === 'comment' && verdict.on.kind === 'mention'
    ? { target: verdict.on.target, at: 'on.target' }
    : null;
}

/** The verdict that another one names: what it takes back, writes anew or is on. */
function namedBy(verdict: Verdict): { id: string; at: string; type: Verdict['type'] | null }[] {
  if (verdict.type === 'restore') return [{ id: verdict.of, at: 'of', type: null }];
  if (verdict.type !== 'comment') return [];
  return [
    ...(verdict.of === undefined ? [] : [{ id: verdict.of, at: 'of', type: 'comment' as const }]),
    ...(verdict.on.kind === 'highlight' ? [{ id: verdict.on.id, at: 'on.id', type: 'highlight' as const }] : []),
  ];
}

/** What a clip's verdicts say that is not so: their clip, clock, words, entities and the verdicts they name. */
export function* verdictFaults(clip: ExportedClip, place: string): Generator<ImportFault> {
  const versions = new Map(
    clip.versions.map((version) => [version.id, { ...version, index: new BlockIndex(version.article) }]),
  );
  const corrections = new Map(
    clip.verdicts.flatMap((verdict) => (verdict.type === 'correct' ? [[verdict.id, verdict] as const] : [])),
  );
  const types = new Map(clip.verdicts.map(({ id, type }) => [id, type]));
  const added = broughtIn(clip.verdicts);
  for (const [index, verdict] of clip.verdicts.entries()) {
    const here = `${place}.verdicts[${index}]`;
    if (verdict.clipId !== clip.id) yield fault('wrong-clip', `${here}.clipId`, verdict.clipId);
    if (parseClock(verdict.clock) === null) yield fault('bad-clock', `${here}.clock`, verdict.clock);
    for (const { id, at, type } of namedBy(verdict))
      if (!types.has(id) || (type !== null && types.get(id) !== type))
        yield fault('no-such-reference', `${here}.${at}`, `no verdict ${id}`);
    if (verdict.type === 'correct') yield* correctionFaults(verdict, versions, here);
    const words = wordsOf(verdict);
    if (words !== null) yield* targetFaults(words.target, versions, corrections, `${here}.${words.at}`);
    if (verdict.type === 'link' && verdict.entry !== null && verdict.entry.kind !== verdict.target.kind)
      yield fault('wrong-shape', `${here}.entry.kind`, `not a ${verdict.target.kind}`);
    if (verdict.type !== 'add' && verdict.type !== 'accept') continue;
    const version = versions.get(verdict.target.versionId);
    if (verdict.entity === null || version === undefined) continue;
    const tagged = entityIds(version.tagging);
    const known = {
      document: tagged.document.union(added.document),
      official: tagged.official.union(added.official),
    };
    yield* addedFaults(verdict.entity, verdict.target, known, here);
  }
}
