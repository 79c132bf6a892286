import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/controls.css';
import '../../components/styles/keys.css';
import './options.css';
import '../../lib/i18n/parts/rest.ts';
import '../../components/styles/forced.css';
import { render } from 'preact';
import { createGrantsModel } from '../../lib/models/grants.ts';
import { createSettingsModel } from '../../lib/models/settings.ts';
import { createStorageModel } from '../../lib/models/storage.ts';
import { readGrants, requestGrant, revokeGrant, watchGrants } from '../../lib/platform/grants.ts';
import { readSettings, watchSettings, writeSettings } from '../../lib/platform/settings.ts';
import { readShortcut } from '../../lib/platform/shortcut.ts';
import { persistStorage, readStorage } from '../../lib/platform/storage.ts';
import { extensionVersion } from '../../lib/platform/version.ts';
import { ClipDatabase } from '../../lib/store/db.ts';
import { App } from './App.tsx';

const settings = await createSettingsModel({ readSettings, watchSettings, writeSettings });
const db = new ClipDatabase();
const grants = createGrantsModel({ db, readGrants, requestGrant, revokeGrant, watchGrants });
const storage = createStorageModel({ db, readStorage, persistStorage });
const root = document.querySelector('#app');
if (root === null) throw new Error('the page has no #app');
render(
  <App
    settings={settings}
    grants={grants}
    storage={storage}
    shortcut={await readShortcut()}
    version={extensionVersion()}
  />,
  root,
);
