import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { captureSelection } from '../lib/capture/index.ts';

/** Injected from the context menu; its value is executeScript's result. */
export default defineUnlistedScript(() =>
  captureSelection(document, getSelection(), location.href, { now: new Date() }),
);
