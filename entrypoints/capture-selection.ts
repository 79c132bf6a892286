import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { observeSelection } from '../lib/capture/observe.ts';

/** Injected on a gesture; its value is executeScript's result. */
export default defineUnlistedScript(() => observeSelection(document, getSelection(), location.href, new Date()));
