import type { Disagreement } from '../../core/schema/index.ts';
import { all, textOf } from '../tree/element.ts';
import type { Document } from '../tree/node.ts';
import { disagreeing } from './disagree.ts';
import type { Found, Head } from './head.ts';

/** The page's language, as a tag such as `vi-VN`; null where neither the page nor its text tells. */
export interface Language {
  value: string | null;
  disagreements: Disagreement[];
}

const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;
const SAMPLE = 4000;
const LEAST_SAMPLE = 200;

/** Letters that no other language of the press has, but for đ and a few of Romanian and Croatian. */
const VIETNAMESE = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư]/giu;
const ENGLISH = /(?<!\p{L})(?:the|of|and|to|in|that|for|with|was|is)(?!\p{L})/giu;
/** Shares of the letters, and of the words: plain text has four times as many. */
const LEAST_LETTERS = 0.04;
const LEAST_WORDS = 0.12;
/** What a text in another language has at most, for names and places. */
const MOST_LETTERS = 0.01;

/**
 * What the page says its language is, the root element before metas; by the text itself where that is missing or plainly
 * wrong, as on pages whose system was never told that they are not in English.
 */
export function findLanguage(document: Document, head: Head): Language {
  const told = head.languages
    .map(({ value, source }) => ({ value: value.replace(/_/g, '-').trim(), source }))
    .filter(({ value }) => TAG.test(value) && value.length <= 35);
  const read = readLanguage(sampleOf(document));
  const first = told[0];
  const believed = read === null ? first : told.find(({ value }) => isOf(value, read));
  if (believed === undefined && read === null) return { value: null, disagreements: [] };
  const value = believed?.value ?? read;
  const others: Found<string>[] = told;
  return {
    value,
    disagreements: disagreeing('lang', read === null ? 'rank' : 'shown', others, (other) =>
      isOf(other, primary(value)),
    ),
  };
}

const primary = (tag: string | null): string => (tag ?? '').split('-')[0]?.toLowerCase() ?? '';
const isOf = (tag: string, language: string): boolean => primary(tag) === language;

/** Vietnamese or English, where a text is plainly one of them; null for any other. */
export function readLanguage(text: string): 'vi' | 'en' | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LEAST_SAMPLE) return null;
  const share = (text.normalize('NFC').match(VIETNAMESE)?.length ?? 0) / letters;
  if (share >= LEAST_LETTERS) return 'vi';
  const words = text.match(/\p{L}+/gu)?.length ?? 1;
  return share <= MOST_LETTERS && (text.match(ENGLISH)?.length ?? 0) / words >= LEAST_WORDS ? 'en' : null;
}

/** The page's paragraphs, as far as they are needed; any text where it has none. */
function sampleOf(document: Document): string {
  let sample = '';
  for (const selector of ['p', 'h1, h2, h3, td, li, div']) {
    for (const element of all(document, selector)) {
      if (sample.length >= SAMPLE) return sample;
      if (element.childElementCount < 20) sample += ` ${textOf(element).slice(0, SAMPLE)}`;
    }
    if (sample.trim().length >= LEAST_SAMPLE * 2) return sample;
  }
  return sample;
}
