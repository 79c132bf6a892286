import { lexer, type MarkedToken, type Token } from 'marked';

/** What written Markdown comes to: elements of this list and no others, plain text, and links to the web. */
export type MarkdownNode =
  | { kind: 'text'; text: string }
  | { kind: 'break' | 'rule' }
  | { kind: 'code' | 'codeBlock'; text: string }
  | { kind: 'paragraph' | 'quote' | 'strong' | 'em' | 'del'; inside: MarkdownNode[] }
  | { kind: 'heading'; level: number; inside: MarkdownNode[] }
  | { kind: 'list'; start: number | null; items: MarkdownNode[][] }
  | { kind: 'task'; done: boolean }
  | { kind: 'link'; href: string; inside: MarkdownNode[] }
  | { kind: 'table'; head: MarkdownNode[][]; rows: MarkdownNode[][][] };

/** The lexer's time may grow with the square of what is written; so much of it stays within a blink. */
const LONGEST = 20_000;
/** Deeper than anybody writes. */
const DEEPEST = 20;
/** Marks that open something and are never closed make the lexer look through all that follows, each of them. */
const MANY_MARKS = 2000;
/** A line that opens a list in a list in a list: each is read once for every one around it. */
const NESTED_LINE = /^(?:[ \t]*(?:[-+*>]|\d{1,9}[.)])){30}/m;

const isKnown = (token: Token): token is MarkedToken =>
  [
    'blockquote',
    'br',
    'checkbox',
    'code',
    'codespan',
    'def',
    'del',
    'em',
    'escape',
    'heading',
    'hr',
    'html',
    'image',
    'link',
    'list',
    'list_item',
    'paragraph',
    'space',
    'strong',
    'table',
    'text',
  ].includes(token.type);

/** A link's address where it leads to the web or to a mailbox; null for any other, `javascript:` among them. */
export function webAddress(href: string): string | null {
  const url = URL.parse(href);
  return url !== null && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
}

/**
 * Reads Markdown. HTML in it is text, an image is a link to it, so that a note asks the network for nothing. What is too
 * long or too deep to be read in good time stays as it was typed.
 */
export function readMarkdown(text: string): MarkdownNode[] {
  const marks = text.match(/[*_[\]`~<>|]/g)?.length ?? 0;
  if (text.length > LONGEST || marks > MANY_MARKS || NESTED_LINE.test(text)) return asTyped(text);
  try {
    return nodes(lexer(text, { gfm: true, breaks: true }), 0);
  } catch (error) {
    // Nesting that overflows the lexer's stack.
    if (error instanceof RangeError) return asTyped(text);
    throw error;
  }
}

const asTyped = (text: string): MarkdownNode[] => [
  {
    kind: 'paragraph',
    inside: text
      .split('\n')
      .flatMap((line, i): MarkdownNode[] => [
        ...(i > 0 ? [{ kind: 'break' as const }] : []),
        { kind: 'text', text: line },
      ]),
  },
];

const nodes = (tokens: readonly Token[], depth: number): MarkdownNode[] =>
  tokens.flatMap((token) => (isKnown(token) && depth < DEEPEST ? node(token, depth + 1) : [raw(token)]));

const raw = (token: Token): MarkdownNode => ({ kind: 'text', text: token.raw });

function node(token: MarkedToken, depth: number): MarkdownNode[] {
  switch (token.type) {
    case 'space':
    case 'def':
      return [];
    case 'br':
      return [{ kind: 'break' }];
    case 'hr':
      return [{ kind: 'rule' }];
    case 'code':
      return [{ kind: 'codeBlock', text: token.text }];
    case 'codespan':
      return [{ kind: 'code', text: token.text }];
    case 'paragraph':
      return [{ kind: 'paragraph', inside: nodes(token.tokens, depth) }];
    case 'blockquote':
      return [{ kind: 'quote', inside: nodes(token.tokens, depth) }];
    case 'strong':
    case 'em':
    case 'del':
      return [{ kind: token.type, inside: nodes(token.tokens, depth) }];
    case 'heading':
      return [{ kind: 'heading', level: token.depth, inside: nodes(token.tokens, depth) }];
    case 'list':
      return [
        {
          kind: 'list',
          start: token.ordered ? Number(token.start) || 1 : null,
          items: token.items.map((item) => nodes(item.tokens, depth)),
        },
      ];
    case 'checkbox':
      return [{ kind: 'task', done: token.checked }];
    case 'link':
      return linked(token.href, nodes(token.tokens, depth), token.raw);
    case 'image':
      return linked(token.href, [{ kind: 'text', text: token.text || token.href }], token.raw);
    case 'table':
      return [
        {
          kind: 'table',
          head: token.header.map((cell) => nodes(cell.tokens, depth)),
          rows: token.rows.map((row) => row.map((cell) => nodes(cell.tokens, depth))),
        },
      ];
    case 'text':
      return 'tokens' in token && token.tokens !== undefined
        ? nodes(token.tokens, depth)
        : [{ kind: 'text', text: token.text }];
    case 'escape':
      return [{ kind: 'text', text: token.text }];
    case 'html':
    case 'list_item':
      return [raw(token)];
  }
}

function linked(href: string, inside: MarkdownNode[], written: string): MarkdownNode[] {
  const address = webAddress(href);
  return address === null
    ? [{ kind: 'text', text: written }]
    : [{ kind: 'link', href: address, inside: withoutLinks(inside) }];
}

/** An image in a link is a link in a link, which HTML has not. */
const withoutLinks = (inside: readonly MarkdownNode[]): MarkdownNode[] =>
  inside.flatMap((one) => {
    if (one.kind === 'link') return one.inside;
    return 'inside' in one ? [{ ...one, inside: withoutLinks(one.inside) }] : [one];
  });
