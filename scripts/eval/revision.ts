import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

function git(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr.trim()}`);
  return stdout.trim();
}

/** A revision of this repository checked out beside it for the time of `work`, with this one's installed packages. */
export function atRevision<T>(revision: string, work: (folder: string, name: string) => T): T {
  const name = git('rev-parse', '--short', `${revision}^{commit}`);
  const folder = mkdtempSync(join(tmpdir(), 'diem-bao-revision-'));
  git('worktree', 'add', '--detach', '--quiet', folder, name);
  try {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    return work(folder, name);
  } finally {
    git('worktree', 'remove', '--force', folder);
    rmSync(folder, { recursive: true, force: true });
  }
}
