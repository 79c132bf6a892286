import { clipIdOf, sha256Hex } from '../identity.ts';
import type { Version } from '../schema/clip.ts';
import { articleFaults } from './check-article.ts';
import { entityFaults, taggedFaults } from './check-tagging.ts';
import { fault, type ImportFault } from './faults.ts';

/**
 * What a version says that is not so, beyond its schema: its clip is that of its page or text, its text is the one
 * hashed, its blocks make up the text, its mentions stand on their quotes and its entities resolve.
 */
export function* versionFaults(version: Version, place: string): Generator<ImportFault> {
  const { article, tagging, provenance, kind } = version;
  yield* articleFaults(article, `${place}.article`);
  if (sha256Hex(article.text) !== provenance.textSha256)
    yield fault('hash-differs', `${place}.provenance.textSha256`, 'not the SHA-256 of the text');
  const { canonicalUrl } = article;
  if (clipIdOf({ kind, canonicalUrl, textSha256: provenance.textSha256 }) !== version.clipId)
    yield fault('wrong-clip', `${place}.clipId`, 'not the id of the page or text');
  yield* entityFaults(tagging, `${place}.tagging`);
  yield* taggedFaults(tagging, article.text, `${place}.tagging`);
}
