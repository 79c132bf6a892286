import type { ClipDatabase } from './db.ts';

/** The meta row that says whether the views of all clips are worked out: `VIEWS_MAKING`, else how far that is (views.ts). */
export const VIEWS = 'views';

/**
 * Which making of the views this build expects. Goes up whenever they are worked out otherwise, or with more in them: the
 * clips of a database of before are then worked out anew.
 */
export const VIEWS_MAKING = '2';

/** Whether the views of some clips are still to be worked out. */
export const areViewsOld = async (db: ClipDatabase): Promise<boolean> =>
  (await db.meta.get(VIEWS))?.value !== VIEWS_MAKING;
