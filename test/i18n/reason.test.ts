import { describe, expect, it } from 'vitest';
import { reason, reasonCodes } from '../../lib/core/tagging/reasons.ts';
import '../../lib/i18n/en.ts';
import { isMessageKey, translator } from '../../lib/i18n/index.ts';
import { reasonText } from '../../lib/i18n/reason.ts';

const vi = translator('vi');
const en = translator('en');

describe('reasonText', () => {
  it.each(reasonCodes)('has words for %s in both languages', (code) => {
    expect(isMessageKey(`reason.${code}`)).toBe(true);
    expect(reasonText(vi, reason(code))).not.toContain(code);
    expect(reasonText(en, reason(code))).not.toBe(reasonText(vi, reason(code)));
  });

  it.each([
    ['latest-of-number:2024-05-01', 'văn bản mới nhất cùng số tính đến ngày đăng: 01/05/2024'],
    ['article-date:2024-05', 'theo ngày của bài: 05/2024'],
    ['document-date:--10-25', 'theo ngày của văn bản: 25/10'],
    ['topic:tinh gọn, bộ máy', 'từ ngữ về nội dung có trong bài: tinh gọn, bộ máy'],
    ['topic:tiền lương (○)', 'từ ngữ về nội dung có trong bài: tiền lương (chưa kiểm chứng)'],
    ['latest-of-number:2026-09-02 (⚠)', 'văn bản mới nhất cùng số tính đến ngày đăng: 02/09/2026 (mới có một nguồn)'],
    ['latest-date:Sáng 15/3, 12/3/2024', 'ngày muộn nhất được nhắc trong bài: Sáng 15/3, 12/3/2024'],
    ['programme-name:Đề án 06 (○)', 'tên gọi của chương trình, đề án: Đề án 06 (chưa kiểm chứng)'],
    ['symbol:TTg', 'ký hiệu của cơ quan: TTg'],
    ['same-event', 'cùng đại hội, hội nghị hoặc kỳ họp'],
    ['of-a-later-tagger:2030', 'of-a-later-tagger:2030'],
    ['lời của một bản cũ', 'lời của một bản cũ'],
    ['mark.unchecked-by-hand', 'mark.unchecked-by-hand'],
  ])('puts %s into words', (given, words) => {
    expect(reasonText(vi, given)).toBe(words);
  });
});
