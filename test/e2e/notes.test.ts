import type { KeyInput, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { byRole, clip, t } from '../../scripts/support/screens.ts';
import { until } from '../../scripts/support/until.ts';
import { articlePage, STORY, storyNumber } from './support/article.ts';
import { axeFaults } from './support/axe.ts';
import { sees, seesArticle, textOf, useExtension } from './support/session.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const session = useExtension();
let panel: Page;

const is = (what: string, ask: () => Promise<boolean>) => until(what, async () => ((await ask()) ? true : undefined));
const press = async (key: KeyInput, ...held: KeyInput[]): Promise<void> => {
  for (const one of held) await panel.keyboard.down(one);
  await panel.keyboard.press(key);
  for (const one of held.toReversed()) await panel.keyboard.up(one);
};
/** A button, by the keys alone. */
const push = async (name: string): Promise<void> => {
  const button = await panel.waitForSelector(`::-p-aria([role="button"][name=${JSON.stringify(name)}])`);
  await button?.focus();
  await panel.keyboard.press('Enter');
};
const focused = () => panel.evaluate(() => document.activeElement?.id ?? '');
const labels = () => panel.$$eval('.label-chip__menu', (all) => all.map((one) => one.textContent ?? ''));
const labelsAre = (...expected: string[]) =>
  is(`the labels to be ${expected}`, async () => (await labels()).join() === expected.join());
const offers = () => panel.$$eval('[role=option]', (all) => all.map((one) => one.textContent?.trim() ?? ''));
/** Selects words of the article, as a drag does. */
const select = (words: string) =>
  panel.evaluate((wanted) => {
    for (const holder of document.querySelectorAll('article [data-offset]')) {
      const node = holder.firstChild;
      const at = node?.textContent?.indexOf(wanted) ?? -1;
      if (node === null || at < 0) continue;
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`“${wanted}” is in no single piece of the article`);
  }, words);
const highlighted = () =>
  panel.$$eval('article .passage--highlight', (all) => all.map((one) => one.textContent).join(''));
/** Where no key is a field's or a button's. */
const leaveFields = () =>
  panel.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined));

beforeAll(async () => {
  const page = await session().open(site().put('tin.html', articlePage(STORY)));
  await clip(session(), page);
  panel = await session().panel();
  await byRole(panel, 'textbox', t('person.name')).fill('Lê Thu Hà');
  await byRole(panel, 'button', t('common.save')).click();
  await sees(panel, t('person.saved'));
  await leaveFields();
});

describe('labels, by keys alone', () => {
  test('the command leads to the field; Enter adds what was typed', async () => {
    await press('#');
    await is('the field to have the focus', async () => (await focused()) === 'label-field');
    for (const label of ['học tập', 'đất đai', 'dân vận']) {
      await panel.keyboard.type(label);
      await press('Enter');
    }
    await labelsAre('học tập', 'đất đai', 'dân vận');
  });

  test('Backspace in the empty field takes the last away; arrows walk them, Delete takes one away, and focus stays near', async () => {
    await press('Backspace');
    await labelsAre('học tập', 'đất đai');
    await press('ArrowLeft');
    await press('ArrowLeft');
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe('học tập');
    await press('Delete');
    await labelsAre('đất đai');
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe('đất đai');
    await press('ArrowRight');
    expect(await focused()).toBe('label-field');
  });

  test('a label has a colour, for all clips, from its menu', async () => {
    await press('ArrowLeft');
    await press('Enter');
    await panel.locator('[role=menu]').wait();
    expect(await axeFaults(panel)).toEqual([]);
    await press('ArrowDown');
    await press('Enter');
    await panel.locator('.label-chip__menu .swatch--orange').wait();
    expect(await axeFaults(panel)).toEqual([]);
  });

  test('on another clip they are offered, without marks too, with their colour; Tab takes the one chosen, Escape closes', async () => {
    const story = storyNumber(2);
    const page = await session().open(site().put('hai.html', articlePage(story)));
    await clip(session(), page);
    await seesArticle(panel, story.title);
    await leaveFields();
    await press('#');
    await panel.keyboard.type('dat');
    await is('the offers', async () => (await offers()).join() === `đất đai,${t('labels.create', { label: 'dat' })}`);
    await panel.locator('[role=option] .swatch--orange').wait();
    await press('ArrowDown');
    expect(await axeFaults(panel)).toEqual([]);
    await press('Tab');
    await labelsAre('đất đai');
    await panel.keyboard.type('d');
    await press('Escape');
    await is('the list to close', async () => (await offers()).length === 0);
    expect(await panel.$eval('#label-field', (field) => (field as HTMLInputElement).value)).toBe('d');
    await press('Backspace');
  });
});

