import type { Credit } from '../../core/schema/index.ts';
import { setOf, wordsKey } from '../text.ts';
import { all, isCalled } from '../tree/element.ts';
import type { Document, Element } from '../tree/node.ts';
import { readSigned } from './credits.ts';
import { lineOf } from './near.ts';
import { isOwn } from './own.ts';

const SIGNED =
  '[data-role=author], [data-field=source], [class*=author i], [class*=byline i], [class*=tacgia i], [class*=source i], [class*=nguon i]';
const SOURCE_WORDS = setOf('source nguon');
/** Whose an image is stays with the image. */
const PICTURE = 'figure, table, [class*=photo i], [type=photo i]';
const LONGEST = 120;
const LONGEST_SOURCE = 60;
const MOST = 60;

/** Credits in the page's bylines and source boxes: `Theo Hồ Hương`, `Nguồn: TTXVN`, a source's bare name in a box of its own. */
export function shownCredits(document: Document, headline: Element | null, sites: Set<string>): Credit[] {
  const credits: Credit[] = [];
  for (const element of all(document, SIGNED).slice(0, MOST)) {
    const line = lineOf(element, LONGEST)?.text ?? '';
    // Buttons stand in a source's box, and are named after it.
    if (
      line === '' ||
      /^(?:copy|lấy|link)(?: |$)/iu.test(line) ||
      !isOwn(element, headline) ||
      element.closest(PICTURE) !== null
    )
      continue;
    const signed = readSigned(line, sites);
    const isSource = element.getAttribute('data-field') === 'source' || isCalled(element, SOURCE_WORDS);
    if (signed.isWhole && signed.credits.length > 0)
      credits.push(...signed.credits.filter(({ name }) => !/ (?:copy|lấy) link/iu.test(name)));
    else if (isSource && line.length <= LONGEST_SOURCE && /^(?:\p{Lu}[^:]*|[^\s:@]+\.\p{L}+)$/u.test(line))
      credits.push({ role: 'source', name: line });
  }
  return uniqueCredits(credits);
}

/** Each credit once; of two that go on differently the shorter, since a box about it holds buttons too. */
export function uniqueCredits(credits: readonly Credit[]): Credit[] {
  const keys = new Map(credits.map((credit) => [`${credit.role} ${wordsKey(credit.name)}`, credit]));
  return [...keys]
    .filter(([key]) => ![...keys.keys()].some((other) => key.startsWith(`${other} `)))
    .map(([, credit]) => credit);
}
