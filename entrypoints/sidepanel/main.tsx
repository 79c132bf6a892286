import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/controls.css';
import '../../components/styles/keys.css';
import '../../components/styles/reader.css';
import '../../components/styles/marks.css';
import '../../components/styles/review.css';
import '../../components/styles/labels.css';
import '../../components/styles/remarks.css';
import '../../components/styles/state.css';
import '../../components/styles/meta.css';
import '../../components/styles/editor.css';
import '../../components/styles/live.css';
import './panel.css';
import '../../components/styles/forced.css';
import { render } from 'preact';
import { SURE_FROM } from '../../components/ClipReader.tsx';
import { createGrantsModel } from '../../lib/models/grants.ts';
import { createLivePageModel } from '../../lib/models/live-page.ts';
import { createOfficesModel } from '../../lib/models/offices.ts';
import { createPanelModel } from '../../lib/models/panel.ts';
import { keepViewsNew } from '../../lib/models/renew.ts';
import { createSettingsModel } from '../../lib/models/settings.ts';
import { openDraftChannel } from '../../lib/platform/draft-channel.ts';
import { readGrants, requestGrant, revokeGrant, watchGrants } from '../../lib/platform/grants.ts';
import { idle } from '../../lib/platform/idle.ts';
import { readJob, watchJobs } from '../../lib/platform/jobs.ts';
import { watchLeaving } from '../../lib/platform/leaving.ts';
import { exclusively } from '../../lib/platform/locks.ts';
import { sendMessage } from '../../lib/platform/messages.ts';
import { readSettings, watchSettings, writeSettings } from '../../lib/platform/settings.ts';
import { readShortcut } from '../../lib/platform/shortcut.ts';
import { persistStorage } from '../../lib/platform/storage.ts';
import { openPage, readFrontTab, watchFrontTab, watchNavigation } from '../../lib/platform/tabs.ts';
import { ClipDatabase } from '../../lib/store/db.ts';
import { App } from './App.tsx';

// Opening the database and reading the settings take their time side by side.
const db = new ClipDatabase();
db.open().catch((error: unknown) => console.error('database not opened:', error));
const [settings, shortcut] = await Promise.all([
  createSettingsModel({ readSettings, watchSettings, writeSettings }),
  readShortcut(),
]);
const panel = createPanelModel({
  db,
  readFrontTab,
  watchFrontTab,
  watchNavigation,
  readJob,
  watchJobs,
  clipTab: (request) => sendMessage('clipTab', request),
  sweepJobs: () => sendMessage('sweepJobs'),
  tagShown: (clipId) => sendMessage('tagShown', { clipId }),
  clipsListed: () => sendMessage('clipsListed'),
  draftChannel: openDraftChannel(),
  watchLeaving,
  person: settings.person,
  personDeclined: settings.personDeclined,
  savePerson: (person) => settings.change({ person }),
  declinePerson: () => settings.change({ personDeclined: true }),
  persistStorage,
  now: Date.now,
});
const grants = createGrantsModel({ db, readGrants, requestGrant, revokeGrant, watchGrants });
keepViewsNew({ db, exclusively, idle });
const offices = createOfficesModel({
  db,
  clip: panel.clip,
  decide: panel.review.decide,
  idle,
  openClip: (id) => void openPage('/library.html', `#${id}`),
});
const live = createLivePageModel({
  tab: panel.tab,
  job: panel.job,
  clip: panel.clip,
  auto: settings.paintAuto,
  notices: panel.notices,
  idle,
  sureFrom: SURE_FROM,
  // What a page says is parsed with Zod, which the panel does without until then.
  open: async (...page) => (await import('../../lib/platform/live-page.ts')).openLiveTab(...page),
});
const root = document.querySelector('#app');
if (root === null) throw new Error('the page has no #app');
render(
  <App
    panel={panel}
    offices={offices}
    live={live}
    grants={grants}
    settings={settings}
    openPage={openPage}
    shortcut={shortcut}
  />,
  root,
);
