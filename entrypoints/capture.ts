import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { captureArticle } from '../lib/capture/index.ts';

/** Injected on a gesture; its value is executeScript's result. */
export default defineUnlistedScript(() => captureArticle(document, location.href, { now: new Date() }));
