import type { Translate } from './index.ts';

/** Sources that have words of their own; the rest are selectors and properties of the page, which stay as they are. */
const WORDS = {
  'json-ld': 'source.json-ld',
  'outlets.json': 'source.outlets',
  h1: 'source.h1',
  title: 'source.title',
  selection: 'source.selection',
  tab: 'source.tab',
  'first paragraph, stressed': 'source.stressed',
  person: 'source.person',
} as const;

const isKnown = (source: string): source is keyof typeof WORDS => Object.hasOwn(WORDS, source);

/** Where a value was read, in words: `json-ld` → `dữ liệu JSON-LD của trang`; `outlet pack IMS: h1.title` names the pack. */
export function sourceText(t: Translate, source: string): string {
  if (isKnown(source)) return t(WORDS[source]);
  const [, pack, place] = /^outlet pack ([^:]{1,80}): (.+)$/.exec(source) ?? [];
  return pack === undefined || place === undefined ? source : t('source.pack', { pack, place });
}
