import type Dexie from 'dexie';

/**
 * Every version of the database there ever was. A version that has shipped is frozen: it imports nothing that lives
 * (no constant, no row type), so that it stays what it was when people's databases were made with it. Add below.
 */
export function defineVersions(db: Dexie): void {
  db.version(1).stores({
    clips: 'id, [deleted+savedAt+id], *addresses',
    versions: 'id, clipId',
    taggings: 'versionId',
    mentions: '[versionId+kind+start], versionId',
    pages: 'versionId',
    verdicts: 'id, clipId, clock',
    sightings: 'id, clipId',
    meta: 'key',
  });
  db.version(2).stores({
    taggings: 'versionId, [tagger+gazetteer+versionId]',
    work: 'name',
    retagFailures: 'versionId',
  });
  db.version(3)
    .stores({ shownTaggings: 'versionId' })
    .upgrade((transaction) => transaction.table('versions').toCollection().modify(addMetadata));
  db.version(4)
    .stores({
      mentions: '[versionId+kind+start], versionId, quote',
      verdicts: 'id, clipId, clock, step',
      sharedVerdicts: 'id, clock, step',
      entries: 'id, kind, *words, *identities',
      uses: '[clipId+kind+entity], clipId, identity, entry',
      names: 'identity, *words',
      rejectedWords: 'key',
      drafts: 'name, changedAt',
    })
    .upgrade((transaction) => transaction.table('clips').toCollection().modify(addReview));
  db.version(5)
    .stores({
      uses: '[clipId+kind+entity], clipId, identity, entry, [identity+day], *offices',
      sharedVerdicts: 'id, clock, step, type',
    })
    .upgrade((transaction) => transaction.table('uses').toCollection().modify(addOffices));
}

/** Version 5: what is used says which offices; they are worked out with the views (meta `views`). */
function addOffices(row: Record<string, unknown>): void {
  row.posts = [];
  row.offices = [];
}

/** Version 4: lists say how far the work on a clip is; its tags are counted when the views are worked out (meta `views`). */
function addReview(row: Record<string, unknown>): void {
  row.state = 'draft';
  row.suggestedCount = null;
  row.highlightCount = 0;
  row.commentCount = 0;
}

/** Version 3: an article says more of itself; of older captures nothing is known. */
function addMetadata(version: { article: Record<string, unknown> & { sources: Record<string, unknown> } }): void {
  const { article } = version;
  version.article = {
    ...article,
    agency: null,
    credits: [],
    section: null,
    images: [],
    disagreements: [],
    sources: { ...article.sources, section: null },
  };
}
