import { cleanAddress } from '../core/address.ts';
import { buildArticle } from '../core/article.ts';
import type { RawCapture } from '../core/schema/capture.ts';
import type { Person } from '../core/schema/scalars.ts';
import type { Tagging } from '../core/schema/tagging.ts';
import { taggingDate } from '../core/tagging-date.ts';
import { type SavedCapture, saveCapture } from '../store/captures.ts';
import type { ClipDatabase } from '../store/db.ts';

/** What keeping a capture takes beside the store. */
export interface KeepPorts {
  db: ClipDatabase;
  tag(text: string, context: { date: string | null }): Tagging | Promise<Tagging>;
  /** gzip of the text's UTF-8 bytes, and their SHA-256. */
  pack(text: string): Promise<{ gzip: Uint8Array<ArrayBuffer>; sha256: string }>;
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
 * Makes a clip of a capture: article → tags, and meanwhile the page packed → one transaction. The way of every capture,
 * wherever it comes from. `stage` is told before what takes time; nothing is written before it has been heard.
 * @throws what saveCapture throws; nothing is kept then.
 */
export async function keepCapture(
  { db, tag, pack }: KeepPorts,
  capture: RawCapture,
  taken: Taken,
  stage: (stage: 'tagging' | 'saving') => Promise<void> = async () => undefined,
): Promise<SavedCapture> {
  const meanwhile = Promise.all([capture.html === null ? null : pack(capture.html), stage('tagging')]);
  const { article, warnings } = buildArticle(capture);
  const tagged = (async () => tag(article.text, { date: taggingDate(article) }))();
  const [tagging, [html]] = await Promise.all([tagged, meanwhile]);
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
