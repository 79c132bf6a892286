import { buildArticle } from '../../lib/core/article.ts';
import type { Article, CaptureAnswer } from '../../lib/core/schema/index.ts';

/** One line of the `capture` command's output. `body` is sapo and paragraphs, without title and captions. */
export interface CaptureRecord {
  file: string;
  url: string | null;
  title: string;
  sapo: string | null;
  authors: string[];
  outlet: string | null;
  agency: string | null;
  credits: Article['credits'];
  section: string | null;
  publishedAt: string | null;
  publishedSource: string | null;
  publishedPrecision: string | null;
  modifiedAt: string | null;
  lang: string | null;
  captions: string[];
  images: Article['images'];
  paragraphs: string[];
  body: string;
  text: string;
  warnings: string[];
  disagreements: Article['disagreements'];
}

/** The record of a page; a refusal gives empty fields and stands among the warnings. */
export function toRecord(file: string, answer: CaptureAnswer): CaptureRecord {
  if (!answer.ok) {
    return {
      file,
      url: null,
      title: '',
      sapo: null,
      authors: [],
      outlet: null,
      agency: null,
      credits: [],
      section: null,
      publishedAt: null,
      publishedSource: null,
      publishedPrecision: null,
      modifiedAt: null,
      lang: null,
      captions: [],
      images: [],
      paragraphs: [],
      body: '',
      text: '',
      warnings: [answer.refusal],
      disagreements: [],
    };
  }
  const { article, warnings } = buildArticle(answer.capture);
  const of = (block: { start: number; end: number }) => article.text.slice(block.start, block.end);
  const captions = article.blocks.filter(({ kind }) => kind === 'caption').map(of);
  const paragraphs = article.blocks.filter(({ kind }) => !['title', 'sapo', 'caption'].includes(kind)).map(of);
  return {
    file,
    url: article.canonicalUrl,
    title: article.title,
    sapo: article.sapo,
    authors: article.authors,
    outlet: article.outlet,
    agency: article.agency,
    credits: article.credits,
    section: article.section,
    publishedAt: article.published?.at ?? null,
    publishedSource: article.published?.source ?? null,
    publishedPrecision: article.published?.precision ?? null,
    modifiedAt: article.updated?.at ?? null,
    lang: article.lang,
    captions,
    images: article.images,
    paragraphs,
    body: [...(article.sapo === null ? [] : [article.sapo]), ...paragraphs].join('\n'),
    text: article.text,
    warnings,
    disagreements: article.disagreements,
  };
}
