import { collapse, wordsKey } from '../text.ts';
import { isPerson, titleCased } from './person.ts';

/** Said before a name, no part of it. */
const LABEL =
  /^(?:(?:tin,? bài|bài,? ảnh|tin,? ảnh|bài và ảnh|tin và ảnh|thực hiện|tác giả|biên tập|ảnh|tin|bài|(?:\p{L}+\s){0,3}(?:by|von|par|por)|reporters?|pv|phóng viên|ctv|author|about(?: the author)?)\s*:?(?:\s+và\s+ảnh\s*:)?\s+|(?:[^:\d]{0,30}):\s*)/iu;
/** What makes a line a credit, not a byline. */
const CREDIT =
  /^(?:theo|nguồn|source|ảnh\s*:|photo|video\s*:|đồ họa|trích|photo(?:s|graphs?|graphy)|pictures?|images?|illustrations?|graphics?|edit(?:ed|ing)|reviewed|medically|fact|translat(?:ed|ion)|produced|sponsored|presented|powered)(?:\s|:|$)/iu;
const DAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!\\p{L})|(?:mon|tues?|wed|thu|fri|sat|sun)(?=[,.]|\\s+\\d))';
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?\\s+\\d';
/** From a time on, what stands there is no name: `Kim Phong 15:21, 14/08/2026`, `Dina Moss on Thursday, November 14`. */
const TIME = new RegExp(`[\\s,|–-]*(?:(?<=\\s)(?:on|at)\\s+)?(?:\\d|(?<!\\p{L})(?:${DAY}|${MONTH})).*$`, 'iu');
/** A label with the name behind it, in a line that opens with a time: `14/08/2026 - Người đăng: Vũ Nam`. */
const LABEL_INSIDE =
  /\s(?:by|por|par|von|di|bởi)\s+(?=\p{Lu})|\s[-–|]\s*(?!(?:[Ảả]nh|[Hh]ình|[Đđ]ồ họa|[Nn]guồn|[Vv]ideo|[Pp]hoto))\p{L}[\p{L} ]{2,20}:\s/u;
/** Opens a line that is a byline whatever the markup says. */
const BYLINE =
  /^(?:(?:(?:written|words|story|posted|reported|analysis|text|published|opinion) )?by|von|por|par|text|текст|oleh)\s*:?\s+\p{L}|^(?:tác giả|bài(?:,? ảnh| và ảnh)?|tin(?:,? bài|,? ảnh)?|thực hiện|người (?:đăng|viết)):|^author:? /iu;
/** Between two names; letters that are a name's own word with a capital count only without. */
const BETWEEN = /[,;|•·~]|\s[-–—/]\s|\s+(?:và|and|with|&)\s+|\/|(?<=\p{Ll}{4})\.\s+/iu;
const BETWEEN_SMALL = /\s(?:e|y|et|und|och|og|dan|avec|mit|con|com)\s/u;

/** Whether a line says of itself that it is a byline, at its start or behind a time, and is no sentence. */
export function isByline(line: string): boolean {
  if (/[.!?…]["”’)]?$/.test(line) && !/ [js]r\.$/i.test(line)) return false;
  return BYLINE.test(line) || afterTime(line) !== null;
}

/** What stands behind the label in a line that opens with a time. */
function afterTime(line: string): string | null {
  const label = LABEL_INSIDE.exec(line);
  return label !== null && /\d/.test(line.slice(0, label.index)) ? line.slice(label.index + label[0].length) : null;
}

/**
 * The people a byline names: labels ("Tin, ảnh:", "By"), times, roles and agencies taken off, several names apart. Empty
 * for credits ("Theo …", "Nguồn", "Ảnh:"), offices and the site's own name (`sites`, as keys).
 */
export function namesIn(byline: string, sites: Set<string>): string[] {
  const line = collapse(byline.normalize('NFC')).replace(/^[|,;•· ]+/, '');
  if (line === '' || line.length > 200 || CREDIT.test(line) || /https?:|www\./.test(line)) return [];
  const found = (afterTime(line) ?? line)
    .replace(/\S*@\w+\.\S+/g, '|')
    .replace(LABEL, '')
    // "Hữu QuyếtTTXVN": two elements glued by a system.
    .replace(/(?<=\p{Ll})(?=(?:TTXVN|VNA)(?!\p{L}))/gu, ' / ')
    // "K Kim Phong 15:21, 14/08/2026": an avatar's letter before, the time after.
    .replace(/^(\p{Lu}) (?=\1)/u, '')
    .replace(TIME, '')
    // "Dina Moss in Hanoi": where from, or in which section.
    .replace(/\s(?:in|for|FOR|at|from)\s+(?=\p{Lu}).*$/u, '')
    .replace(/\((?:[^()]*)\)/g, ' ')
    // "Hồng Vân/Bnews/vnanet.vn": whose paper and site the name belongs to.
    .replace(/\/(?:[^/,;]+\/)*[\w-]+\.(?:vn|com)(?=$|[,;])/gi, '')
    .split(BETWEEN)
    .flatMap((part) => part.split(BETWEEN_SMALL))
    .filter((part) => !CREDIT.test(part.trim()))
    .map((part) => collapse(part.replace(LABEL, '')))
    .filter((name) => isPerson(name, sites));
  const whole = found.some((name) => name.includes(' '));
  const names = found.filter((name) => !whole || name.includes(' ') || !isAffiliation(name, line));
  return [...new Map(names.map((name) => [wordsKey(name), titleCased(name)])).values()];
}

/**
 * One word after a whole name: capitals and dots are a degree or an agency ("Ilana Muhlstein, MS, Ph.D."), a word longer
 * than a syllable a paper, and any in a line without marks a place. With marks it may be a Vietnamese given name.
 */
const isAffiliation = (word: string, line: string): boolean =>
  /^\p{Lu}{2,5}$|^\p{L}{8,}$|\.$/u.test(word) || /^[ -~]*$/.test(line);
