import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { base64 } from '@scure/base';
import type { ClipSet } from '../schema/clipset.ts';
import { fault, type ImportFault } from './faults.ts';
import { MAX_ALL_HTML_BYTES, MAX_HTML_BYTES } from './limits.ts';

/** Unzips gzip bytes; `too-large` when they come to more than `maxBytes`. Rejects for what is no gzip. */
export type Gunzip = (gzip: Uint8Array<ArrayBuffer>, maxBytes: number) => Promise<Uint8Array | 'too-large'>;

/** gzip bytes of a `capturedHtml`, and back. */
export const htmlFromText = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(base64.decode(text));
export const htmlToText = (gzip: Uint8Array): string => base64.encode(gzip);

/**
 * Checks the captured pages of a set that was read: each unzips, within the limits, to the page whose SHA-256 is given.
 * The first fault, or null. One page at a time is held unzipped.
 */
export async function checkHtml(
  set: ClipSet,
  gunzip: Gunzip,
  limits: { page: number; all: number } = { page: MAX_HTML_BYTES, all: MAX_ALL_HTML_BYTES },
): Promise<ImportFault | null> {
  let left = limits.all;
  for (const [clipIndex, clip] of set.clips.entries()) {
    for (const [index, { capturedHtml, provenance }] of clip.versions.entries()) {
      if (capturedHtml === null) continue;
      const place = `clips[${clipIndex}].versions[${index}].capturedHtml`;
      let html: Uint8Array | 'too-large';
      try {
        html = await gunzip(htmlFromText(capturedHtml), Math.min(limits.page, left));
      } catch (error) {
        return fault('html-unreadable', place, `no gzip: ${error instanceof Error ? error.message : String(error)}`);
      }
      if (html === 'too-large') return fault('html-too-large', place, `more than ${Math.min(limits.page, left)} bytes`);
      left -= html.length;
      if (bytesToHex(sha256(html)) !== provenance.htmlSha256)
        return fault('hash-differs', place, 'not the page whose SHA-256 is given');
    }
  }
  return null;
}
