import type { Article } from '../../lib/core/schema/article.ts';
import type { DocumentRef, Official, Tagging } from '../../lib/core/schema/tagging.ts';
import type { ClipDatabase } from '../../lib/store/db.ts';
import { type RetagDeps, runRetag } from '../../lib/store/retag.ts';
import { startRetag } from '../../lib/store/retag-run.ts';
import { documentOf, mentionAt, officialOf, taggingOf } from './articles.ts';

/** The samples are tagged by `tagger 1`; this is what comes after it. */
export const NEW = { tagger: 'tagger 2', gazetteer: 'gazetteer 1' };

type Marked = readonly [kind: 'document' | 'official', quote: string, entity: string];

/** What the new tagger of the tests knows, ids numbered otherwise than the samples' (`d1` was 04-NQ/TW). */
const ENTITIES: { documents: DocumentRef[]; officials: Official[] } = {
  documents: [documentOf('d1', '27', 'NQ/TW'), documentOf('d2', '04', 'NQ/TW')],
  officials: [officialOf('o1', 'Trần Thị Mẫu'), officialOf('o2', 'Nguyễn Văn Thử', 'Bí thư')],
};

/** Tags the first place of each of these quotes that a text has, as `NEW`. */
export function newTagging({ text }: Pick<Article, 'text'>, marked: readonly Marked[]): Tagging {
  const here = marked.filter(([, quote]) => text.includes(quote));
  const mentions = here.map(([kind, quote, entity]) => mentionAt(text, kind, quote, entity));
  const named = new Set(here.map(([, , entity]) => entity));
  const documents = ENTITIES.documents.filter(({ id }) => named.has(id));
  const officials = ENTITIES.officials.filter(({ id }) => named.has(id));
  return { ...taggingOf(mentions, documents, officials), ...NEW };
}

/** The new tagger's own view of the sample: 27-NQ/TW as before, 04-NQ/TW with its body, one official. */
export const MARKED: readonly Marked[] = [
  ['document', 'Nghị quyết số 27-NQ/TW', 'd1'],
  ['document', 'sơ kết Nghị quyết số 04-NQ/TW', 'd2'],
  ['official', 'Nguyễn Văn Thử', 'o2'],
];

export const depsOf = (more: Partial<RetagDeps> = {}): RetagDeps => ({
  ruleset: NEW,
  tag: (article) => newTagging(article, MARKED),
  ...more,
});

/** Starts a retagging and does it to the end. */
export async function retagAll(db: ClipDatabase, more: Partial<RetagDeps> = {}): Promise<void> {
  const deps = depsOf(more);
  await startRetag(db, deps.ruleset);
  await runRetag(db, deps);
}
