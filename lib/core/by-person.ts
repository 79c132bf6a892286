/** Source of a time that a person gave (`ArticleTime.source`), and of every corrected value (`ArticleSources`). */
export const BY_PERSON = 'person';
