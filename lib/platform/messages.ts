import { defineExtensionMessaging } from '@webext-core/messaging';
import { z } from '../core/schema/zod.ts';

/** What the panel asks the worker to clip. `keepPrivate` is the person's word that a private window's page is kept. */
export const ClipRequest = z.strictObject({
  tabId: z.int(),
  kind: z.enum(['article', 'selection']),
  keepPrivate: z.boolean(),
  /** The frame a selection stands in; 0 is the page itself. */
  frameId: z.int().nonnegative(),
});
export type ClipRequest = z.infer<typeof ClipRequest>;

/** Every message of the extension. Payloads are parsed in the handler. */
interface Messages {
  /** Panel → worker: clip this tab, again or for the first time; the tab's capture job tells how it goes. */
  clipTab(request: ClipRequest): void;
  /** Panel → worker: jobs that a stopped worker left behind are to be marked as failed. Waking up is part of it. */
  sweepJobs(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
