import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outputOf, type Target } from '../../scripts/support/build.ts';

/** What is asked for at installation; adding to it makes the browser warn every person who has the extension. */
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'];

const readManifest = (target: Target) => JSON.parse(readFileSync(join(outputOf(target), 'manifest.json'), 'utf8'));

test('Chromium is asked for these permissions and nothing else', () => {
  const manifest = readManifest('chrome');
  expect([...manifest.permissions].sort()).toEqual(PERMISSIONS);
  expect(manifest.manifest_version).toBe(3);
  expect(manifest.side_panel.default_path).toBe('sidepanel.html');
  expect(manifest.commands._execute_action.suggested_key.default).toBe('Alt+Shift+D');
});

test('Firefox is asked for the same, its sidebar needing none', () => {
  const manifest = readManifest('firefox');
  expect([...manifest.permissions].sort()).toEqual(PERMISSIONS.filter((name) => name !== 'sidePanel'));
  expect(manifest.manifest_version).toBe(3);
  expect(manifest.sidebar_action.default_panel).toBe('sidepanel.html');
});

test.each(['chrome', 'firefox'] as const)(
  '%s: no site without asking, no script on a page nobody clipped',
  (target) => {
    const manifest = readManifest(target);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  },
);

test.each(['chrome', 'firefox'] as const)('%s: own scripts only, no network, no frame around a page', (target) => {
  const csp: string = readManifest(target).content_security_policy.extension_pages;
  const directives = new Map(
    csp.split(';').map((directive): [string, string] => {
      const [name = '', ...sources] = directive.trim().split(' ');
      return [name, sources.join(' ')];
    }),
  );
  expect(directives.get('default-src')).toBe("'none'");
  expect(directives.get('script-src')).toBe("'self'");
  expect(directives.get('connect-src')).toBe("'self'");
  expect(directives.get('frame-ancestors')).toBe("'none'");
  expect(csp).not.toMatch(/unsafe|https?:/);
});
