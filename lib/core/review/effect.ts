import { canonicalJson } from '../exchange/canonical.ts';
import type { Verdict } from '../schema/verdict.ts';
import { ClipFold, isAppliable } from './clip-fold.ts';
import type { FoldInput } from './types.ts';

/**
 * The fold with one verdict more, which stands behind all others in clock order; null where that makes no difference (see
 * `ClipFold.give`). What can be applied on top changes the fold that is given.
 */
export function foldWith(fold: ClipFold, input: FoldInput, verdict: Verdict): ClipFold | null {
  if (isAppliable(verdict)) return fold.give(verdict) ? fold : null;
  if (verdict.type === 'restore') {
    return fold.withdrawn.has(verdict.of) ? null : new ClipFold(input);
  }
  const after = new ClipFold(input);
  const result = after.result();
  const waits = [...result.lost, ...result.hidden].some(({ id }) => id === verdict.id);
  const changes = waits || canonicalJson(fold.result().article) !== canonicalJson(result.article);
  return changes ? after : null;
}
