import { expect, test } from 'vitest';
import { isInstalled, type LockedPackage } from '../../scripts/support/lockfile.mjs';

const here = { platform: 'linux', arch: 'x64' };
const zod = { version: '4.6.7', integrity: 'sha512-a' };
const forWindows = { version: '1.0.0', integrity: 'sha512-b', optional: true, os: ['win32'], cpu: ['x64'] };
const forHere = { version: '1.0.0', integrity: 'sha512-c', optional: true, os: ['linux'], cpu: ['x64'] };
const lock = (packages: Record<string, LockedPackage>) => ({ packages: { '': {}, ...packages } });

test.each([
  ['the same', lock({ zod }), lock({ zod }), true],
  ['no node_modules', lock({ zod }), null, false],
  ['an unreadable list of what is installed', lock({ zod }), {}, false],
  ['a package missing', lock({ zod }), lock({}), false],
  ['another version', lock({ zod }), lock({ zod: { ...zod, version: '4.6.6' } }), false],
  ['the same version with other content', lock({ zod }), lock({ zod: { ...zod, integrity: 'sha512-x' } }), false],
  ['more installed than asked for', lock({}), lock({ zod }), true],
  ['a binary for another system missing', lock({ forWindows }), lock({}), true],
  ['the binary for this system missing', lock({ forHere }), lock({}), false],
  ['a binary for all systems but this one missing', lock({ x: { ...forHere, os: ['!linux'] } }), lock({}), true],
  ['a binary for all systems but another one missing', lock({ x: { ...forHere, os: ['!win32'] } }), lock({}), false],
  ['one of two C libraries missing', lock({ x: { ...forHere, libc: ['musl'] } }), lock({}), true],
])('%s', (_, wanted, installed, expected) => {
  expect(isInstalled(wanted, installed, here)).toBe(expected);
});
