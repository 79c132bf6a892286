import type { JSX } from 'preact';
import type { MentionOutcome } from '../lib/core/schema/live-page.ts';
import type { Span } from '../lib/core/schema/span.ts';
import type { Mention } from '../lib/core/schema/tagging.ts';
import { Button } from './Button.tsx';
import { Disclosure } from './Disclosure.tsx';
import { useStrings } from './strings.ts';

interface Props {
  mentions: readonly Mention[];
  /** By `kind:start`; nothing for what has not been looked for. */
  outcomes: ReadonlyMap<string, MentionOutcome>;
  /** What the person has selected on the page; without a span where the article has not these words. */
  selected: { words: string; span: Span | null } | null;
  onTag: (kind: Mention['kind'], span: Span) => void;
  onShow: (mention: Mention) => void;
  /** The person's word on a mention found elsewhere. */
  onAnswer: (mention: Mention, holds: boolean) => void;
}

/**
 * What the live page has to say: words selected there, and which mentions do not stand where they stood. Nothing while all
 * do and nothing is selected.
 */
export function LivePageBar({ mentions, outcomes, selected, onTag, onShow, onAnswer }: Props): JSX.Element | null {
  const { t } = useStrings();
  const rows = mentions.flatMap((mention) => {
    const outcome = outcomes.get(`${mention.kind}:${mention.start}`);
    return outcome === undefined ? [] : [{ mention, outcome }];
  });
  const moved = rows.flatMap(({ mention, outcome }) => (outcome.outcome === 'moved' ? [{ mention, outcome }] : []));
  const lost = rows.filter(({ outcome }) => outcome.outcome === 'lost');
  if (moved.length + lost.length === 0 && selected === null) return null;
  const counts = { exact: rows.length - moved.length - lost.length, moved: moved.length, lost: lost.length };
  return (
    <section class="live" aria-label={t('live.region')}>
      {selected !== null && <SelectedOnPage selected={selected} onTag={onTag} />}
      {moved.length + lost.length > 0 && (
        <Disclosure summary={t('live.summary', counts)} class="live__found">
          {() => (
            <>
              {moved.length > 0 && (
                <>
                  <h3>{t('live.moved')}</h3>
                  <ul>
                    {moved.map(({ mention, outcome }) => (
                      <li class="live__row" key={`${mention.kind}:${mention.start}`}>
                        <button
                          type="button"
                          class={`live__words live__words--${mention.kind}`}
                          title={t('live.show')}
                          onClick={() => onShow(mention)}
                        >
                          <bdi>
                            …{outcome.before}
                            <b>{outcome.words}</b>
                            {outcome.after}…
                          </bdi>
                        </button>
                        <span class="live__answers">
                          <Button
                            small
                            label={t('live.hereQuote', { quote: mention.quote })}
                            onClick={() => onAnswer(mention, true)}
                          >
                            {t('live.here')}
                          </Button>
                          <Button
                            small
                            label={t('live.notHereQuote', { quote: mention.quote })}
                            onClick={() => onAnswer(mention, false)}
                          >
                            {t('live.notHere')}
                          </Button>
                        </span>
                      </li>
                    ))}
                  </ul>
                </>
              )}
              {lost.length > 0 && (
                <>
                  <h3>{t('live.lost')}</h3>
                  <ul>
                    {lost.map(({ mention }) => (
                      <li class="live__row" key={`${mention.kind}:${mention.start}`}>
                        <button
                          type="button"
                          class={`live__words live__words--${mention.kind}`}
                          title={t('tags.goTo')}
                          onClick={() => onShow(mention)}
                        >
                          <bdi>{mention.quote}</bdi>
                        </button>
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </>
          )}
        </Disclosure>
      )}
    </section>
  );
}

function SelectedOnPage({
  selected: { words, span },
  onTag,
}: {
  selected: { words: string; span: Span | null };
  onTag: Props['onTag'];
}): JSX.Element {
  const { t } = useStrings();
  return (
    <div class="live__selected" role="toolbar" aria-label={t('live.selected')}>
      <span class="live__label">{t('live.selected')}</span>
      <q>
        <bdi>{words}</bdi>
      </q>
      {span === null ? (
        <span class="muted small">{t('live.notInArticle')}</span>
      ) : (
        <span class="live__answers">
          <Button small onClick={() => onTag('document', span)}>
            {t('tags.addDocument')}
          </Button>
          <Button small onClick={() => onTag('official', span)}>
            {t('tags.addOfficial')}
          </Button>
        </span>
      )}
    </div>
  );
}
