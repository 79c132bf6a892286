import type { PageScore } from './benchmark.ts';

/** A page that two captures read differently: the change of its F1 and the lines that came and went, `✓` if they are the article's. */
export interface PageChange {
  readonly page: string;
  readonly f1: number;
  readonly delta: number;
  readonly lines: string[];
}

const MOST_LINES = 6;
const LONGEST = 100;

const wordsOf = (text: string): string => ` ${(text.match(/[\p{L}\p{N}_]+/gu) ?? []).join(' ')} `;

/** Pages whose body is another than before, the greatest loss first. `truth` holds the true bodies. */
export function pageChanges(
  before: ReadonlyMap<string, PageScore>,
  after: ReadonlyMap<string, PageScore>,
  truth: ReadonlyMap<string, string>,
): PageChange[] {
  const changes: PageChange[] = [];
  for (const [page, now] of after) {
    const was = before.get(page);
    if (was === undefined || was.body === now.body) continue;
    const told = wordsOf(truth.get(page) ?? '');
    const [old, fresh] = [was.body.split('\n'), now.body.split('\n')];
    const lines = [...differing('+', fresh, old, told), ...differing('−', old, fresh, told)];
    changes.push({ page, f1: now.f1, delta: now.f1 - was.f1, lines });
  }
  return changes.sort((a, b) => a.delta - b.delta);
}

function differing(sign: string, lines: readonly string[], others: readonly string[], truth: string): string[] {
  const known = new Set(others);
  const only = lines.filter((line) => !known.has(line));
  const shown = only.slice(0, MOST_LINES).map((line) => {
    const text = line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
    return `${sign} ${truth.includes(wordsOf(line)) ? '✓' : '✗'} ${text}`;
  });
  return only.length > MOST_LINES ? [...shown, `${sign}   and ${only.length - MOST_LINES} lines more`] : shown;
}
