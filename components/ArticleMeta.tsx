import type { JSX } from 'preact';
import type { Article } from '../lib/core/schema/article.ts';
import type { CaptureWarning } from '../lib/core/schema/capture.ts';
import { formatArticleTime } from '../lib/i18n/format.ts';
import { ArticleImages } from './ArticleImages.tsx';
import { ArticleSources } from './ArticleSources.tsx';
import { useDrafts } from './drafts.ts';
import type { EditedField } from './edit-values.ts';
import { EditIcon, OutIcon } from './icons.tsx';
import { useStrings } from './strings.ts';
import { Warnings } from './Warnings.tsx';

interface Props {
  article: Article;
  kind: 'article' | 'selection';
  url: string;
  versionCount: number;
  fromFile: boolean;
  /** A person has corrected something in it. */
  corrected: boolean;
  warnings: readonly CaptureWarning[];
  onEdit: () => void;
}

/** Outlet, time, authors and credits, where to find the page, and on demand where all that comes from. */
export function ArticleMeta({
  article,
  kind,
  url,
  versionCount,
  fromFile,
  corrected,
  warnings,
  onEdit,
}: Props): JSX.Element {
  const { t, language } = useStrings();
  const drafts = useDrafts();
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
        {corrected && <span class="chip chip--quiet">{t('article.corrected')}</span>}
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
      <Warnings warnings={warnings.filter((warning) => !isAnswered(warning, article))} />
      <div class="meta__line">
        <a class="article__link" href={article.canonicalUrl ?? url} target="_blank" rel="noreferrer">
          {t('article.openOriginal')} <OutIcon />
        </a>
        <button type="button" class="meta__edit" id="edit-article" onClick={onEdit}>
          <EditIcon /> {t('edit.start')}
        </button>
        {EDITED_FIELDS.some((field) => drafts.get(`edit/${field}`) !== null) && (
          <span class="chip chip--warn">{t('edit.unsaved')}</span>
        )}
        <ArticleImages images={article.images} />
        <ArticleSources article={article} />
      </div>
    </header>
  );
}

/** Fields of the editor, whose words may be left there unsaved. */
const EDITED_FIELDS: readonly EditedField[] = ['title', 'sapo', 'authors', 'outlet', 'published'];

/** What the capture missed and a person has given since. */
const isAnswered = (warning: CaptureWarning, article: Article): boolean =>
  (warning === 'no-sapo' && article.sapo !== null) ||
  (warning === 'no-author' && article.authors.length > 0) ||
  (warning === 'no-date' && article.published !== null) ||
  (warning === 'no-outlet' && article.outlet !== null);

const Credit = ({ label, name }: { label: string; name: string }): JSX.Element => (
  <span>
    {label}: <bdi>{name}</bdi>
  </span>
);
