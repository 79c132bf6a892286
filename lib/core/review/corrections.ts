import type { Verdict } from '../schema/verdict.ts';
import { type CorrectedArticle, correctArticle } from './correct.ts';
import { captured, placeCorrection } from './placed.ts';
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
  const corrections = verdicts.filter((verdict) => verdict.type === 'correct');
  if (corrections.length === 0) return { ...correctArticle(current.article, []), moved: [], lost: [] };
  const corrects = new Set(corrections.map(({ versionId }) => versionId));
  const [moved, lost]: [CorrectVerdict[], CorrectVerdict[]] = [[], []];
  const placed: PlacedCorrection[] = [];
  const to = captured(current.article);
  const versions = new Map([[current.id, to]]);
  for (const { id, article } of others) if (corrects.has(id)) versions.set(id, captured(article));
  for (const verdict of corrections) {
    const found = placeCorrection(verdict, versions.get(verdict.versionId), to);
    if (found.outcome === 'lost') {
      lost.push(verdict);
      continue;
    }
    if (found.outcome === 'moved') moved.push(verdict);
    placed.push(found.placed);
  }
  return { ...correctArticle(current.article, placed), moved, lost };
}
