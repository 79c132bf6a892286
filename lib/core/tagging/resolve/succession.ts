import type { Lexed } from '../../text/index.ts';
import type { OfficialCandidate, PostChange } from '../officials/candidate.ts';
import type { Person } from './people.ts';

/** Who is replaced by another, and what is known of the office so far. */
export interface Replaced {
  readonly person: Person;
  readonly candidate: OfficialCandidate;
  /** Given to another in a sentence before, so that it may be theirs. */
  readonly given: PostChange | null;
  /** The sentence has told which office it is. */
  readonly settled: boolean;
}

/** `thay ông X`, `kế nhiệm bà Y`: the mention is of the one who leaves. */
export function succeeded(lexed: Lexed, { token }: OfficialCandidate): boolean {
  const [last, first] = [lexed.key(token - 1), lexed.key(token - 2)];
  return (
    last === 'thay' ||
    (first === 'thay' && (last === 'thế' || last === 'cho')) ||
    (first === 'kế' && (last === 'nhiệm' || last === 'tục'))
  );
}

const SENTENCE_REACH = 60;

/** What stands between character `from` and token `to`: another sentence begins, or a clause, or only words stand there. */
export function gap(lexed: Lexed, from: number, to: number): 'sentence' | 'clause' | 'words' {
  let found: 'clause' | 'words' = 'words';
  for (let i = to - 1; lexed.start(i) >= from; i--) {
    const { kind, key } = lexed.word(i);
    if (kind === 'break' || (key === '.' && !lexed.glued(i + 1)) || to - i > SENTENCE_REACH) return 'sentence';
    if (kind !== 'word') found = 'clause';
  }
  return found;
}
