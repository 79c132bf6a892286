import type { Page } from 'puppeteer-core';
import { byRole, clip, t } from '../support/screens.ts';
import { until } from '../support/until.ts';
import type { Tour } from './index.ts';
import { seeLive } from './live.ts';

/** Opens a page of the site and clips it; throws where that fails. */
export async function clipOf({ session, origin }: Tour, path: string): Promise<Page> {
  const page = await session.open(`${origin}/${path}`);
  const outcome = await clip(session, page);
  if (!outcome.saved) throw new Error(`${path}: ${outcome.reason}`);
  return page;
}

const SAMPLES = [
  'nghi-quyet-trung-uong',
  'bao-dien-tu-nghe-bai',
  'bao-tinh-chuyen-de',
  'cong-thong-tin-dang-bo',
] as const;

/** The side panel from the first clip on: asking for a name, the tags, what has no clip, what failed, what takes long. */
export async function seePanel(tour: Tour): Promise<void> {
  const { session, at } = tour;
  const empty = await session.openOwn('library.html');
  await empty.locator('.empty').wait();
  await at('library-empty', empty, 'page');
  await empty.close();

  for (const [index, name] of SAMPLES.entries()) {
    await clipOf(tour, `${name}.html`);
    if (index > 0) continue;
    const panel = await session.panel();
    await at('panel-name', panel);
    await giveName(panel);
  }
  const page = await clipOf(tour, 'tinh-uy-hoc-tap.html');
  const panel = await session.panel();
  await at('panel', panel);
  await openTab(panel, 'tags.officials');
  await panel.locator('.tag-row--official .tag-row__main').click();
  await at('panel-officials', panel);
  await openTab(panel, 'tags.notes');
  await writeNotes(panel);
  await at('panel-notes', panel);
  await openTab(panel, 'tags.documents');
  await panel.locator(`summary::-p-text(${t('sources.title')})`).click();
  await at('panel-sources', panel);
  await panel.locator(`summary::-p-text(${t('sources.title')})`).click();
  await seeKeys(tour, panel);
  await at('page-painted', page, 'web');
  await seeLive(tour, page, panel);
  await seeOther(tour, panel);
  await clipOf(tour, 'bai-dai.html');
  await at('panel-long', panel);
  await seeBusy(tour, panel);
}

/** A page that never comes to its end, while it is being read. */
async function seeBusy({ session, origin, at }: Tour, panel: Page): Promise<void> {
  const page = await session.browser.newPage();
  // It never loads; that its first words are there is enough.
  await page.goto(`${origin}/dang-tai.html`, { waitUntil: 'domcontentloaded', timeout: 500 }).catch(() => undefined);
  await session.click(page);
  await panel.locator('.progress').wait();
  await at('panel-busy', panel);
  await page.close();
  await byRole(panel, 'button', t('common.close')).click();
}

async function giveName(panel: Page): Promise<void> {
  await byRole(panel, 'textbox', t('person.name')).fill('Nguyễn Thị Hoài An');
  await byRole(panel, 'textbox', t('person.office')).fill('Ban Tuyên giáo Tỉnh ủy');
  await byRole(panel, 'button', t('common.save')).click();
  await byRole(panel, 'button', t('common.close')).click();
}

/** A label and a note, with the notice of them gone. */
async function writeNotes(panel: Page): Promise<void> {
  await byRole(panel, 'combobox', t('labels.title')).fill('học tập và làm theo');
  await panel.keyboard.press('Enter');
  await panel.locator('.label-chip__menu').wait();
  await panel.locator('.notes textarea').fill('Hỏi lại **số liệu** với Văn phòng Tỉnh ủy.');
  await panel.locator(`.notice::-p-text(${t('note.saved')})`).wait();
  await panel.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await byRole(panel, 'button', t('common.close')).click();
  await panel.$eval('#label-field', (field) => field.closest('[role=tabpanel]')?.scrollTo(0, 0));
}

export const openTab = (panel: Page, tab: 'tags.documents' | 'tags.officials' | 'tags.notes'): Promise<void> =>
  panel.locator(`[role=tab]::-p-text(${t(tab)})`).click();

async function seeKeys({ at }: Tour, panel: Page): Promise<void> {
  await panel.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await panel.keyboard.type('?');
  await panel.locator('dialog').wait();
  await at('panel-keys', panel);
  await panel.keyboard.press('Escape');
}

/** Pages without a clip: an address the browser hides, and a page that cannot be clipped. */
async function seeOther({ session, origin, at }: Tour, panel: Page): Promise<void> {
  const hidden = await session.open(`${origin}/cong-cu-ims.html`);
  await until('the panel to be empty', async () => ((await panel.$('article')) === null ? true : undefined));
  await at('panel-hidden', panel);
  const listing = await session.open(`${origin}/trang-danh-muc.html`);
  await clip(session, listing);
  await at('panel-failure', panel);
  await listing.close();
  await hidden.close();
}
