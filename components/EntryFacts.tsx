import type { JSX } from 'preact';
import type { DatedPost, EntryData } from '../lib/core/schema/shared.ts';
import { formatPartialDate } from '../lib/i18n/format.ts';
import type { Translate } from '../lib/i18n/index.ts';
import { postText } from '../lib/i18n/post.ts';
import { useStrings } from './strings.ts';

/** From when to when a post was held, as far as is known; empty where nothing is. */
export function timeText(t: Translate, { from, to }: Pick<DatedPost, 'from' | 'to'>): string {
  if (from !== null && to !== null)
    return t('catalogue.fromTo', { from: formatPartialDate(from), to: formatPartialDate(to) });
  if (from !== null) return t('catalogue.from', { from: formatPartialDate(from) });
  return to === null ? '' : t('catalogue.to', { to: formatPartialDate(to) });
}

interface Props {
  data: EntryData;
  /** How many posts are shown; the rest as a number. */
  posts?: number | undefined;
}

/** What tells a document or an official from others of the name: issuer, date, subject; posts with their times. */
export function EntryFacts({ data, posts = 3 }: Props): JSX.Element {
  const { t } = useStrings();
  if (data.kind === 'document') {
    const { issuer, date, term, title } = data.document;
    const facts = [
      issuer,
      date === null ? t('catalogue.noDate') : formatPartialDate(date),
      term === null ? null : t('catalogue.term', { term }),
    ];
    return (
      <div class="entry-facts">
        <p>{facts.filter((fact) => fact !== null).join(' · ')}</p>
        {title !== null && title !== data.document.canonical && (
          <p class="entry-facts__title" title={title}>
            <bdi>{title}</bdi>
          </p>
        )}
        {data.about !== '' && <p class="entry-facts__about">{data.about}</p>}
      </div>
    );
  }
  const { posts: held, about, aliases } = data.official;
  return (
    <div class="entry-facts">
      {held.length === 0 && <p>{t('catalogue.noPosts')}</p>}
      {held.slice(0, posts).map((post, at) => (
        <p key={at}>
          {postText(t, post)} {timeText(t, post) !== '' && <span class="entry-facts__time">{timeText(t, post)}</span>}
        </p>
      ))}
      {held.length > posts && <p>+{held.length - posts}</p>}
      {aliases.length > 0 && <p>{aliases.join(', ')}</p>}
      {about !== '' && <p class="entry-facts__about">{about}</p>}
    </div>
  );
}
