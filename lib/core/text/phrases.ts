import type { Lexed } from './lexed.ts';
import { wordsOf } from './tokens.ts';

interface Node<T> {
  /** Null for a leaf: most nodes are, and a map for each would cost more than all else of a table. */
  next: Map<string, Node<T>> | null;
  value: T | undefined;
}

/**
 * Phrases by their words' keys (case and tone placement folded). Finds the longest phrase that starts at a token, in
 * time bounded by the longest phrase, however long the text.
 */
export class PhraseTable<T> {
  readonly #root = new Map<string, Node<T>>();

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of entries) this.#add(phrase, value);
  }

  #add(phrase: string, value: T): void {
    let branches = this.#root;
    let last: Node<T> | undefined;
    for (const key of wordsOf(phrase)) {
      if (last !== undefined) {
        last.next ??= new Map();
        branches = last.next;
      }
      last = branches.get(key);
      if (last === undefined) {
        last = { next: null, value: undefined };
        branches.set(key, last);
      }
    }
    if (last !== undefined) last.value ??= value;
  }

  /** Whether any phrase starts with a word of this key. */
  startsWith(key: string): boolean {
    return this.#root.has(key);
  }

  /** The longest phrase that starts at token `at`; `end` is the token after it. Never crosses a line break. */
  match(lexed: Lexed, at: number): { value: T; end: number } | null {
    let node = this.#root.get(lexed.key(at));
    let found: { value: T; end: number } | null = null;
    for (let i = at; node !== undefined; ) {
      i++;
      if (node.value !== undefined) found = { value: node.value, end: i };
      node = node.next?.get(lexed.key(i));
    }
    return found;
  }
}
