import type { CaptureAnswer, CaptureWarning, RawCapture } from '../core/schema/index.ts';
import { type Piece, readBlocks } from './blocks.ts';
import { copyPage, type PageCopy } from './copy.ts';
import { textOf } from './dom.ts';
import { cutKnownFurniture, isFurniture } from './furniture.ts';
import { alignmentOf, isStressedByStyle } from './layout.ts';
import { isListing } from './listing.ts';
import { closingByline, findAuthors } from './metadata/authors.ts';
import { type Found, readHead } from './metadata/head.ts';
import { findOutlet, siteNames } from './metadata/outlet.ts';
import { findSapo } from './metadata/sapo.ts';
import { findTimes } from './metadata/times.ts';
import { findTitle } from './metadata/title.ts';
import { readOpening, setOpening } from './opening.ts';
import { refusePage } from './page.ts';
import { findContent } from './readability/index.ts';
import { differsInLength, likeness, wordsKey } from './text.ts';
import { isProse, tidyPieces } from './tidy.ts';
import { isOffScreen } from './visibility.ts';

function copyForArticle(live: Document): PageCopy {
  const copy = copyPage(live);
  cutKnownFurniture(copy.document);
  return copy;
}

const LONGEST_LEAD = 1500;

/** Captures the article without the page's HTML (`html` is null): see captureArticle, which adds it. */
export function extractArticle(live: Document, url: string): CaptureAnswer {
  const refusal = refusePage(live);
  if (refusal !== null) return { ok: false, refusal };
  const head = readHead(live);
  const copy = copyForArticle(live);
  const sites = siteNames(head, url);
  const title = findTitle(copy.document, head, sites);
  const sapo = findSapo(copy.document, head, title?.element ?? null);
  const authors = findAuthors(copy.document, head, sites);
  const times = findTimes(copy.document, head, title?.element ?? null);
  const outlet = findOutlet(head, url);

  const opening = readOpening(copy, title?.element ?? null);
  const part = findContent(copy.document, () => copyForArticle(live).document);
  if (part === null || title === null) return { ok: false, refusal: 'no-article' };
  const length = textOf(part).length;
  const skip = (element: Element): boolean => isFurniture(element, length);
  const shown = readBlocks(part, skip, copy.order).filter((piece) => {
    const original = copy.original(piece.element);
    return original === null || !isOffScreen(original);
  });
  const alignment = (piece: Piece) => alignmentOf(copy.original(piece.element));
  const told = { title: title.value, sapo: sapo?.value ?? null };
  const opened = setOpening(
    tidyPieces(shown, alignment).filter((piece) => !repeatsHead(piece, told)),
    opening,
  );
  const lead = sapo ?? stressedOpening(opened, copy);
  const withoutHead = opened.filter((piece) => piece.text !== lead?.value);
  if (isListing(withoutHead, head)) return { ok: false, refusal: 'no-article' };
  const closing = closingByline(withoutHead, sites, (piece) => alignment(piece) === 'right');
  const body = closing === null ? withoutHead : withoutHead.filter((_, index) => index !== closing.index);
  const people = authors ?? (closing === null ? null : { value: closing.names, source: closing.source });

  const capture: RawCapture = {
    kind: 'article',
    url,
    canonicalUrl: head.canonical?.value.slice(0, 8192) ?? null,
    lang: head.lang?.slice(0, 35) ?? null,
    title: title.value,
    sapo: lead?.value ?? null,
    authors: people?.value ?? [],
    outlet: outlet?.value ?? null,
    published: times.published,
    updated: times.updated,
    sources: {
      title: title.source,
      sapo: lead?.source ?? null,
      authors: people?.source ?? null,
      outlet: outlet?.source ?? null,
      canonicalUrl: head.canonical?.source ?? null,
    },
    blocks: body.map(({ kind, text }) => ({ kind, text })),
    html: null,
    warnings: [],
  };
  return { ok: true, capture: { ...capture, warnings: warningsOf(capture) } };
}

/** A first paragraph wholly in bold or italics, when the next is not: the lead of pages that do not describe themselves. */
function stressedOpening(pieces: Piece[], copy: PageCopy): Found<string> | null {
  const [first, second] = pieces.filter(({ kind }) => kind === 'paragraph');
  if (first === undefined || second === undefined || !isProse(first) || first.text.length > LONGEST_LEAD) return null;
  const stressed = (piece: Piece) => piece.emphasised > 0.9 || isStressedByStyle(copy.original(piece.element));
  return stressed(first) && !stressed(second) ? { value: first.text, source: 'first paragraph, stressed' } : null;
}

/** The headline or the lead once more, at the body's start or anywhere in it. */
function repeatsHead(piece: Piece, { title, sapo }: { title: string; sapo: string | null }): boolean {
  const { text, kind } = piece;
  if (!differsInLength(text, title)) {
    if (wordsKey(text) === wordsKey(title) || (kind === 'heading' && likeness(text, title) > 0.85)) return true;
  }
  if (sapo === null || differsInLength(text, sapo)) return false;
  return wordsKey(text) === wordsKey(sapo) || (text.length > 60 && likeness(text, sapo) > 0.95);
}

function warningsOf(capture: RawCapture): CaptureWarning[] {
  const warnings: CaptureWarning[] = [];
  if (capture.sapo === null) warnings.push('no-sapo');
  if (capture.authors.length === 0) warnings.push('no-author');
  if (capture.published === null) warnings.push('no-date');
  if (capture.outlet === null) warnings.push('no-outlet');
  return warnings;
}
