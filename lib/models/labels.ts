import { searchable } from '../core/review/index.ts';

/** Labels of these clips, most used first. */
export function labelsByUse(rows: readonly { labels: readonly string[] }[]): string[] {
  const counts = new Map<string, number>();
  for (const label of rows.flatMap((row) => row.labels)) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'vi')).map(([label]) => label);
}

/** How many labels are offered. */
const OFFERED = 6;

/**
 * Labels that what was typed may mean: those that begin so before those of which a later word does, with its own marks
 * before without, the more used first. Of nothing typed the most used.
 */
export function suggestLabels(known: readonly string[], taken: readonly string[], typed: string): string[] {
  const free = known.filter((label) => !taken.includes(label));
  const marked = typed.normalize('NFC').trim().toLocaleLowerCase('vi');
  if (marked === '') return free.slice(0, OFFERED);
  const plain = searchable(typed);
  if (plain === '') return free.filter((label) => label.includes(marked)).slice(0, OFFERED);
  const rank = (label: string): number => {
    const folded = searchable(label);
    if (label.toLocaleLowerCase('vi').startsWith(marked)) return 0;
    if (folded.startsWith(plain)) return 1;
    return ` ${folded}`.includes(` ${plain}`) ? 2 : 3;
  };
  const ranked = free.map((label, use) => ({ label, use, rank: rank(label) })).filter((one) => one.rank < 3);
  return ranked
    .sort((a, b) => a.rank - b.rank || a.use - b.use)
    .slice(0, OFFERED)
    .map(({ label }) => label);
}
