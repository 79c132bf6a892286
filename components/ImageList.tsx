import type { JSX } from 'preact';
import type { ArticleImage } from '../lib/core/schema/article.ts';
import { OutIcon } from './icons.tsx';
import { useStrings } from './strings.ts';

/** Images as captions and links. */
export function ImageList({ images }: { images: readonly ArticleImage[] }): JSX.Element {
  const { t } = useStrings();
  return (
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
  );
}
