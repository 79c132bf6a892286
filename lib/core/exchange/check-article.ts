import type { Article } from '../schema/article.ts';
import { fault, type ImportFault } from './faults.ts';

/** Faults of an article's text and blocks: the text is NFC, and the blocks joined by `\n` are the text. */
export function* articleFaults(article: Article, place: string): Generator<ImportFault> {
  const { text, blocks } = article;
  if (text.normalize('NFC') !== text) yield fault('not-nfc', `${place}.text`, 'not in Unicode NFC');
  let next = 0;
  for (const [index, { start, end }] of blocks.entries()) {
    const here = `${place}.blocks[${index}]`;
    if (end > text.length || start >= end) {
      yield fault('span-outside', here, `${start}–${end} in a text of ${text.length}`);
      return;
    }
    if (start !== next) yield fault('blocks-differ', here, `starts at ${start}, not at ${next}`);
    const within = text.indexOf('\n', start);
    if (within !== -1 && within < end) yield fault('blocks-differ', here, 'holds a line break');
    if (end < text.length && text[end] !== '\n') yield fault('blocks-differ', here, 'no line break after it');
    next = end + 1;
  }
  if (next !== text.length + 1) yield fault('blocks-differ', `${place}.blocks`, `end at ${next - 1} of ${text.length}`);
}
