import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../support/extension.ts';
import { seeCatalogue } from './catalogue.ts';
import { seeEditor } from './editor.ts';
import { seeFollow } from './follow.ts';
import { seeLibrary } from './library.ts';
import { seeOffices } from './offices.ts';
import { seePanel } from './panel.ts';
import { seeReview } from './review.ts';
import { startSite } from './site.ts';

/** One state of one screen, as the tour has just brought it about. */
export interface Stop {
  name: string;
  page: Page;
  /** A side panel, or a page of ours that fills a tab; `web`: somebody else's page, of which only a picture is wanted. */
  screen: 'panel' | 'page' | 'web';
}

export interface Tour {
  session: ExtensionBrowser;
  origin: string;
  /** Calls the visitor; the tour goes on when it is done. It leaves the screen as it was, but for size and scheme. */
  at(name: string, page: Page, screen?: Stop['screen']): Promise<void>;
}

/**
 * Goes through every screen of the product in its states, in one browser with a new profile and in Vietnamese, by true
 * clicks and keys. Pictures are taken, layouts measured and accessibility checked at its stops, so a new screen is told
 * here and nowhere else.
 */
export async function tour(session: ExtensionBrowser, visit: (stop: Stop) => Promise<void>): Promise<void> {
  const site = await startSite();
  const going: Tour = {
    session,
    origin: site.origin,
    at: (name, page, screen = 'panel') => visit({ name, page, screen }),
  };
  try {
    await seePanel(going);
    await seeEditor(going);
    await seeCatalogue(going);
    await seeOffices(going);
    await seeFollow(going);
    await seeReview(going);
    await seeLibrary(going);
  } finally {
    await site.close();
  }
}
