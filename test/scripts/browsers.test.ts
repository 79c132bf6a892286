import { describe, expect, test } from 'vitest';
import { findChromium, findFirefox, findProgram } from '../../scripts/support/browsers.mjs';
import type { Host } from '../../scripts/support/host.mjs';

/** A machine on which exactly these files can be run. */
function machine(platform: NodeJS.Platform, files: string[], env: Record<string, string> = {}): Host {
  const separator = platform === 'win32' ? '\\' : '/';
  return {
    platform,
    env: { PATH: platform === 'win32' ? 'C:\\Windows' : '/usr/local/bin:/usr/bin:/bin', ...env },
    home: platform === 'win32' ? 'C:\\Users\\hoa' : '/home/hoa',
    runs: (path) => files.includes(path),
    list: (folder) => {
      const inside = files.filter((file) => file.startsWith(folder + separator));
      return [...new Set(inside.map((file) => file.slice(folder.length + 1).split(separator)[0] ?? ''))];
    },
  };
}

const windows = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\hoa\\AppData\\Local' };
const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
const ownChromium = 'C:\\Users\\hoa\\AppData\\Local\\Chromium\\Application\\chrome.exe';
const puppeteer = '/home/hoa/.cache/puppeteer/chrome';

describe('finding a Chromium', () => {
  test.each<[string, Host, string | null]>([
    ['nothing here', machine('linux', []), null],
    ['Debian', machine('linux', ['/usr/bin/chromium']), '/usr/bin/chromium'],
    [
      'Chromium before Chrome',
      machine('linux', ['/usr/bin/google-chrome', '/snap/bin/chromium']),
      '/snap/bin/chromium',
    ],
    [
      'a folder of PATH first',
      machine('linux', ['/opt/x/chromium', '/usr/bin/chromium'], { PATH: '/opt/x' }),
      '/opt/x/chromium',
    ],
    ['no PATH at all', machine('linux', ['/usr/bin/chromium'], { PATH: '' }), '/usr/bin/chromium'],
    ['Chrome alone', machine('linux', ['/opt/google/chrome/chrome']), '/opt/google/chrome/chrome'],
    [
      'flatpak of one user',
      machine('linux', ['/home/hoa/.local/share/flatpak/exports/bin/org.chromium.Chromium']),
      '/home/hoa/.local/share/flatpak/exports/bin/org.chromium.Chromium',
    ],
    [
      'the newest of the builds fetched by Puppeteer, by number and not by letter',
      machine('linux', [
        `${puppeteer}/linux-99.0.1/chrome-linux64/chrome`,
        `${puppeteer}/linux-131.0.1/chrome-linux64/chrome`,
      ]),
      `${puppeteer}/linux-131.0.1/chrome-linux64/chrome`,
    ],
    ['Windows, whole machine', machine('win32', [chrome], windows), chrome],
    ['Windows, Chromium of one user before Chrome', machine('win32', [chrome, ownChromium], windows), ownChromium],
    [
      'macOS, applications of one user',
      machine('darwin', ['/home/hoa/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge']),
      '/home/hoa/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    ['macOS does not look in /usr/bin', machine('darwin', ['/usr/bin/chromium']), null],
    [
      'the variable overrules',
      machine('linux', ['/usr/bin/chromium', '/srv/c'], { DIEM_BAO_CHROMIUM: '/srv/c' }),
      '/srv/c',
    ],
    [
      'an empty variable does not',
      machine('linux', ['/usr/bin/chromium'], { DIEM_BAO_CHROMIUM: '' }),
      '/usr/bin/chromium',
    ],
  ])('%s', (_, host, found) => {
    expect(findChromium(host)).toBe(found);
  });

  test('a variable that names nothing is an error, not a search', () => {
    const host = machine('linux', ['/usr/bin/chromium'], { DIEM_BAO_CHROMIUM: '/srv/absent' });
    expect(() => findChromium(host)).toThrow('DIEM_BAO_CHROMIUM is /srv/absent');
  });
});

describe('finding Firefox', () => {
  test.each<[string, Host, string | null]>([
    ['nothing here', machine('linux', ['/usr/bin/chromium']), null],
    ['ESR first', machine('linux', ['/usr/bin/firefox', '/usr/bin/firefox-esr']), '/usr/bin/firefox-esr'],
    [
      'Windows',
      machine('win32', ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'], windows),
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  ])('%s', (_, host, found) => {
    expect(findFirefox(host)).toBe(found);
  });
});

test('a program is looked for in PATH alone', () => {
  expect(findProgram('Xvfb', machine('linux', ['/usr/bin/Xvfb']))).toBe('/usr/bin/Xvfb');
  expect(findProgram('Xvfb', machine('linux', ['/opt/Xvfb']))).toBeNull();
  expect(findProgram('npm', machine('win32', ['C:\\Windows\\npm.cmd']))).toBe('C:\\Windows\\npm.cmd');
});
