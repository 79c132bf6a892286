import type { Lexed } from './lexed.ts';
import { firstWordOf, wordsOf } from './tokens.ts';

interface Node<T> {
  /** Null for a leaf: most nodes are, and a map for each would cost more than all else of a table. */
  next: Map<string, Node<T>> | null;
  value: T | undefined;
}

/** Stands in the tables for whatever joins the halves of a phrase. */
const JOINT = '-';
const NO_JOINTS: ReadonlySet<string> = new Set();

/** Puts a value behind the words of a phrase but the first, which `node` stands for. The first value given stands. */
function add<T>(node: Node<T>, words: readonly string[], value: T, joints: ReadonlySet<string>): void {
  let last = node;
  for (const word of words.slice(1)) {
    const key = joints.has(word) ? JOINT : word;
    last.next ??= new Map();
    let next = last.next.get(key);
    if (next === undefined) {
      next = { next: null, value: undefined };
      last.next.set(key, next);
    }
    last = next;
  }
  last.value ??= value;
}

/** The phrases with one first word: as they were given until a text has that word, then by their further words. */
interface Branch<T> {
  unread: (readonly [string, T])[] | null;
  readonly node: Node<T>;
}

/**
 * Phrases by their words' keys (case and tone placement folded). Finds the longest phrase that starts at a token, in
 * time bounded by the longest phrase, however long the text.
 */
export class PhraseTable<T> {
  readonly #branches = new Map<string, Branch<T>>();
  readonly #joints: ReadonlySet<string>;

  /** `joints`: what may join the halves of a phrase (`giáo dục và đào tạo`). Any of them, or nothing, does for another. */
  constructor(entries: Iterable<readonly [string, T]>, joints: ReadonlySet<string> = NO_JOINTS) {
    this.#joints = joints;
    for (const entry of entries) {
      const key = firstWordOf(entry[0]);
      if (key === '') continue;
      const branch = this.#branches.get(key);
      if (branch === undefined) this.#branches.set(key, { unread: [entry], node: { next: null, value: undefined } });
      else branch.unread?.push(entry);
    }
  }

  /** What begins with a word of this key. Most words of a table stand in no one article, so each is read when met. */
  #node(key: string): Node<T> | undefined {
    const branch = this.#branches.get(key);
    if (branch === undefined) return undefined;
    const { unread, node } = branch;
    if (unread !== null) {
      branch.unread = null;
      for (const [phrase, value] of unread) add(node, wordsOf(phrase), value, this.#joints);
    }
    return node;
  }

  /** Whether any phrase starts with a word of this key. */
  startsWith(key: string): boolean {
    return this.#branches.has(key);
  }

  /** The longest phrase that starts at token `at`; `end` is the token after it. Never crosses a line break. */
  match(lexed: Lexed, at: number): { value: T; end: number } | null {
    let node = this.#node(lexed.key(at));
    let found: { value: T; end: number } | null = null;
    for (let i = at; node !== undefined; ) {
      i++;
      if (node.value !== undefined) found = { value: node.value, end: i };
      const { next } = node;
      if (next === null) break;
      node = next.get(lexed.key(i)) ?? (this.#joints.size === 0 ? undefined : this.#joined(next, lexed.key(i)));
    }
    return found;
  }

  /** What follows where the phrase is joined at a word of this key, or the word stands where its joint is left out. */
  #joined(next: ReadonlyMap<string, Node<T>>, key: string): Node<T> | undefined {
    const joint = next.get(JOINT);
    return this.#joints.has(key) ? joint : joint?.next?.get(key);
  }
}
