import type { Verdict } from '../schema/verdict.ts';
import { type CorrectedArticle, correctArticle } from './correct.ts';
import { placeCorrection } from './placed.ts';
import type { CorrectVerdict, FoldVersion, PlacedCorrection } from './types.ts';

export interface AppliedCorrections extends CorrectedArticle {
  /** Corrections given on another version, of a block that stands elsewhere now, or of what this version does not have. */
  moved: CorrectVerdict[];
  lost: CorrectVerdict[];
}

/** The current version's article with the corrections among these verdicts, which are those in effect, in clock order. */
export function applyCorrections(
  current: FoldVersion,
  others: readonly FoldVersion[],
  verdicts: readonly Verdict[],
): AppliedCorrections {
  const [moved, lost]: [CorrectVerdict[], CorrectVerdict[]] = [[], []];
  const placed: PlacedCorrection[] = [];
  for (const verdict of verdicts) {
    if (verdict.type !== 'correct') continue;
    const from = verdict.versionId === current.id ? current : others.find(({ id }) => id === verdict.versionId);
    const found = placeCorrection(verdict, from?.article, current.article);
    if (found.outcome === 'lost') {
      lost.push(verdict);
      continue;
    }
    if (found.outcome === 'moved') moved.push(verdict);
    placed.push(found.placed);
  }
  return { ...correctArticle(current.article, placed), moved, lost };
}
