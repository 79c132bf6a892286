import type { Verdict } from '../lib/core/schema/verdict.ts';
import type { Translate } from '../lib/i18n/index.ts';
import { short } from './short.ts';

/** What undoing a verdict would do, in words. */
export function undoTitle(t: Translate, verdict: Verdict | null): string {
  switch (verdict?.type) {
    case 'reject':
    case 'add':
      return t(`undo.${verdict.type}`, { what: short(verdict.target.quote) });
    case 'label':
      return t('undo.label', { what: verdict.label });
    case 'correct': {
      const { change } = verdict;
      const what = change.field === 'block' ? `“${short(change.quote)}”` : t(`correct.name.${change.field}`);
      return t('undo.correct', { what });
    }
    case 'note':
    case 'delete':
      return t(`undo.${verdict.type}`);
    default:
      return t('undo.nothing');
  }
}
