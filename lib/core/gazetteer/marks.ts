/** How sure a fact is: ✓ seen in a source, ⚠ one secondary source or sources in conflict, ○ not checked (domain.md). */
export type Mark = '✓' | '⚠' | '○';

/** The mark of an entry; a build leaves out marks equal to ✓, so a missing one says ✓. */
export function markOf(mark: string | undefined): Mark {
  return mark === '○' || mark === '⚠' ? mark : '✓';
}
