import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { observeArticle } from '../lib/capture/observe.ts';

/** Injected on a gesture; its value is executeScript's result. */
export default defineUnlistedScript(() => observeArticle(document, location.href, new Date()));
