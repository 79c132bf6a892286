// After Mozilla's Readability 0.6.0, Apache License 2.0; see README.md.
import { upward } from '../tree/element.ts';
import type { Element } from '../tree/node.ts';
import { type Attempt, COMMA, classWeight, innerText, linkDensity } from './rules.ts';

export type Scores = Map<Element, number>;

const CANDIDATES = 5;
const LEVELS = 5;
const SHORTEST = 25;
const BY_TAG = new Map(
  Object.entries({
    div: 5,
    pre: 3,
    td: 3,
    blockquote: 3,
    address: -3,
    ol: -3,
    ul: -3,
    dl: -3,
    dd: -3,
    dt: -3,
    li: -3,
    form: -3,
    h1: -5,
    h2: -5,
    h3: -5,
    h4: -5,
    h5: -5,
    h6: -5,
    th: -5,
  }),
);

export const initialScore = (element: Element, attempt: Attempt): number =>
  (BY_TAG.get(element.localName) ?? 0) + classWeight(element, attempt);

/** Each paragraph's worth, by length and commas, goes to its ancestors, less with each level; links take some away. */
export function scoreAncestors(elements: Element[], attempt: Attempt): Scores {
  const scores: Scores = new Map();
  for (const element of elements) {
    if (element.parentElement === null) continue;
    const text = innerText(element);
    if (text.length < SHORTEST) continue;
    const worth = 1 + (text.match(COMMA)?.length ?? 0) + 1 + Math.min(Math.floor(text.length / 100), 3);
    let level = 0;
    for (const ancestor of upward(element.parentElement, LEVELS)) {
      if (ancestor.parentElement === null) break;
      const divider = level === 0 ? 1 : level === 1 ? 2 : level * 3;
      scores.set(ancestor, (scores.get(ancestor) ?? initialScore(ancestor, attempt)) + worth / divider);
      level++;
    }
  }
  for (const [element, score] of scores) scores.set(element, score * (1 - linkDensity(element)));
  return scores;
}

/** The best candidates, best first. */
export const bestOf = (scores: Scores): Element[] =>
  [...scores]
    .sort(([, a], [, b]) => b - a)
    .slice(0, CANDIDATES)
    .map(([element]) => element);

/**
 * The element that holds the article: the best candidate, or an ancestor that three near-best ones share, or one whose
 * own score is higher; and above that as long as it is an only child, so that its siblings are looked at.
 */
export function chooseTop(best: Element[], scores: Scores, attempt: Attempt): Element | null {
  let top = best[0];
  if (top === undefined || top.localName === 'body') return null;
  const isTop = (element: Element | null): boolean => element === null || element.localName === 'body';
  const topScore = scores.get(top) ?? 0;
  const rivals = best.slice(1).filter((other) => (scores.get(other) ?? 0) / topScore >= 0.75);
  if (rivals.length >= 3) {
    for (let at = top.parentElement; at !== null && !isTop(at); at = at.parentElement) {
      const shared = at;
      if (rivals.filter((rival) => rival !== shared && shared.contains(rival)).length >= 3) {
        top = shared;
        break;
      }
    }
  }
  const scoreOf = (element: Element): number => {
    const score = scores.get(element) ?? initialScore(element, attempt);
    scores.set(element, score);
    return score;
  };
  let last = scoreOf(top);
  const threshold = last / 3;
  for (let at = top.parentElement; at !== null && !isTop(at); at = at.parentElement) {
    const score = scores.get(at);
    if (score === undefined) continue;
    if (score < threshold) break;
    if (score > last) {
      top = at;
      break;
    }
    last = score;
  }
  while (top.parentElement !== null && !isTop(top.parentElement) && top.parentElement.childElementCount === 1) {
    top = top.parentElement;
  }
  scoreOf(top);
  return top;
}
