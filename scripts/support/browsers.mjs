import { posix, win32 } from 'node:path';
import { thisMachine } from './host.mjs';

/** @typedef {import('./host.mjs').Host} Host */

// Chromium stands first: branded Chrome refuses extensions on its command line since 137. Over the DevTools pipe, the
// way this project loads them, Chrome and Edge take them too, so they follow.
const CHROMIUM_ON_PATH = [
  'chromium',
  'chromium-browser',
  'ungoogled-chromium',
  'google-chrome-stable',
  'google-chrome',
  'google-chrome-beta',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];

const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/usr/lib/chromium', '/usr/lib/chromium-browser'];
const LINUX_FILES = [
  '/opt/google/chrome/chrome',
  '/opt/chromium.org/chromium/chromium',
  '/opt/microsoft/msedge/msedge',
  '/opt/brave.com/brave/brave',
];
const FLATPAKS = ['org.chromium.Chromium', 'com.google.Chrome', 'com.microsoft.Edge'];

const MAC_APPS = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Brave Browser.app/Contents/MacOS/Brave Browser',
];

const WINDOWS_FILES = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
];

/** Where a program of this name would be started from a shell, or null. @param {string} name @param {Host} [host] */
export function findProgram(name, host = thisMachine) {
  const path = host.platform === 'win32' ? win32 : posix;
  const names = host.platform === 'win32' ? [`${name}.exe`, `${name}.cmd`] : [name];
  const folders = (host.env.PATH ?? host.env.Path ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return firstThatRuns(
    host,
    folders.flatMap((folder) => names.map((file) => path.join(folder, file))),
  );
}

/**
 * A browser of Chromium's family that can load an unpacked extension, or null. `DIEM_BAO_CHROMIUM` overrules the search.
 * @param {Host} [host]
 * @returns {string | null}
 * @throws {Error} when the variable names nothing that runs: a typing error should not pick another browser silently
 */
export function findChromium(host = thisMachine) {
  return named('DIEM_BAO_CHROMIUM', host) ?? firstThatRuns(host, chromiumCandidates(host));
}

/** Firefox, ESR first, or null. `DIEM_BAO_FIREFOX` overrules the search. @param {Host} [host] @returns {string | null} */
export function findFirefox(host = thisMachine) {
  return named('DIEM_BAO_FIREFOX', host) ?? firstThatRuns(host, firefoxCandidates(host));
}

/** @param {string} variable @param {Host} host */
function named(variable, host) {
  const path = host.env[variable];
  if (path === undefined || path === '') return null;
  if (!host.runs(path)) throw new Error(`${variable} is ${path}, which is no program that can be run.`);
  return path;
}

/** @param {Host} host @param {string[]} paths */
const firstThatRuns = (host, paths) => paths.find((path) => host.runs(path)) ?? null;

/** @param {Host} host @param {string[]} names */
const onLinux = (host, names) => {
  const folders = [...(host.env.PATH ?? '').split(':').filter((folder) => folder !== ''), ...LINUX_FOLDERS];
  return names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
};

/** @param {Host} host @returns {string[]} */
function chromiumCandidates(host) {
  if (host.platform === 'darwin') return [...macApps(host, MAC_APPS), ...testingBuilds(host)];
  if (host.platform === 'win32') return [...windowsFiles(host, WINDOWS_FILES), ...testingBuilds(host)];
  const flatpakFolders = ['/var/lib/flatpak/exports/bin', posix.join(host.home, '.local/share/flatpak/exports/bin')];
  return [
    ...onLinux(host, CHROMIUM_ON_PATH),
    ...LINUX_FILES,
    ...testingBuilds(host),
    ...FLATPAKS.flatMap((id) => flatpakFolders.map((folder) => posix.join(folder, id))),
  ];
}

/** @param {Host} host @returns {string[]} */
function firefoxCandidates(host) {
  if (host.platform === 'darwin') {
    return macApps(host, ['Firefox ESR.app/Contents/MacOS/firefox', 'Firefox.app/Contents/MacOS/firefox']);
  }
  if (host.platform === 'win32') return windowsFiles(host, ['Mozilla Firefox\\firefox.exe']);
  return [...onLinux(host, ['firefox-esr', 'firefox']), '/usr/lib/firefox-esr/firefox-esr', '/opt/firefox/firefox'];
}

/** @param {Host} host @param {string[]} apps */
const macApps = (host, apps) =>
  apps.flatMap((app) =>
    ['/Applications', posix.join(host.home, 'Applications')].map((folder) => posix.join(folder, app)),
  );

/** @param {Host} host @param {string[]} files */
function windowsFiles(host, files) {
  const roots = ['PROGRAMFILES', 'PROGRAMW6432', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => host.env[name]);
  const present = roots.filter((root) => root !== undefined);
  return files.flatMap((file) => present.map((root) => win32.join(root, file)));
}

/**
 * Builds that Puppeteer and Playwright have fetched for other projects, newest first.
 * @param {Host} host
 */
function testingBuilds(host) {
  const path = host.platform === 'win32' ? win32 : posix;
  const caches = {
    darwin: { playwright: 'Library/Caches/ms-playwright', within: MAC_APPS.slice(0, 2) },
    win32: { playwright: 'AppData\\Local\\ms-playwright', within: ['chrome.exe'] },
    linux: { playwright: '.cache/ms-playwright', within: ['chrome'] },
  };
  const { playwright, within } =
    caches[host.platform === 'darwin' || host.platform === 'win32' ? host.platform : 'linux'];
  return [path.join(host.home, '.cache', 'puppeteer', 'chrome'), path.join(host.home, playwright)].flatMap((cache) =>
    host
      .list(cache)
      .sort((one, other) => other.localeCompare(one, 'en', { numeric: true }))
      .flatMap((build) =>
        host
          .list(path.join(cache, build))
          .filter((folder) => folder.startsWith('chrome-'))
          .flatMap((folder) => within.map((file) => path.join(cache, build, folder, file))),
      ),
  );
}
