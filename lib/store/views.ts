import type { ClipDatabase } from './db.ts';
import { storing } from './errors.ts';
import { refreshViews } from './put-views.ts';
import { VIEWS, VIEWS_MAKING } from './view-state.ts';

/** Clips that are worked out in one transaction: a slice that nobody waits for long. */
const SLICE = 20;

/**
 * Works out the views of all clips, slice by slice, where an older build left them behind or words were rejected in more clips
 * than could be seen to at once. How far it is stands in the database, so that the next page goes on where one was closed.
 * To be run by one page at a time. `breathe` lets others work between slices; rejects to stop.
 * @throws StoreFull, StoreFailed.
 */
export async function renewViews(db: ClipDatabase, breathe: () => Promise<void>): Promise<void> {
  for (;;) {
    const state = (await db.meta.get(VIEWS))?.value;
    if (state === VIEWS_MAKING) return;
    const after = state?.startsWith('at:') === true ? state.slice(3) : '';
    const ids = await db.clips.where('id').above(after).limit(SLICE).primaryKeys();
    await storing(() =>
      db.transaction('rw', db.tables, async () => {
        await refreshViews(db, ids);
        const last = ids.at(-1);
        // Words rejected meanwhile begin it anew.
        if ((await db.meta.get(VIEWS))?.value === state)
          await db.meta.put({ key: VIEWS, value: last === undefined ? VIEWS_MAKING : `at:${last}` });
      }),
    );
    await breathe();
  }
}
