import type { Lexed } from './lexed.ts';
import { wordsOf } from './tokens.ts';

interface Node<T> {
  next: Map<string, Node<T>>;
  value: T | undefined;
}

/**
 * Phrases by their words' keys (case and tone placement folded). Finds the longest phrase that starts at a token, in
 * time bounded by the longest phrase, however long the text.
 */
export class PhraseTable<T> {
  readonly #root: Node<T> = { next: new Map(), value: undefined };

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of entries) this.#add(phrase, value);
  }

  #add(phrase: string, value: T): void {
    let node = this.#root;
    for (const key of wordsOf(phrase)) {
      let next = node.next.get(key);
      if (next === undefined) {
        next = { next: new Map(), value: undefined };
        node.next.set(key, next);
      }
      node = next;
    }
    node.value ??= value;
  }

  /** Whether any phrase starts with a word of this key. */
  startsWith(key: string): boolean {
    return this.#root.next.has(key);
  }

  /** The longest phrase that starts at token `at`; `end` is the token after it. Never crosses a line break. */
  match(lexed: Lexed, at: number): { value: T; end: number } | null {
    let node = this.#root.next.get(lexed.key(at));
    let found: { value: T; end: number } | null = null;
    for (let i = at; node !== undefined; ) {
      i++;
      if (node.value !== undefined) found = { value: node.value, end: i };
      node = node.next.get(lexed.key(i));
    }
    return found;
  }
}
