import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { MentionOutcome } from '../lib/core/schema/live-page.ts';
import type { Span } from '../lib/core/schema/span.ts';
import type { Mention } from '../lib/core/schema/tagging.ts';
import { Button } from './Button.tsx';
import { Disclosure } from './Disclosure.tsx';
import { SelectedOnPage } from './SelectedOnPage.tsx';
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

type Moved = Extract<MentionOutcome, { outcome: 'moved' }>;

/**
 * What the live page has to say: words selected there, and which mentions do not stand where they stood. Nothing while all
 * do and nothing is selected; after a last answer it stays, with the focus in it.
 */
export function LivePageBar({ mentions, outcomes, selected, onTag, onShow, onAnswer }: Props): JSX.Element | null {
  const { t } = useStrings();
  const list = useRef<HTMLDivElement>(null);
  const [answered, setAnswered] = useState(false);
  const rows = mentions.flatMap((mention) => {
    const outcome = outcomes.get(`${mention.kind}:${mention.start}`);
    return outcome === undefined ? [] : [{ mention, outcome }];
  });
  const moved = rows.flatMap(({ mention, outcome }) => (outcome.outcome === 'moved' ? [{ mention, outcome }] : []));
  const lost = rows.filter(({ outcome }) => outcome.outcome === 'lost');
  const isTold = moved.length + lost.length > 0 || answered;
  if (!isTold && selected === null) return null;

  const answer = (mention: Mention, holds: boolean): void => {
    // The row goes with its buttons: the focus moves on before.
    const row = document.activeElement?.closest('.live__row');
    const next = row?.nextElementSibling ?? row?.previousElementSibling;
    const line = list.current?.querySelector<HTMLElement>('summary');
    (next?.querySelector<HTMLElement>('.live__answers button') ?? line)?.focus();
    setAnswered(true);
    onAnswer(mention, holds);
  };
  const counts = { exact: rows.length - moved.length - lost.length, moved: moved.length, lost: lost.length };
  return (
    <section class="live" aria-label={t('live.region')}>
      {selected !== null && <SelectedOnPage selected={selected} onTag={onTag} />}
      {isTold && (
        <div ref={list}>
          <Disclosure summary={t('live.summary', counts)}>
            {() => (
              <div class="live__found">
                {moved.length > 0 && <h2>{t('live.moved')}</h2>}
                <ul>
                  {moved.map(({ mention, outcome }) => (
                    <li class="live__row" key={`${mention.kind}:${mention.start}`}>
                      <MovedWords mention={mention} outcome={outcome} onShow={onShow} />
                      <span class="live__answers">
                        <Button
                          small
                          label={t('live.hereQuote', { quote: mention.quote })}
                          onClick={() => answer(mention, true)}
                        >
                          {t('live.here')}
                        </Button>
                        <Button
                          small
                          label={t('live.notHereQuote', { quote: mention.quote })}
                          onClick={() => answer(mention, false)}
                        >
                          {t('live.notHere')}
                        </Button>
                      </span>
                    </li>
                  ))}
                </ul>
                {lost.length > 0 && <h2>{t('live.lost')}</h2>}
                <ul>
                  {lost.map(({ mention }) => (
                    <li class="live__row" key={`${mention.kind}:${mention.start}`}>
                      <button type="button" class="live__words" title={t('tags.goTo')} onClick={() => onShow(mention)}>
                        <bdi>{mention.quote}</bdi>
                      </button>
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </Disclosure>
        </div>
      )}
    </section>
  );
}

/** The page's own words, where it has the quote now. */
function MovedWords({
  mention,
  outcome: { before, words, after },
  onShow,
}: {
  mention: Mention;
  outcome: Moved;
  onShow: Props['onShow'];
}): JSX.Element {
  const { t } = useStrings();
  return (
    <button
      type="button"
      class={`live__words live__words--${mention.kind}`}
      title={t('live.show')}
      onClick={() => onShow(mention)}
    >
      <bdi>
        …{before}
        <b>{words}</b>
        {after}…
      </bdi>
    </button>
  );
}
