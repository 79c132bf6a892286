import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ClipRequest, TagRequest } from './payloads.ts';

/**
 * Panel, library → every other panel and library, by a broadcast channel (draft-channel.ts): what was typed and is not
 * stored; `kept` null when it was stored or thrown away.
 */
export interface DraftNews {
  name: string;
  kept: { text: string; base: string; changedAt: string } | null;
}

/** Every message of the extension. Payloads are parsed in the handler, by the schemas of payloads.ts. */
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
  /** Panel, library → worker: clips were added or taken away; the badges of all tabs are to be looked up anew. */
  clipsListed(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
