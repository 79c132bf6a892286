import { joinBlocks } from './blocks.ts';
import { settleCanonical } from './canonical-claims.ts';
import { plainText } from './plain.ts';
import type { Article, CaptureWarning, RawCapture } from './schema/index.ts';

const plainOrNull = (text: string | null): string | null => (text === null ? null : plainText(text) || null);

/**
 * Makes the readable article of a capture: everything NFC, with white space collapsed and nothing invisible, title and sapo as first blocks,
 * `text` the blocks joined by `\n`. Blocks that are empty after that are left out. The canonical address is believed
 * only where it can be this page's (address.ts); where it is not, `canonical-other-site` joins the warnings.
 */
export function buildArticle(raw: RawCapture): { article: Article; warnings: CaptureWarning[] } {
  const title = plainText(raw.title) || plainText(raw.url);
  const sapo = raw.sapo === null ? '' : plainText(raw.sapo);
  const parts = [
    { kind: 'title' as const, text: title },
    { kind: 'sapo' as const, text: sapo },
    ...raw.blocks.map(({ kind, text }) => ({ kind, text: plainText(text) })),
  ].filter(({ text }) => text !== '');

  const canonical = settleCanonical(raw);
  const article: Article = {
    title,
    sapo: sapo === '' ? null : sapo,
    authors: raw.authors.map(plainText).filter((author) => author !== ''),
    outlet: plainOrNull(raw.outlet),
    agency: plainOrNull(raw.agency),
    credits: raw.credits.map(({ role, name }) => ({ role, name: plainText(name) })).filter(({ name }) => name !== ''),
    section: plainOrNull(raw.section),
    published: raw.published,
    updated: raw.updated,
    canonicalUrl: canonical.url,
    lang: raw.lang,
    sources: { ...raw.sources, canonicalUrl: canonical.source },
    images: raw.images.map((image) => ({
      url: image.url,
      alt: plainOrNull(image.alt),
      caption: plainOrNull(image.caption),
      credit: plainOrNull(image.credit),
    })),
    disagreements: [...raw.disagreements.filter(({ field }) => field !== 'canonicalUrl'), ...canonical.disagreements],
    ...joinBlocks(parts),
  };
  const warnings = new Set(raw.warnings);
  if (!canonical.believed) warnings.add('canonical-other-site');
  return { article, warnings: [...warnings] };
}
