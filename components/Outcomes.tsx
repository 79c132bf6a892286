import type { JSX } from 'preact';
import type { ReviewedClip } from '../lib/core/review/types.ts';
import type { Span } from '../lib/core/schema/span.ts';
import type { Verdict } from '../lib/core/schema/verdict.ts';
import { formatInstant } from '../lib/i18n/format.ts';
import { verdictWords } from '../lib/i18n/history.ts';
import { Button } from './Button.tsx';
import { Disclosure } from './Disclosure.tsx';
import { useStrings } from './strings.ts';

interface Props {
  reviewed: Pick<ReviewedClip, 'moved' | 'movedTo' | 'lost' | 'hidden'>;
  onGo: (span: Span) => void;
  onConfirm: (verdict: Verdict) => void;
  onLetGo: (verdict: Verdict) => void;
}

/**
 * Decisions whose words this version of the article does not have where they were: found elsewhere (to be confirmed), not
 * found, or out of the article by a correction. Each by name, with the ways on.
 */
export function Outcomes({ reviewed: { moved, movedTo, lost, hidden }, onGo, ...on }: Props): JSX.Element {
  const { t } = useStrings();
  const confirmable = ({ id, type }: Verdict): boolean => movedTo.has(id) && type !== 'correct';
  const list = (verdicts: readonly Verdict[]) => (): JSX.Element => (
    <ul class="outcomes">
      {verdicts.map((verdict) => (
        <Outcome
          key={verdict.id}
          verdict={verdict}
          to={movedTo.get(verdict.id) ?? null}
          onGo={onGo}
          onConfirm={confirmable(verdict) ? on.onConfirm : null}
          onLetGo={on.onLetGo}
        />
      ))}
    </ul>
  );
  return (
    <>
      {moved.length > 0 && (
        <Disclosure class="dock__lost" summary={t('tags.moved', { count: moved.length })}>
          {list(moved)}
        </Disclosure>
      )}
      {lost.length > 0 && (
        <Disclosure class="dock__lost" summary={t('tags.lost', { count: lost.length })}>
          {list(lost)}
        </Disclosure>
      )}
      {hidden.length > 0 && (
        <Disclosure class="dock__note" summary={t('edit.hidden', { count: hidden.length })}>
          {list(hidden)}
        </Disclosure>
      )}
    </>
  );
}

interface OutcomeProps {
  verdict: Verdict;
  to: Span | null;
  onGo: (span: Span) => void;
  onConfirm: ((verdict: Verdict) => void) | null;
  onLetGo: (verdict: Verdict) => void;
}

function Outcome({ verdict, to, onGo, onConfirm, onLetGo }: OutcomeProps): JSX.Element {
  const { t, language } = useStrings();
  const what = verdictWords(t, verdict);
  return (
    <li>
      <p>
        <bdi>{what}</bdi>{' '}
        <span class="small">
          · <bdi>{t('state.by', { name: verdict.by.name, time: formatInstant(verdict.at, language) })}</bdi>
        </span>
      </p>
      <div class="card__actions">
        {to !== null && (
          <Button small label={t('tags.moved.goTo', { what })} onClick={() => onGo(to)}>
            {t('tags.moved.show')}
          </Button>
        )}
        {onConfirm !== null && (
          <Button small label={t('tags.moved.confirmOf', { what })} onClick={() => onConfirm(verdict)}>
            {t('tags.moved.confirm')}
          </Button>
        )}
        <Button small look="plain" label={t('tags.letGoOf', { what })} onClick={() => onLetGo(verdict)}>
          {t('tags.letGo')}
        </Button>
      </div>
    </li>
  );
}
