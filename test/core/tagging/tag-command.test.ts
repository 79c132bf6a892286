import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedNames } from '../../../scripts/support/crowd.ts';

const script = resolve(import.meta.dirname, '../../../scripts/tag.ts');
const run = (...files: string[]) => spawnSync(process.execPath, [script, ...files], { encoding: 'utf8' });
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'diem-bao-tag-'));
  writeFileSync(join(folder, 'one.txt'), 'Nghị quyết số 31-NQ/TW'.normalize('NFD'));
  writeFileSync(join(folder, 'two.txt'), 'Bí thư Tỉnh ủy Lê Tiến Chung');
  writeFileSync(join(folder, 'bad.txt'), new Uint8Array([0x4e, 0xff, 0xfe]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run tag', () => {
  it('prints one object a line in the order of the arguments, over the NFC text', () => {
    const { stdout, status } = run(join(folder, 'two.txt'), join(folder, 'one.txt'));
    const [two, one] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect([two.file, one.file]).toEqual(['two.txt', 'one.txt']);
    expect(one.text).toBe('Nghị quyết số 31-NQ/TW');
    expect(one.mentions[0]).toMatchObject({
      kind: 'document',
      form: 'full',
      start: 0,
      end: 22,
      rule: 'doc.party-number',
    });
    expect(two.officials[0]).toMatchObject({
      name: 'Lê Tiến Chung',
      posts: [{ position: 'Bí thư', organisation: 'Tỉnh ủy', place: null, status: 'current' }],
    });
  });

  // In a process of its own: a test's thread has the larger stack.
  it('tags a row of more persons than a call takes arguments', () => {
    const file = join(folder, 'row.txt');
    writeFileSync(
      file,
      `Bí thư Tỉnh ủy Lê An nhận lỗi. Các ông Lê An, ${inventedNames(150_000).join(', ')} bị kỷ luật.`,
    );
    expect(spawnSync(process.execPath, [script, file], { stdio: 'ignore' }).status).toBe(0);
    // Three megabytes in a new process take seconds, on a busy machine more.
  }, 60_000);

  it('names what it cannot read, goes on, and exits 1', () => {
    const { stdout, stderr, status } = run(join(folder, 'bad.txt'), join(folder, 'none.txt'), join(folder, 'one.txt'));
    expect(status).toBe(1);
    expect(stderr).toContain('bad.txt');
    expect(stderr).toContain('none.txt');
    expect(stdout.trim().split('\n')).toHaveLength(1);
  });

  it('says how it is used without arguments, and exits 2', () => {
    const { stdout, stderr, status } = run();
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toContain('usage');
  });
});
