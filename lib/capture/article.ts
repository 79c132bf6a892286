import type { CaptureAnswer, PageReading, RawCapture } from '../core/schema/index.ts';
import { copyAgain, cutOthers } from './article-copy.ts';
import { readBody } from './body.ts';
import { baseOf, readImages } from './images.ts';
import { refuseBody } from './listing.ts';
import { readHead } from './metadata/head.ts';
import { readMetadata, toCapture } from './metadata/index.ts';
import { settleSignatures } from './metadata/signatures.ts';
import { missingValues } from './missing.ts';
import { PACKS } from './outlets/index.ts';
import { leadWithPack } from './outlets/lead.ts';
import { choosePack } from './outlets/pack.ts';
import { preparePage, readPack } from './outlets/read.ts';
import { pageCopy } from './page-copy.ts';
import { placeOf } from './teasers.ts';
import { isTooLong } from './too-long.ts';

/** `packs` false leaves the outlet packs out, so that general rules stand alone. */
export interface ReadOptions {
  packs?: boolean | undefined;
}

const MOST_AUTHORS = 100;

/** The article of a page, as it was written down there. @throws NoTree where its tree is none */
export function readArticle(reading: PageReading, options: ReadOptions = {}): CaptureAnswer {
  const { url, tree } = reading;
  const head = readHead(reading.head);
  const now = reading.shownAt === null ? null : new Date(reading.shownAt);
  const copy = pageCopy(tree);
  const pack = options.packs === false ? null : choosePack(PACKS, copy.document, url, head.canonical?.value ?? null);
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
  const body = readBody(copy, () => copyAgain(tree, copy, place, title.element, pack), known);
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
    images: readImages(body.images, body.pieces, copy, baseOf(reading.head.base, place)),
    blocks: body.pieces.map(({ kind, text }) => ({ kind, text })),
    html: reading.html,
    warnings: [],
  };
  return { ok: true, capture: { ...capture, warnings: [...missingValues(capture), ...(read?.warnings ?? [])] } };
}
