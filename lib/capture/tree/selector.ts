import type { Element } from './node.ts';

/** Whether an element is one that a selector means. */
export type Matcher = (element: Element) => boolean;

const compiled = new Map<string, Matcher>();

/**
 * Compiles a selector; the same one once. Of CSS: tags, classes, ids, attributes (`= ~= ^= $= *=`, with `i`), `:has()`,
 * `:not()`, `:last-of-type`, all combinators, lists.
 * @throws SyntaxError for any other
 */
export function matcherOf(selector: string): Matcher {
  let matcher = compiled.get(selector);
  if (matcher === undefined) {
    matcher = anyOf(new Reader(selector).list());
    compiled.set(selector, matcher);
  }
  return matcher;
}

const anyOf = (matchers: readonly Matcher[]): Matcher => {
  const [only] = matchers;
  if (matchers.length === 1 && only !== undefined) return only;
  return (element) => {
    for (const matches of matchers) if (matches(element)) return true;
    return false;
  };
};

const allOf = (tests: readonly Matcher[]): Matcher => {
  const [only] = tests;
  if (tests.length === 1 && only !== undefined) return only;
  return (element) => {
    for (const holds of tests) if (!holds(element)) return false;
    return true;
  };
};

/** What of an element's surroundings must match beside itself. */
const COMBINED: Record<string, (left: Matcher, own: Matcher) => Matcher> = {
  ' ': (left, own) => (element) => {
    if (!own(element)) return false;
    let at = element.parentNode;
    while (at !== null && !left(at)) at = at.parentNode;
    return at !== null;
  },
  '>': (left, own) => (element) => own(element) && element.parentNode !== null && left(element.parentNode),
  '+': (left, own) => (element) => {
    const before = own(element) ? element.previousElementSibling : null;
    return before !== null && left(before);
  },
  '~': (left, own) => (element) => {
    let at = own(element) ? element.previousElementSibling : null;
    while (at !== null && !left(at)) at = at.previousElementSibling;
    return at !== null;
  },
};

const COMPARED: Record<string, (value: string, wanted: string) => boolean> = {
  '=': (value, wanted) => value === wanted,
  '~=': (value, wanted) => hasWord(value, wanted),
  '^=': (value, wanted) => value.startsWith(wanted),
  '$=': (value, wanted) => value.endsWith(wanted),
  '*=': (value, wanted) => value.includes(wanted),
};

/** Whether a word stands between blanks: what `.word` asks of `class`, without a list of its words. */
function hasWord(value: string, word: string): boolean {
  for (let at = value.indexOf(word); at >= 0; at = value.indexOf(word, at + 1)) {
    if (isEdge(value, at - 1) && isEdge(value, at + word.length)) return true;
  }
  return false;
}
const isEdge = (value: string, at: number): boolean => at < 0 || at >= value.length || /\s/.test(value.charAt(at));

const NAME = /[\w\u0080-\uffff-]+/y;
const ATTRIBUTE = /\[\s*([\w:-]+)\s*(?:([~^$*]?=)\s*(?:"([^"]*)"|'([^']*)'|([^\s\]"']+))\s*(i)?\s*)?\]/y;
const COMBINATOR = /\s*([>+~])\s*|\s+(?![,)])/y;

class Reader {
  private readonly selector: string;
  private at = 0;

  constructor(selector: string) {
    this.selector = selector.trim();
  }

  /** Every selector of the list up to its end, or to the bracket that closes it. */
  list(nested = false): Matcher[] {
    const matchers = [this.complex()];
    while (this.take(/\s*,\s*/y) !== null) matchers.push(this.complex());
    if (nested ? this.take(/\s*\)/y) === null : this.at < this.selector.length) throw this.error();
    return matchers;
  }

  private complex(): Matcher {
    let matcher = this.compound();
    for (let link = this.take(COMBINATOR); link !== null; link = this.take(COMBINATOR)) {
      const combine = COMBINED[link[1] ?? ' '];
      if (combine === undefined) throw this.error();
      matcher = combine(matcher, this.compound());
    }
    return matcher;
  }

  private compound(): Matcher {
    const tests: Matcher[] = [];
    const tag = this.take(NAME)?.[0].toLowerCase();
    if (tag !== undefined) tests.push(({ localName }) => localName === tag);
    else if (this.take(/\*/y) !== null) tests.push(() => true);
    for (let test = this.simple(); test !== null; test = this.simple()) tests.push(test);
    if (tests.length === 0) throw this.error();
    return allOf(tests);
  }

  private simple(): Matcher | null {
    const mark = this.selector.charAt(this.at);
    if (mark === '[') return this.attribute();
    if (mark === ':') return this.pseudo();
    if (mark !== '.' && mark !== '#') return null;
    this.at++;
    const name = this.take(NAME)?.[0];
    if (name === undefined) throw this.error();
    if (mark === '#') return (element) => element.getAttribute('id') === name;
    return (element) => hasWord(element.className, name);
  }

  private attribute(): Matcher {
    const match = this.take(ATTRIBUTE);
    const name = match?.[1]?.toLowerCase();
    if (match === null || name === undefined) throw this.error();
    const wanted = match[3] ?? match[4] ?? match[5];
    const compare = COMPARED[match[2] ?? ''];
    if (wanted === undefined || compare === undefined) return (element) => element.hasAttribute(name);
    const anyCase = match[6] !== undefined || ANY_CASE.has(name);
    const sought = anyCase ? wanted.toLowerCase() : wanted;
    return (element) => {
      const value = element.getAttribute(name);
      return value !== null && sought !== '' && compare(anyCase ? value.toLowerCase() : value, sought);
    };
  }

  private pseudo(): Matcher {
    if (this.take(/:last-of-type/y) !== null) return isLastOfType;
    const name = this.take(/:(has|not)\(\s*/y)?.[1];
    if (name === undefined) throw this.error();
    const inner = anyOf(this.list(true));
    return name === 'not' ? (element) => !inner(element) : (element) => hasBelow(element, inner);
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.selector);
    if (match !== null) this.at = pattern.lastIndex;
    return match;
  }

  private error(): SyntaxError {
    return new SyntaxError(`selector ${JSON.stringify(this.selector)} at ${this.at}`);
  }
}

/** Attributes of HTML whose values browsers compare without regard to case. */
const ANY_CASE = new Set(['type', 'align', 'rel', 'lang', 'media', 'method']);

function isLastOfType(element: Element): boolean {
  let at = element.nextElementSibling;
  while (at !== null && at.localName !== element.localName) at = at.nextElementSibling;
  return at === null;
}

function hasBelow(element: Element, matches: Matcher): boolean {
  const pending = element.children;
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (matches(at)) return true;
    // One by one: a call takes only so many arguments.
    for (const child of at.children) pending.push(child);
  }
  return false;
}
