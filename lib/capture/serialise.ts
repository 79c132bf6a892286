import {
  attribute,
  attributeNames,
  firstChildOf,
  isElement,
  matches,
  nextSiblingOf,
  nodeTypeOf,
  selectAll,
  tagOf,
  templateContent,
  textOf,
} from './dom.ts';
import { openShadowRoot } from './flattened.ts';
import { frameDocument } from './frames.ts';

/** Elements that run, load or hide markup of their own; what they show is not lost with them, they show nothing. */
const ACTIVE =
  'script, noscript, template:not([shadowrootmode]), base, meta[http-equiv="refresh" i], object, embed, link[rel~="preload" i]';

/** `javascript:` as browsers read it: control characters and blanks inside it are ignored. */
const SCRIPT_ADDRESS = new RegExp(['^', ...'javascript:'].join('[\\0- ]*'), 'i');
const DROPPED = /^(?:on|srcdoc$)/i;

/** Frames in frames beyond this depth are left empty. */
const MOST_FRAMES = 3;

/** Have no end tag, and no content. */
const VOID = /^(?:area|basefont|bgsound|br|col|frame|hr|img|input|keygen|link|meta|param|source|track|wbr)$/;

/** Text in these is written down as it is, so that a tag in it is one when it is read again. */
const RAW = /^(?:style|xmp|iframe|noembed|noframes|plaintext)$/;
const TAG = /<(?=[a-z!/?])/gi;

/** Comments that end elsewhere than they began to when they are read again. */
const FALSE_COMMENT = /^-?>|<!--|--!?>|<!-$/;

const NAMES: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', '\u00a0': 'nbsp' };
const escaped = (text: string, characters: RegExp): string => text.replace(characters, (one) => `&${NAMES[one]};`);

/** An element that is being written: the next node in it, what ends it, and in which document and how many frames it stands. */
interface Open {
  next: Node | null;
  end: string;
  page: Document;
  frames: number;
}

/**
 * The page as HTML without scripts, event handlers, `javascript:` addresses and refreshes, written down from the live
 * page; of one that comes to more than `longest` characters the part that is just longer. Open shadow roots stand in it as
 * browsers write them down (`<template shadowrootmode>`), and frames that may be read as boxes with their content.
 */
export const serialisePage = (page: Document, longest = Number.POSITIVE_INFINITY): string =>
  `<!DOCTYPE html>\n${write({ next: selectAll(page, 'html')[0] ?? null, end: '', page, frames: 0 }, longest)}`;

/** What an element of a copy holds as HTML, disarmed as a page is; its frames are left empty. */
export const serialiseFragment = (holder: Element, page: Document, longest: number): string =>
  write({ next: firstChildOf(holder), end: '', page, frames: MOST_FRAMES }, longest);

/** Not recursive, since a page may nest its elements deeper than the stack. */
function write(start: Open, longest: number): string {
  const open = [start];
  let html = '';
  const enter = (element: Element, { page, frames }: Open): void => {
    const tag = tagOf(element);
    // A script can make elements of names that no markup gives: read again, they would be text, and their attributes markup.
    if (!/^[a-z]/i.test(tag) || matches(element, ACTIVE)) return;
    const framed = tag === 'iframe' && frames < MOST_FRAMES ? frameDocument(element, page) : null;
    if (framed !== null) {
      html += '<div>';
      const [body = framed] = selectAll(framed, 'body');
      open.push({ next: firstChildOf(body), end: '</div>', page: framed, frames: frames + 1 });
      return;
    }
    html += `<${tag}${attributesOf(element)}>`;
    if (VOID.test(tag)) return;
    const end = `</${tag}>`;
    if (RAW.test(tag)) {
      html += rawText(tag, textOf(element)) + end;
      return;
    }
    const content = tag === 'template' ? templateContent(element) : null;
    open.push({ next: firstChildOf(content ?? element), end, page, frames });
    const root = openShadowRoot(element);
    if (root === null) return;
    html += '<template shadowrootmode="open">';
    open.push({ next: firstChildOf(root), end: '</template>', page, frames });
  };

  for (let at = open.at(-1); at !== undefined && html.length <= longest; at = open.at(-1)) {
    const { next: node } = at;
    if (node === null) {
      html += at.end;
      open.pop();
      continue;
    }
    at.next = nextSiblingOf(node);
    const type = nodeTypeOf(node);
    const text = node.nodeValue ?? '';
    if (isElement(node, type)) enter(node, at);
    else if (type === 8) html += FALSE_COMMENT.test(text) ? '' : `<!--${text}-->`;
    else if (type === 3 || type === 4) html += escaped(text, /[&<>\u00a0]/g);
  }
  return html;
}

function attributesOf(element: Element): string {
  let html = '';
  for (const name of attributeNames(element)) {
    const value = attribute(element, name) ?? '';
    if (DROPPED.test(name) || SCRIPT_ADDRESS.test(value)) continue;
    html += ` ${name}="${escaped(value, /[&<>"\u00a0]/g)}"`;
  }
  return html;
}

/** A style sheet has other words for a character; what else may hold a tag is left out. */
function rawText(tag: string, text: string): string {
  if (tag === 'style') return text.replace(TAG, '\\3c ');
  return text.search(TAG) < 0 ? text : '';
}
