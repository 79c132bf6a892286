import type { Article } from '../schema/article.ts';
import type { Tagging } from '../schema/tagging.ts';
import { taggingDate } from '../tagging-date.ts';
import { tag } from './index.ts';

/** An article's text tagged by its date. */
export const tagArticle = (article: Pick<Article, 'text' | 'published'>): Tagging =>
  tag(article.text, { date: taggingDate(article) });
