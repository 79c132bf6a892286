const BOMS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** A declared charset stands in the first kilobyte (HTML standard), though some pages put it a little later. */
const SNIFFED = 4096;

/**
 * A page's text: charset from its byte order mark, else its meta element, else UTF-8. Throws where the bytes are not of
 * that charset, or the charset is unknown.
 */
export function decodePage(bytes: Uint8Array): string {
  const marked = BOMS.find(([bom]) => bom.every((byte, index) => bytes[index] === byte))?.[1];
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED));
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
  // A page that can be read as ASCII far enough to find "utf-16" in it is not UTF-16.
  const charset = marked ?? (declared === undefined || /^utf-?16/i.test(declared) ? 'utf-8' : declared);
  const decoder = new TextDecoder(charset, { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Error(`not ${decoder.encoding}: the file's bytes cannot be decoded`);
  }
}
