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
import './library.css';
import './files.css';
import './retag.css';
import '../../lib/i18n/parts/rest.ts';
import '../../components/styles/forced.css';
import { render } from 'preact';
import { RULESET } from '../../lib/core/tagging/version.ts';
import { createFilesModel } from '../../lib/models/files.ts';
import { createLibraryModel } from '../../lib/models/library.ts';
import { createOfficesModel } from '../../lib/models/offices.ts';
import { keepViewsNew } from '../../lib/models/renew.ts';
import { createRetagModel } from '../../lib/models/retag.ts';
import { createSettingsModel } from '../../lib/models/settings.ts';
import { createTransferModel } from '../../lib/models/transfer.ts';
import { saveFile } from '../../lib/platform/downloads.ts';
import { openDraftChannel } from '../../lib/platform/draft-channel.ts';
import { idle } from '../../lib/platform/idle.ts';
import { watchLeaving } from '../../lib/platform/leaving.ts';
import { exclusively } from '../../lib/platform/locks.ts';
import { sendMessage } from '../../lib/platform/messages.ts';
import { pack } from '../../lib/platform/pack.ts';
import { readSettings, watchSettings, writeSettings } from '../../lib/platform/settings.ts';
import { openPage } from '../../lib/platform/tabs.ts';
import { extensionVersion } from '../../lib/platform/version.ts';
import { startWorker } from '../../lib/platform/workers.ts';
import { ClipDatabase } from '../../lib/store/db.ts';
import { App } from './App.tsx';

const settings = await createSettingsModel({ readSettings, watchSettings, writeSettings });
const db = new ClipDatabase();
const library = createLibraryModel({
  db,
  person: settings.person,
  savePerson: (person) => settings.change({ person }),
  tagShown: (clipId) => sendMessage('tagShown', { clipId }),
  clipsListed: () => sendMessage('clipsListed'),
  draftChannel: openDraftChannel(),
  watchLeaving,
});
const transfer = createTransferModel({ db, notices: library.notices, exporter: extensionVersion(), saveFile });
const files = createFilesModel<File>({
  db,
  person: settings.person,
  extractor: extensionVersion(),
  // Reading and tagging pages weighs more than all the rest of the library, and few come for it.
  capture: async (bytes, name) => (await import('./capture-file.ts')).captureFile(bytes, name),
  tag: async (text, context) => (await import('../../lib/core/tagging/index.ts')).tag(text, context),
  pack,
  importFile: transfer.importFile,
  breathe: () => new Promise((resolve) => setTimeout(resolve)),
  now: Date.now,
});
const retag = createRetagModel({
  db,
  notices: library.notices,
  ruleset: RULESET,
  startWorker: () => startWorker('/retag-worker.js', 'failure.unexpected'),
});
keepViewsNew({ db, exclusively, idle });
const offices = createOfficesModel({
  db,
  clip: library.clip,
  decide: library.review.decide,
  idle,
  openClip: (id) => {
    offices.close();
    library.open(id);
  },
});
const root = document.querySelector('#app');
if (root === null) throw new Error('the page has no #app');
render(
  <App
    library={library}
    offices={offices}
    transfer={transfer}
    retag={retag}
    files={files}
    settings={settings}
    openPage={openPage}
  />,
  root,
);
