// After Mozilla's Readability 0.6.0, Apache License 2.0; see README.md.
import { setOf } from '../text.ts';
import type { Document, Element } from '../tree/node.ts';
import { clean } from './clean.ts';
import { prepare } from './prepare.ts';
import { type Attempt, innerText, linkDensity, renameElement } from './rules.ts';
import { bestOf, chooseTop, initialScore, type Scores, scoreAncestors } from './score.ts';

/** Below this many characters an attempt has found too little, and the next one doubts less. */
const ENOUGH = 500;
const ATTEMPTS: Attempt[] = [
  { stripUnlikely: true, weighClasses: true, cleanConditionally: true },
  { stripUnlikely: false, weighClasses: true, cleanConditionally: true },
  { stripUnlikely: false, weighClasses: false, cleanConditionally: true },
  { stripUnlikely: false, weighClasses: false, cleanConditionally: false },
];
const KEPT_TAGS = setOf('div article section p ol ul');

/**
 * The part of a page that holds its article, or null. Cuts up the document it is given; `again` gives a new copy for
 * another attempt. Where no attempt finds enough, the longest find is taken.
 */
export function findContent(document: Document, again: () => Document): Element | null {
  let longest: { content: Element; length: number } | null = null;
  for (const [index, attempt] of ATTEMPTS.entries()) {
    const body = (index === 0 ? document : again()).body;
    if (body === null) return null;
    const content = gather(body, attempt);
    clean(content, attempt);
    const length = innerText(content).length;
    if (length >= ENOUGH) return content;
    if (length > (longest?.length ?? 0)) longest = { content, length };
  }
  return longest?.content ?? null;
}

function gather(body: Element, attempt: Attempt): Element {
  const scores = scoreAncestors(prepare(body, attempt), attempt);
  const content = body.ownerDocument.createElement('div');
  let top = chooseTop(bestOf(scores), scores, attempt);
  if (top === null) {
    // Nothing stands out: all of the page is looked at.
    top = body.ownerDocument.createElement('div');
    while (body.firstChild !== null) top.append(body.firstChild);
    body.append(top);
    scores.set(top, initialScore(top, attempt));
  }
  for (const sibling of [...(top.parentElement?.children ?? [])]) {
    if (sibling !== top && !belongs(sibling, top, scores)) continue;
    content.append(KEPT_TAGS.has(sibling.localName) ? sibling : renameElement(sibling, 'div'));
  }
  return content;
}

/** Whether a sibling of the top candidate is a part of the article that something split off. */
function belongs(sibling: Element, top: Element, scores: Scores): boolean {
  const topScore = scores.get(top) ?? 0;
  const score = scores.get(sibling);
  const sameClass = sibling.className !== '' && sibling.className === top.className;
  if (score !== undefined && score + (sameClass ? topScore * 0.2 : 0) >= Math.max(10, topScore * 0.2)) return true;
  if (sibling.localName !== 'p') return false;
  const text = innerText(sibling);
  const links = linkDensity(sibling);
  return text.length > 80 ? links < 0.25 : text.length > 0 && links === 0 && /\.( |$)/.test(text);
}
