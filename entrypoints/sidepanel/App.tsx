import '@preact/signals';
import type { JSX } from 'preact';
import { Announcer } from '../../components/Announcer.tsx';
import { ClipReader } from '../../components/ClipReader.tsx';
import { DraftsContext } from '../../components/drafts.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { HelpKey } from '../../components/HelpKey.tsx';
import { HistoryHost } from '../../components/HistoryHost.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { CheckIcon, HistoryIcon, LibraryIcon, OptionsIcon, PaintIcon } from '../../components/icons.tsx';
import { KeysContext, useKeyOf } from '../../components/keys.ts';
import { later } from '../../components/later.tsx';
import { Menu } from '../../components/Menu.tsx';
import { NoticeView } from '../../components/NoticeView.tsx';
import { OfficesHost } from '../../components/OfficeMarks.tsx';
import { OfficesContext } from '../../components/offices.ts';
import { PersonForm } from '../../components/PersonForm.tsx';
import { Progress } from '../../components/Progress.tsx';
import { StateMenu } from '../../components/StateMenu.tsx';
import { StoreBroken } from '../../components/StoreBroken.tsx';
import { StringsContext, stringsOf, useStrings } from '../../components/strings.ts';
import { UndoButtons } from '../../components/UndoButtons.tsx';
import { useCommands } from '../../components/use-commands.ts';
import { NEXT_STATES } from '../../lib/core/review/index.ts';
import { formatRecent } from '../../lib/i18n/format.ts';
import { catalogueProps } from '../../lib/models/catalogue-props.ts';
import type { JobView } from '../../lib/models/front.ts';
import type { GrantsModel } from '../../lib/models/grants.ts';
import { commandGroups } from '../../lib/models/keys.ts';
import { valueOr } from '../../lib/models/live.ts';
import type { LivePageModel } from '../../lib/models/live-page.ts';
import type { OfficesModel } from '../../lib/models/offices.ts';
import type { PanelModel } from '../../lib/models/panel.ts';
import { readerOf } from '../../lib/models/reader.ts';
import type { SettingsModel } from '../../lib/models/settings.ts';
import type { LoadedClip } from '../../lib/store/clips.ts';
import { GrantOffer } from './GrantOffer.tsx';
import { PageState } from './PageState.tsx';
import { RecentClips } from './RecentClips.tsx';

const FailureCard = later(async () => (await import('../../components/FailureCard.tsx')).FailureCard);
const CatalogueDialogs = later(async () => (await import('../../components/CatalogueDialogs.tsx')).CatalogueDialogs);
const LivePageBar = later(async () => (await import('../../components/LivePageBar.tsx')).LivePageBar);

type OpenPage = (path: '/library.html' | '/options.html', hash?: string) => Promise<void>;

interface Props {
  panel: PanelModel;
  offices: OfficesModel;
  live: LivePageModel;
  grants: GrantsModel;
  settings: SettingsModel;
  openPage: OpenPage;
  shortcut: string | null;
}

/** The side panel: what is being clipped, the clip of the page in front, or how to come by one. */
export function App(props: Props): JSX.Element {
  const language = props.settings.language.value;
  document.documentElement.lang = language;
  return (
    <StringsContext.Provider value={stringsOf(language)}>
      <KeysContext.Provider value={props.settings.keys.value}>
        <DraftsContext.Provider value={props.panel.drafts}>
          <OfficesContext.Provider value={props.offices}>
            <Announcer>
              <Panel {...props} />
              <OfficesHost />
            </Announcer>
          </OfficesContext.Provider>
        </DraftsContext.Provider>
      </KeysContext.Provider>
    </StringsContext.Provider>
  );
}

function Panel({ panel, live, grants, openPage, shortcut }: Props): JSX.Element {
  const { t } = useStrings();
  const keyOf = useKeyOf();
  const clip = valueOr(panel.clip.value, null);
  const job = panel.job.value;
  const painted = live.painting.value !== 'off';
  const paint = (): boolean => {
    if (clip !== null || painted) live.toggle();
    return clip !== null || painted;
  };
  const showHistory = (): void => panel.history.open(clip?.row.id ?? null);
  const openLibrary = (): void => void openPage('/library.html', clip === null ? '' : `#${clip.row.id}`);
  useCommands({ paint });
  const catalogue = catalogueProps(panel.catalogue, (id) => void openPage('/library.html', `#${id}`));
  return (
    <div class="panel">
      <header class="bar">
        <h1 class="visually-hidden">{t('app.name')}</h1>
        <Status panel={panel} clip={clip} job={job} />
        {clip !== null && (
          <StateMenu
            key={clip.row.id}
            clipId={clip.row.id}
            state={clip.reviewed.state}
            next={NEXT_STATES[clip.reviewed.state.state]}
            onState={(state, reason) => panel.review.setState(clip, state, reason)}
          />
        )}
        <div class="bar__actions">
          <UndoButtons
            clip={clip === null ? null : { ...clip.reviewed, verdicts: clip.verdicts }}
            onUndo={() => void panel.review.undo(clip)}
            onRedo={() => void panel.review.redo(clip)}
            onHistory={showHistory}
          />
          <IconButton
            title={t(painted ? 'live.unpaint' : 'live.paint')}
            pressed={painted}
            keys={keyOf('paint')}
            disabled={clip === null && !painted}
            onClick={() => paint()}
          >
            <PaintIcon />
          </IconButton>
          <Menu
            title={t('panel.more')}
            items={[
              { name: t('command.history'), keys: keyOf('history'), icon: <HistoryIcon />, onChoose: showHistory },
              { name: t('common.library'), icon: <LibraryIcon />, onChoose: openLibrary },
              { name: t('common.options'), icon: <OptionsIcon />, onChoose: () => void openPage('/options.html') },
            ]}
          />
        </div>
      </header>
      {clip !== null && painted && (
        <LivePageBar
          mentions={clip.reviewed.mentions}
          outcomes={live.outcomes.value}
          selected={live.selected.value}
          onTag={(kind, span) => {
            void panel.review.addTag(clip, kind, span);
            live.forgetSelection();
          }}
          onShow={live.show}
          onAnswer={live.answer}
        />
      )}
      <main class="panel__main">
        {panel.askPerson.value && (
          <section class="card panel__card">
            <h2>{t('person.title')}</h2>
            <p class="small muted">{t('person.body')}</p>
            <PersonForm person={null} onSave={panel.givePerson} onCancel={panel.declinePerson} />
          </section>
        )}
        {job?.stage === 'failed' && job.failure !== null && (
          <div class="panel__card">
            <FailureCard
              failure={job.failure}
              onRetry={() => panel.clipAgain(job.kind)}
              onClipSelection={() => panel.clipAgain('selection')}
              onKeepPrivate={() => panel.clipAgain(job.kind, true)}
              onClose={panel.dismissFailure}
            />
          </div>
        )}
        <Content
          panel={panel}
          live={live}
          clip={clip}
          job={job}
          grants={grants}
          openPage={openPage}
          shortcut={shortcut}
        />
      </main>
      <HelpKey groups={commandGroups()} onChange={() => void openPage('/options.html', '#keys')} />
      <HistoryHost door={panel.history} onOpenClip={(id) => void openPage('/library.html', `#${id}`)} />
      {catalogue !== null && <CatalogueDialogs {...catalogue} />}
      <NoticeView notices={panel.notices} />
    </div>
  );
}