describe('the note', () => {
  test('is typed plain by its command and shown as Markdown, whose links go out safely and whose HTML is text', async () => {
    await leaveFields();
    await press('p');
    await is('the note to have the focus', async () =>
      panel.evaluate(() => document.activeElement instanceof HTMLTextAreaElement),
    );
    await panel.keyboard.type('Hỏi **văn phòng** <img src=x onerror=alert(1)> [xem](https://bao.example/a)');
    await sees(panel, t('note.saved'));
    await push(t('note.show'));
    await panel.locator('.markdown strong').wait();
    expect(await textOf(panel)).toContain('<img src=x onerror=alert(1)>');
    expect(await panel.$$eval('.markdown img', (all) => all.length)).toBe(0);
    expect(
      await panel.$eval('.markdown a', (link) => [link.getAttribute('href'), link.rel, link.getAttribute('target')]),
    ).toEqual(['https://bao.example/a', 'noreferrer noopener', '_blank']);
    expect(await axeFaults(panel)).toEqual([]);
    await leaveFields();
    await press('p');
    await is('the field to be back, with the focus', async () =>
      panel.evaluate(() => document.activeElement instanceof HTMLTextAreaElement),
    );
    await leaveFields();
  });
});

describe('highlights and comments', () => {
  test('words selected are highlighted whole by one key, in the text and in the list', async () => {
    await select('phải chọn việc cụ th');
    await press('h');
    await is('the highlight', async () => (await highlighted()) === 'phải chọn việc cụ thể');
    await sees(panel, t('remarks.highlighted', { quote: 'phải chọn việc cụ thể' }));
    await panel.locator('#tab-notes').click();
    expect(await panel.$eval('.remark__what', (one) => one.textContent)).toBe('phải chọn việc cụ thể');
  });

  test('a comment on it, right after by its key, is stored by Ctrl+Enter, with who and when; Escape leaves one with its draft kept', async () => {
    await leaveFields();
    await press('m');
    await panel.locator('.remark--highlight .comment-form').wait();
    await panel.keyboard.type('Trích đúng chưa?');
    await press('Escape');
    await is('the form to go', async () => (await panel.$('.comment-form')) === null);
    await push(t('remarks.commentOn', { what: 'phải chọn việc cụ thể' }));
    expect(await panel.$eval('.comment-form textarea', (field) => (field as HTMLTextAreaElement).value)).toBe(
      'Trích đúng chưa?',
    );
    expect(await axeFaults(panel)).toEqual([]);
    await press('Enter', 'Control');
    await panel.locator('.comment').wait();
    expect(await panel.$eval('.comment', (one) => one.textContent)).toContain('Lê Thu Hà');
    expect(await panel.$eval('.comment__text', (one) => one.textContent)).toBe('Trích đúng chưa?');
    expect(await panel.evaluate(() => document.activeElement === document.body)).toBe(false);
  });

  test('a comment can be edited and taken away', async () => {
    await push(t('remarks.edit', { name: 'Lê Thu Hà' }));
    await panel.keyboard.type(' Xem lại.');
    await press('Enter', 'Control');
    await is('the comment to be edited', async () =>
      (await panel.$$eval('.comment__text', (all) => all.map((one) => one.textContent))).includes(
        'Trích đúng chưa? Xem lại.',
      ),
    );
    expect(await panel.$eval('.comment', (one) => one.textContent)).toContain(t('remarks.edited'));
    await push(t('remarks.remove', { name: 'Lê Thu Hà' }));
    await is('the comment to go', async () => (await panel.$('.comment')) === null);
  });

  test('the command comments on the tag in front; half-typed it is there again after the panel was opened anew', async () => {
    await leaveFields();
    await press('j');
    await press('m');
    await panel.locator('.comment-form').wait();
    await panel.keyboard.type('Có phải số 05 không');
    await new Promise((resolve) => setTimeout(resolve, 600));
    await panel.reload();
    await is('the draft', async () =>
      (
        await panel.$$eval('.comment-form textarea', (all) => all.map((one) => (one as HTMLTextAreaElement).value))
      ).includes('Có phải số 05 không'),
    );
    await panel.focus('.comment-form textarea');
    await press('Enter', 'Control');
    await panel.locator('.comment').wait();
    expect(await panel.$('.remark--mention .comment')).not.toBeNull();
  });

  test('the key on a highlight takes it away, and undo brings it back', async () => {
    await select('phải chọn');
    await panel.evaluate(() => document.getSelection()?.collapseToStart());
    await leaveFields();
    await press('h');
    await is('the highlight to go', async () => (await highlighted()) === '');
    await press('z', 'Control');
    await is('the highlight to be back', async () => (await highlighted()) === 'phải chọn việc cụ thể');
  });
});

