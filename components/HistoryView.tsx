import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { HistoryAct } from '../lib/core/review/history.ts';
import { formatClock, formatDay, formatInstant } from '../lib/i18n/format.ts';
import { actWords, lower } from '../lib/i18n/history.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { IconButton } from './IconButton.tsx';
import { RedoIcon, ReturnIcon, UndoIcon } from './icons.tsx';
import { useStrings } from './strings.ts';
import { Tabs } from './Tabs.tsx';
import './styles/history.css';

interface Read {
  acts: readonly HistoryAct[];
  more: boolean;
  titles: ReadonlyMap<string, string>;
  names: ReadonlyMap<string, string>;
}

interface Props {
  history: {
    clipId: string | null;
    scope: { value: 'clip' | 'all' };
    history: { value: { state: 'loading' } | { state: 'ready'; value: Read } | { state: 'failed' } };
    asking: { value: boolean };
    choose(scope: 'clip' | 'all'): void;
    older(): void;
    takeBack(act: HistoryAct): Promise<boolean>;
    putBack(act: HistoryAct): Promise<boolean>;
    backTo(act: HistoryAct): Promise<boolean>;
    newer(act: HistoryAct): readonly HistoryAct[] | null;
  };
  onOpenClip: (id: string) => void;
  onClose: () => void;
}

/** What was done, newest first, a step as one line; what was undone is struck through. Each has its own way back. */
export function HistoryView({ history, onOpenClip, onClose }: Props): JSX.Element {
  const { t } = useStrings();
  const [said, setSaid] = useState('');
  const asking = history.asking.value;
  useEffect(() => {
    // The screen below asks for a name, and a dialog lies over it.
    if (asking) onClose();
  }, [asking]);
  const read = history.history.value;
  const done = (words: string) => (changed: boolean) => setSaid(changed ? words : t('undo.nothing'));
  const scope = history.scope.value;
  return (
    <Dialog title={t('command.history')} onClose={onClose}>
      <div class="history">
        {history.clipId !== null && (
          <Tabs
            tabs={[
              { tab: 'clip' as const, name: t('history.scope.clip'), count: 0 },
              { tab: 'all' as const, name: t('history.scope.all'), count: 0 },
            ]}
            chosen={scope}
            panel="history-list"
            onChoose={history.choose}
          />
        )}
        <p class="history__said small" role="status">
          {said}
        </p>
        <div
          class="history__list"
          id="history-list"
          {...(history.clipId !== null && { role: 'tabpanel', 'aria-labelledby': `tab-${scope}` })}
        >
          {read.state === 'failed' && <p class="fault">{t('store.broken.body')}</p>}
          {read.state === 'ready' && read.value.acts.length === 0 && <p class="muted">{t('history.none')}</p>}
          {read.state === 'ready' && (
            <Acts
              read={read.value}
              withClips={scope === 'all'}
              newer={history.newer}
              onOpenClip={onOpenClip}
              onTakeBack={(act, words) => void history.takeBack(act).then(done(words))}
              onPutBack={(act, words) => void history.putBack(act).then(done(words))}
              onBackTo={(act, words) => void history.backTo(act).then(done(words))}
              onOlder={history.older}
            />
          )}
        </div>
        <div class="card__actions">
          <Button onClick={onClose}>{t('common.close')}</Button>
        </div>
      </div>
    </Dialog>
  );
}

/** An act to do, and what is said once it is done. */
type Way = (act: HistoryAct, words: string) => void;

interface ActsProps {
  read: Read;
  withClips: boolean;
  newer: Props['history']['newer'];
  onOpenClip: (id: string) => void;
  onTakeBack: Way;
  onPutBack: Way;
  onBackTo: Way;
  onOlder: () => void;
}

function Acts({ read, onOlder, ...ways }: ActsProps): JSX.Element {
  const { t, language } = useStrings();
  const list = useRef<HTMLDivElement>(null);
  const days = Map.groupBy(read.acts, ({ at }) => formatDay(at, language));
  const move = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const firsts = [...(list.current?.querySelectorAll<HTMLElement>('.act__ways > :first-child') ?? [])];
    const row = event.target instanceof Element ? event.target.closest('.act') : null;
    const next = firsts[firsts.findIndex((button) => row?.contains(button) === true) + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a shortcut; every act has its own buttons
    <div ref={list} onKeyDown={move}>
      {[...days].map(([day, acts]) => (
        <section key={day}>
          <h3 class="history__day">{day}</h3>
          <ol>
            {acts.map((act) => (
              <Act key={act.id} act={act} read={read} {...ways} />
            ))}
          </ol>
        </section>
      ))}
      {read.more && (
        <Button look="plain" onClick={onOlder}>
          {t('history.more')}
        </Button>
      )}
    </div>
  );
}

type ActProps = Omit<ActsProps, 'onOlder'> & { act: HistoryAct };

function Act({ act, read, withClips, newer, onOpenClip, onTakeBack, onPutBack, onBackTo }: ActProps): JSX.Element {
  const { t, language } = useStrings();
  const { undone, answered } = act;
  const words = actWords(t, act.verdicts, (entry) => read.names.get(entry) ?? null);
  const gone = undone !== null || answered;
  const after = gone ? null : newer(act);
  return (
    <li class={`act${gone ? ' act--undone' : ''}`}>
      <div class="act__what">
        <p>{gone ? <s>{words}</s> : words}</p>
        <p class="small muted">
          <bdi>{act.by.name}</bdi>, {formatClock(act.at, language)}
          {withClips && <Where act={act} titles={read.titles} onOpenClip={onOpenClip} />}
          {undone !== null && (
            <>
              {' · '}
              {t('history.undone', { name: undone.by.name, time: formatInstant(undone.at, language) })}
            </>
          )}
          {answered && <> · {t('history.undoneBySight')}</>}
        </p>
      </div>
      <div class="act__ways">
        {/* One button for both ways, so that the focus stays on it. */}
        {!answered && (
          <IconButton
            title={t(undone === null ? 'history.undoOf' : 'history.redoOf', { what: lower(words) })}
            onClick={() => (undone === null ? onTakeBack(act, t('undo.done')) : onPutBack(act, t('redo.done')))}
          >
            {undone === null ? <UndoIcon /> : <RedoIcon />}
          </IconButton>
        )}
        {after !== null && (
          <IconButton
            title={t('history.back')}
            label={t('history.backOf', { count: after.length, what: lower(words) })}
            onClick={() => onBackTo(act, t('history.wentBack', { count: after.length }))}
          >
            <ReturnIcon />
          </IconButton>
        )}
      </div>
    </li>
  );
}

/** The clip that an act was on; of several their number. */
function Where({ act, titles, onOpenClip }: Pick<ActProps, 'act' | 'onOpenClip'> & Pick<Read, 'titles'>): JSX.Element {
  const { t } = useStrings();
  const ids = [...new Set(act.verdicts.flatMap((verdict) => ('clipId' in verdict ? verdict.clipId : [])))];
  const [only] = ids;
  const title = ids.length === 1 && only !== undefined ? titles.get(only) : undefined;
  if (only === undefined) return <> · {t('history.shared')}</>;
  if (title === undefined) return <> · {t('history.clips', { count: ids.length })}</>;
  return (
    <>
      {' · '}
      <button type="button" class="act__clip" onClick={() => onOpenClip(only)}>
        <bdi>{title}</bdi>
      </button>
    </>
  );
}
