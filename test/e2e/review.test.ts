import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { t } from '../../scripts/support/screens.ts';
import { STORY } from './support/article.ts';
import { useReviewing } from './support/review.ts';
import { countRows, sees, textOf } from './support/session.ts';

const { is, front, fronts, left, accepted, suggestions, said, shift, ctrl, clipStory, settled, panel, clipFixture } =
  useReviewing();

describe('the queue, by keys alone', () => {
  beforeAll(() => clipFixture('tinh-uy-hoc-tap.html'));
  beforeEach(() => panel().bringToFront());

  test('begins with the least certain, in text and list, and tells a screen reader', async () => {
    await panel().keyboard.press('j');
    const words = await front();
    expect(await fronts()).toBe(words);
    expect(await panel().$eval('.place--active b', (place) => place.textContent)).toBe(words);
    expect(await panel().$eval('.review', (bar) => bar === document.activeElement)).toBe(true);
    const sure = await panel().$eval('.review__head', (head) => Number(/(\d+)%/.exec(head.textContent ?? '')?.[1]));
    await panel().keyboard.press('j');
    const next = await panel().$eval('.review__head', (head) => Number(/(\d+)%/.exec(head.textContent ?? '')?.[1]));
    expect(next).toBeGreaterThanOrEqual(sure);
    await is('the words to be said', async () => (await said()).includes(`${await front()},`));
    await panel().keyboard.press('k');
    expect(await front()).toBe(words);
  });

  test('accept and next: the count goes down, the next open one is in front, and both are said', async () => {
    const before = await left();
    const words = await front();
    await panel().keyboard.press('n');
    await is('one less to be left', async () => (await left()) === before - 1);
    expect(await accepted()).toContain(words);
    const spoken = await said();
    expect(spoken).toMatch(new RegExp(`Đã nhận .*; còn ${before - 1}\\.`));
    await settled();
    await panel().keyboard.press('k');
    expect(await front()).toBe(words);
    expect(await left()).toBe(before - 1);
  });

  test('reject leaves the place as it is, struck through, also when one goes on, until it is taken back', async () => {
    await panel().keyboard.press('j');
    const words = await front();
    const before = await left();
    await panel().keyboard.press('b');
    await is('one less to be left', async () => (await left()) === before - 1);
    expect(await front()).toBe(words);
    expect(await panel().$$eval('.mark--rejected', (marks) => marks.map((mark) => mark.textContent).join(''))).toBe(
      words,
    );
    await sees(panel(), t('tags.removed', { quote: words }));
    await sees(panel(), t('review.rejectedCount', { count: 1 }));
    await panel().keyboard.press('n');
    await is('the next one to be in front', async () => (await front()) !== words);
    await settled();
    expect(await left()).toBe(before - 1);
    await panel().keyboard.press('k');
    expect(await front()).toBe(words);
    expect(await panel().$$('.mark--rejected')).toHaveLength(1);
    await panel().keyboard.press('g');
    await is('the tag to be back', async () => (await accepted()).includes(words));
    expect(await panel().$('.mark--rejected')).toBeNull();
  });

  test('the key that goes on leaves rejected what was rejected in the moment before', async () => {
    await panel().keyboard.press('j');
    const words = await front();
    const before = await accepted();
    // Both before the next frame, as no test can press them.
    await panel().evaluate(() => {
      for (const key of ['b', 'n']) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
    await is('the next to be in front', async () => (await front()) !== words);
    await settled();
    expect(await accepted()).toEqual(before);
    await ctrl('KeyZ');
    await settled();
  });

  test('undo and redo go back and forth over what was done', async () => {
    await settled();
    const now = await accepted();
    await ctrl('KeyZ');
    await is('one less to be accepted', async () => (await accepted()).length < now.length);
    await settled();
    await ctrl('KeyY');
    await is('it to be accepted again', async () => (await accepted()).length === now.length);
    await settled();
  });

  test('all certain ones are accepted in one step, with their number, and one undo takes them back', async () => {
    const before = await left();
    const { verdicts = 0 } = await countRows(panel());
    await shift('G');
    await is('fewer to be left', async () => (await left()) < before);
    const count = before - (await left());
    await sees(panel(), t('review.acceptedCertain', { count }));
    await settled();
    expect((await countRows(panel())).verdicts).toBe(verdicts + count);
    await ctrl('KeyZ');
    await is('all to be left again', async () => (await left()) === before);
    await settled();
    await ctrl('KeyY');
    await is('them to be accepted again', async () => (await left()) === before - count);
    await settled();
  });

  test('goes to its end, and says so', async () => {
    for (let presses = await left(); presses >= 0; presses--) await panel().keyboard.press('n');
    await is('none to be left', async () => (await left()) === 0);
    await is('the end to be said', async () => (await said()).includes(t('review.done')));
    expect(await suggestions()).toBe(0);
    await settled();
  });

  test('reloaded, all is as it was, and the same one is in front', async () => {
    const before = { accepted: await accepted(), front: await front(), left: await left() };
    // Where a reader stands is kept as what is typed is: after a pause.
    await new Promise((resolve) => setTimeout(resolve, 600));
    await panel().reload();
    await panel().locator('.review__quote').wait();
    expect({ accepted: await accepted(), front: await front(), left: await left() }).toEqual(before);
  });
});

describe('keys that are not the queue’s', () => {
  beforeAll(() => clipStory(STORY.paragraphs));

  test('in a field they are letters', async () => {
    const before = await suggestions();
    await panel().keyboard.press('p');
    await is('the note to have the focus', () =>
      panel().$eval('.notes textarea', (field) => field === document.activeElement),
    );
    await panel().keyboard.type('nhanh bj');
    expect(await panel().$eval('.notes textarea', (field) => (field as HTMLTextAreaElement).value)).toBe('nhanh bj');
    expect(await suggestions()).toBe(before);
    await panel().locator('#tab-document').click();
  });

  test('while an input method is composing they are its own, in a field or not', async () => {
    const before = await suggestions();
    await panel().locator('#tab-notes').click();
    await panel().focus('.notes textarea');
    const devtools = await panel().createCDPSession();
    for (const text of ['n', 'nh', 'nhâ', 'nhận']) {
      await devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await devtools.send('Input.insertText', { text: 'nhận' });
    expect(await panel().$eval('.notes textarea', (field) => (field as HTMLTextAreaElement).value)).toContain('nhận');
    // Outside of a field a driver still marks the keys that it has taken.
    await panel().evaluate(() => {
      for (const init of [{ keyCode: 229 }, { isComposing: true }])
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'b', bubbles: true, ...init }));
    });
    await panel().locator('#tab-document').click();
    expect(await suggestions()).toBe(before);
    expect(await panel().$('.mark--rejected')).toBeNull();
  });

  test('on a button of a list they are the queue’s all the same, but for Enter', async () => {
    await panel().focus('.tag-row__main');
    await panel().keyboard.press('Enter');
    await panel().locator('.place--active').wait();
    await panel().focus('.tag-row__main');
    const words = await front();
    await panel().keyboard.press('b');
    await is('the tag to be rejected', async () => (await panel().$('.mark--rejected')) !== null);
    expect(await front()).toBe(words);
    await settled();
    await ctrl('KeyZ');
    await settled();
  });
});

