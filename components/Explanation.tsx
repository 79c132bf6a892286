import type { JSX } from 'preact';
import type { DocumentRef, Mention } from '../lib/core/schema/tagging.ts';
import { formatPartialDate } from '../lib/i18n/format.ts';
import { reasonText } from '../lib/i18n/reason.ts';
import { ruleText } from '../lib/i18n/rule.ts';
import { useStrings } from './strings.ts';

interface Props {
  mention: Mention;
  text: string;
  /** Known documents that the citation's number may mean. */
  readings: DocumentRef['readings'];
  /** What an entity of this clip is called; null for one it has not. */
  nameOf: (entity: string) => string | null;
}

const READINGS_MAX = 4;

/** Why the tagger marked these words, and what else they could be. Nothing for what a person marked. */
export function Explanation({ mention, text, readings, nameOf }: Props): JSX.Element | null {
  const { t } = useStrings();
  if (mention.rule === 'person') return null;
  const { trigger, rule, resolution, confidence, candidates } = mention;
  const others = candidates.flatMap(({ entity, reason }) => {
    const name = nameOf(entity);
    return name === null ? [] : [`${name} (${reasonText(t, reason)})`];
  });
  const meanings = (readings ?? [])
    .slice(0, READINGS_MAX)
    .map(({ key, title, date, reason }) =>
      [title ?? key, date === null ? '' : formatPartialDate(date), reasonText(t, reason)].filter(Boolean).join(', '),
    );
  return (
    <div class="why">
      <p>
        {ruleText(t, rule)}
        {trigger !== undefined && (
          <>
            {' '}
            <q>{text.slice(trigger.start, trigger.end)}</q>
          </>
        )}
        {resolution !== undefined && resolution !== 'resolve.itself' && `; ${ruleText(t, resolution)}`}
        {` · ${t('why.confidence', { percent: Math.round(confidence * 100) })}`}
      </p>
      <Others label={t('why.candidates')} lines={others} />
      <Others label={t('why.readings')} lines={meanings} />
    </div>
  );
}

const Others = ({ label, lines }: { label: string; lines: readonly string[] }): JSX.Element | null =>
  lines.length === 0 ? null : (
    <>
      <p>{label}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
