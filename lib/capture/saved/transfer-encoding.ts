const CR = 13;
const LF = 10;
const EQUALS = 61;

/** The value of a hexadecimal digit's byte, or -1. */
function hexValue(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 48 && byte <= 57) return byte - 48;
  const upper = byte & ~32;
  return upper >= 65 && upper <= 70 ? upper - 55 : -1;
}

/** Bytes written as quoted-printable (RFC 2045): `=3D`, and `=` before a line break that is none. */
export function fromQuotedPrintable(written: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(written.length);
  let length = 0;
  for (let at = 0; at < written.length; at++) {
    const byte = written[at] ?? 0;
    if (byte !== EQUALS) {
      bytes[length++] = byte;
      continue;
    }
    const [high, low] = [hexValue(written[at + 1]), hexValue(written[at + 2])];
    if (high >= 0 && low >= 0) {
      bytes[length++] = high * 16 + low;
      at += 2;
    } else if (written[at + 1] === LF) at += 1;
    else if (written[at + 1] === CR && written[at + 2] === LF) at += 2;
    // What is no escape stands for itself, as the RFC advises.
    else bytes[length++] = byte;
  }
  return bytes.subarray(0, length);
}

/** Six bits by the byte that writes them; -1 for what writes none and is skipped, as line breaks are. */
const SIX_BITS = (() => {
  const table = new Int8Array(256).fill(-1);
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  for (let value = 0; value < digits.length; value++) table[digits.charCodeAt(value)] = value;
  return table;
})();

/** Bytes written as Base64 in lines. */
export function fromBase64(written: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((written.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let count = 0;
  for (const byte of written) {
    const value = SIX_BITS[byte] ?? -1;
    if (value < 0) continue;
    bits = ((bits << 6) | value) & 0xfff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes[length++] = (bits >> count) & 0xff;
    }
  }
  return bytes.subarray(0, length);
}
