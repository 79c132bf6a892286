/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 * @typedef {{ platform: string, arch: string }} Machine
 */

/**
 * Whether what is installed (`node_modules/.package-lock.json`) is what the lockfile asks for. A package is left out
 * only where it is made for another system, or optional without naming one.
 * @param {Lockfile} wanted
 * @param {Lockfile | null} installed null when there is no node_modules
 * @param {Machine} machine
 */
export function isInstalled(wanted, installed, machine) {
  if (installed?.packages === undefined) return false;
  for (const [place, entry] of Object.entries(wanted.packages ?? {})) {
    if (place === '') continue;
    const found = installed.packages[place];
    if (found === undefined ? !mayBeAbsent(entry, machine) : !isSame(entry, found)) return false;
  }
  return true;
}

/** @param {LockedPackage} wanted @param {LockedPackage} found */
const isSame = (wanted, found) => wanted.version === found.version && wanted.integrity === found.integrity;

/** @param {LockedPackage} entry @param {Machine} machine */
function mayBeAbsent(entry, machine) {
  if (entry.optional !== true) return false;
  // Both C libraries of Linux are in the lockfile and which one is here is npm's to find out.
  if (entry.libc !== undefined || (entry.os === undefined && entry.cpu === undefined)) return true;
  return !(fits(entry.os, machine.platform) && fits(entry.cpu, machine.arch));
}

/** npm's rule: a list of what is taken, or of what is not (`!win32`). @param {string[] | undefined} list @param {string} here */
function fits(list, here) {
  if (list === undefined) return true;
  if (list.includes(`!${here}`)) return false;
  return list.includes(here) || list.every((item) => item.startsWith('!'));
}
