import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { leanData } from './scripts/support/lean-data.ts';
import { stringParts } from './scripts/support/lean-strings.ts';

/** No script but our own, no network, no frame; a page that is shown stays inert. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact(), leanData(), stringParts()],
    // Dexie's package names a build for browsers without classes; its other one is the same code, an eighth smaller.
    // Every browser that runs this knows module preloading by itself.
    build: { modulePreload: { polyfill: false } },
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'vi',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    ...(browser === 'firefox' ? {} : { minimum_chrome_version: '123' }),
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+D' } } },
    content_security_policy: { extension_pages: CSP },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'diem-bao@diem-bao.invalid',
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
