import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folder, singleFiles } from '../../scripts/support/files.ts';
import { type Answer, startServer } from '../../scripts/support/server.ts';

const root = mkdtempSync(join(tmpdir(), 'diem-bao-files-'));
const inside = join(root, 'trang');

beforeAll(() => {
  mkdirSync(inside);
  writeFileSync(join(root, 'bi-mat.html'), 'secret');
  writeFileSync(join(inside, 'tin một.html'), '<p>Tin một</p>');
  writeFileSync(join(inside, 'tin-hai.html'), '<p>Tin hai</p>');
  writeFileSync(join(inside, 'cu.html'), Buffer.from([0x3c, 0x70, 0x3e, 0xe0]));
  writeFileSync(join(inside, 'kiểu.css'), 'p { color: red }');
  writeFileSync(join(inside, 'ghi-chu.txt'), 'private');
  writeFileSync(join(inside, 'nen.html.gz'), gzipSync('<p>Tin nén</p>'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Status, type and text of what a real server answers. */
async function ask(answer: Answer, path: string): Promise<{ status: number; type: string | null; text: string }> {
  const server = await startServer(answer, 0);
  try {
    const response = await fetch(server.origin + path);
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
  } finally {
    await server.close();
  }
}

describe('a folder', () => {
  test.each([
    ['/tin-hai.html', 200, '<p>Tin hai</p>'],
    ['/tin%20m%E1%BB%99t.html', 200, '<p>Tin một</p>'],
    ['/nen.html.gz', 200, '<p>Tin nén</p>'],
    ['/absent.html', 404, 'Not found'],
    ['/ghi-chu.txt', 404, 'Not found'],
    ['/..%2fbi-mat.html', 404, 'Not found'],
    ['/', 404, 'Not found'],
  ])('%s: %i', async (path, status, text) => {
    expect(await ask(folder(inside), path)).toMatchObject({ status, text });
  });

  test('says UTF-8 of what is UTF-8, and leaves the rest to the page', async () => {
    expect((await ask(folder(inside), '/tin-hai.html')).type).toBe('text/html; charset=utf-8');
    expect((await ask(folder(inside), '/cu.html')).type).toBe('text/html');
  });
});

describe('single files', () => {
  const files = (): ReturnType<typeof singleFiles> =>
    singleFiles([join(inside, 'tin một.html'), join(inside, 'nen.html.gz')]);

  test('each has a path of its own', async () => {
    const { answer, paths } = files();
    expect(paths).toEqual(['/1/tin%20m%E1%BB%99t.html', '/2/nen.html']);
    expect(await ask(answer, paths[0] ?? '')).toMatchObject({ status: 200, text: '<p>Tin một</p>' });
    expect(await ask(answer, paths[1] ?? '')).toMatchObject({ status: 200, text: '<p>Tin nén</p>' });
  });

  test.each([
    ['/1/ki%E1%BB%83u.css', 200],
    ['/1/tin-hai.html', 404],
    ['/1/ghi-chu.txt', 404],
    ['/1/..%2fbi-mat.html', 404],
    ['/3/tin-hai.html', 404],
    ['/tin-hai.html', 404],
  ])('what stands beside them: %s: %i', async (path, status) => {
    expect((await ask(files().answer, path)).status).toBe(status);
  });
});
