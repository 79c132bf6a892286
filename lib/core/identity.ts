import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { v7 } from 'uuid';

/** SHA-256 over the UTF-8 bytes of a string, lower-case hex. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text)));
}

/**
 * A clip's id: UUIDv8 (RFC 9562 §5.8) from the first 128 bits of a SHA-256, so that two people's clips of one page are
 * one clip. A page is known by its canonical URL; a selection does not stand for its page and is known by its text, as
 * is a page without an address.
 */
export function clipIdOf(of: {
  kind: 'article' | 'selection';
  canonicalUrl: string | null;
  textSha256: string;
}): string {
  return nameId(of.kind === 'article' && of.canonicalUrl !== null ? `url:${of.canonicalUrl}` : `text:${of.textSha256}`);
}

/** UUIDv8 (RFC 9562 §5.8) from the first 128 bits of a name's SHA-256. */
function nameId(name: string): string {
  const hex = sha256Hex(name).slice(0, 32).split('');
  hex[12] = '8';
  hex[16] = ((Number.parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
  const id = hex.join('');
  return `${id.slice(0, 8)}-${id.slice(8, 12)}-${id.slice(12, 16)}-${id.slice(16, 20)}-${id.slice(20)}`;
}

/**
 * The id of the catalogue's entry for what all clips know by one identity (lib/core/review/identity.ts), so that two
 * people's entry of one document is one. A namesake set apart has an id of its own (`newRecordId`).
 */
export const entryIdOf = (identity: string): string => nameId(`entry:${identity}`);

/** A new id for what is only ever added: UUIDv7, sortable by time of making. */
export function newRecordId(): string {
  return v7();
}
