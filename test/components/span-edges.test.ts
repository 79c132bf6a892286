import { describe, expect, it } from 'vitest';
import { moveEdge } from '../../components/span-edges.ts';

const TEXT = 'Dòng đầu.\nBan hành Nghị quyết số 04-NQ/TW, hôm qua.\nDòng sau.';
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const moved = (words: string, edge: 'start' | 'end', step: 1 | -1): string => {
  const { start, end } = moveEdge(TEXT, spanOf(words), edge, step);
  return TEXT.slice(start, end);
};

describe('moveEdge', () => {
  it.each<[string, 'start' | 'end', 1 | -1, string]>([
    ['Nghị quyết số', 'end', 1, 'Nghị quyết số 04-NQ/TW'],
    ['Nghị quyết số 04-NQ/TW', 'end', -1, 'Nghị quyết số'],
    ['Nghị quyết số 04-NQ/TW', 'end', 1, 'Nghị quyết số 04-NQ/TW, hôm'],
    ['Nghị quyết', 'start', -1, 'hành Nghị quyết'],
    ['Nghị quyết', 'start', 1, 'quyết'],
    // A span of one syllable keeps it, and no edge leaves the block.
    ['quyết', 'start', 1, 'quyết'],
    ['quyết', 'end', -1, 'quyết'],
    ['Ban hành', 'start', -1, 'Ban hành'],
    ['hôm qua', 'end', 1, 'hôm qua'],
    // An edge inside a syllable goes to that syllable's.
    ['ghị quyết', 'start', -1, 'Nghị quyết'],
    ['Nghị quyế', 'end', 1, 'Nghị quyết'],
  ])('%s, its %s by %i: %s', (words, edge, step, after) => {
    expect(moved(words, edge, step)).toBe(after);
  });
});
