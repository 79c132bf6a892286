import type { AnyVerdict } from '../core/review/history.ts';
import type { Translate } from './index.ts';
import { short } from './short.ts';

/** What an entry of the catalogue is called; null where nobody knows. */
export type NameOf = (entry: string) => string | null;

/** Verdicts of which many are told by their number. */
export const COUNTED = [
  'accept',
  'reject',
  'add',
  'link',
  'highlight',
  'comment',
  'label',
  'delete',
  'restore',
  'entry',
] as const;
type Counted = (typeof COUNTED)[number];

const NOBODY: NameOf = () => null;
const MOST_PARTS = 3;

/**
 * What a person did, in words: the verdicts of one step in the order given, or one alone. “Đã bỏ thẻ “Nghị quyết số 04””,
 * “Đã nhận 12 thẻ”.
 */
export function actWords(t: Translate, verdicts: readonly AnyVerdict[], nameOf: NameOf = NOBODY): string {
  const replaced = replacement(t, verdicts);
  if (replaced !== null) return replaced;
  const parts = [...Map.groupBy(verdicts, kindOf).values()].map((those) => part(t, those, nameOf));
  // Verdicts that came of the act's own, as a link of its new entry, follow in one sentence.
  const [first = t('history.many.other', { count: verdicts.length }), ...rest] = parts.slice(0, MOST_PARTS);
  const more = parts.length > MOST_PARTS ? '; …' : '';
  return [first, ...rest.map(lower)].join('; ') + more;
}

/** The words of an act inside a sentence. */
export const lower = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1);

/** What undoing an act would do: a title for the button. `verdict`: one of the act; `all`: where its others are found. */
export function undoTitle(t: Translate, verdict: AnyVerdict | null, all: readonly AnyVerdict[] = []): string {
  if (verdict === null) return t('undo.nothing');
  const { step } = verdict;
  const its = step === undefined ? [] : all.filter((one) => one.step === step);
  return t('history.undoOf', { what: lower(actWords(t, its.length > 0 ? its : [verdict])) });
}

/** What redoing would do: `restore` is the undo that is taken back. */
export function redoTitle(t: Translate, restore: AnyVerdict | null, all: readonly AnyVerdict[]): string {
  if (restore === null) return t('redo.nothing');
  const restores = restore.step === undefined ? [restore] : all.filter(({ step }) => step === restore.step);
  const of = new Set(restores.flatMap((one) => (one.type === 'restore' ? [one.of] : [])));
  return t('history.redoOf', {
    what: lower(
      actWords(
        t,
        all.filter(({ id }) => of.has(id)),
      ),
    ),
  });
}

/** A tag taken away and another put in its place: one thing to who did it. */
function replacement(t: Translate, verdicts: readonly AnyVerdict[]): string | null {
  const [gone, added] = verdicts;
  if (verdicts.length !== 2 || gone?.type !== 'reject' || added?.type !== 'add') return null;
  const { quote } = gone.target;
  if (gone.target.kind === added.target.kind)
    return t('history.respan', { from: short(quote), into: short(added.target.quote) });
  return t(`history.retype.${added.target.kind}`, { what: short(added.target.quote) });
}

/** Verdicts of one kind are told together; what takes away is another kind than what gives. */
const kindOf = (verdict: AnyVerdict): string => {
  if ('present' in verdict && !verdict.present) return `${verdict.type}-off`;
  if (verdict.type === 'link' && verdict.entry === null) return 'link-off';
  return verdict.type;
};

function part(t: Translate, verdicts: readonly AnyVerdict[], nameOf: NameOf): string {
  const [first] = verdicts;
  if (first === undefined) return '';
  if (verdicts.length === 1) return verdictWords(t, first, nameOf);
  const counted = COUNTED.find((type) => kindOf(first) === type);
  return many(t, counted ?? 'other', verdicts);
}

function many(t: Translate, type: Counted | 'other', verdicts: readonly AnyVerdict[]): string {
  const words = t(`history.many.${type}`, { count: verdicts.length });
  const quotes = new Set(verdicts.map((one) => ('target' in one ? one.target.quote.toLocaleLowerCase('vi') : null)));
  const [first] = verdicts;
  return quotes.size === 1 && first !== undefined && 'target' in first
    ? `${words} “${short(first.target.quote)}”`
    : words;
}

/** One verdict in words; `restore` by itself does not know what it took back. */
export function verdictWords(t: Translate, verdict: AnyVerdict, nameOf: NameOf = NOBODY): string {
  const name = (entry: string): string => nameOf(entry) ?? t('history.noEntry');
  switch (verdict.type) {
    case 'accept':
    case 'reject':
    case 'add':
      return t(`history.${verdict.type}`, { what: short(verdict.target.quote) });
    case 'link': {
      const what = short(verdict.target.quote);
      const { entry } = verdict;
      if (entry === null) return t('history.unlink', { what });
      return t('history.link', {
        what,
        entry: short(entry.kind === 'document' ? entry.document.canonical : entry.official.name),
      });
    }
    case 'highlight':
      return t(verdict.present ? 'history.highlight' : 'history.unhighlight', { what: short(verdict.target.quote) });
    case 'comment': {
      if (verdict.text.trim() === '') return t('history.commentRemoved');
      const what = short(oneLine(verdict.text));
      return t(verdict.of === undefined ? 'history.comment' : 'history.commentEdited', { what });
    }
    case 'state':
      return t(`history.state.${verdict.state}`, { reason: short(oneLine(verdict.reason ?? '')) });
    case 'label':
      return t(verdict.present ? 'history.label' : 'history.unlabel', { what: verdict.label });
    case 'note':
      return verdict.text.trim() === ''
        ? t('history.noteCleared')
        : t('history.note', { what: short(oneLine(verdict.text)) });
    case 'correct': {
      const { change } = verdict;
      if (change.field !== 'block') return t('history.correct', { what: t(`correct.name.${change.field}`) });
      return t(change.as === 'drop' ? 'history.dropBlock' : 'history.correctBlock', { what: short(change.quote) });
    }
    case 'delete':
      return t('history.delete');
    case 'restore':
      return t('history.restore');
    case 'entry': {
      const { data } = verdict;
      if (data === null) return t('history.entryGone');
      return t('history.entry', {
        what: short(data.kind === 'document' ? data.document.canonical : data.official.name),
      });
    }
    case 'merge':
      return t('history.merge', { from: short(name(verdict.from)), into: short(name(verdict.into)) });
    case 'split':
      return t('history.split', { from: short(name(verdict.of)), into: short(name(verdict.into)) });
    case 'reject-words':
      return t(verdict.present ? 'history.rejectWords' : 'history.allowWords', { what: short(verdict.words) });
    case 'label-colour':
      return t('history.labelColour', { what: verdict.label });
    case 'mute':
      return t(verdict.present ? 'history.mute' : 'history.unmute');
  }
}

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');
