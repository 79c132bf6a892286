import { beforeAll, describe, expect, test } from 'vitest';
import { t } from '../../scripts/support/screens.ts';
import { useReviewing } from './support/review.ts';
import { sees } from './support/session.ts';

const { is, front, fronts, accepted, shift, ctrl, goTo, caretIn, select, clipStory, settled, panel } = useReviewing();

const TEXT = [
  'Ngày 12/5, Ban Thường vụ Tỉnh ủy Đồng Tháp quán triệt Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị tới toàn Đảng bộ.',
  'Hội nghị nghe Quy chế phối hợp lần thứ nhất; Quy chế phối hợp được các đại biểu góp ý, và QUY CHẾ PHỐI HỢP sẽ sớm ban hành.',
  'Đồng chí Ngô Đình Khang, Phó Bí thư Thường trực Tỉnh ủy, nhấn mạnh việc chọn khâu đột phá trong công tác xây dựng Đảng.',
  'Theo báo cáo, toàn tỉnh đã tổ chức 214 lớp học tập với hơn 12.000 lượt đảng viên tham gia, nhiều mô hình được đồng tình.',
];

describe('correcting', () => {
  beforeAll(() => clipStory(TEXT));

  test('a tag becomes one of the other kind and back, each one step', async () => {
    await goTo('Đồng chí Ngô Đình Khang, Phó Bí thư Thường trực Tỉnh ủy');
    const words = await front();
    await shift('V');
    await is('it to be a document', async () => (await panel().$('.mark--active-document')) !== null);
    expect(await front()).toBe(words);
    await sees(panel(), t('review.retyped.document', { quote: words }));
    await settled();
    await ctrl('KeyZ');
    await is('it to be an official again', async () => (await panel().$$('.mark--official')).length > 0);
    await settled();
  });

  test('a tag’s extent is moved by syllables, and Escape leaves it', async () => {
    const DOCUMENT = 'Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị';
    await goTo(DOCUMENT);
    await panel().keyboard.press('s');
    await sees(panel(), t('review.span.hint'));
    for (let i = 0; i < 4; i++) await panel().keyboard.press('ArrowLeft');
    expect(await front()).toBe('Chỉ thị số 05-CT/TW ngày 15/5/2016');
    await panel().keyboard.press('Escape');
    expect(await front()).toBe(DOCUMENT);
    await panel().keyboard.press('s');
    for (let i = 0; i < 4; i++) await panel().keyboard.press('ArrowLeft');
    await panel().keyboard.press('Enter');
    await is('the tag to be shorter', async () => (await accepted()).includes('Chỉ thị số 05-CT/TW ngày 15/5/2016'));
    await is('it to be in front', async () => (await front()) === 'Chỉ thị số 05-CT/TW ngày 15/5/2016');
    await settled();
    await ctrl('KeyZ');
    await is('the tag to be as it was', async () =>
      (await panel().$$eval('.mark', (marks) => marks.map((mark) => mark.textContent))).includes(DOCUMENT),
    );
    await settled();
  });

  test('a caret inside a citation that was rejected and one key tag it again', async () => {
    const DOCUMENT = 'Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị';
    await goTo(DOCUMENT);
    await panel().keyboard.press('b');
    await is('it to be rejected', async () => (await panel().$('.mark--rejected')) !== null);
    await panel().keyboard.press('j');
    await settled();
    await caretIn('05-CT/TW', 2);
    await panel().keyboard.press('v');
    await is('it to be tagged', async () => (await accepted()).includes(DOCUMENT));
    expect(await front()).toBe(DOCUMENT);
    await settled();
  });

  test('words selected and one key are a tag; all like them are tags by another, as one step', async () => {
    await select('Quy chế phối hợp');
    await panel().keyboard.press('v');
    await is('the words to be tagged', async () => (await accepted()).includes('Quy chế phối hợp'));
    await settled();
    await shift('N');
    await is(
      'all three to be tagged',
      async () => (await accepted()).filter((words) => /^quy chế phối hợp$/i.test(words)).length === 3,
    );
    await sees(panel(), t('review.acceptedAlike', { count: 2 }));
    await settled();
    await ctrl('KeyZ');
    await is(
      'one to be left',
      async () => (await accepted()).filter((words) => /^quy chế phối hợp$/i.test(words)).length === 1,
    );
    await settled();
    await ctrl('KeyY');
    await is(
      'all three again',
      async () => (await accepted()).filter((words) => /^quy chế phối hợp$/i.test(words)).length === 3,
    );
    await settled();
    await shift('B');
    await is('none to be left', async () => !(await accepted()).some((words) => /^quy chế phối hợp$/i.test(words)));
    await sees(panel(), t('review.rejectedAlike', { count: 3 }));
    await settled();
  });

  test('tags of a kind that overlap are both kept, drawn and told', async () => {
    await select('Ban Thường vụ Tỉnh ủy Đồng Tháp');
    await panel().keyboard.press('c');
    await is('the first', async () => (await fronts()) === 'Ban Thường vụ Tỉnh ủy Đồng Tháp');
    await settled();
    await select('Tỉnh ủy Đồng Tháp');
    await panel().keyboard.press('c');
    await is('the second', async () => (await fronts()) === 'Tỉnh ủy Đồng Tháp');
    await sees(panel(), t('review.overlaps', { quotes: '“Ban Thường vụ Tỉnh ủy Đồng Tháp”' }));
    expect(await panel().$$eval('.mark--overlap', (marks) => marks.map((mark) => mark.textContent).join(''))).toBe(
      'Tỉnh ủy Đồng Tháp',
    );
    await settled();
  });

  test('without words selected the key says what to do', async () => {
    await panel().evaluate(() => document.getSelection()?.removeAllRanges());
    await panel().keyboard.press('v');
    await sees(panel(), t('review.selectFirst'));
  });
});

describe('words that are a tag nowhere', () => {
  const WORDS = 'Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị';

  test('are rejected in every clip, made before or after, and one undo brings them back', async () => {
    await clipStory(TEXT);
    await goTo(WORDS);
    await shift('X');
    await sees(panel(), t('tags.removedEverywhere', { quote: WORDS }));
    await settled();
    await clipStory([...TEXT, 'Một đoạn nữa của tin khác, để hai tin không là một, về công tác kiểm tra.']);
    const marks = () => panel().$$eval('.mark', (all) => all.map((mark) => mark.textContent ?? ''));
    expect((await marks()).includes(WORDS)).toBe(false);
    await sees(panel(), t('review.rejectedCount', { count: 1 }));
    await panel().locator('.rejected summary').click();
    await is('it to be shown struck through', async () => (await panel().$('.mark--rejected')) !== null);
    await panel().focus(`[aria-label="${t('review.takeBackQuote', { quote: WORDS })}"]`);
    await panel().keyboard.press('Enter');
    await is('the tag to be back here', async () => (await accepted()).includes(WORDS));
  });
});
