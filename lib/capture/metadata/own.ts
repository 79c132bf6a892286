import { setOf, wordCount } from '../text.ts';
import { all, isCalled, textOf, upward } from '../tree/element.ts';
import type { Element } from '../tree/node.ts';
import { precedes } from './near.ts';

/** A clock in the page's head shows today. */
const CLOCK_WORDS = setOf('current currentdate today now clock weather expire');
const OUTSIDE = setOf(
  'footer nav navbar topbar sidebar aside menu related relate lienquan comment comments binhluan weather',
);
const MOST_STEPS = 40;

/** Whether an element can say something of this article: no clock, no furniture, no reader's word, no other article's teaser. */
export function isOwn(element: Element, headline: Element | null): boolean {
  if (isCalled(element, CLOCK_WORDS)) return false;
  for (const at of upward(element, MOST_STEPS)) {
    if (headline !== null && at.contains(headline)) return true;
    if (/^(?:footer|nav|aside)$/.test(at.localName) || isCalled(at, OUTSIDE)) return false;
    if (headline !== null && ((at.localName === 'header' && precedes(at, headline)) || isTeaser(at))) return false;
  }
  return true;
}

/** One of several boxes of a kind, with a link that is a headline. */
function isTeaser(box: Element): boolean {
  const alike = [box.previousElementSibling, box.nextElementSibling].some(
    (beside) =>
      beside !== null &&
      beside.localName === box.localName &&
      beside.getAttribute('class') === box.getAttribute('class'),
  );
  if (!alike) return false;
  for (const link of all(box, 'a')) if (wordCount(textOf(link).slice(0, 300)) >= 5) return true;
  return false;
}
