import type { CaptureAnswer, PageReading, RawCapture } from '../core/schema/index.ts';
import { readBlocks } from './blocks.ts';
import { readHead } from './metadata/head.ts';
import { readMetadata, toCapture } from './metadata/index.ts';
import { missingValues } from './missing.ts';
import { pageCopy } from './page-copy.ts';
import { setOf } from './text.ts';
import { isTooLong } from './too-long.ts';
import { readTree } from './tree/wire.ts';

const NOT_TEXT = setOf('script style noscript template select textarea button svg');

/**
 * What the reader has selected: its blocks as they stand, nothing judged, with the page's metadata. No lead: the
 * selection's first block is not the article's. Refuses a selection without text with `no-selection`.
 * @throws NoTree where a tree is none
 */
export function readSelection(reading: PageReading, selected: string): CaptureAnswer {
  const { url, shownAt } = reading;
  const { body } = readTree(selected);
  const pieces = readBlocks(
    body,
    ({ localName }) => NOT_TEXT.has(localName),
    ({ order }) => order,
  );
  if (pieces.length === 0) return { ok: false, refusal: 'no-selection' };
  if (isTooLong(pieces)) return { ok: false, refusal: 'page-too-large' };
  const { document } = pageCopy(reading.tree);
  const told = readMetadata(document, readHead(reading.head), url, shownAt === null ? null : new Date(shownAt));
  const { title, authors, outlet, section, canonical } = told;
  const first = pieces[0]?.text ?? '';
  const capture: RawCapture = {
    kind: 'selection',
    url,
    title: title?.value ?? first.slice(0, 120),
    sapo: null,
    authors: authors?.value ?? [],
    ...toCapture(told),
    agency: null,
    sources: {
      title: title?.source ?? 'selection',
      sapo: null,
      authors: authors?.source ?? null,
      outlet: outlet?.source ?? null,
      section: section?.source ?? null,
      canonicalUrl: canonical?.source ?? null,
    },
    images: [],
    blocks: pieces.map(({ kind, text }) => ({ kind, text })),
    html: reading.html,
    warnings: [],
  };
  return { ok: true, capture: { ...capture, warnings: missingValues(capture) } };
}
