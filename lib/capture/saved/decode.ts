const BOMS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** A declared charset stands in the first kilobyte (HTML standard), though some pages put it a little later. */
const SNIFFED = 4096;

/** Bytes that are no text of the charset they are said to be of, or of one that is not known. */
export class NotText extends Error {
  override readonly name = 'NotText';
}

/**
 * A page's text: charset from its byte order mark, else as `told` (a header), else from its meta element, else UTF-8.
 * @throws NotText where the bytes are not of that charset, or the charset is unknown
 */
export function decodePage(bytes: Uint8Array, told?: string): string {
  const marked = BOMS.find(([bom]) => bom.every((byte, index) => bytes[index] === byte))?.[1];
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED));
  const declared = told ?? /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
  // A page that can be read as ASCII far enough to find "utf-16" in it is not UTF-16.
  const charset = marked ?? (declared === undefined || /^utf-?16/i.test(declared) ? 'utf-8' : declared);
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    throw new NotText(`not ${charset}: the file's bytes cannot be decoded`);
  }
}
