import { spawnSync } from 'node:child_process';
import { findProgram } from './browsers.mjs';

/**
 * How `apt-get` is started here, as command and arguments; null where there is none or the user may not use it.
 * @returns {string[] | null}
 */
function aptCommand() {
  if (process.platform !== 'linux' || findProgram('apt-get') === null) return null;
  const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  if (process.getuid?.() === 0) return apt;
  const sudo = findProgram('sudo');
  if (sudo === null || spawnSync(sudo, ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return null;
  return [sudo, '-n', ...apt];
}

let updated = false;

/** Whether packages can be installed on this machine without asking anyone. */
export const canInstall = () => aptCommand() !== null;

/**
 * Installs Debian packages; tries twice, since mirrors fail in passing. False when they cannot be had.
 * @param {string[]} packages
 */
export function aptInstall(packages) {
  const command = aptCommand();
  if (command === null) return false;
  for (let attempt = 1; attempt <= 2; attempt++) {
    if (!updated || attempt === 2) updated = run(command, ['update', '-qq']);
    if (run(command, ['install', '-y', '-qq', '--no-install-recommends', ...packages])) return true;
  }
  return false;
}

/** @param {string[]} command @param {string[]} args */
function run([program = 'env', ...before], args) {
  const options = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=3', '-o', 'Dpkg::Use-Pty=0'];
  // What apt says on its standard output is one line per package; what matters comes on the other one.
  return spawnSync(program, [...before, ...options, ...args], { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}
