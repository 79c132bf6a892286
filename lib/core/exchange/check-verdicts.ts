import { parseClock } from '../review/clock.ts';
import type { ExportedClip } from '../schema/clipset.ts';
import type { Verdict } from '../schema/verdict.ts';
import { type EntityIds, entityIds, quoteFaults } from './check-tagging.ts';
import { fault, type ImportFault } from './faults.ts';

type AddVerdict = Extract<Verdict, { type: 'add' }>;

/** Faults of what an added tag stands for. An `existing` id may be the tagger's, or one that a person brought in. */
function* addedFaults({ entity, target }: AddVerdict, known: EntityIds, place: string): Generator<ImportFault> {
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
  const added = verdicts.flatMap((verdict) => (verdict.type === 'add' ? [verdict.entity] : []));
  return {
    document: new Set(added.flatMap((entity) => (entity.kind === 'document' ? [entity.document.id] : []))),
    official: new Set(added.flatMap((entity) => (entity.kind === 'official' ? [entity.official.id] : []))),
  };
}

/** What a clip's verdicts say that is not so: their clip, clock, words, entities and the verdicts they take back. */
export function* verdictFaults(clip: ExportedClip, place: string): Generator<ImportFault> {
  const versions = new Map(clip.versions.map((version) => [version.id, version]));
  const ids = new Set(clip.verdicts.map(({ id }) => id));
  const added = broughtIn(clip.verdicts);
  for (const [index, verdict] of clip.verdicts.entries()) {
    const here = `${place}.verdicts[${index}]`;
    if (verdict.clipId !== clip.id) yield fault('wrong-clip', `${here}.clipId`, verdict.clipId);
    if (parseClock(verdict.clock) === null) yield fault('bad-clock', `${here}.clock`, verdict.clock);
    if (verdict.type === 'restore' && !ids.has(verdict.of))
      yield fault('no-such-reference', `${here}.of`, `no verdict ${verdict.of}`);
    if (verdict.type !== 'add' && verdict.type !== 'reject') continue;
    const version = versions.get(verdict.target.versionId);
    if (version === undefined) {
      yield fault('no-such-reference', `${here}.target.versionId`, `no version ${verdict.target.versionId}`);
      continue;
    }
    yield* quoteFaults(verdict.target, version.article.text, `${here}.target`);
    if (verdict.type !== 'add') continue;
    const tagged = entityIds(version.tagging);
    const known = {
      document: tagged.document.union(added.document),
      official: tagged.official.union(added.official),
    };
    yield* addedFaults(verdict, known, here);
  }
}
