import { ClipId } from '../core/schema/scalars.ts';
import { z } from '../core/schema/zod.ts';

// For those who receive messages (messages.ts); whoever only sends them needs no schema.

/** What the panel asks the worker to clip. `keepPrivate` is the person's word that a private window's page is kept. */
export const ClipRequest = z.strictObject({
  tabId: z.int(),
  kind: z.enum(['article', 'selection']),
  keepPrivate: z.boolean(),
  /** The frame a selection stands in; 0 is the page itself. */
  frameId: z.int().check(z.nonnegative()),
});
export type ClipRequest = z.infer<typeof ClipRequest>;

/** The clip whose corrected text is to be tagged. */
export const TagRequest = z.strictObject({ clipId: ClipId });
export type TagRequest = z.infer<typeof TagRequest>;
