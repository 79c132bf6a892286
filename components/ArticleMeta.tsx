import type { JSX } from 'preact';
import type { Article } from '../lib/core/schema/article.ts';
import type { CaptureWarning } from '../lib/core/schema/capture.ts';
import { formatArticleTime } from '../lib/i18n/format.ts';
import { ArticleImages } from './ArticleImages.tsx';
import { ArticleSources } from './ArticleSources.tsx';
import { OutIcon } from './icons.tsx';
import { useStrings } from './strings.ts';
import { Warnings } from './Warnings.tsx';

interface Props {
  article: Article;
  kind: 'article' | 'selection';
  url: string;
  versionCount: number;
  fromFile: boolean;
  warnings: readonly CaptureWarning[];
}

/** Outlet, time, authors and credits, where to find the page, and on demand where all that comes from. */
export function ArticleMeta({ article, kind, url, versionCount, fromFile, warnings }: Props): JSX.Element {
  const { t, language } = useStrings();
  const { published, updated, section, agency } = article;
  return (
    <header class="meta">
      <div class="meta__line">
        <span>
          <bdi class="meta__outlet">{article.outlet ?? t('article.untitledOutlet')}</bdi>
          {section !== null && <bdi class="meta__section"> › {section}</bdi>}
        </span>
        {published === null ? (
          <span>{t('article.noDate')}</span>
        ) : (
          <time dateTime={published.at}>{formatArticleTime(published, language)}</time>
        )}
        {updated !== null && updated.at !== published?.at && (
          <time dateTime={updated.at}>{t('article.updated', { time: formatArticleTime(updated, language) })}</time>
        )}
        {kind === 'selection' && <span class="chip chip--quiet">{t('article.selection')}</span>}
        {fromFile && <span class="chip chip--quiet">{t('article.fromFile')}</span>}
        {versionCount > 1 && <span class="chip chip--quiet">{t('article.versions', { count: versionCount })}</span>}
      </div>
      <div class="meta__line">
        <bdi class="meta__authors">
          {article.authors.length > 0 ? article.authors.join(', ') : t('article.noAuthors')}
        </bdi>
        {agency !== null && <Credit label={t('credit.agency')} name={agency} />}
        {article.credits.map(({ role, name }, index) => (
          <Credit key={index} label={t(`credit.${role}`)} name={name} />
        ))}
      </div>
      <Warnings warnings={warnings} />
      <div class="meta__line">
        <a class="article__link" href={article.canonicalUrl ?? url} target="_blank" rel="noreferrer">
          {t('article.openOriginal')} <OutIcon />
        </a>
        <ArticleImages images={article.images} />
        <ArticleSources article={article} />
      </div>
    </header>
  );
}

const Credit = ({ label, name }: { label: string; name: string }): JSX.Element => (
  <span>
    {label}: <bdi>{name}</bdi>
  </span>
);
