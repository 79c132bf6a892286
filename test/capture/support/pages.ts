import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { buildArticle } from '../../../lib/core/article.ts';
import { type ArticleTime, CaptureAnswer } from '../../../lib/core/schema/index.ts';

const FOLDER = new URL('../../fixtures/pages/', import.meta.url);

/** Every fixture page. */
export const pageNames: string[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/\.html$/, ''));

const expectationOf = (name: string): URL => new URL(`${name}.expected.json`, FOLDER);
export const hasExpectation = (name: string): boolean => existsSync(expectationOf(name));
/** What a page must give: an article's values, or `refusal` alone. */
export const expected = (name: string): unknown => JSON.parse(readFileSync(expectationOf(name), 'utf8'));
export const pageHtml = (name: string): string => readFileSync(new URL(`${name}.html`, FOLDER), 'utf8');
export const pageAddress = (name: string): string => `https://bao.example/${name}.html`;

const withoutSource = (time: ArticleTime | null) =>
  time === null ? null : { at: time.at, precision: time.precision, zoneGiven: time.zoneGiven };

/** An answer in the form of an expectation, checked against the schema as the worker checks it. */
export function summary(untrusted: unknown): unknown {
  const answer = CaptureAnswer.parse(untrusted);
  if (!answer.ok) return { refusal: answer.refusal };
  const { article } = buildArticle(answer.capture);
  return {
    title: article.title,
    sapo: article.sapo,
    agency: article.agency,
    authors: article.authors,
    credits: article.credits,
    outlet: article.outlet,
    section: article.section,
    published: withoutSource(article.published),
    updated: withoutSource(article.updated),
    lang: article.lang,
    disagreements: article.disagreements,
    blocks: article.blocks
      .filter(({ kind }) => kind !== 'title' && kind !== 'sapo')
      .map(({ kind, start, end }) => ({ kind, text: article.text.slice(start, end) })),
  };
}
