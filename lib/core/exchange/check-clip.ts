import { sha256Hex } from '../identity.ts';
import type { ClipSet, ExportedClip } from '../schema/clipset.ts';
import { articleFaults } from './check-article.ts';
import { entityFaults, entityIds, mentionFaults, taggedFaults } from './check-tagging.ts';
import { verdictFaults } from './check-verdicts.ts';
import { versionFaults } from './check-version.ts';
import { fault, type ImportFault } from './faults.ts';

function* sightingFaults(clip: ExportedClip, place: string): Generator<ImportFault> {
  const versions = new Set(clip.versions.map(({ id }) => id));
  for (const [index, sighting] of clip.sightings.entries()) {
    const here = `${place}.sightings[${index}]`;
    if (sighting.clipId !== clip.id) yield fault('wrong-clip', `${here}.clipId`, sighting.clipId);
    if (!versions.has(sighting.versionId))
      yield fault('no-such-reference', `${here}.versionId`, `no version ${sighting.versionId}`);
  }
}

/** The tagging of the corrected text: of that very text, as its hash says, and sound as any other. */
function* shownTaggingFaults({ article, shownTagging }: ExportedClip, place: string): Generator<ImportFault> {
  if (shownTagging === undefined) return;
  if (article === undefined) {
    yield fault('no-such-reference', place, 'no corrected article');
    return;
  }
  const { textSha256, tagging } = shownTagging;
  if (sha256Hex(article.text) !== textSha256)
    yield fault('hash-differs', `${place}.textSha256`, 'not the SHA-256 of the corrected text');
  yield* entityFaults(tagging, `${place}.tagging`);
  yield* taggedFaults(tagging, article.text, `${place}.tagging`);
}

/** The clip's present look, for readers without a fold: it must at least fit the text it is of. */
function* lookFaults(clip: ExportedClip, place: string): Generator<ImportFault> {
  const current = clip.versions.find(({ id }) => id === clip.currentVersion);
  if (current === undefined) {
    yield fault('no-such-reference', `${place}.currentVersion`, `no version ${clip.currentVersion}`);
    return;
  }
  if (clip.canonicalUrl !== current.article.canonicalUrl)
    yield fault('wrong-clip', `${place}.canonicalUrl`, 'not that of the current version');
  const { article = current.article } = clip;
  if (article !== current.article) yield* articleFaults(article, `${place}.article`);
  if (article.canonicalUrl !== clip.canonicalUrl)
    yield fault('wrong-clip', `${place}.article.canonicalUrl`, 'not that of the clip');
  yield* shownTaggingFaults(clip, `${place}.shownTagging`);
  yield* entityFaults(clip, place);
  const [shown, tagged] = [entityIds(clip), entityIds(clip.shownTagging?.tagging ?? current.tagging)];
  const known = { document: shown.document.union(tagged.document), official: shown.official.union(tagged.official) };
  yield* mentionFaults(clip.mentions, article.text, known, `${place}.mentions`);
}

/** What a clip says that is not so, beyond its schema, in the order a reader would meet it. */
export function* clipFaults(clip: ExportedClip, place: string): Generator<ImportFault> {
  for (const [index, version] of clip.versions.entries()) {
    const here = `${place}.versions[${index}]`;
    if (version.clipId !== clip.id) yield fault('wrong-clip', `${here}.clipId`, version.clipId);
    yield* versionFaults(version, here);
    if (version.capturedHtml !== null && version.provenance.htmlSha256 === null)
      yield fault('hash-differs', `${here}.capturedHtml`, 'a page without its SHA-256');
  }
  yield* lookFaults(clip, place);
  yield* verdictFaults(clip, place);
  yield* sightingFaults(clip, place);
}

/** One id twice, anywhere in the set: ids of records are unique in the world. */
export function* duplicateFaults(set: Pick<ClipSet, 'clips'>): Generator<ImportFault> {
  const seen = {
    clips: new Set<string>(),
    versions: new Set<string>(),
    verdicts: new Set<string>(),
    sightings: new Set<string>(),
  };
  for (const [index, clip] of set.clips.entries()) {
    if (seen.clips.has(clip.id)) yield fault('duplicate-id', `clips[${index}].id`, clip.id);
    seen.clips.add(clip.id);
    for (const part of ['versions', 'verdicts', 'sightings'] as const) {
      for (const [at, { id }] of clip[part].entries()) {
        if (seen[part].has(id)) yield fault('duplicate-id', `clips[${index}].${part}[${at}].id`, id);
        seen[part].add(id);
      }
    }
  }
}
