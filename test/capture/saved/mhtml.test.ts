import { describe, expect, it } from 'vitest';
import { NotText } from '../../../lib/capture/saved/decode.ts';
import { isMhtml, readMhtml } from '../../../lib/capture/saved/mhtml.ts';
import { fromBase64, fromQuotedPrintable } from '../../../lib/capture/saved/transfer-encoding.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (from: Uint8Array): string => new TextDecoder().decode(from);
const PAGE = '<html><body><p>Nghị quyết số 18-NQ/TW</p></body></html>';
const quoted = (page: string): string =>
  [...bytes(page)]
    .map((byte) =>
      byte < 33 || byte === 61 || byte > 126
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    )
    .join('');

/** As Chromium writes one: an image first, folded headers, soft line breaks. */
const archive = (part: string, more: { boundary?: string; top?: string; lines?: string } = {}): string => {
  const {
    boundary = '"----MultipartBoundary--x7----"',
    top = 'Snapshot-Content-Location: https://bao.example/tin.html\n',
    lines = '\n',
  } = more;
  const mark = boundary.replaceAll('"', '');
  return `From: <Saved by Blink>\n${top}MIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html";\n\tboundary=${boundary}\n\n\n--${mark}\nContent-Type: image/png\nContent-Transfer-Encoding: base64\nContent-Location: https://bao.example/a.png\n\niVBORw0KGgo=\n\n--${mark}\n${part}\n--${mark}--\n`.replaceAll(
    '\n',
    lines,
  );
};
const htmlPart = (encoding: string, body: string, type = 'text/html'): string =>
  `Content-Type: ${type}\nContent-ID: <frame-0@x>\nContent-Transfer-Encoding: ${encoding}\nContent-Location: https://bao.example/khac.html\n\n${body}`;

describe('readMhtml', () => {
  it.each<[string, string]>([
    ['quoted-printable', archive(htmlPart('quoted-printable', quoted(PAGE).replace(/(.{70})/g, '$1=\n')))],
    ['base64', archive(htmlPart('base64', btoa(String.fromCharCode(...bytes(PAGE))).replace(/(.{40})/g, '$1\n')))],
    ['8bit', archive(htmlPart('8bit', PAGE))],
    [
      'lines that end in CR LF',
      archive(htmlPart('quoted-printable', quoted(PAGE).replace(/(.{70})/g, '$1=\n')), { lines: '\r\n' }),
    ],
    ['a boundary without quotes', archive(htmlPart('8bit', PAGE), { boundary: 'ranh-gioi' })],
    ['xhtml', archive(htmlPart('8bit', PAGE, 'application/xhtml+xml; charset="utf-8"'))],
  ])('reads the page: %s', (_, file) => {
    expect(isMhtml(bytes(file))).toBe(true);
    const page = readMhtml(bytes(file));
    expect(page?.html.trim()).toBe(PAGE);
    expect(page?.url).toBe('https://bao.example/tin.html');
  });

  it('takes the part’s address where the archive has none, and the part that the archive says is the first', () => {
    const other = htmlPart('8bit', '<p>khung</p>').replace('frame-0', 'frame-1');
    const file = archive(`${other}\n--${'----MultipartBoundary--x7----'}\n${htmlPart('8bit', PAGE)}`, {
      top: '',
    }).replace('type="text/html";', 'type="text/html"; start="<frame-0@x>";');
    expect(readMhtml(bytes(file))).toMatchObject({ url: 'https://bao.example/khac.html' });
    expect(readMhtml(bytes(file))?.html).toContain('18-NQ/TW');
  });

  it.each([
    ['Date: Sat, 7 Mar 2026 08:30:00 +0700\n', '2026-03-07T01:30:00.000Z'],
    ['Date: hôm qua\n', undefined],
    ['', undefined],
  ])('knows when it was saved: %j', (top, at) => {
    const file = archive(htmlPart('8bit', PAGE), { top });
    expect(readMhtml(bytes(file))?.savedAt?.toISOString()).toBe(at);
  });

  it('believes the charset of the part’s header', () => {
    const file = [...bytes(archive(htmlPart('8bit', '@@', 'text/html; charset=windows-1258')))];
    const at = file.findIndex((byte, index) => byte === 64 && file[index + 1] === 64);
    file.splice(at, 2, 0xd0, 0xe0);
    expect(readMhtml(new Uint8Array(file))?.html).toContain('Đà');
  });

  it.each([
    ['no boundary', archive(htmlPart('8bit', PAGE)).replace(/boundary=/, 'bound=')],
    ['no part that is a page', archive('Content-Type: text/css\n\np {}')],
    ['cut off in its headers', 'Content-Type: multipart/related; boundary="x"'],
  ])('has no page: %s', (_, file) => {
    expect(readMhtml(bytes(file))).toBeNull();
  });

  it('refuses bytes that are not of their charset', () => {
    const file = archive(htmlPart('quoted-printable', '=FF=FE=80'));
    expect(() => readMhtml(bytes(file))).toThrow(NotText);
  });

  it.each([
    PAGE,
    '',
    'Content-Type: text/html\n\nmultipart/related',
    `Content-Type: multipart/mixed; boundary=x\n\n--x`,
  ])('is not what %j is', (file) => {
    expect(isMhtml(bytes(file))).toBe(false);
  });
});

describe('transfer encodings', () => {
  it.each([
    ['a=3Db', 'a=b'],
    ['a=3db', 'a=b'],
    ['m=\nột', 'một'],
    ['m=\r\nột', 'một'],
    ['100=%', '100=%'],
    ['=', '='],
    ['=4', '=4'],
    ['', ''],
  ])('quoted-printable %j', (written, read) => {
    expect(text(fromQuotedPrintable(bytes(written)))).toBe(read);
  });

  it.each([
    ['', ''],
    ['TQ==', 'M'],
    ['TWE=', 'Ma'],
    ['T\r\nWFu', 'Man'],
    ['xJDhuqNuZw==', 'Đảng'],
  ])('base64 %j', (written, read) => {
    expect(text(fromBase64(bytes(written)))).toBe(read);
  });
});
