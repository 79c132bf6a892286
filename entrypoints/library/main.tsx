import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/controls.css';
import '../../components/styles/reader.css';
import '../../components/styles/meta.css';
import './library.css';
import './retag.css';
import { render } from 'preact';
import { RULESET } from '../../lib/core/tagging/version.ts';
import { createLibraryModel } from '../../lib/models/library.ts';
import { createRetagModel } from '../../lib/models/retag.ts';
import { createSettingsModel } from '../../lib/models/settings.ts';
import { createTransferModel } from '../../lib/models/transfer.ts';
import { saveFile } from '../../lib/platform/downloads.ts';
import { sendMessage } from '../../lib/platform/messages.ts';
import { readSettings, watchSettings, writeSettings } from '../../lib/platform/settings.ts';
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
});
const transfer = createTransferModel({ db, notices: library.notices, exporter: extensionVersion(), saveFile });
const retag = createRetagModel({
  db,
  notices: library.notices,
  ruleset: RULESET,
  startWorker: () => startWorker('/retag-worker.js', 'failure.unexpected'),
});
const root = document.querySelector('#app');
if (root === null) throw new Error('the page has no #app');
render(<App library={library} transfer={transfer} retag={retag} settings={settings} />, root);
