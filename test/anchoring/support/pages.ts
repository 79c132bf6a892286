import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { PageText } from '../../../lib/anchoring/page-text.ts';
import { extractArticle } from '../../../lib/capture/index.ts';
import { buildArticle } from '../../../lib/core/article.ts';
import type { Article } from '../../../lib/core/schema/article.ts';
import type { Mention } from '../../../lib/core/schema/tagging.ts';
import { tag } from '../../../lib/core/tagging/index.ts';
import { taggingDate } from '../../../lib/core/tagging-date.ts';

/** An invented page with the article captured from it and the article's mentions. */
export interface ClippedPage {
  name: string;
  html: string;
  article: Article;
  mentions: readonly Mention[];
}

const FOLDERS = ['pages', 'outlets'];

/** Every invented page that has an article with mentions. */
export function clippedPages(): ClippedPage[] {
  return FOLDERS.flatMap((folder) => {
    const at = new URL(`../../fixtures/${folder}/`, import.meta.url);
    return readdirSync(at)
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) => {
        const html = readFileSync(new URL(file, at), 'utf8');
        const answer = extractArticle(parse(html), `https://bao.example/${file}`);
        if (!answer.ok) return [];
        const { article } = buildArticle(answer.capture);
        const { mentions } = tag(article.text, { date: taggingDate(article) });
        return mentions.length === 0 ? [] : [{ name: `${folder}/${file}`, html, article, mentions }];
      });
  });
}

export const parse = (html: string): Document => parseHTML(html).document;

/** Characters that show nothing, and that reading a page drops: with them a place keeps its name through any edit. */
const DIGITS = ['\u206a', '\u206b', '\u206c', '\u206d'];
const [OPEN, CLOSE] = ['\u2061', '\u2062'];
const markOf = (i: number): string =>
  `${OPEN}${[...i.toString(4)].map((digit) => DIGITS[Number(digit)]).join('')}${CLOSE}`;
const MARK = new RegExp(`${OPEN}([${DIGITS.join('')}]+)${CLOSE}$`);

/** Puts an invisible mark before each place; places later in the page first, so that offsets stay. */
export function markPlaces(page: PageText, places: readonly ({ start: number; end: number } | null)[]): void {
  const order = places
    .flatMap((place, i) => (place === null ? [] : [{ ...place, i }]))
    .sort((a, b) => b.start - a.start);
  for (const { start, end, i } of order) {
    const [piece] = page.pieces(start, end);
    if (piece === undefined) throw new Error(`place ${i} has no node`);
    const text = piece.node.nodeValue ?? '';
    piece.node.nodeValue = text.slice(0, piece.start) + markOf(i) + text.slice(piece.start);
  }
}

/** Which place's mark stands before a node's offset; marks of several may stand in a row. */
export function marksBefore(text: string): number[] {
  const marks: number[] = [];
  for (let rest = text; ; ) {
    const match = MARK.exec(rest);
    if (match === null) return marks;
    marks.push(Number.parseInt([...(match[1] ?? '')].map((digit) => DIGITS.indexOf(digit)).join(''), 4));
    rest = rest.slice(0, match.index);
  }
}
