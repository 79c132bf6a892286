import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';

/**
 * What finding programs needs to know of a machine; injected, so that the search for a Windows browser is tested on
 * Linux. `run` says whether a file is there and may be run; `list` gives the names in a folder, none when it is absent.
 * @typedef {object} Host
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} env
 * @property {string} home
 * @property {(path: string) => boolean} runs
 * @property {(folder: string) => string[]} list
 */

/** @type {Host} */
export const thisMachine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  runs(path) {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
  list(folder) {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  },
};
