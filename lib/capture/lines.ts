import type { BlockKind } from '../core/schema/index.ts';
import { collapse } from './text.ts';
import type { Element } from './tree/node.ts';

/** One line of a block's text while it is read, with how much of it is linked or emphasised, and its first link. */
export interface Line {
  text: string;
  /** Characters, blanks at the ends apart. */
  linked: number;
  emphasised: number;
  link: Element | null;
}

export const emptyLine = (): Line => ({ text: '', linked: 0, emphasised: 0, link: null });

const ENDS_SENTENCE = /[.!?:;…]["”’)]?$/u;

/**
 * The lines of a block as they count: empty ones gone, a line that only goes on the sentence before it joined to that.
 * Headings and captions are one line whatever breaks stand in them.
 */
export function joinLines(lines: readonly Line[], kind: BlockKind): Line[] {
  const isOne = kind === 'heading' || kind === 'caption';
  const out: Line[] = [];
  let open = false;
  // Of the piece before alone: what has been joined may be long.
  let ended = false;
  for (const line of lines) {
    const text = collapse(line.text);
    if (text === '') {
      open = false;
      continue;
    }
    const last = out.at(-1);
    if (last !== undefined && (isOne || (open && /^\p{Ll}/u.test(text) && !ended))) {
      last.text = `${last.text} ${text}`;
      last.linked += line.linked;
      last.emphasised += line.emphasised;
      last.link ??= line.link;
    } else out.push({ ...line, text });
    open = true;
    ended = ENDS_SENTENCE.test(text.slice(-2));
  }
  return out;
}
