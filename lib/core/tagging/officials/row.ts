import type { Lexed } from '../../text/index.ts';
import type { Post } from '../post.ts';
import type { OfficialCandidate } from './candidate.ts';
import { pastBullets } from './list.ts';

const ROW_MAX = 40;
const CHANGE_REACH = 10;
const LINKS = new Set([',', ';', 'và']);
const ADVERBS_MAX = 4;
const ADVERBS = new Set(['đã', 'vừa', 'mới', 'cũng', 'sẽ', 'quyết', 'định']);

/** Persons named side by side, `ông A và bà B`: what is said behind the last is said of all. */
export class Row {
  /** Index of the first among the candidates. */
  #from = 0;
  #end = -1;
  /** Token at which one beside the last must start. */
  #next = -1;
  /** Semicolons part them. */
  #parted = false;
  #link = '';
  #closed = false;

  /** The person at index `index` of the candidates starts at token `at` and ends before token `end`. */
  add(lexed: Lexed, index: number, at: number, end: number): void {
    const beside = this.#next === at;
    const link = lexed.key(end);
    this.#closed = beside && this.#link === 'và';
    this.#from = beside ? Math.max(this.#from, index - ROW_MAX) : index;
    this.#parted = beside && (this.#parted || this.#link === ';');
    this.#end = end;
    this.#link = link;
    this.#next = LINKS.has(link) ? pastBullets(lexed, end + 1) : -1;
  }

  /**
   * Whether posts that a verb at token `at` states are said of the row: within the sentence and within reach. Past a
   * semicolon only what all are (`A; B là Phó Trưởng ban`), not `A giữ chức X; B giữ chức Y`.
   */
  takes(lexed: Lexed, at: number, stated: boolean): boolean {
    if (this.#end < 0 || at - this.#end > CHANGE_REACH || (this.#parted && !stated)) return false;
    for (let i = this.#end; i < at; i++)
      if (['.', ';', ':'].includes(lexed.key(i)) || lexed.word(i).kind === 'break') return false;
    return true;
  }

  /** Whether the last ends right before the verb at token `at`. */
  isSubject(lexed: Lexed, at: number): boolean {
    let before = at;
    while (before > at - ADVERBS_MAX && ADVERBS.has(lexed.key(before - 1))) before--;
    return this.#end === before;
  }

  /** Token after the last; -1 before any. */
  get end(): number {
    return this.#end;
  }

  /** How many they are, the last of them ending `candidates`. */
  size(candidates: readonly OfficialCandidate[]): number {
    return candidates.length - this.#from;
  }

  /** Whether the last comes behind `và`, as the last of those counted does. */
  get closed(): boolean {
    return this.#closed;
  }

  /** Whether none but the last, which ends `candidates`, says posts of its own. */
  isBare(candidates: readonly OfficialCandidate[]): boolean {
    for (let i = this.#from; i < candidates.length - 1; i++) if (candidates[i]?.posts.length !== 0) return false;
    return this.#from < candidates.length - 1;
  }

  /** Hands posts to all but the last of the row, which ends `candidates`. */
  share(candidates: OfficialCandidate[], posts: readonly Post[]): void {
    for (let i = this.#from; i < candidates.length - 1; i++) {
      const candidate = candidates[i];
      if (candidate !== undefined) candidates[i] = { ...candidate, inherited: [...candidate.inherited, ...posts] };
    }
  }
}
