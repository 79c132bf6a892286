import { defineExtensionMessaging } from '@webext-core/messaging';
import { ClipId } from '../core/schema/scalars.ts';
import { z } from '../core/schema/zod.ts';

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

/** Every message of the extension. Payloads are parsed in the handler. */
interface Messages {
  /** Panel → worker: clip this tab, again or for the first time; the tab's capture job tells how it goes. */
  clipTab(request: ClipRequest): void;
  /** Panel → worker: jobs that a stopped worker left behind are to be marked as failed. Waking up is part of it. */
  sweepJobs(): void;
  /**
   * Panel, library → worker: this clip's corrected text, or its date, is not tagged yet. The tagging comes by the
   * database; rejects when there is none, and a page that shows the clip asks again.
   */
  tagShown(request: TagRequest): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
