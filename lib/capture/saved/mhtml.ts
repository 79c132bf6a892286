import { decodePage } from './decode.ts';
import { fromBase64, fromQuotedPrintable } from './transfer-encoding.ts';

/** The page of an MHTML file ("Webpage, single file"), with its address where the file tells it. */
export interface MhtmlPage {
  html: string;
  url: string | null;
  /** When it was saved, as the file says. */
  savedAt: Date | null;
}

type Headers = ReadonlyMap<string, string>;

/** Bytes as characters of the same number, so that the file's text parts can be searched without losing a byte. */
const LATIN1 = new TextDecoder('latin1');

/** A header block; lines that begin with a blank go on with the one before. */
function headersOf(block: string): Headers {
  const lines = block.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return new Map(
    lines.flatMap((line) => {
      const colon = line.indexOf(':');
      return colon < 1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const];
    }),
  );
}

const parameter = (header: string | undefined, name: string): string | undefined => {
  const [, quoted, bare] = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header ?? '') ?? [];
  return quoted ?? bare;
};

/** Where the header block that begins at `from` ends, and its body begins. */
function headerEnd(text: string, from: number): { end: number; body: number } | null {
  const blank = /\r?\n\r?\n/g;
  blank.lastIndex = from;
  const found = blank.exec(text);
  return found === null ? null : { end: found.index, body: found.index + found[0].length };
}

interface Part {
  headers: Headers;
  start: number;
  end: number;
}

function partsOf(text: string, from: number, boundary: string): Part[] {
  const parts: Part[] = [];
  const mark = `--${boundary}`;
  let at = text.indexOf(mark, from);
  while (at >= 0) {
    const head = at + mark.length;
    if (text.startsWith('--', head)) break;
    const next = text.indexOf(`\n${mark}`, head);
    const found = headerEnd(text, head);
    const end = next < 0 ? text.length : next;
    if (found !== null && found.end <= end)
      parts.push({ headers: headersOf(text.slice(head, found.end)), start: found.body, end });
    at = next < 0 ? -1 : next + 1;
  }
  return parts;
}

const isHtml = ({ headers }: Part): boolean =>
  /^(?:text\/html|application\/xhtml\+xml)\b/i.test(headers.get('content-type') ?? '');

/** A date in words, as mail headers and savers write it; null where it is none. */
export function dateOf(written: string | undefined): Date | null {
  const date = new Date(Date.parse(written?.replace(/\(.*$/, '') ?? ''));
  return Number.isNaN(date.getTime()) ? null : date;
}

/** Whether bytes begin as an MHTML file does: with mail headers that say `multipart/related`. */
export function isMhtml(bytes: Uint8Array): boolean {
  const start = LATIN1.decode(bytes.subarray(0, 4096));
  const head = headerEnd(start, 0);
  if (head === null) return false;
  return /^multipart\/related\b/i.test(headersOf(start.slice(0, head.end)).get('content-type') ?? '');
}

/**
 * The root page of an MHTML file; null where the file has none.
 * @throws NotText where the page's bytes are not of its charset
 */
export function readMhtml(bytes: Uint8Array): MhtmlPage | null {
  const text = LATIN1.decode(bytes);
  const head = headerEnd(text, 0);
  if (head === null) return null;
  const headers = headersOf(text.slice(0, head.end));
  const type = headers.get('content-type');
  const boundary = parameter(type, 'boundary');
  if (boundary === undefined || boundary === '') return null;
  const pages = partsOf(text, head.body, boundary).filter(isHtml);
  const start = parameter(type, 'start');
  const root = pages.find((part) => start !== undefined && part.headers.get('content-id') === start) ?? pages[0];
  if (root === undefined) return null;
  const body = bytes.subarray(root.start, root.end);
  const encoding = (root.headers.get('content-transfer-encoding') ?? '').toLowerCase();
  const decoded =
    encoding === 'quoted-printable' ? fromQuotedPrintable(body) : encoding === 'base64' ? fromBase64(body) : body;
  return {
    html: decodePage(decoded, parameter(root.headers.get('content-type'), 'charset')),
    url: headers.get('snapshot-content-location') ?? root.headers.get('content-location') ?? null,
    savedAt: dateOf(headers.get('date')),
  };
}
