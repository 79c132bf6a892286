import type { RawCapture } from '../core/schema/index.ts';
import { knownOutlet } from './metadata/outlet.ts';
import { missingValues } from './missing.ts';

/** Words that the browser says are selected where no script may read them (a PDF viewer), and the tab they stand in. */
export interface ToldSelection {
  text: string;
  url: string;
  /** The tab's title; empty where the browser hides it. */
  title: string;
}

const LONGEST_TITLE = 200;

/** The capture of a selection of which only the words are known; null where there are none. */
export function captureTold({ text, url, title }: ToldSelection): RawCapture | null {
  const blocks = paragraphsOf(text);
  const [first] = blocks;
  if (first === undefined) return null;
  const ofTab = tabTitle(title, url);
  const name = ofTab ?? shortened(first);
  // A heading that is the title already is not said twice.
  const body = name === first && blocks.length > 1 ? blocks.slice(1) : blocks;
  const outlet = knownOutlet(url);
  const capture: RawCapture = {
    kind: 'selection',
    url,
    canonicalUrl: null,
    lang: null,
    title: name,
    sapo: null,
    authors: [],
    outlet: outlet?.value ?? null,
    agency: null,
    credits: [],
    section: null,
    published: null,
    updated: null,
    sources: {
      title: ofTab === null ? 'selection' : 'tab',
      sapo: null,
      authors: null,
      outlet: outlet?.source ?? null,
      section: null,
      canonicalUrl: null,
    },
    images: [],
    disagreements: [],
    blocks: body.map((words) => ({ kind: 'paragraph' as const, text: words })),
    html: null,
    warnings: [],
  };
  return { ...capture, warnings: [...missingValues(capture), 'html-not-kept'] };
}

/** What a tab of a document made with an office program is called; says nothing of what it is about. */
const NO_TITLE = /^(?:microsoft word\b|untitled\b|document\d*$|about:)|\.(?:pdf|docx?|odt|html?)$/i;

function tabTitle(title: string, url: string): string | null {
  const clean = title.replace(/\s+/g, ' ').trim();
  if (clean === '' || NO_TITLE.test(clean) || url.includes(clean)) return null;
  return clean.slice(0, LONGEST_TITLE);
}

/** As many of the first words as make a title. */
const shortened = (text: string): string =>
  text.length <= LONGEST_TITLE ? text : `${text.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')}…`;

/** A line that begins something: an item, a numbered part. */
const OPENING = /^(?:[-–•+*] |\d{1,2}[.)] |[a-zđ][.)] |(?:Điều|Chương|Mục|Phần) [\dIVXLC]+)/iu;
const SENTENCE_END = /[.!?:;…]["”’)»]*$/u;
/** A line shorter than this part of the longest one was ended by who wrote it, not by the width of the page. */
const FULL_LINE = 0.8;

/**
 * The paragraphs of a text whose lines end where the page's width ends: a line goes on in the next unless it is ended by
 * a blank line, or is short and ends a sentence or stands before a capital, or the next one begins an item.
 */
export function paragraphsOf(text: string): string[] {
  const lines = text.split(/\r\n?|\n|\u2028|\u2029/).map((line) => line.replace(/\s+/g, ' ').trim());
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const paragraphs: string[][] = [];
  let before = '';
  for (const line of lines) {
    const ended =
      before === '' ||
      OPENING.test(line) ||
      (before.length < longest * FULL_LINE && (SENTENCE_END.test(before) || /^["“(]?[\p{Lu}\d]/u.test(line)));
    if (line !== '') {
      if (ended) paragraphs.push([line]);
      else paragraphs.at(-1)?.push(joint(before, line), line);
    }
    before = line;
  }
  return paragraphs.map((pieces) => mended(pieces.join('')));
}

/** Between two lines of one paragraph: nothing where a code or a range was broken at its hyphen. */
const joint = (before: string, line: string): string =>
  /[\p{L}\d][-–/]$/u.test(before) && /^[\p{L}\d]/u.test(line) ? '' : ' ';

/** `18- NQ/TW`: a code broken at the end of a line, in a text whose browser has put blanks for its line breaks. */
const mended = (text: string): string => text.replace(/(\d-) (?=[A-ZĐ]{2,6}\/[A-ZĐ])/gu, '$1');
