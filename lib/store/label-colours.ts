import { foldShared } from '../core/review/shared.ts';
import type { LabelColour } from '../core/schema/shared.ts';
import type { ClipDatabase } from './db.ts';

/** The colours that people have given to labels, for all clips. */
export const readLabelColours = async (db: ClipDatabase): Promise<ReadonlyMap<string, LabelColour>> =>
  foldShared(await db.sharedVerdicts.toArray()).labelColours;
