import type { CaptureAnswer, CaptureWarning, RawCapture } from '../core/schema/index.ts';
import { copyAgain, cutOthers } from './article-copy.ts';
import { readBody } from './body.ts';
import { copyPage } from './copy.ts';
import { baseOf, readImages } from './images.ts';
import { refuseBody } from './listing.ts';
import { readHead } from './metadata/head.ts';
import { readMetadata, toCapture } from './metadata/index.ts';
import { settleSignatures } from './metadata/signatures.ts';
import { PACKS } from './outlets/index.ts';
import { leadWithPack } from './outlets/lead.ts';
import { choosePack } from './outlets/pack.ts';
import { preparePage, readPack } from './outlets/read.ts';
import { isTooLong, refusePage } from './page.ts';
import { placeOf } from './teasers.ts';

/**
 * What a capture needs to be told: `now` is when the page was shown, without which "2 giờ trước" says nothing; `packs`
 * false leaves the outlet packs out, so that general rules stand alone.
 */
export interface CaptureOptions {
  now?: Date | undefined;
  packs?: boolean | undefined;
}

const MOST_AUTHORS = 100;

/** Captures the article without the page's HTML (`html` is null): see captureArticle, which adds it. */
export function extractArticle(live: Document, url: string, options: CaptureOptions = {}): CaptureAnswer {
  const refusal = refusePage(live);
  if (refusal !== null) return { ok: false, refusal };
  const head = readHead(live);
  const now = options.now ?? null;
  const pack = options.packs === false ? null : choosePack(PACKS, live, url, head.canonical?.value ?? null);
  const copy = copyPage(live);
  const general = readMetadata(copy.document, head, url, now);
  if (pack !== null) preparePage(pack, copy.document);
  const read = pack === null ? null : readPack(pack, copy.document, general, now);
  const told = read === null ? general : leadWithPack(general, read);
  const { title, sapo, sites } = told;
  const place = placeOf([url, head.canonical?.value]);
  const page = cutOthers(copy, place, title?.element ?? null);
  if (title === null) return { ok: false, refusal: refuseBody(null, page, told, head) ?? 'no-article' };
  const known = {
    title: title.value,
    headline: title.element,
    sapo: sapo?.forms ?? [],
    agency: told.agency,
    authors: told.authors?.value ?? [],
    sites,
    part: read?.body ?? null,
  };
  const body = readBody(copy, () => copyAgain(live, copy, place, title.element, pack), known);
  const refused = refuseBody(body?.pieces ?? null, page, told, head);
  if (body === null || refused !== null) return { ok: false, refusal: refused ?? 'no-article' };

  if (isTooLong(body.pieces)) return { ok: false, refusal: 'page-too-large' };

  const lead = sapo ?? body.lead;
  const signed = settleSignatures({ byline: told.authors, credits: told.credits }, body, head, sites);
  const { authors } = signed;
  const capture: RawCapture = {
    kind: 'article',
    url,
    title: title.value,
    sapo: lead?.value ?? null,
    authors: authors?.value.slice(0, MOST_AUTHORS) ?? [],
    ...toCapture(told),
    agency: body.agency,
    credits: signed.credits,
    disagreements: [...told.disagreements, ...signed.disagreements],
    sources: {
      title: title.source,
      sapo: lead?.source ?? null,
      authors: authors?.source ?? null,
      outlet: told.outlet?.source ?? null,
      section: told.section?.source ?? null,
      canonicalUrl: told.canonical?.source ?? null,
    },
    images: readImages(body.images, body.pieces, copy, baseOf(live, place)),
    blocks: body.pieces.map(({ kind, text }) => ({ kind, text })),
    html: null,
    warnings: [],
  };
  return { ok: true, capture: { ...capture, warnings: [...warningsOf(capture), ...(read?.warnings ?? [])] } };
}

function warningsOf(capture: RawCapture): CaptureWarning[] {
  const warnings: CaptureWarning[] = [];
  if (capture.sapo === null) warnings.push('no-sapo');
  if (capture.authors.length === 0) warnings.push('no-author');
  if (capture.published === null) warnings.push('no-date');
  if (capture.outlet === null) warnings.push('no-outlet');
  return warnings;
}
