import type { Lexed } from '../text/index.ts';
import { capitalRun } from './capitals.ts';
import { keysOf } from './cursor.ts';
import { gated } from './names.ts';
import { mentionAt, type OfficialCandidate } from './officials/candidate.ts';

const NAME_MAX = 6;

/**
 * Full names of persons already known, standing elsewhere without title or post (`cấp dưới Hoàng Quốc Vượng`). Not inside
 * longer names, and not as names of things or in photo credits.
 */
export function repeatedNames(
  lexed: Lexed,
  candidates: readonly OfficialCandidate[],
  breaks: (token: number) => number,
): OfficialCandidate[] {
  const names = new Set<string>();
  const firsts = new Set<string>();
  const taken = new Set<number>();
  for (const { name } of candidates) {
    if (name === null || name.given || name.cut) continue;
    names.add(keysOf(lexed, name.start, name.end));
    firsts.add(lexed.key(name.start));
    taken.add(name.start);
  }
  const found: OfficialCandidate[] = [];
  for (let i = 0; i < lexed.length; i++) {
    const word = lexed.word(i);
    if (!word.upper || !firsts.has(word.key) || taken.has(i)) continue;
    const end = capitalRun(lexed, i);
    if (
      end - i < 2 ||
      end - i > NAME_MAX ||
      lexed.word(i - 1).upper ||
      !names.has(keysOf(lexed, i, end)) ||
      gated(lexed, i)
    )
      continue;
    found.push({
      ...mentionAt(lexed, i, end, breaks(i)),
      rule: 'official.repeated-name',
      name: { start: i, end, given: false, cut: false, listed: true },
    });
    i = end - 1;
  }
  return found;
}
