import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { buildArticle } from '../../../lib/core/article.ts';
import { type ArticleTime, CaptureAnswer } from '../../../lib/core/schema/index.ts';

const FOLDER = new URL('../../fixtures/outlets/', import.meta.url);
const Values = z.record(z.string(), z.unknown());

/**
 * What a page must give. `static`: what differs where the page's script has not run; `withoutPacks`: what general rules
 * alone give otherwise. Every other key is a value of the article, or `refusal` alone.
 */
const Expectation = z
  .looseObject({ url: z.url(), static: Values.optional(), withoutPacks: Values.optional() })
  .transform(({ url, static: unscripted, withoutPacks, ...values }) => ({ url, unscripted, withoutPacks, values }));
export type Expectation = z.infer<typeof Expectation>;

const namesOf = (extension: string): string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length));

/** Every page of an outlet, by family first: `ims-tuoitre` is of the pack `ims`. */
export const outletNames = namesOf('.html');
export const expectationNames = namesOf('.expected.json');
export const outletHtml = (name: string): string => readFileSync(new URL(`${name}.html`, FOLDER), 'utf8');

export function outletExpectation(name: string): Expectation {
  const file = new URL(`${name}.expected.json`, FOLDER);
  if (!existsSync(file)) throw new Error(`${name}.html has no expectation`);
  return Expectation.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** What is expected where the page's script has not run, and with or without packs. A refusal stands alone. */
export function expectedValues(
  { values, unscripted, withoutPacks }: Expectation,
  how: { scripted: boolean; packs: boolean },
): Readonly<Record<string, unknown>> {
  const own = how.scripted ? undefined : unscripted;
  if (own !== undefined && 'refusal' in own) return own;
  return { ...values, ...own, ...(how.packs ? undefined : withoutPacks) };
}

const withoutSource = (time: ArticleTime | null) =>
  time === null ? null : { at: time.at, precision: time.precision, zoneGiven: time.zoneGiven };

/** An answer in the form of an expectation, checked against the schema as the worker checks it. */
export function look(untrusted: unknown): Readonly<Record<string, unknown>> {
  const answer = CaptureAnswer.parse(untrusted);
  if (!answer.ok) return { refusal: answer.refusal };
  const { article, warnings } = buildArticle(answer.capture);
  const { title, sapo, agency, authors, credits, outlet, section, canonicalUrl, lang } = article;
  return {
    title,
    sapo,
    agency,
    authors,
    credits,
    outlet,
    section,
    published: withoutSource(article.published),
    updated: withoutSource(article.updated),
    canonicalUrl,
    lang,
    blocks: article.blocks
      .filter(({ kind }) => kind !== 'title' && kind !== 'sapo')
      .map(({ kind, start, end }) => ({ kind, text: article.text.slice(start, end) })),
    warnings,
  };
}