const runningStage = (job: JobView | null): 'reading' | 'tagging' | 'saving' | null =>
  job === null || job.stage === 'saved' || job.stage === 'failed' ? null : job.stage;

interface ContentProps {
  panel: PanelModel;
  live: LivePageModel;
  clip: LoadedClip | null;
  job: JobView | null;
  grants: GrantsModel;
  openPage: OpenPage;
  shortcut: string | null;
}

function Content({ panel, live, clip, job, grants, openPage, shortcut }: ContentProps): JSX.Element | null {
  const { t } = useStrings();
  const openClip = (id: string): void => void openPage('/library.html', `#${id}`);
  if (panel.clip.value.state === 'failed') return <StoreBroken />;
  if (clip !== null) {
    return (
      <>
        <PageState key={`page:${clip.row.id}`} panel={panel} clip={clip} />
        <ClipReader
          key={clip.row.id}
          {...readerOf(clip, panel.review, panel.catalogue, panel.labels.value)}
          clickedOnPage={live.clicked.value}
          onFront={live.activate}
        />
      </>
    );
  }
  const stage = runningStage(job);
  if (stage !== null) return <Progress stage={stage} />;
  if (panel.clip.value.state === 'loading' || panel.tab.value === null) return null;
  const hidden = panel.tab.value.url === null;
  return (
    <div class="panel__rest">
      {job?.stage !== 'failed' && (
        <EmptyState title={t(hidden ? 'panel.hidden.title' : 'panel.empty.title')}>
          <p>{hidden ? t('panel.hidden.body') : t('panel.empty.body', { shortcut: shortcut ?? 'Alt+Shift+D' })}</p>
          {hidden && <GrantOffer grants={grants} onChoose={() => void openPage('/options.html', '#press')} />}
        </EmptyState>
      )}
      <RecentClips rows={panel.recent.value} onOpen={openClip} />
    </div>
  );
}

/** What is being done, or that all is saved: said only once the transaction has committed. */
function Status({
  panel,
  clip,
  job,
}: {
  panel: PanelModel;
  clip: LoadedClip | null;
  job: JobView | null;
}): JSX.Element {
  const { t, language } = useStrings();
  const writing = panel.review.writing.value > 0;
  const stage = runningStage(job);
  if (stage !== null) {
    return (
      <p class="status status--busy" role="status">
        {t(`panel.status.${stage}`)}
      </p>
    );
  }
  if (job?.stage === 'failed') {
    return (
      <p class="status status--bad" role="status">
        {t('panel.status.failed')}
      </p>
    );
  }
  if (writing) {
    return (
      <p class="status status--busy" role="status">
        {t('panel.status.saving')}
      </p>
    );
  }
  if (clip !== null && panel.review.unsaved.value) {
    return (
      <p class="status status--bad" role="status">
        {t('panel.status.unsaved')}
      </p>
    );
  }
  if (clip === null) {
    return (
      <p class="status" role="status">
        {t('app.name')}
      </p>
    );
  }
  // What the clipping came to is news until something else is done to the clip.
  const fresh = job !== null && Date.parse(clip.row.changedAt) <= job.changedAt;
  const outcome = fresh ? job.outcome : null;
  const detail =
    outcome === 'version' ? t('panel.status.newVersion') : outcome === 'sighting' ? t('panel.status.sighting') : '';
  return (
    <p
      class="status status--good"
      role="status"
      title={detail || t('panel.status.savedAt', { time: formatRecent(clip.row.changedAt, language, new Date()) })}
    >
      <CheckIcon /> {t('panel.status.saved')}{' '}
      <span class="status__detail">{detail || formatRecent(clip.row.changedAt, language, new Date())}</span>
    </p>
  );
}
