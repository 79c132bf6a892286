import { captureSaved } from '../../lib/capture/saved/index.ts';

/** Reads a saved page in a document that a parser makes: no script of it runs and nothing it names is loaded. */
export const captureFile = (bytes: Uint8Array, name: string) =>
  captureSaved(bytes, name, (html) => new DOMParser().parseFromString(html, 'text/html'));