describe('the state', () => {
  const chip = () => panel.$eval('.state', (one) => one.textContent ?? '');
  const stateIs = (state: 'draft' | 'submitted' | 'returned' | 'approved') =>
    is(`the state to be ${state}`, async () => (await chip()) === t(`state.${state}`));

  test('goes only where it may', async () => {
    await leaveFields();
    await press('P', 'Shift');
    await sees(panel, t('state.cannot', { reason: t('state.now.draft') }));
    await stateIs('draft');
  });

  test('is submitted and returned by keys, with a reason that must be given', async () => {
    const height = () => panel.$eval('.bar', (bar) => bar.getBoundingClientRect().height);
    await panel.setViewport({ width: 360, height: 800 });
    const draft = await height();
    await press('T', 'Shift');
    await stateIs('submitted');
    // One line of buttons, whatever the state.
    expect(await height()).toBe(draft);
    expect(draft).toBeLessThan(50);
    await press('L', 'Shift');
    await panel.locator('dialog textarea').wait();
    await press('Enter', 'Control');
    await sees(panel, t('state.return.required'));
    expect(await axeFaults(panel)).toEqual([]);
    await panel.keyboard.type('Thiếu ngày ban hành.');
    await press('Enter', 'Control');
    await stateIs('returned');
    const line = await panel.$eval('.state-line', (one) => one.textContent ?? '');
    expect(line).toContain('Thiếu ngày ban hành.');
    expect(line).toContain('Lê Thu Hà');
    expect(await axeFaults(panel)).toEqual([]);
  });

  test('is approved from the menu, and says when something was changed since', async () => {
    // A dialog that is on its way out still has the keys.
    await is('the dialog to be gone', async () => (await panel.$('dialog[open]')) === null);
    await leaveFields();
    await press('T', 'Shift');
    await stateIs('submitted');
    await panel.focus('.state');
    await press('Enter');
    await is('the menu to have the focus', async () =>
      panel.evaluate((name) => document.activeElement?.textContent === name, t('state.to.approved')),
    );
    await press('Enter');
    await stateIs('approved');
    expect(await panel.$('.state-line__changed')).toBeNull();
    await leaveFields();
    await press('#');
    await panel.keyboard.type('mới');
    await press('Enter');
    await sees(panel, t('state.changed'));
    expect(await axeFaults(panel)).toEqual([]);
  });

  test('stands in the list of the library', async () => {
    const library = await session().openOwn('library.html');
    await sees(library, t('state.approved'));
    expect(await axeFaults(library)).toEqual([]);
    await library.close();
  });
});
