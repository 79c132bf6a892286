import type { Article } from './schema/article.ts';

/** The date by which an article is tagged, ISO: the day it was published by the page's own clock; null when unknown. */
export const taggingDate = ({ published }: Pick<Article, 'published'>): string | null =>
  published?.at.slice(0, 10) ?? null;
