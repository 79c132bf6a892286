import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keyNames } from '../../components/key-names.ts';
import { COMMANDS, defaultKeys } from '../../lib/core/keys/index.ts';
import { translator } from '../../lib/i18n/index.ts';
import { ROOT } from '../../scripts/support/run.ts';

const t = translator('vi');
const guide = readFileSync(join(ROOT, 'docs/huong-dan.md'), 'utf8');

describe('the user guide', () => {
  test.each(COMMANDS)('has the keys of %s as they are', (command) => {
    const keys = defaultKeys(command).map(
      (key) =>
        `**${keyNames(t, key)
          .map(({ sign }) => sign)
          .join('+')}**`,
    );
    expect(guide).toContain(`| ${t(`command.${command}`)} | ${keys.join(', ')} |`);
  });
});

test.each(['README.md', 'docs/huong-dan.md', 'docs/design.md'])('pictures that %s shows are there', (document) => {
  const text = readFileSync(join(ROOT, document), 'utf8');
  const pictures = [...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path = '']) => path);
  expect(pictures.length).toBeGreaterThan(0);
  expect(pictures.filter((path) => !existsSync(join(ROOT, dirname(document), path)))).toEqual([]);
});
