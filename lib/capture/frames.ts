import { attribute, isHtml, parsePage, reader, selectAll, tagOf } from './dom.ts';
import { hasWord, setOf } from './text.ts';

const NOT_ARTICLE = setOf(
  'ad ads adv advert advertisement banner google gpt doubleclick captcha recaptcha comment comments chat widget embed player video',
);

const [inFrame, inOldFrame] = ['HTMLIFrameElement', 'HTMLFrameElement'].map((owner) =>
  reader<Element, Document | null | undefined>(owner, 'contentDocument'),
);

/**
 * The document in a frame of `page`, where this page may read it: of the same origin, or given as `srcdoc`. Null for those of
 * another origin, which no script of this page can read, and what is an advert or an embed by its name.
 */
export function frameDocument(frame: Element, page: Document): Document | null {
  if (!isHtml(frame) || isForeign(frame)) return null;
  const live = (tagOf(frame) === 'frame' ? inOldFrame : inFrame)?.(frame);
  if (live && selectAll(live, 'body').length > 0) return live;
  const markup = attribute(frame, 'srcdoc');
  if (markup === null || markup === '') return null;
  return parsePage(page, /<html/i.test(markup) ? markup : `<!DOCTYPE html><html><body>${markup}</body></html>`);
}

function isForeign(frame: Element): boolean {
  const names = ['id', 'name', 'class', 'title', 'src'].map((name) => attribute(frame, name)?.slice(0, 300) ?? '');
  return hasWord(names.join(' '), NOT_ARTICLE);
}
