/** Labels of these clips, most used first. */
export function labelsByUse(rows: readonly { labels: readonly string[] }[]): string[] {
  const counts = new Map<string, number>();
  for (const label of rows.flatMap((row) => row.labels)) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'vi')).map(([label]) => label);
}
