import { tellsArticle } from './same-page.ts';

/** Hosts of a site's pages for telephones and for AMP; what is left must still be a site. */
const OTHER_HOST = /^(?:m|mobile|amp|touch|wap)\.(?=[^.]+\.[^.]+)/i;

/** Parameters that ask for another form of the page: `?amp`, `?amp=1`, `?outputType=amp`, `?print=1`, `?view=print`. */
const AMP_PARAMETER = /^(?:amp(?:=(?:1|true)?)?|(?:outputtype|output|mode|type|view)=amp)$/i;
const PRINT_PARAMETER =
  /^(?:print(?:=(?:1|true|yes|y)?)?|print(?:able|er|version)=(?:1|true|yes)|(?:view|mode|format|layout|type)=print)$/i;
/** Joomla's page without its frame, as its print view asks for it. */
const FRAMELESS = /^tmpl=component$/i;

const FOLDER = /^(?:amp|print|printer|in-bai|ban-in)$/i;
/** `…-123456-in.html`: only behind an article's number, since a title may end in `in`. */
const BEHIND_NUMBER = /(\d{5,})[-_](?:in|print|amp)(?=\.[a-z]{2,5}$|$)/i;
const AMP_EXTENSION = /\.amp(?=\.[a-z]{2,5}$)|\.amp$/i;

/**
 * The page that an address is another form of: its AMP, print or mobile form without what makes it that. The same address
 * where it is none, or where what is left of it would not say which article is meant: two articles never become one.
 */
export function ownAddress(address: URL): URL {
  if (!/^https?:$/.test(address.protocol)) return address;
  const own = new URL(address.href);
  own.host = own.host.replace(OTHER_HOST, '');
  const parts = own.search.slice(1).split('&');
  const isPrint = parts.some((part) => PRINT_PARAMETER.test(part));
  const kept = parts.filter(
    (part) => !AMP_PARAMETER.test(part) && !PRINT_PARAMETER.test(part) && !(isPrint && FRAMELESS.test(part)),
  );
  own.search = kept.join('&');
  own.pathname = ownPath(own.pathname);
  return tellsArticle(own) ? own : address;
}

function ownPath(path: string): string {
  const folders = path.split('/');
  const last = folders.at(-1) === '' ? folders.length - 2 : folders.length - 1;
  const kept = folders.filter((folder, index) => !((index === 1 || index === last) && FOLDER.test(folder))).join('/');
  return kept
    .replace(/(\.[a-z]{2,5})\/$/i, last < folders.length - 1 && kept.length < path.length ? '$1' : '$&')
    .replace(BEHIND_NUMBER, '$1')
    .replace(AMP_EXTENSION, (_, at: number, whole: string) => (at + 4 === whole.length ? '.html' : ''));
}
