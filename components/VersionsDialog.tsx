import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../lib/core/schema/article.ts';
import { formatArticleTime, formatInstant } from '../lib/i18n/format.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { StoreBroken } from './StoreBroken.tsx';
import { useStrings } from './strings.ts';
import type { VersionMark, VersionsProps } from './Versions.tsx';

/** The versions of a clip by their dates, and the text of one as it was captured, to be read only. */
export function VersionsDialog({ versions, read, onClose }: VersionsProps & { onClose: () => void }): JSX.Element {
  const { t } = useStrings();
  const first = versions.find(({ shown }) => !shown) ?? versions[0];
  const [chosen, choose] = useState(first?.id ?? '');
  const [article, setArticle] = useState<Article | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let wanted = true;
    read(chosen).then(
      (found) => wanted && setArticle(found ?? 'failed'),
      (error: unknown) => {
        console.error('version not read:', error);
        if (wanted) setArticle('failed');
      },
    );
    return () => {
      wanted = false;
    };
  }, [chosen]);
  return (
    <Dialog title={t('versions.title')} onClose={onClose}>
      <div class="versions">
        <fieldset class="versions__list">
          <legend class="visually-hidden">{t('versions.title')}</legend>
          {versions.map((version) => (
            <label class="check" key={version.id}>
              <input type="radio" name="version" checked={version.id === chosen} onChange={() => choose(version.id)} />
              <VersionName version={version} />
            </label>
          ))}
        </fieldset>
        {/* A text longer than its box is scrolled by the keyboard, too. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to take the focus */}
        <section class="versions__text" aria-label={t('versions.text')} tabIndex={0}>
          {article === 'failed' ? <StoreBroken /> : article !== 'loading' && <AsCaptured article={article} />}
        </section>
        <div class="card__actions">
          <Button onClick={onClose}>{t('versions.back')}</Button>
        </div>
      </div>
    </Dialog>
  );
}

function VersionName({ version: { capturedAt, seenAt, shown } }: { version: VersionMark }): JSX.Element {
  const { t, language } = useStrings();
  const seenAgain = Date.parse(seenAt) - Date.parse(capturedAt) > 60_000;
  return (
    <span>
      {t('versions.captured', { time: formatInstant(capturedAt, language) })}
      {shown && <b> · {t('versions.shown')}</b>}
      {seenAgain && <span class="small muted"> · {t('versions.seen', { time: formatInstant(seenAt, language) })}</span>}
    </span>
  );
}

function AsCaptured({ article }: { article: Article }): JSX.Element {
  const { t, language } = useStrings();
  const { blocks, text, published } = article;
  return (
    <article class="article" lang={article.lang ?? undefined}>
      <p class="small muted">
        {published === null ? t('article.noDate') : formatArticleTime(published, language)}
        {article.authors.length > 0 && ` · ${article.authors.join(', ')}`}
      </p>
      {blocks.map(({ kind, start, end }) => {
        const words = text.slice(start, end);
        if (kind === 'title') return <h3 key={start}>{words}</h3>;
        return (
          <p key={start} class={`block-${kind}`}>
            {words}
          </p>
        );
      })}
    </article>
  );
}
