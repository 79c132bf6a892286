import type { JSX } from 'preact';
import type { Article } from '../lib/core/schema/article.ts';
import { Disclosure } from './Disclosure.tsx';
import { later } from './later.tsx';
import { useStrings } from './strings.ts';

const SourceList = later(async () => (await import('./SourceList.tsx')).SourceList);

/** One line that opens to where the metadata comes from. */
export function ArticleSources({ article }: { article: Article }): JSX.Element {
  const { t } = useStrings();
  return <Disclosure summary={t('sources.title')}>{() => <SourceList article={article} />}</Disclosure>;
}
