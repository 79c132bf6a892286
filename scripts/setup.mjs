// Makes a machine ready: dependencies, a Chromium, fonts for Vietnamese; with `--firefox` and `--xvfb` what the tests of
// Firefox and of the keyboard shortcut need besides. Plain JavaScript for Node 18 and later, since it runs before anything
// is installed. Says nothing when there is nothing to do.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aptInstall, canInstall } from './support/apt.mjs';
import { findChromium, findFirefox, findProgram } from './support/browsers.mjs';
import { isInstalled } from './support/lockfile.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const flags = new Set(process.argv.slice(2));
const onLinux = process.platform === 'linux';

/** @param {string} line */
const say = (line) => console.log(`setup: ${line}`);

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(`setup: ${message}`);
  process.exit(1);
}

/** @param {string} path @returns {import('./support/lockfile.mjs').Lockfile | null} */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return null;
  }
}

/** Whether the project's own Node (a devDependency: WXT and Vitest need ≥ 22, the machine may have less) is in place. */
const hasOwnNode = () =>
  spawnSync(join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node'), ['--version'], {
    stdio: 'ignore',
  }).status === 0;

function installDependencies() {
  const wanted = readLock('package-lock.json') ?? stop('package-lock.json is missing or cannot be read.');
  const here = { platform: process.platform, arch: process.arch };
  if (isInstalled(wanted, readLock('node_modules/.package-lock.json'), here) && hasOwnNode()) return;
  say('installing dependencies (npm ci)…');
  // NODE_ENV=production would leave out the tools that build the extension.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  const ran =
    npm?.endsWith('.js') === true
      ? spawnSync(process.execPath, [npm, ...args], options)
      : // On Windows npm is a .cmd, which needs a shell; every argument is a constant.
        spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (ran.status !== 0) stop('npm ci failed; its message is above.');
  if (!hasOwnNode()) stop('npm left out the install script of the package "node"; run: npm ci --ignore-scripts=false');
}

/** @param {() => string | null} find */
function search(find) {
  try {
    return find();
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

function installChromium() {
  if (search(findChromium) !== null) return;
  if (canInstall()) {
    say('no Chromium found; installing one with apt-get (about 100 MB)…');
    // On Ubuntu the package bears the second name; the sandbox helper comes apart only on Debian.
    const got =
      aptInstall(['chromium', 'chromium-sandbox']) || aptInstall(['chromium']) || aptInstall(['chromium-browser']);
    if (got && search(findChromium) !== null) return;
  }
  stop(
    'no Chromium, Chrome or Edge found. Install one (Debian and Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium; ' +
      'Windows: winget install Google.Chrome), or set DIEM_BAO_CHROMIUM to the path of a browser that is here.',
  );
}

/** Without a proportional font that has ạ, ế, ữ the screenshots show boxes, or a typewriter's letters. */
function installFonts() {
  const list = onLinux ? findProgram('fc-list') : null;
  if (list === null) return;
  const families = spawnSync(list, ['-f', '%{family}\\n', ':lang=vi'], { encoding: 'utf8' }).stdout.split('\n');
  if (families.some((family) => family !== '' && !/mono/i.test(family))) return;
  say('no font with Vietnamese letters found; installing one…');
  if (!aptInstall(['fonts-dejavu-core']))
    say('could not install fonts-dejavu-core: screenshots may lack Vietnamese letters.');
}

/** @param {string} what @param {() => boolean} present @param {string[]} packages */
function installForTests(what, present, packages) {
  if (present()) return;
  if (canInstall()) {
    say(`installing ${packages.join(', ')} for ${what}…`);
    if (aptInstall(packages) && present()) return;
  }
  say(`no ${packages.join(', ')} here: ${what} will be skipped.`);
}

installDependencies();
installChromium();
installFonts();
if (flags.has('--firefox'))
  installForTests('the tests in Firefox', () => search(findFirefox) !== null, ['firefox-esr']);
if (flags.has('--xvfb') && onLinux) {
  const present = () => findProgram('Xvfb') !== null && findProgram('xdotool') !== null;
  installForTests('the test of the keyboard shortcut', present, ['xvfb', 'xdotool']);
}
