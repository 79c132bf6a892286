import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { taggingDate } from '../lib/core/article.ts';
import { GAZETTEER_VERSION } from '../lib/core/gazetteer/version.ts';
import { tag } from '../lib/core/tagging/index.ts';
import { TAGGER_VERSION } from '../lib/core/tagging/version.ts';
import { storeFailure } from '../lib/models/failures.ts';
import { exclusively } from '../lib/platform/locks.ts';
import { serveWork } from '../lib/platform/workers.ts';
import { ClipDatabase, DATABASE_NAME } from '../lib/store/db.ts';
import { runRetag } from '../lib/store/retag.ts';

/** Does a retagging that is written down in the database, as soon as no other worker of the extension does. */
export default defineUnlistedScript(() => {
  // What a power cut takes of this is simply done again, so nobody has to wait for the disk after each batch.
  const db = new ClipDatabase(DATABASE_NAME, { chromeTransactionDurability: 'relaxed' });
  const deps = {
    ruleset: { tagger: TAGGER_VERSION, gazetteer: GAZETTEER_VERSION },
    tag: (article: Parameters<typeof taggingDate>[0] & { text: string }) =>
      tag(article.text, { date: taggingDate(article) }),
  };
  void serveWork(() => exclusively('retag', () => runRetag(db, deps)), storeFailure);
});
