import type { SavedRefusal } from '../../lib/capture/saved/index.ts';
import { type DocumentText, ENTRY_FAULTS, type PostText } from '../../lib/core/catalogue/text.ts';
import { AGREEMENTS, CONFLICTS, type FoundIn } from '../../lib/core/catalogue/types.ts';
import { IMPORT_FAULTS } from '../../lib/core/exchange/faults.ts';
import { COMMAND_GROUPS, COMMANDS } from '../../lib/core/keys/index.ts';
import type { OfficeWarning } from '../../lib/core/offices/index.ts';
import type { RejectedMention, ReviewedMention } from '../../lib/core/review/types.ts';
import { BlockKind, Credit, Disagreement } from '../../lib/core/schema/article.ts';
import { CaptureWarning, ClipFailure } from '../../lib/core/schema/capture.ts';
import { BlockChange, type Change } from '../../lib/core/schema/correction.ts';
import { LabelColour } from '../../lib/core/schema/shared.ts';
import { type DocumentRef, Tenure } from '../../lib/core/schema/tagging.ts';
import { ClipState, MentionTarget } from '../../lib/core/schema/verdict.ts';
import { reasonCodes } from '../../lib/core/tagging/reasons.ts';
import { resolutions, rules } from '../../lib/core/tagging/rules.ts';
import { COUNTED } from '../../lib/i18n/history.ts';
import type { Language } from '../../lib/i18n/index.ts';
import type { CaptureJob } from '../../lib/platform/jobs.ts';
import type { SavedCapture } from '../../lib/store/captures.ts';
import type { RetagFailureRow } from '../../lib/store/rows.ts';

/** All values of a union: one too few or one too many does not compile. */
const every = <T extends string>(values: Readonly<Record<T, true>>): string[] => Object.keys(values);

interface Family {
  values: readonly string[];
  /** The code asks whether there is such a key (`isMessageKey`) and says something else where there is none. */
  partial?: true;
}

type Stage = Exclude<CaptureJob['stage'], 'saved' | 'failed'>;
type FileRefusal = SavedRefusal | 'unreadable' | 'kind' | 'too-large' | 'one-import' | 'stopped';

/**
 * Keys that the code puts together, by the template that does so (`*` for its hole), with every value the hole may have. The list
 * comes from the code's own list or type, so that a code added there fails here until it has its words.
 */
export const FAMILIES: Readonly<Record<string, Family>> = {
  'sources.field.*': { values: Disagreement.shape.field.options },
  'sources.reason.*': { values: Disagreement.shape.reason.options },
  'doubt.kind.*': {
    values: every<OfficeWarning['kind']>({
      rank: true,
      past: true,
      still: true,
      holder: true,
      both: true,
      dated: true,
    }),
  },
  'command.*': { values: COMMANDS },
  'command.group.*': { values: COMMAND_GROUPS },
  'review.kind.*': { values: MentionTarget.shape.kind.options },
  'review.status.*': {
    values: every<ReviewedMention['status'] | 'rejected'>({ suggested: true, accepted: true, rejected: true }),
  },
  'review.why.*': { values: every<RejectedMention['why']>({ rejected: true, replaced: true, words: true }) },
  'review.retyped.*': { values: MentionTarget.shape.kind.options },
  'review.isAlready.*': { values: MentionTarget.shape.kind.options },
  'credit.*': { values: Credit.shape.role.options },
  'edit.kind.*': { values: BlockKind.options },
  'edit.fault.*': { values: every<'day' | 'clock' | 'noDay'>({ day: true, clock: true, noDay: true }) },
  'failure.*': { values: ClipFailure.options },
  'warning.*': { values: CaptureWarning.options },
  'panel.status.*': { values: every<Stage>({ reading: true, tagging: true, saving: true }) },
  'field.*': {
    values: every<keyof DocumentRef['inferred'] & string>({
      type: true,
      number: true,
      symbol: true,
      issuer: true,
      date: true,
      term: true,
      place: true,
      jurisdiction: true,
      year: true,
    }),
  },
  'history.*': { values: every<'accept' | 'reject' | 'add'>({ accept: true, reject: true, add: true }) },
  'history.state.*': { values: ClipState.options },
  'history.retype.*': { values: MentionTarget.shape.kind.options },
  'history.many.*': { values: [...COUNTED, 'other'] },
  'labels.colour.*': { values: LabelColour.options },
  'state.*': { values: ClipState.options },
  'state.to.*': { values: ClipState.options },
  'state.done.*': { values: ClipState.options },
  'state.now.*': { values: ClipState.options },
  'correct.name.*': { values: changedFields() },
  'correct.*': { values: [...changedFields(), ...BlockChange.options.filter((change) => change !== 'sapo')] },
  'files.outcome.*': { values: every<SavedCapture['outcome']>({ new: true, version: true, sighting: true }) },
  'files.refused.*': {
    partial: true,
    values: every<FileRefusal>({
      'no-article': true,
      listing: true,
      'no-selection': true,
      'page-too-large': true,
      'not-a-page': true,
      pdf: true,
      'not-text': true,
      'empty-archive': true,
      unreadable: true,
      kind: true,
      'too-large': true,
      'one-import': true,
      stopped: true,
    }),
  },
  'retag.reason.*': {
    values: every<RetagFailureRow['reason']>({ 'tagger-failed': true, malformed: true, 'entity-by-id': true }),
  },
  'options.language.*': { values: every<Language>({ vi: true, en: true }) },
  'options.press.*': { values: every<'invalid' | 'refused'>({ invalid: true, refused: true }) },
  'status.*': {
    values: every<Exclude<Tenure['status'], 'current'>>({ former: true, acting: true, appointed: true }),
  },
  'catalogue.kind.*': { values: MentionTarget.shape.kind.options },
  'catalogue.new.*': { values: MentionTarget.shape.kind.options },
  'catalogue.link.hint.*': { values: MentionTarget.shape.kind.options },
  'catalogue.in.*': { values: every<FoundIn>({ entry: true, clip: true, known: true, clips: true }) },
  'catalogue.for.*': { values: AGREEMENTS },
  'catalogue.against.*': { values: CONFLICTS },
  'catalogue.fault.*': { values: ENTRY_FAULTS },
  'catalogue.status.*': { values: Tenure.shape.status.options },
  'catalogue.field.*': {
    values: every<Exclude<keyof DocumentText | keyof PostText, 'kind' | 'about' | 'status'>>({
      type: true,
      number: true,
      issuer: true,
      date: true,
      title: true,
      position: true,
      organisation: true,
      place: true,
      from: true,
      to: true,
      source: true,
    }),
  },
  'reason.*': { values: reasonCodes },
  'rule.*': { values: [...rules, ...resolutions] },
  'fault.*': { values: [...IMPORT_FAULTS, 'not-utf8', 'unreadable'] },
};

function changedFields(): string[] {
  return every<Exclude<Change['field'], 'block'>>({
    title: true,
    sapo: true,
    authors: true,
    outlet: true,
    published: true,
  });
}

/** Keys of a family: its template with each of its values. */
export const keysOf = (template: string, { values }: Family): string[] =>
  values.map((value) => template.replace('*', value));
