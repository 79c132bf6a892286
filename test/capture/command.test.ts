import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { decodePage } from '../../lib/capture/saved/decode.ts';
import { pageHtml } from './support/pages.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/capture.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'diem-bao-capture-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const run = (...files: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...files], { encoding: 'utf8' });
  const records: unknown[] = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { status, stderr, records };
};

describe('the capture command', () => {
  it('prints a record a page, also of packed ones', () => {
    const html = pageHtml('tinh-uy-hoc-tap');
    const { status, records, stderr } = run(
      file('tinh-uy-hoc-tap.html', html),
      file('tinh-uy-hoc-tap.gz', gzipSync(html)),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const record = {
      title: 'Vĩnh Long: Học tập sâu rộng, đưa Nghị quyết Đại hội XIII của Đảng vào cuộc sống',
      authors: ['Ngọc Trâm'],
      outlet: 'Trang thông tin điện tử Đảng bộ tỉnh Vĩnh Long',
      publishedAt: '2023-05-26T16:21:00+07:00',
      publishedPrecision: 'minute',
      modifiedAt: null,
      agency: null,
      lang: 'vi',
      captions: ['Toàn cảnh Hội nghị.'],
      body: expect.stringMatching(/^Sau nửa nhiệm kỳ,.*\nNgày 26\/5,/s),
      warnings: [],
    };
    expect(records).toEqual([expect.objectContaining(record), expect.objectContaining(record)]);
  });

  it('prints empty fields and says why where there is no article', () => {
    const { status, records } = run(file('login.html', pageHtml('khong-co-bai')));
    expect(status).toBe(0);
    expect(records).toEqual([
      expect.objectContaining({ title: '', body: '', paragraphs: [], warnings: ['no-article'] }),
    ]);
  });

  it('names what it cannot read and goes on', () => {
    const bad = file('bad.html', new Uint8Array([0x3c, 0x70, 0x3e, 0xff, 0xfe, 0xfd]));
    const broken = file('broken.html.gz', 'not gzip');
    const { status, records, stderr } = run(
      join(folder, 'none.html'),
      bad,
      broken,
      file('ok.html', pageHtml('cong-cu-ims')),
    );
    expect(status).toBe(1);
    expect(records).toHaveLength(1);
    for (const name of ['none.html', 'bad.html', 'broken.html.gz']) expect(stderr).toContain(name);
  });

  it('says how it is used', () => {
    expect(run()).toMatchObject({ status: 2, records: [], stderr: expect.stringContaining('usage') });
  });
});

describe('decodePage', () => {
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
  it.each([
    ['UTF-8 without a word', new TextEncoder().encode('<p>Đảng</p>'), '<p>Đảng</p>'],
    ['a byte order mark', new TextEncoder().encode('\ufeff<p>Đảng</p>'), '<p>Đảng</p>'],
    ['UTF-16 by its mark', new Uint8Array([0xff, 0xfe, 0x10, 0x01]), 'Đ'],
    ['a declared charset', latin('<meta charset="iso-8859-1"><p>\xe0</p>'), '<meta charset="iso-8859-1"><p>à</p>'],
    [
      'a charset in http-equiv',
      latin('<meta http-equiv=Content-Type content="text/html; charset=windows-1258">\xd0'),
      '<meta http-equiv=Content-Type content="text/html; charset=windows-1258">Đ',
    ],
    ['a declared UTF-16 that is none', new TextEncoder().encode('<meta charset=utf-16>Đ'), '<meta charset=utf-16>Đ'],
  ])('%s', (_, bytes, text) => {
    expect(decodePage(bytes)).toBe(text);
  });
  it('refuses bytes that are not of the charset', () => {
    expect(() => decodePage(new Uint8Array([0xc3, 0x28]))).toThrow(/utf-8/);
    expect(() => decodePage(latin('<meta charset="no-such">'))).toThrow();
  });
});
