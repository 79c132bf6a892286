import { describe, expect, test } from 'vitest';
import { readOutcome, t } from '../../scripts/support/screens.ts';
import { until } from '../../scripts/support/until.ts';
import { hasVirtualScreen } from '../../scripts/support/xvfb.ts';
import { articlePage, STORY } from './support/article.ts';
import { pdfOf } from './support/pdf.ts';
import { countRows, sees, useExtension, useScreen } from './support/session.ts';
import { useSite } from './support/site.ts';

const site = useSite();

describe('in headless Chromium', () => {
  const session = useExtension();
  const inWorker = async (code: string): Promise<unknown> => {
    const [worker] = await session().extension.workers();
    if (worker === undefined) throw new Error('the worker is not running');
    return worker.evaluate(code);
  };

  test('the shortcut is bound', async () => {
    expect(await inWorker('chrome.commands.getAll()')).toContainEqual(
      expect.objectContaining({ name: '_execute_action', shortcut: 'Alt+Shift+D' }),
    );
  });

  // The menu itself is drawn by the operating system. Its handler runs as the browser would run it, on a tab where an
  // earlier click has given the grant that the menu's own gesture gives.
  test('“Cắt đoạn đã chọn” in the context menu clips the selection as a clip of its own', async () => {
    const page = await session().open(site().put('chon.html', articlePage(STORY)));
    await session().click(page);
    const panel = await session().panel();
    await until('the page to be clipped', () => readOutcome(panel));
    await page.evaluate(() => {
      const paragraph = document.querySelectorAll('article p')[1];
      if (paragraph !== undefined) document.getSelection()?.selectAllChildren(paragraph);
    });
    await inWorker(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'clip-selection', editable: false, pageUrl: tab.url }, tab))`);
    await sees(panel, t('article.selection'));
    await sees(panel, 'mỗi cấp ủy phải chọn việc cụ thể');
    expect(await panel.$eval('article', (article) => article.textContent)).not.toContain('Theo báo cáo, đến nay');
    expect(await countRows(panel)).toMatchObject({ clips: 2, versions: 2 });
    await page.close();
  });

  test('“Cắt tin này” in the context menu clips the page again', async () => {
    const page = await session().open(site().address('chon.html'));
    await session().click(page);
    const panel = await session().panel();
    await until('the page to be clipped', () => readOutcome(panel));
    const { sightings = 0 } = await countRows(panel);
    await inWorker(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'clip-page', editable: false, pageUrl: tab.url }, tab))`);
    await until('one more sighting', async () =>
      (await countRows(panel)).sightings === sightings + 1 ? true : undefined,
    );
    expect(await countRows(panel)).toMatchObject({ clips: 2, versions: 2 });
  });
});

describe.skipIf(!hasVirtualScreen())('on a screen', () => {
  const up = useScreen();

  test('Alt+Shift+D opens the panel and clips the page', async () => {
    const { screen, session } = up();
    const page = await session.open(site().put('phim-tat.html', articlePage(STORY)));
    await page.bringToFront();
    screen.press('alt+shift+d');
    const panel = await session.panel();
    expect(await until('the page to be clipped', () => readOutcome(panel))).toEqual({ saved: true });
    await sees(panel, STORY.title);
  });

  test('“Cắt đoạn đã chọn” in a PDF viewer, where no script may read, keeps the words selected', async () => {
    const { screen, session } = up();
    const lines = [
      'Chi thi ve cong tac kiem tra, giam sat cua cap uy,',
      'thuc hien Nghi quyet so 18-',
      'NQ/TW cua Trung uong.',
    ];
    const address = site().put('chi-thi.pdf', pdfOf(lines), 'application/pdf');
    const page = await session.open(address);
    await page.bringToFront();
    const panel = await session.panel();
    await until(
      'the panel to leave the page before',
      async () => (await readOutcome(panel)) === undefined || undefined,
    );
    // The viewer shows the page in the middle, its first line a hand below the tool bar.
    const { left, top } = await page.evaluate(() => ({
      left: screenX + innerWidth / 2,
      top: screenY + outerHeight - innerHeight + 140,
    }));
    // Until the viewer has drawn the page there is nothing to select, and the menu does not offer it.
    await until(
      'the selection to be clipped',
      async () => {
        screen.press('Escape');
        screen.click(left, top + 300);
        screen.press('ctrl+a');
        screen.click(left, top, 3);
        await new Promise((resolve) => setTimeout(resolve, 700));
        // From below: “Inspect”, then the extension’s own item.
        for (const key of ['Up', 'Up', 'Return']) screen.press(key);
        await new Promise((resolve) => setTimeout(resolve, 1500));
        // Without a selection the last item is that of the whole page, which is refused; then once more.
        return (await readOutcome(panel))?.saved ? true : undefined;
      },
      35_000,
    );
    await sees(panel, t('article.selection'));
    await sees(
      panel,
      'Chi thi ve cong tac kiem tra, giam sat cua cap uy, thuc hien Nghi quyet so 18-NQ/TW cua Trung uong.',
    );
    await sees(panel, t('warning.many', { count: 4 }));
    expect(await panel.$eval('.article__link', (link) => link.getAttribute('href'))).toBe(address);
  });
});
