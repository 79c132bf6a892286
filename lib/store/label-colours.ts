import type { LabelColour } from '../core/schema/shared.ts';
import type { ClipDatabase } from './db.ts';
import { loadShared } from './shared.ts';

/** The colours that people have given to labels, for all clips. */
export const readLabelColours = async (db: ClipDatabase): Promise<ReadonlyMap<string, LabelColour>> =>
  (await loadShared(db)).labelColours;
