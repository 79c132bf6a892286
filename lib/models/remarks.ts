import { newRecordId } from '../core/identity.ts';
import { NEXT_STATES, passageOf, type ReviewedMention, targetOf } from '../core/review/index.ts';
import type { LabelColour } from '../core/schema/shared.ts';
import type { Span } from '../core/schema/span.ts';
import type { ClipState, CommentSubject, PassageTarget, Verdict, VerdictContent } from '../core/schema/verdict.ts';
import { wholeWords } from '../core/text/whole-words.ts';
import type { LoadedClip } from '../store/clips.ts';
import type { VerdictRequest } from '../store/decide.ts';
import type { Acts } from './acts.ts';
import type { Notices } from './notices.ts';

/** What a comment is to be on: as `CommentSubject`, with words by where they are shown. */
export type CommentOn =
  | { kind: 'clip' }
  | { kind: 'highlight'; id: string }
  | { kind: 'mention'; mention: Pick<ReviewedMention, 'kind' | 'start' | 'end'> }
  /** Words that are no highlight yet: they become one with the comment. */
  | { kind: 'passage'; span: Span };

/** What a person says about a clip beside its tags. Each is one step; promises resolve to whether it stands. */
export interface RemarkActs {
  setLabel(clip: LoadedClip, label: string, present: boolean): void;
  /** For all clips; null takes the colour away. */
  setColour(label: string, colour: LabelColour | null): void;
  /** Resolves to whether the note is stored; false when the write failed or the person gave no name. */
  setNote(clip: LoadedClip, text: string): Promise<boolean>;
  highlight(clip: LoadedClip, span: Span, present: boolean): Promise<boolean>;
  /** Nothing is selected that could be highlighted: says so. */
  nothingToHighlight(): void;
  /** `of`: the comment that this is the new text of; empty text takes it away. */
  comment(clip: LoadedClip, on: CommentOn, text: string, of?: string): Promise<boolean>;
  /** Decides the same as an earlier verdict where its words were found in this version. */
  confirmMoved(clip: LoadedClip, verdict: Verdict): Promise<boolean>;
  /** Takes an earlier verdict back whose words are gone, or elsewhere. */
  letGo(verdict: Verdict): Promise<boolean>;
  /** Says why not where the clip's state does not lead there. */
  setState(clip: LoadedClip, state: ClipState, reason?: string): Promise<boolean>;
}

export function createRemarkActs(
  { decide, takeBackAll }: Pick<Acts, 'decide' | 'takeBackAll'>,
  notices: Notices,
): RemarkActs {
  const on = (clip: LoadedClip, content: VerdictContent): VerdictRequest[] => [{ clipId: clip.row.id, content }];
  const wordsAt = ({ reviewed }: LoadedClip, span: Span): PassageTarget | null => {
    const words = wholeWords(reviewed.article.text, span);
    return words === null ? null : passageOf(reviewed, words);
  };
  const refuse = (): Promise<boolean> => {
    notices.complain('remarks.across', null);
    return Promise.resolve(false);
  };

  return {
    setLabel(clip, label, present) {
      const said = { key: present ? ('labels.added' as const) : ('labels.removed' as const), params: { label } };
      void decide({ clips: on(clip, { type: 'label', label, present }) }, said);
    },
    setColour(label, colour) {
      void decide({ shared: [{ type: 'label-colour', label, colour }] }, { key: 'labels.coloured', params: { label } });
    },
    setNote: (clip, text) =>
      decide({ clips: on(clip, { type: 'note', text: text.normalize('NFC') }) }, { key: 'note.saved' }),
    highlight(clip, span, present) {
      const target = present ? wordsAt(clip, span) : passageOf(clip.reviewed, span);
      if (target === null) return refuse();
      const key = present ? ('remarks.highlighted' as const) : ('remarks.unhighlighted' as const);
      return decide(
        { clips: on(clip, { type: 'highlight', target, present }) },
        { key, params: { quote: target.quote } },
      );
    },
    nothingToHighlight: () => notices.complain('remarks.nothing', null),
    comment(clip, subject, written, of) {
      const text = written.normalize('NFC').trim();
      const comment = (on: CommentSubject): VerdictContent => ({
        type: 'comment',
        on,
        text,
        ...(of !== undefined && { of }),
      });
      const said = { key: text === '' ? ('remarks.removed' as const) : ('remarks.stored' as const) };
      if (subject.kind === 'mention') {
        const target = targetOf(clip.reviewed, subject.mention);
        return target === null ? refuse() : decide({ clips: on(clip, comment({ kind: 'mention', target })) }, said);
      }
      if (subject.kind !== 'passage') return decide({ clips: on(clip, comment(subject)) }, said);
      const target = wordsAt(clip, subject.span);
      if (target === null) return refuse();
      const id = newRecordId();
      const highlight: VerdictRequest = {
        clipId: clip.row.id,
        id,
        content: { type: 'highlight', target, present: true },
      };
      return decide({ clips: [highlight, ...on(clip, comment({ kind: 'highlight', id }))] }, said);
    },
    confirmMoved(clip, verdict) {
      const span = clip.reviewed.movedTo.get(verdict.id);
      const content = span === undefined ? null : again(verdict, clip, span);
      if (content === null) return refuse();
      return decide({ clips: on(clip, content) }, { key: 'tags.moved.confirmed' });
    },
    letGo: async ({ id }) => {
      const undone = await takeBackAll([id]);
      notices.say(undone === null ? 'undo.nothing' : 'tags.letGone');
      return undone !== null;
    },
    setState(clip, state, reason) {
      const now = clip.reviewed.state.state;
      if (!NEXT_STATES[now].includes(state)) {
        notices.complain('state.cannot', `state.now.${now}`);
        return Promise.resolve(false);
      }
      const why = reason === undefined ? null : reason.normalize('NFC').trim();
      return decide({ clips: on(clip, { type: 'state', state, reason: why }) }, { key: `state.done.${state}` });
    },
  };
}

/** The same decision on words of the version shown; null for one that is on no words, or whose words nobody has whole. */
function again(verdict: Verdict, { reviewed }: LoadedClip, span: Span): VerdictContent | null {
  if (verdict.type === 'highlight') {
    const target = passageOf(reviewed, span);
    return target === null ? null : { type: 'highlight', target, present: verdict.present };
  }
  if (!('target' in verdict)) return null;
  const target = targetOf(reviewed, { kind: verdict.target.kind, ...span });
  if (target === null) return null;
  if (verdict.type === 'reject') return { type: 'reject', target };
  if (verdict.type === 'link') return { type: 'link', target, entry: verdict.entry };
  return verdict.type === 'add'
    ? { type: 'add', target, entity: verdict.entity }
    : { type: 'accept', target, entity: verdict.entity };
}
