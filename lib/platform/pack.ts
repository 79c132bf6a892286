/** Text as it is kept: gzip of its UTF-8 bytes, and their SHA-256 in lower-case hex. Neither holds up the caller's thread. */
export async function pack(text: string): Promise<{ gzip: Uint8Array<ArrayBuffer>; sha256: string }> {
  const bytes = new TextEncoder().encode(text);
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  const [zipped, digest] = await Promise.all([
    new Response(stream).arrayBuffer(),
    crypto.subtle.digest('SHA-256', bytes),
  ]);
  const sha256 = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { gzip: new Uint8Array(zipped), sha256 };
}
