import type { JSX } from 'preact';
import { useStrings } from '../../components/strings.ts';
import type { RetagModel, RetagState } from '../../lib/models/retag.ts';

type OpenClip = (clip: { id: string; deleted: 0 | 1 }) => void;

/** Failed clips named one by one; a rule that fails on more is better looked for in one of these. */
const NAMED = 5;

/** Under the bar of the library: clips tagged by older rules, how tagging them again goes, and what it did. */
export function RetagView({ retag, onOpen }: { retag: RetagModel; onOpen: OpenClip }): JSX.Element {
  const state = retag.state.value;
  // The live region is there from the start; within it only what comes and goes is announced, not each count.
  return (
    <div class="retag-region" role="status" aria-live="polite">
      {state.at !== 'nothing' && <section class={`retag retag--${state.at}`}>{bodyOf(state, retag, onOpen)}</section>}
    </div>
  );
}

function bodyOf(state: Exclude<RetagState, { at: 'nothing' }>, retag: RetagModel, onOpen: OpenClip): JSX.Element {
  switch (state.at) {
    case 'offered':
      return <Offer clips={state.clips} retag={retag} />;
    case 'running':
      return <Running state={state} retag={retag} />;
    case 'stalled':
      return <Stalled state={state} retag={retag} />;
    case 'done':
      return <Done state={state} retag={retag} onOpen={onOpen} />;
  }
}

function Offer({ clips, retag }: { clips: number; retag: RetagModel }): JSX.Element {
  const { t } = useStrings();
  return (
    <>
      <div class="retag__text">
        <p class="retag__head">{t('retag.offer', { count: clips })}</p>
        <p class="small">{t('retag.offer.body')}</p>
      </div>
      <div class="card__actions">
        <button type="button" class="button button--primary" onClick={retag.start}>
          {t('retag.start')}
        </button>
        <button type="button" class="button" onClick={retag.decline}>
          {t('retag.later')}
        </button>
      </div>
    </>
  );
}

type At<Name extends RetagState['at']> = Extract<RetagState, { at: Name }>;

function Running({ state, retag }: { state: At<'running'>; retag: RetagModel }): JSX.Element {
  const { t } = useStrings();
  const { done, total } = state.run;
  return (
    <>
      <div class="retag__text">
        <p class="retag__head" aria-live="off">
          {t('retag.running', { done, total })}
        </p>
        <progress class="retag__bar" max={Math.max(1, total)} value={done} aria-label={t('retag.start')} />
        <p class="small">{t('retag.running.body')}</p>
      </div>
      <div class="card__actions">
        <button type="button" class="button" onClick={retag.cancel}>
          {t('retag.cancel')}
        </button>
      </div>
    </>
  );
}

function Stalled({ state, retag }: { state: At<'stalled'>; retag: RetagModel }): JSX.Element {
  const { t } = useStrings();
  const { done, total } = state.run;
  return (
    <>
      <div class="retag__text">
        <p class="retag__head fault">{t('retag.stalled', { done, total })}</p>
        <p class="small">{t(state.reason)}</p>
      </div>
      <div class="card__actions">
        <button type="button" class="button button--primary" onClick={retag.resume}>
          {t('retag.resume')}
        </button>
        <button type="button" class="button" onClick={retag.cancel}>
          {t('retag.cancel')}
        </button>
      </div>
    </>
  );
}

function Done({ state, retag, onOpen }: { state: At<'done'>; retag: RetagModel; onOpen: OpenClip }): JSX.Element {
  const { t } = useStrings();
  const { run, failed } = state;
  const { changed, added, gone } = run;
  return (
    <>
      <div class="retag__text">
        <p class="retag__head">{t('retag.done', { count: run.done - failed.length })}</p>
        <p class="small">
          {changed > 0 ? t('retag.done.changed', { count: changed, added, gone }) : t('retag.done.same')}
        </p>
        {failed.length > 0 && (
          <>
            <p class="small fault">{t('retag.left', { count: failed.length })}</p>
            <ul class="retag__failed small">
              {failed.slice(0, NAMED).map(({ clip, failures }) => (
                <li key={clip.id}>
                  <button type="button" class="retag__clip" onClick={() => onOpen(clip)}>
                    <bdi>{clip.title}</bdi>
                  </button>
                  {[...new Set(failures.map(({ reason }) => reason))].map((reason) => (
                    <span key={reason}>: {t(`retag.reason.${reason}`)}</span>
                  ))}
                </li>
              ))}
              {failed.length > NAMED && <li>{t('retag.left.more', { count: failed.length - NAMED })}</li>}
            </ul>
          </>
        )}
      </div>
      <div class="card__actions">
        {failed.length > 0 && (
          <button type="button" class="button" onClick={retag.start}>
            {t('retag.retry')}
          </button>
        )}
        <button type="button" class="button button--primary" onClick={retag.dismiss}>
          {t('common.close')}
        </button>
      </div>
    </>
  );
}
