import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReviewedClip } from '../lib/core/review/types.ts';
import type { Span } from '../lib/core/schema/span.ts';
import { LABEL_FIELD } from './LabelField.tsx';
import type { Mark } from './marks.ts';
import type { RemarkActs } from './remark-acts.ts';
import { type CommentOn, keyOf } from './remark-items.ts';
import type { MarkKey } from './review-queue.ts';
import { useCommands } from './use-commands.ts';
import { useKept } from './use-kept.ts';

interface Place {
  reviewed: ReviewedClip;
  remarks: RemarkActs;
  /** What is selected in the text at this moment; an empty span is a caret. */
  selection: () => Span | null;
  /** The mention in front. */
  front: () => Mark | null;
  /** Brings the pane of notes to the front. */
  onOpen: () => void;
}

export interface Remarks {
  writing: CommentOn | null;
  write(on: CommentOn | null): void;
  askedNote: number;
  /** Highlights what is selected, or takes the highlight away that is there. */
  highlight(): void;
  comment(): void;
}

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Of what was kept; null for what an earlier build wrote otherwise. */
function readOn(kept: string): CommentOn | null {
  if (kept === '') return null;
  try {
    const on: CommentOn = JSON.parse(kept);
    return /^(clip|(highlight|document|official|passage):)/.test(keyOf(on)) ? on : null;
  } catch {
    return null;
  }
}

/** What is written about a clip, and its commands: label, note, highlight, comment. */
export function useRemarks({ reviewed, remarks, selection, front, onOpen }: Place): Remarks {
  // A comment that was being written is open again with the clip.
  const [kept, keep] = useKept('commenting');
  const [askedNote, askNote] = useState(0);
  const [askedLabel, askLabel] = useState(0);
  // As soon as the field is on screen: the next key is meant for it.
  useLayoutEffect(() => {
    if (askedLabel > 0) document.getElementById(LABEL_FIELD)?.focus();
  }, [askedLabel]);
  const back = useRef<HTMLElement | null>(null);
  const write = (on: CommentOn | null): void => {
    if (on !== null && kept === '') back.current = focused();
    keep(on === null ? '' : JSON.stringify(on));
    const to = back.current;
    // Once the form has gone, and where what had the focus is still on screen.
    if (on === null && to !== null)
      requestAnimationFrame(() => to.isConnected && to.offsetParent !== null && to.focus());
  };
  const chosen = (): Span | null => {
    const span = selection();
    return span === null || span.start === span.end ? null : span;
  };
  const made = useRef<{ span: Span; front: MarkKey | null } | null>(null);
  const highlightAt = (span: Span | null): Span | null =>
    reviewed.highlights.find((one) =>
      span === null
        ? false
        : span.start === span.end
          ? one.start <= span.start && span.start < one.end
          : same(one, span),
    ) ?? null;
  const highlight = (): void => {
    const there = highlightAt(selection());
    const words = chosen();
    made.current = null;
    if (there !== null) void remarks.highlight(there, false);
    else if (words !== null) {
      void remarks.highlight(words, true);
      made.current = { span: words, front: front()?.key ?? null };
    } else remarks.nothingSelected();
    document.getSelection()?.removeAllRanges();
  };
  /** The highlight just made, unless the person has gone elsewhere since. */
  const justMade = (): Span | null => {
    const last = made.current;
    made.current = null;
    return last !== null && selection() === null && last.front === (front()?.key ?? null) ? last.span : null;
  };
  const comment = (): void => {
    const words = chosen();
    const last = justMade();
    // It has been made whole words since.
    const isLast = (one: Span): boolean => last !== null && one.start <= last.start && last.end <= one.end;
    const at = reviewed.highlights.find((one) => (words === null ? isLast(one) : same(one, words)));
    const mark = front();
    onOpen();
    if (at !== undefined) write({ kind: 'highlight', id: at.verdict });
    else if (words !== null) write({ kind: 'passage', span: words });
    else if (mark !== null && mark.rejected === null) {
      const { kind, start, end } = mark.mention;
      write({ kind: 'mention', mention: { kind, start, end } });
    } else write({ kind: 'clip' });
  };
  useCommands({
    highlight,
    comment,
    note: () => {
      onOpen();
      askNote((count) => count + 1);
    },
    label: () => {
      onOpen();
      askLabel((count) => count + 1);
    },
  });
  return { writing: readOn(kept), write, askedNote, highlight, comment };
}

const focused = (): HTMLElement | null => {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null;
};
