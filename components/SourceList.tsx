import type { JSX } from 'preact';
import type { Article, ArticleTime, Disagreement } from '../lib/core/schema/article.ts';
import { formatArticleTime } from '../lib/i18n/format.ts';
import { sourceText } from '../lib/i18n/source.ts';
import { type ProvenanceRow, provenanceRows } from './provenance.ts';
import { type Strings, useStrings } from './strings.ts';

/** The source of what a person corrected (lib/core/schema/correction.ts). */
const BY_PERSON = 'person';

/** Where each value of the metadata was read, what other sources said, and why they were not believed. */
export function SourceList({ article }: { article: Article }): JSX.Element {
  const { t } = useStrings();
  return (
    <dl class="sources">
      {provenanceRows(article).map((row) => (
        <div key={row.field}>
          <dt>{t(`sources.field.${row.field}`)}</dt>
          <dd>
            <Value value={row.value} />
            {row.source !== null && <p>{t('sources.from', { source: sourceText(t, row.source) })}</p>}
            {row.disagreements.map((disagreement, index) => (
              <Others key={index} disagreement={disagreement} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ value }: { value: ProvenanceRow['value'] }): JSX.Element {
  const { t } = useStrings();
  if (value === null) return <p>{t('sources.none')}</p>;
  if (typeof value !== 'string') return <Time time={value} />;
  return (
    <p class="sources__value">
      <bdi>{value}</bdi>
    </p>
  );
}

/** How exactly the page gave a time, and in which zone: a string of the tables with its parameters. */
function precisionOf({ precision, zoneGiven }: ArticleTime, zone: string): Parameters<Strings['t']> {
  if (precision === 'day') return ['sources.dayOnly'];
  if (precision === 'hour') return ['sources.hourOnly'];
  return zoneGiven ? ['sources.zone', { zone }] : ['article.zoneAssumed'];
}

function Time({ time }: { time: ArticleTime }): JSX.Element {
  const { t, language } = useStrings();
  const zone = /(?:Z|[+-]\d{2}:\d{2})$/.exec(time.at)?.[0] ?? '';
  return (
    <>
      <p class="sources__value">{formatArticleTime(time, language)}</p>
      {time.source !== BY_PERSON && <p>{t(...precisionOf(time, zone))}</p>}
    </>
  );
}

function Others({ disagreement: { reason, others } }: { disagreement: Disagreement }): JSX.Element {
  const { t } = useStrings();
  return (
    <>
      <p>{t(`sources.reason.${reason}`)}</p>
      <ul>
        {others.map(({ value, source }, index) => (
          <li key={index}>
            <q>{value}</q> ({sourceText(t, source)})
          </li>
        ))}
      </ul>
    </>
  );
}
