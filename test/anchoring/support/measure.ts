import { locate } from '../../../lib/anchoring/locate.ts';
import { normalise } from '../../../lib/anchoring/normal.ts';
import { type PageText, readPageText } from '../../../lib/anchoring/page-text.ts';
import { gluedAfter, gluedBefore } from '../../../lib/core/text/glue.ts';
import { apply, type Edit } from './edits.ts';
import { type ClippedPage, markPlaces, marksBefore, parse } from './pages.ts';

/** How the mentions of pages fared under one edit. */
export interface Figures {
  /** Mentions whose words the edit left as they were. */
  unchanged: number;
  /** Of these, found exact in their own place; asked about; and not found. */
  exact: number;
  asked: number;
  lost: number;
  /** Mentions whose words were changed or taken away, by what is said of them. */
  changed: number;
  changedAsked: number;
  /** What must not be: painted as if it were certain on other words or in another place. */
  wrong: string[];
  /** Unchanged mentions that were not found exact, for whoever looks into it. */
  missed: string[];
}

const before = (page: PageText, start: number, end: number): number[] => {
  const [piece] = page.pieces(start, end);
  return piece === undefined ? [] : marksBefore((piece.node.nodeValue ?? '').slice(0, piece.start));
};

/** Edits each page after its capture and compares where mentions are found with where they truly went. */
export function measure(pages: readonly ClippedPage[], edit: Edit): Figures {
  const figures: Figures = {
    unchanged: 0,
    exact: 0,
    asked: 0,
    lost: 0,
    changed: 0,
    changedAsked: 0,
    wrong: [],
    missed: [],
  };
  for (const { name, html, article, mentions } of pages) {
    const document = parse(html);
    const wanted = { text: article.text, blocks: article.blocks, mentions };
    const captured = readPageText(document);
    const { found: places } = locate(wanted, captured);
    markPlaces(
      captured,
      places.map((place) => (place.outcome === 'exact' ? place : null)),
    );
    for (const step of edit.do) apply(document, step);

    const page = readPageText(document);
    const { text } = page.normal;
    const truth = new Map<number, number>();
    for (let at = 0; at < text.length; at++)
      for (const i of before(page, at, at + 1)) truth.set(i, truth.has(i) ? -1 : at);
    const { found } = locate(wanted, page);
    const from = normalise(article.text);
    for (const [i, mention] of mentions.entries()) {
      if (places[i]?.outcome !== 'exact') continue;
      const quote = normalise(mention.quote).text;
      const at = truth.get(i) ?? -1;
      const unchanged =
        at >= 0 &&
        text.startsWith(quote, at) &&
        gluedAfter(text, at + quote.length) === gluedAfter(from.text, mention.end) &&
        gluedBefore(text, at) === gluedBefore(from.text, mention.start);
      const place = found[i] ?? { outcome: 'lost' };
      const said = `${name}: ${mention.quote} (${mention.start}): ${place.outcome}`;
      if (unchanged) figures.unchanged += 1;
      else figures.changed += 1;
      if (place.outcome === 'exact') {
        if (unchanged && place.start === at) figures.exact += 1;
        else figures.wrong.push(`${said} at “${text.slice(place.start - 30, place.end + 30)}”`);
      } else if (!unchanged) figures.changedAsked += place.outcome === 'moved' ? 1 : 0;
      else {
        if (place.outcome === 'moved') figures.asked += 1;
        else figures.lost += 1;
        figures.missed.push(`${said} in “${text.slice(Math.max(0, at - 30), at + quote.length + 30)}”`);
      }
    }
  }
  return figures;
}
