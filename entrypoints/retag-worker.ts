import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tagArticle } from '../lib/core/tagging/article.ts';
import { RULESET } from '../lib/core/tagging/version.ts';
import { storeFailure } from '../lib/models/failures.ts';
import { exclusively } from '../lib/platform/locks.ts';
import { serveWork } from '../lib/platform/workers.ts';
import { ClipDatabase, DATABASE_NAME } from '../lib/store/db.ts';
import { runRetag } from '../lib/store/retag.ts';

/** Does a retagging that is written down in the database, as soon as no other worker of the extension does. */
export default defineUnlistedScript(() => {
  // What a power cut takes of this is simply done again, so nobody has to wait for the disk after each batch.
  const db = new ClipDatabase(DATABASE_NAME, { chromeTransactionDurability: 'relaxed' });
  const deps = { ruleset: RULESET, tag: tagArticle };
  void serveWork(() => exclusively('retag', () => runRetag(db, deps)), storeFailure);
});
