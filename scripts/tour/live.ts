import type { Page } from 'puppeteer-core';
import { t } from '../support/screens.ts';
import type { Tour } from './index.ts';

/**
 * What the panel says of a page that was changed after its capture, by its author: a paragraph out, a number another, a
 * citation elsewhere; and of words selected there.
 */
export async function seeLive({ at }: Tour, page: Page, panel: Page): Promise<void> {
  await page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('.news-content p')];
    const holding = (words: string): Element => {
      const found = paragraphs.find((paragraph) => paragraph.textContent?.includes(words));
      if (found === undefined) throw new Error(`no paragraph with ${words}`);
      return found;
    };
    holding('112-KH/TU, ngày').remove();
    const changed = holding('13-NQ/TW');
    changed.textContent = changed.textContent?.replace('13-NQ/TW', '15-NQ/TW') ?? '';
    const box = document.createElement('p');
    box.textContent =
      'Xem thêm toàn văn Kết luận số 21-KL/TW ngày 25/10/2021 của Ban Chấp hành Trung ương tại trang tư liệu.';
    holding('Báo cáo do').after(box);
    const selected = holding('Dự Hội nghị').firstChild;
    const from = selected?.nodeValue?.indexOf('Ủy viên Ban Thường vụ') ?? -1;
    if (selected == null || from < 0) throw new Error('nothing to select');
    document.getSelection()?.setBaseAndExtent(selected, from, selected, from + 21);
  });
  await panel.locator('.live__selected').wait();
  await panel.locator('.live summary').click();
  await panel.locator(`.live h2::-p-text(${t('live.moved')})`).wait();
  await at('panel-live', panel);
}
