import type { CaptureWarning, RawCapture } from '../core/schema/index.ts';

/** What every capture should have and this one has not. A lead is asked of articles alone. */
export function missingValues(
  capture: Pick<RawCapture, 'kind' | 'sapo' | 'authors' | 'published' | 'outlet'>,
): CaptureWarning[] {
  const warnings: CaptureWarning[] = [];
  if (capture.kind === 'article' && capture.sapo === null) warnings.push('no-sapo');
  if (capture.authors.length === 0) warnings.push('no-author');
  if (capture.published === null) warnings.push('no-date');
  if (capture.outlet === null) warnings.push('no-outlet');
  return warnings;
}
