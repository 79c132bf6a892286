import { mkdir } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { byRole, clip, exportAll, t } from '../../scripts/support/screens.ts';
import { temporaryFolder } from '../../scripts/support/temporary.ts';
import { sees, useExtension } from './support/session.ts';
import { useSite } from './support/site.ts';

const downloads = temporaryFolder('offline');
const site = useSite();
/** Every address but this machine's own cannot be reached, by any part of the browser. */
const session = useExtension(() => ({
  downloads: downloads.path,
  args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
}));

beforeAll(() => mkdir(downloads.path, { recursive: true }));

test('without a network all works as with one: clip, tag, note, library, export', async () => {
  const page = await session().open(site().address('tinh-uy-hoc-tap.html'));
  expect(await clip(session(), page)).toEqual({ saved: true });
  const panel = await session().panel();
  await byRole(panel, 'textbox', t('person.name')).fill('Lê Thu Hà');
  await byRole(panel, 'button', t('common.save')).click();
  // The page that was clipped is out of reach, too, from here on.
  await site().close();
  await panel.locator(`[role=tab]::-p-text(${t('tags.notes')})`).click();
  await panel.locator('.notes textarea').fill('Ghi khi mất mạng');
  await panel.locator(`[role=tab]::-p-text(${t('tags.documents')})`).click();
  await sees(panel, t('note.saved'));
  const library = await session().openOwn('library.html');
  await library.locator('.clip-row__open').click();
  await library.locator('article').wait();
  await byRole(library, 'button', t('library.export')).wait();
  expect(await exportAll(session(), downloads.path)).toContain('Ghi khi mất mạng');
});
