import type { LabelColour } from '../lib/core/schema/shared.ts';
import type { Span } from '../lib/core/schema/span.ts';
import type { ClipState, Verdict } from '../lib/core/schema/verdict.ts';
import type { CommentOn } from './remark-items.ts';
import type { SaveText } from './text-draft.ts';

/** What a person says about a clip beside its tags (lib/models/remarks.ts); promises resolve to whether it stands. */
export interface RemarkActs {
  label(label: string, present: boolean): void;
  /** For all clips. */
  colour(label: string, colour: LabelColour | null): void;
  note: SaveText;
  highlight(span: Span, present: boolean): Promise<boolean>;
  comment(on: CommentOn, text: string, of?: string): Promise<boolean>;
  state(state: ClipState, reason?: string): Promise<boolean>;
  /** There is nothing selected that could be highlighted. */
  nothingSelected(): void;
  /** The words of an earlier decision are those found elsewhere in this version. */
  confirmMoved(verdict: Verdict): void;
  /** An earlier decision whose words are not where they were counts no longer. */
  letGo(verdict: Verdict): void;
}

/** What is known of labels over all clips. */
export interface KnownLabels {
  colours: ReadonlyMap<string, LabelColour>;
  /** Labels that what is typed may mean, without those the clip has. */
  suggest(typed: string): readonly string[];
}
