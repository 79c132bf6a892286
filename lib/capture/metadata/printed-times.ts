import { all } from '../tree/element.ts';
import type { Document, Element, Node } from '../tree/node.ts';
import { distance } from './near.ts';
import { isOwn } from './own.ts';
import { type ReadTime, readPrintedTime } from './parse-time.ts';
import { readRelativeTime } from './relative-time.ts';
import { spacedText } from './spaced-text.ts';
import { describe } from './title.ts';

/** A time that readers see, or that is marked up where they see it. */
export interface ShownTime {
  read: ReadTime;
  source: string;
  /** Steps up from the headline to what also holds the time: what is nearest belongs to the article. */
  near: number;
  isUpdate: boolean;
}

const NAMED =
  '[data-role=publishdate], [itemprop=datePublished], [itemprop=dateModified], time, [class*=date i], [class*=time i], ' +
  '[class*=publish i], [class*=meta i], [class*=byline i], [class*=info i], [class*=ngay i]';
const UPDATED = /cập nhật|chỉnh sửa|sửa đổi|updated|modified/iu;

const LONGEST_LINE = 160;
/** Words beside a date in a line that a class says is one, and in any line. */
const MOST_WORDS = { named: 12, any: 5 };
/** More candidates are a listing's. */
const MOST_LINES = 300;
const SCOPE_STEPS = 4;
const MOST_NODES = 2000;

/**
 * The times printed for readers, nearest to the headline first: lines that a class says are dates, or failing these any
 * short line or bare text about the headline that is a date and little else. `now`, without which relative times are
 * not read, is when the page was shown.
 */
export function printedTimes(document: Document, headline: Element | null, now: Date | null): ShownTime[] {
  const found: ShownTime[] = [];
  const read = (text: string, element: Element, most: number): void => {
    for (const { part, isUpdate } of partsOf(text)) {
      const time = readPrintedTime(part) ?? (now === null ? null : readRelativeTime(part, now));
      if (time === null || wordCountOf(time.rest) > most || !isOwn(element, headline)) continue;
      found.push({ read: time, source: describe(element), near: distance(element, headline), isUpdate });
    }
  };
  let tried = 0;
  for (const element of all(document, NAMED)) {
    const text = textOf(element);
    if (text === null || !mayBeTime(text)) continue;
    read(text, element, MOST_WORDS.named);
    if (++tried === MOST_LINES) break;
  }
  if (found.length === 0 && headline !== null) {
    for (const { text, element } of linesAbout(headline)) if (mayBeTime(text)) read(text, element, MOST_WORDS.any);
  }
  return found.sort((a, b) => a.near - b.near);
}

/** What a line says; to those who cannot see it, where a script has yet to draw it. */
const textOf = (element: Element): string | null =>
  spacedText(element, LONGEST_LINE) || element.getAttribute('aria-label')?.slice(0, LONGEST_LINE) || null;

const mayBeTime = (text: string): boolean => /\d{4}|\d.*(?:trước|ago)|hôm (?:nay|qua|kia)|yesterday|today/iu.test(text);
const wordCountOf = (rest: string): number => rest.match(/\p{L}{2,}/gu)?.length ?? 0;

/** `Đăng: … - Cập nhật: …` in one line are two times. */
function partsOf(text: string): { part: string; isUpdate: boolean }[] {
  const composed = text.normalize('NFC');
  const at = composed.search(UPDATED);
  if (at < 0) return [{ part: composed, isUpdate: false }];
  const before = composed.slice(0, at);
  if (readPrintedTime(before) === null) return [{ part: composed, isUpdate: true }];
  return [
    { part: before, isUpdate: false },
    { part: composed.slice(at), isUpdate: true },
  ];
}

/** Short lines about the headline: elements of few parts, and text that stands between elements. */
function* linesAbout(headline: Element): Generator<{ text: string; element: Element }> {
  let scope: Element = headline;
  for (let up = 0; up < SCOPE_STEPS && scope.parentElement !== null && scope.parentElement.localName !== 'body'; up++)
    scope = scope.parentElement;
  if (scope === headline && headline.parentElement !== null) scope = headline.parentElement;
  let count = 0;
  for (const element of all(scope, '*')) {
    if (++count > MOST_NODES) return;
    const text = element.childElementCount > 3 ? null : textOf(element);
    if (text !== null) yield { text, element };
    else for (const node of element.childNodes) yield* lineOf(node, element);
  }
  for (const node of scope.childNodes) yield* lineOf(node, scope);
}

function* lineOf(node: Node, element: Element): Generator<{ text: string; element: Element }> {
  const text = node.nodeType === 3 ? (node.nodeValue ?? '').trim() : '';
  if (text !== '' && text.length <= LONGEST_LINE) yield { text, element };
}
