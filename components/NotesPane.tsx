import type { JSX } from 'preact';
import type { ReviewedClip } from '../lib/core/review/types.ts';
import type { Span } from '../lib/core/schema/span.ts';
import { LabelField } from './LabelField.tsx';
import { NoteField } from './NoteField.tsx';
import { RemarksPane } from './RemarksPane.tsx';
import type { KnownLabels, RemarkActs } from './remark-acts.ts';
import type { CommentOn } from './remark-items.ts';

interface Props {
  reviewed: ReviewedClip;
  known: KnownLabels;
  remarks: RemarkActs;
  /** How often a key has asked to write the note. */
  askedNote: number;
  /** What a comment is being written on. */
  writing: CommentOn | null;
  onWrite: (on: CommentOn | null) => void;
  onGo: (span: Span) => void;
}

/** What people say about a clip beside its tags: labels, the note, highlights and comments. */
export function NotesPane({ reviewed, known, remarks, askedNote, writing, onWrite, onGo }: Props): JSX.Element {
  return (
    <div class="notes">
      <LabelField
        labels={reviewed.labels}
        colours={known.colours}
        suggest={known.suggest}
        onLabel={remarks.label}
        onColour={remarks.colour}
      />
      <NoteField note={reviewed.note} asked={askedNote} onNote={remarks.note} />
      <RemarksPane
        reviewed={reviewed}
        writing={writing}
        onWrite={onWrite}
        onComment={remarks.comment}
        onHighlight={(span, present) => void remarks.highlight(span, present)}
        onGo={onGo}
      />
    </div>
  );
}
