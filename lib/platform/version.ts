import { browser } from 'wxt/browser';

/** Name and version of this build, as provenance and exports state it. */
export const extensionVersion = (): string => `diem-bao ${browser.runtime.getManifest().version}`;
