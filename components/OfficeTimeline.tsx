import './styles/offices.css';
import type { JSX } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Spell } from '../lib/core/offices/spells.ts';
import type { Timeline } from '../lib/core/offices/timeline.ts';
import { postText } from '../lib/i18n/post.ts';
import { spellTime } from '../lib/i18n/spell.ts';
import { Dialog } from './Dialog.tsx';
import { Disclosure } from './Disclosure.tsx';
import { OfficeSource } from './OfficeSource.tsx';
import { OfficesContext } from './offices.ts';
import { Skeleton } from './Skeleton.tsx';
import { useStrings } from './strings.ts';
import { type Axis, axisOf, placeOn } from './time-axis.ts';

/** The bar of a spell over the years of the whole timeline; its words say the same, so readers hear those alone. */
function Track({ spell, axis }: { spell: Spell; axis: Axis }): JSX.Element {
  const { at, width } = placeOn(axis, spell.from?.day ?? null, spell.to?.day ?? null);
  const sure = spell.from !== null && spell.from.by !== 'seen';
  return (
    <div class="spell__track" aria-hidden="true">
      {axis.ticks.map((tick) => (
        <i class="spell__tick" key={tick.label} style={{ insetInlineStart: `${tick.at}%` }} />
      ))}
      <span
        class={`spell__bar${spell.acting ? ' spell__bar--acting' : ''}${sure ? ' spell__bar--begun' : ''}`}
        style={{ insetInlineStart: `${at}%`, inlineSize: `${width}%` }}
      />
    </div>
  );
}

function SpellView({ spell, axis }: { spell: Spell; axis: Axis | null }): JSX.Element {
  const { t } = useStrings();
  const post = postText(t, spell.post);
  const time = spellTime(t, spell);
  const catalogue = spell.from?.by === 'catalogue' || spell.to?.by === 'catalogue';
  return (
    <li class="spell">
      <p class="spell__post">
        <bdi>{post}</bdi>
      </p>
      {(time !== '' || catalogue) && (
        <p class="spell__time">
          {time}
          {spell.from?.by === 'event' && <span class="chip chip--quiet">{t('spell.appointed')}</span>}
          {catalogue && <span class="chip chip--quiet">{t('spell.dated')}</span>}
        </p>
      )}
      {axis !== null && <Track spell={spell} axis={axis} />}
      {spell.told !== null && <p class="spell__told">{spell.told}</p>}
      {spell.clips > 0 && (
        <Disclosure summary={t('spell.sources', { count: spell.clips })}>
          {() => (
            <ul class="spell__sources" aria-label={t('spell.sourcesOf', { post })}>
              {spell.sources.map((source) => (
                <li key={source.clipId}>
                  <OfficeSource source={source} />
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </li>
  );
}

/** The offices of one person, newest first, over the years of which clips and catalogue tell. */
export function Spells({ timeline }: { timeline: Timeline }): JSX.Element {
  const { t } = useStrings();
  const { spells, undated, range } = timeline;
  const axis = range === null ? null : axisOf(range.from, range.to);
  if (spells.length === 0 && undated.length === 0) return <p class="muted">{t('spell.empty')}</p>;
  return (
    <div class="spells">
      {axis !== null && (
        <div class="spells__axis" aria-hidden="true">
          {axis.ticks.map(({ label, at }) => (
            <span key={label} style={{ insetInlineStart: `${at}%` }}>
              {label}
            </span>
          ))}
        </div>
      )}
      <ol>
        {spells.map((spell) => (
          <SpellView key={`${spell.key} ${spell.from?.day ?? ''} ${spell.to?.day ?? ''}`} spell={spell} axis={axis} />
        ))}
      </ol>
      {undated.length > 0 && (
        <section>
          <h3>{t('spell.undated')}</h3>
          <p class="small muted">{t('spell.undatedNote')}</p>
          <ul>
            {undated.map((spell) => (
              <SpellView key={spell.key} spell={spell} axis={null} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** The timeline of the person that was asked for, in a dialog. */
export function OfficeTimeline(): JSX.Element {
  const { t } = useStrings();
  const { timeline, close } = useContext(OfficesContext);
  const answer = timeline.value;
  const found = answer.state === 'ready' ? answer.value : null;
  const start = useRef<HTMLParagraphElement>(null);
  // What is there first would have the focus otherwise: the button at the end, while the offices are on their way.
  useEffect(() => start.current?.focus({ preventScroll: true }), []);
  const title = found === null ? t('offices.timeline') : t('spell.timelineOf', { name: found.person.name });
  return (
    <Dialog title={title} onClose={close}>
      <p class="small muted spells__note" tabIndex={-1} ref={start}>
        {t('spell.note')}
      </p>
      {answer.state === 'loading' && <Skeleton />}
      {answer.state === 'failed' && (
        <p role="alert" class="fault">
          {t('failure.unexpected')}
        </p>
      )}
      {answer.state === 'ready' && <Spells timeline={found?.timeline ?? { spells: [], undated: [], range: null }} />}
      <div class="doubts__end">
        <button type="button" class="button" onClick={close}>
          {t('common.close')}
        </button>
      </div>
    </Dialog>
  );
}
