import { cleanAddress } from '../core/address.ts';
import { buildArticle, taggingDate } from '../core/article.ts';
import { sha256Hex } from '../core/identity.ts';
import type { RawCapture } from '../core/schema/capture.ts';
import type { Person } from '../core/schema/scalars.ts';
import type { Tagging } from '../core/schema/tagging.ts';
import { type SavedCapture, saveCapture } from '../store/captures.ts';
import type { ClipDatabase } from '../store/db.ts';

/** What keeping a capture takes beside the store. */
export interface KeepPorts {
  db: ClipDatabase;
  tag(text: string, context: { date: string | null }): Tagging | Promise<Tagging>;
  gzip(text: string): Promise<Uint8Array<ArrayBuffer>>;
}

/** Who took the capture, when, and with which build. */
export interface Taken {
  at: string;
  by: Person | null;
  extractor: string;
  /** False for what has no address of its own, as a file that tells none: the clip is then known by its text. */
  addressKnown?: boolean | undefined;
}

/**
 * Makes a clip of a capture: article → tags → gzip → one transaction. The way of every capture, wherever it comes from.
 * `stage` is told, and waited for, before what takes time.
 * @throws what saveCapture throws; nothing is kept then.
 */
export async function keepCapture(
  { db, tag, gzip }: KeepPorts,
  capture: RawCapture,
  taken: Taken,
  stage: (stage: 'tagging' | 'saving') => Promise<void> = async () => undefined,
): Promise<SavedCapture> {
  await stage('tagging');
  const { article, warnings } = buildArticle(capture);
  const tagging = await tag(article.text, { date: taggingDate(article) });
  const html = capture.html === null ? null : { gzip: await gzip(capture.html), sha256: sha256Hex(capture.html) };
  await stage('saving');
  return saveCapture(db, {
    kind: capture.kind,
    article: taken.addressKnown === false ? { ...article, canonicalUrl: null } : article,
    tagging,
    html,
    warnings,
    url: cleanAddress(capture.url) ?? capture.url,
    capturedAt: taken.at,
    capturedBy: taken.by,
    extractor: taken.extractor,
  });
}
