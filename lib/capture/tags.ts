import { setOf } from './text.ts';

/** True for elements that break the line whatever the style sheet says. */
export const isBlockTag = (tag: string): boolean => BLOCK_TAGS.has(tag);

const BLOCK_TAGS = setOf(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td ' +
    'tfoot th thead tr ul',
);

/** Never text of an article, and much work to copy. */
export const NOT_TEXT = setOf(
  'head script style noscript template link iframe object embed svg canvas audio video select textarea input button dialog',
);
