import './styles/offices.css';
import { Fragment, type JSX } from 'preact';
import { useContext, useRef } from 'preact/hooks';
import type { Counter, ToldWarning } from '../lib/core/offices/types.ts';
import { postText } from '../lib/i18n/post.ts';
import { spellTime } from '../lib/i18n/spell.ts';
import { Dialog } from './Dialog.tsx';
import { Disclosure } from './Disclosure.tsx';
import { WarnIcon } from './icons.tsx';
import { OfficeSource, where } from './OfficeSource.tsx';
import { OfficesContext } from './offices.ts';
import { useStrings } from './strings.ts';

/** More sources than these say the same once more. */
const SHOWN = 2;

const edge = (day: string | null) => (day === null ? null : { day, by: 'catalogue' as const });

/** Statements, each in its words once, with all who say so. */
function Counters({ counters, name }: { counters: readonly Counter[]; name: string }): JSX.Element {
  const { t } = useStrings();
  const byWords = Map.groupBy(counters, (counter) => `${counter.name}: ${postText(t, counter.post)}`);
  return (
    <ul>
      {[...byWords].map(([words, same]) => (
        <li class="doubt__said" key={words}>
          <span>
            {same[0] !== undefined && same[0].name !== name && <b>{same[0].name}: </b>}
            {same[0] !== undefined && postText(t, same[0].post)}
          </span>
          {same.map(({ source, dated }) => (
            <Fragment key={source?.clipId ?? words}>
              {source !== null && <OfficeSource source={source} />}
              {dated !== null && (
                <span class="office-source__where">{spellTime(t, { from: edge(dated.from), to: edge(dated.to) })}</span>
              )}
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** One warning: what the article says and what others do, side by side, each with where it is said. */
export function OfficeDoubt({ warning }: { warning: ToldWarning }): JSX.Element {
  const { t } = useStrings();
  const { silence } = useContext(OfficesContext);
  const card = useRef<HTMLElement>(null);
  const { kind, person, post, source, against, count, silenced } = warning;
  const names = { name: person.name, post: postText(t, post) };
  const change = (): void => {
    // The card goes with its button: the next one has the focus, else whatever opens the timeline, or the dialog's end.
    const scope = card.current?.closest('.offices, dialog');
    const others = [...(scope?.querySelectorAll<HTMLElement>('.doubt__silence') ?? [])];
    const own = card.current?.querySelector<HTMLElement>('.doubt__silence');
    const at = own === null || own === undefined ? -1 : others.indexOf(own);
    const next =
      others[at + 1] ?? others[at - 1] ?? scope?.querySelector<HTMLElement>(':scope > button, .doubts__close');
    void silence(warning, !silenced).then((done) => {
      if (done) next?.focus();
    });
  };
  return (
    <article class={`doubt${silenced ? ' doubt--silenced' : ''}`} ref={card} aria-label={names.name}>
      <p class="doubt__what">
        {!silenced && <WarnIcon />}
        <span>
          <b>{person.name}</b>. {t(`doubt.kind.${kind}`)}
        </span>
      </p>
      <div class="doubt__sides">
        <div>
          <p class="doubt__side">{t('doubt.here')}</p>
          <p class="doubt__said">
            <span>{names.post}</span>
            {/* The article itself, which is open. */}
            <span class="office-source__where">{where(source)}</span>
          </p>
        </div>
        <div>
          <p class="doubt__side">
            {kind === 'both'
              ? t('doubt.here')
              : against.some((counter) => counter.source === null)
                ? t('doubt.catalogue')
                : t('doubt.elsewhere', { count })}
          </p>
          <Counters counters={against.slice(0, SHOWN)} name={person.name} />
          {count > SHOWN && (
            <Disclosure summary={t('doubt.more', { count: count - SHOWN })}>
              {() => <Counters counters={against.slice(SHOWN)} name={person.name} />}
            </Disclosure>
          )}
        </div>
      </div>
      <button
        type="button"
        class="button button--plain button--small doubt__silence"
        aria-label={t(silenced ? 'doubt.hearOf' : 'doubt.silenceOf', names)}
        onClick={change}
      >
        {t(silenced ? 'doubt.hear' : 'doubt.silence')}
      </button>
    </article>
  );
}

/** All warnings of the clip; those that were silenced stand folded below. */
export function OfficeDoubts({ onClose }: { onClose: () => void }): JSX.Element {
  const { t } = useStrings();
  const { warnings } = useContext(OfficesContext);
  const shown = warnings.value.filter(({ silenced }) => !silenced);
  const silenced = warnings.value.filter((warning) => warning.silenced);
  return (
    <Dialog title={t('offices.warned')} onClose={onClose}>
      <div class="doubts">
        {shown.length === 0 && <p class="muted">{t('doubt.none')}</p>}
        {shown.map((warning) => (
          <OfficeDoubt key={warning.key} warning={warning} />
        ))}
        {silenced.length > 0 && (
          <Disclosure summary={t('offices.silencedCount', { count: silenced.length })}>
            {() => silenced.map((warning) => <OfficeDoubt key={warning.key} warning={warning} />)}
          </Disclosure>
        )}
        <div class="doubts__end">
          <button type="button" class="button doubts__close" onClick={onClose}>
            {t('common.close')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
