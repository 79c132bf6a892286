import type { JSX } from 'preact';
import type { ArticleImage } from '../lib/core/schema/article.ts';
import { Disclosure } from './Disclosure.tsx';
import { later } from './later.tsx';
import { useStrings } from './strings.ts';

const ImageList = later(async () => (await import('./ImageList.tsx')).ImageList);

/** The article's images as captions and links: nothing is loaded from the page's server unless the person opens it. */
export function ArticleImages({ images }: { images: readonly ArticleImage[] }): JSX.Element | null {
  const { t } = useStrings();
  if (images.length === 0) return null;
  return (
    <Disclosure summary={t('images.count', { count: images.length })}>{() => <ImageList images={images} />}</Disclosure>
  );
}