describe.each([40, 60])('a clip of %i mentions at 360 px', (count) => {
  beforeAll(async () => {
    const paragraphs = Array.from(
      { length: count / 2 },
      (_, i) =>
        `Tại hội nghị thứ ${i + 1}, đồng chí Ngô Đình Khang quán triệt Nghị quyết số ${i + 10}-NQ/TU của Tỉnh ủy về phát triển kinh tế - xã hội của địa phương trong giai đoạn mới.`,
    );
    await clipStory(paragraphs);
    await panel().setViewport({ width: 360, height: 800 });
  });

  test('is confirmed by keys, the mention in front always in sight, nothing wider than the panel', async () => {
    const total = await left();
    expect(total).toBeGreaterThanOrEqual(count);
    for (let i = 0; i < 12; i++) {
      await panel().keyboard.press(i % 3 === 2 ? 'n' : 'j');
      const seen = await panel().evaluate(() => {
        const mark = document.querySelector('.mark--active')?.getBoundingClientRect();
        const article = document.querySelector('.article')?.getBoundingClientRect();
        return {
          inSight:
            mark !== undefined && article !== undefined && mark.top >= article.top && mark.bottom <= article.bottom,
          wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        };
      });
      expect(seen).toEqual({ inSight: true, wide: 0 });
    }
    await shift('G');
    await is('the certain ones to be accepted', async () => (await left()) < total / 2);
    await settled();
    expect(await textOf(panel())).toContain('còn');
  });
});
