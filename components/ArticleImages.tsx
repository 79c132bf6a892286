import type { JSX } from 'preact';
import type { ArticleImage } from '../lib/core/schema/article.ts';
import { Disclosure } from './Disclosure.tsx';
import { OutIcon } from './icons.tsx';
import { useStrings } from './strings.ts';

/** The article's images as captions and links: nothing is loaded from the page's server unless the person opens it. */
export function ArticleImages({ images }: { images: readonly ArticleImage[] }): JSX.Element | null {
  const { t } = useStrings();
  if (images.length === 0) return null;
  return (
    <Disclosure summary={t('images.count', { count: images.length })}>
      {() => (
        <ol class="images">
          {images.map(({ url, alt, caption, credit }, index) => (
            <li key={index}>
              <bdi>{caption ?? alt ?? t('images.noCaption')}</bdi>
              {credit !== null && (
                <span class="muted">
                  {' '}
                  {t('credit.photo')}: <bdi>{credit}</bdi>
                </span>
              )}{' '}
              <a
                class="article__link"
                href={url}
                target="_blank"
                rel="noreferrer"
                aria-label={t('images.openNumber', { number: index + 1 })}
              >
                {t('images.open')} <OutIcon />
              </a>
            </li>
          ))}
        </ol>
      )}
    </Disclosure>
  );
}
