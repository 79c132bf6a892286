import type { Credit } from '../../core/schema/index.ts';
import { collapse, wordsKey } from '../text.ts';
import { isAgency } from './agency.ts';
import { namesIn } from './names.ts';

type Role = Credit['role'];

/** What a line at an article's head or foot says of who made it. */
export interface Signed {
  authors: string[];
  credits: Credit[];
  /** Nothing in the line but names, agencies and their labels. */
  isWhole: boolean;
}

/** A label's words and whom it names; `author` for the writing itself. */
const LABELS: [words: string, role: Role | 'author'][] = [
  ['theo|nguồn(?: tin)?|source|via|trích(?: nguồn)?', 'source'],
  ['(?:nguồn )?(?:hình )?ảnh|hình|photos?', 'photo'],
  ['video|clip|quay phim', 'video'],
  ['đồ họa|đồ hoạ|infographics?|thiết kế|trình bày|graphics?', 'graphic'],
  ['(?:biên |lược )?dịch|chuyển ngữ', 'translation'],
  ['tổng hợp|biên soạn|sưu tầm|t/h', 'compiled'],
  ['bài(?: viết)?|tin|nội dung|thực hiện|tác giả|ghi', 'author'],
];
const ANY = LABELS.map(([words]) => words).join('|');
/** `Bài, ảnh:`, `Tin - Ảnh:`: with a colon, wherever it stands; `Theo TTXVN` also without, at the start of a part. */
const LABEL = new RegExp(
  `(?<!\\p{L})((?:${ANY})(?:\\s*(?:,|&|-|/|và)\\s*(?:${ANY}))*)\\s*:\\s*|(?<=^|[-–,;|.]\\s*)(theo|nguồn|via)\\s+(?=[\\p{L}\\d(])`,
  'giu',
);
/** Behind a name, in brackets or not: `(tổng hợp)`, `(theo Reuters)`, `(TTXVN)`. */
const BRACKETS = /[([]([^()[\]]{1,60})[)\]]/gu;
const COMPILED = /^(?:t\/h|(?:tổng hợp|biên soạn|sưu tầm)(?:\s+(?:và biên tập|từ|theo)(?:\s+(.+))?)?)$/iu;
const TRANSLATED = /^(?:(?:biên |lược )?dịch)$/iu;
const COMPILING_END = /\s+(?:tổng hợp|biên soạn|sưu tầm)$/iu;
const NOBODY = /^(?:p\.?v|b\.?b\.?t|c\.?t\.?v|nhóm (?:pv|phóng viên|tác giả)|phóng viên|ban biên tập)$/iu;
const BETWEEN = /\s*[,;|]\s*|\s+[-–]\s+|\s+(?:và|&)\s+/u;

const LONGEST = 160;
const LONGEST_NAME = 60;
const MOST = 20;

/**
 * Reads who a byline, a source's box or a line at the end names: the writers, and apart from them sources, photographers and
 * the rest. `Theo Hồ Hương` names a source, person or not. `sites` are the site's names as keys.
 */
export function readSigned(line: string, sites: Set<string>): Signed {
  const text = trim(collapse(line.normalize('NFC')));
  const signed: Signed = { authors: [], credits: [], isWhole: text !== '' && text.length <= LONGEST };
  if (!signed.isWhole) return signed;
  const labels = [...text.matchAll(LABEL)];
  const parts = [
    { role: 'author' as Role | 'author', more: [] as Role[], text: text.slice(0, labels[0]?.index ?? text.length) },
  ];
  for (const [index, label] of labels.entries()) {
    const roles = rolesOf(label[1] ?? 'theo');
    const words = text.slice(label.index + label[0].length, labels[index + 1]?.index ?? text.length);
    parts.push({ role: roles[0] ?? 'author', more: roles.slice(1).filter((role) => role !== 'author'), text: words });
  }
  for (const { role, more, text: words } of parts) readPart(trim(words), role, more, sites, signed);
  signed.credits = [...new Map(signed.credits.map((one) => [one.role + wordsKey(one.name), one])).values()].slice(
    0,
    MOST,
  );
  return signed;
}

const trim = (text: string): string => text.replace(/^[\s,;|.\-–—/]+|[\s,;|.\-–—/]+$/gu, '');

function rolesOf(label: string): (Role | 'author')[] {
  const roles = label
    .split(/\s*(?:,|&|-|\/(?!h)|và)\s*/u)
    .flatMap((word) => LABELS.find(([words]) => new RegExp(`^(?:${words})$`, 'iu').test(word))?.[1] ?? []);
  return [...new Set(roles)].sort((a, b) => Number(b === 'author') - Number(a === 'author'));
}

function readPart(
  text: string,
  role: Role | 'author',
  more: readonly Role[],
  sites: Set<string>,
  signed: Signed,
): void {
  const asides = [...text.matchAll(BRACKETS)].map((match) => trim(match[1] ?? ''));
  const rest = trim(text.replace(BRACKETS, ' '));
  const compiled = COMPILING_END.test(rest) || COMPILED.test(rest);
  const names = trim(rest.replace(COMPILING_END, ''));
  const add = (as: Role, name: string): void => {
    if (name !== '') signed.credits.push({ role: as, name: name.slice(0, 300) });
  };

  if (role !== 'author') addEach(role, names, signed);
  else if (names !== '' && !COMPILED.test(names)) {
    const people = namesIn(names, sites);
    signed.authors.push(...people.filter((one) => !signed.authors.includes(one)));
    for (const as of more) for (const one of people) add(as, one);
    if (people.length === 0) {
      if (isAgency(names, sites)) add('source', names);
      else if (compiled && NOBODY.test(names)) add('compiled', names);
      else if (!NOBODY.test(names)) signed.isWhole = false;
    } else if (trim(names).length > people.join(', ').length + 12) signed.isWhole = false;
  }
  if (compiled || asides.some((aside) => COMPILED.test(aside))) for (const one of signed.authors) add('compiled', one);
  for (const aside of asides) readAside(aside, signed, sites);
}

function readAside(aside: string, signed: Signed, sites: Set<string>): void {
  const theo = /^(?:theo|nguồn|via)\s*:?\s+(.+)$/iu.exec(aside)?.[1] ?? COMPILED.exec(aside)?.[1];
  if (theo !== undefined) addEach('source', theo, signed);
  else if (TRANSLATED.test(aside))
    for (const name of signed.authors) signed.credits.push({ role: 'translation', name });
  else if (!COMPILED.test(aside) && isAgency(aside, sites)) signed.credits.push({ role: 'source', name: aside });
}

function addEach(role: Role, names: string, signed: Signed): void {
  for (const part of names.split(BETWEEN)) {
    const name = trim(part);
    // A sentence that only begins as a credit does: "Theo kế hoạch tuần sau …".
    if (name.length > LONGEST_NAME || !/^[\p{Lu}\d]|\.\p{L}|\/\//u.test(name)) signed.isWhole = false;
    else signed.credits.push({ role, name });
  }
}
