import type { JSX } from 'preact';
import type { Article } from '../lib/core/schema/article.ts';
import type { CaptureWarning } from '../lib/core/schema/capture.ts';
import { formatArticleTime } from '../lib/i18n/format.ts';
import { OutIcon, WarnIcon } from './icons.tsx';
import { useStrings } from './strings.ts';

interface Props {
  article: Article;
  kind: 'article' | 'selection';
  url: string;
  versionCount: number;
  warnings: readonly CaptureWarning[];
}

/** Outlet, time, authors and where to find the page; above the article's text. */
export function ArticleMeta({ article, kind, url, versionCount, warnings }: Props): JSX.Element {
  const { t, language } = useStrings();
  const { published, updated } = article;
  const timeTitle =
    published === null
      ? undefined
      : [t('article.dateSource', { source: published.source }), published.zoneGiven ? '' : t('article.zoneAssumed')]
          .join(' ')
          .trim();
  return (
    <header>
      <div class="article__meta">
        <bdi class="article__outlet">{article.outlet ?? t('article.untitledOutlet')}</bdi>
        {published === null ? (
          <span>{t('article.noDate')}</span>
        ) : (
          <time dateTime={published.at} title={timeTitle}>
            {formatArticleTime(published, language)}
          </time>
        )}
        {updated !== null && updated.at !== published?.at && (
          <time dateTime={updated.at}>{t('article.updated', { time: formatArticleTime(updated, language) })}</time>
        )}
        <bdi>{article.authors.length > 0 ? article.authors.join(', ') : t('article.noAuthors')}</bdi>
        {kind === 'selection' && <span class="chip chip--quiet">{t('article.selection')}</span>}
        {versionCount > 1 && <span class="chip chip--quiet">{t('article.versions', { count: versionCount })}</span>}
        <a class="article__link" href={article.canonicalUrl ?? url} target="_blank" rel="noreferrer">
          {t('article.openOriginal')} <OutIcon />
        </a>
      </div>
      {warnings.length > 0 && (
        <ul class="article__warnings">
          {warnings.map((warning) => (
            <li class="chip chip--warn" key={warning}>
              <WarnIcon /> {t(`warning.${warning}`)}
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}
