import { describe, expect, it } from 'vitest';
import { cited } from './read.ts';

describe('a plenum without its term (domain.md §6: topic before recency)', () => {
  it.each<[text: string, article: string | null, key: string, reason: string]>([
    ['Nghị quyết Trung ương 4 về xây dựng, chỉnh đốn Đảng', '2024-08-10', 'party/plenum/XII/4/NQ', 'topic:chỉnh đốn'],
    [
      'Nghị quyết Trung ương 4 về xây dựng, chỉnh đốn Đảng',
      '2014-08-10',
      'party/plenum/XI/4/NQ',
      'latest-of-number:2014-08-10',
    ],
    ['theo nghị quyết Trung ương 6, tinh gọn bộ máy', '2024-05-10', 'party/plenum/XII/6/NQ', 'topic:'],
    [
      'theo nghị quyết Trung ương 6 đã bàn.\nNhiều nơi tinh gọn bộ máy.',
      '2024-05-10',
      'party/plenum/XII/6/NQ',
      'topic:',
    ],
    ['nghị quyết Trung ương 6 về Nhà nước pháp quyền', '2024-05-10', 'party/plenum/XIII/6/NQ', 'topic:'],
    ['nghị quyết Trung ương 8 về đổi mới giáo dục và đào tạo', '2024-05-10', 'party/plenum/XI/8/NQ', 'topic:'],
    ['nghị quyết Trung ương 5 về đất đai', null, 'party/plenum/XIII/5/NQ', 'topic:đất đai'],
    // The data hold no resolution of the latest plenum of that ordinal.
    ['theo nghị quyết Trung ương 4 đã bàn', '2024-05-10', 'party/plenum/XII/4/NQ', 'latest-of-number:2024-05-10'],
    ['theo nghị quyết Trung ương 6 đã bàn', '2024-05-10', 'party/plenum/XIII/6/NQ', 'latest-of-number:2024-05-10'],
    ['theo nghị quyết Trung ương 6 đã bàn', '2022-05-10', 'party/plenum/XII/6/NQ', 'latest-of-number:2022-05-10'],
    // None is known to have issued one: the latest held.
    ['theo nghị quyết Trung ương 14 đã bàn', '2025-12-10', 'party/plenum/XIII/14/NQ', 'latest-of-number:2025-12-10'],
    // What came later is not meant.
    ['nghị quyết Trung ương 5 về đất đai', '2019-05-10', 'party/plenum/XII/5/NQ', 'latest-of-number:2019-05-10'],
  ])('%s (%s)', (text, article, key, why) => {
    const document = cited(text, article)[0]?.document;
    expect(document?.key).toBe(key);
    expect(document?.inferred.term?.reason).toContain(why);
  });

  it.each<[text: string, article: string | null, key: string]>([
    ['theo nghị quyết Trung ương 6 đã bàn', null, 'party/plenum/?/6/NQ'],
    ['nghị quyết Trung ương 6 khóa XIII về tinh gọn bộ máy', '2024-05-10', 'party/plenum/XIII/6/NQ'],
    ['nghị quyết Trung ương 29 về tinh gọn bộ máy', '2024-05-10', 'party/plenum/?/29/NQ'],
    [
      'Nghị quyết Hội nghị Đảng bộ tỉnh Sơn La lần thứ 6 về tinh gọn bộ máy',
      '2024-05-10',
      'party/plenum/son-la/?/6/NQ',
    ],
  ])('nothing concluded: %s (%s)', (text, article, key) => {
    const document = cited(text, article)[0]?.document;
    expect(document?.key).toBe(key);
    expect(document?.inferred.term).toBeUndefined();
  });
});
