import { describe, expect, it } from 'vitest';
import { pattern } from './read.ts';

describe('a number that could be an amount counts where the article cites it in full (§5 short forms, rule 1)', () => {
  it.each<[string, string]>([
    ['Quy định số 144-QĐ/TW được ban hành. Quy định 144 gồm 6 điều.', 'A A'],
    ['Quy định 144 mở ra hướng mới\nBộ Chính trị ban hành Quy định số 144-QĐ/TW.', 'A A'],
    ['Kế hoạch số 50-KH/TU của Tỉnh ủy. Kế hoạch 50 triển khai đồng bộ.', 'A A'],
    ['Kế hoạch số 50-KH/TU của Tỉnh ủy. Nhờ kế hoạch 50 thúc đẩy, xã đổi thay.', 'A A'],
    ['Chương trình số 21-CTr/TU. Chương trình 21 tập trung vào nông thôn.', 'A A'],
    ['Hướng dẫn số 36-HD/VPTW. Hướng dẫn 36 chỉ rõ thể thức.', 'A A'],
    ['Đề án số 31-ĐA/TU. Đề án 31 bước đầu đạt kết quả.', 'A A'],
    ['Kế hoạch số 99/KH-UBND ngày 5/1/2024. Kế hoạch 99 giúp dân.', 'A A'],
    ['Kế hoạch số 50-KH/TU và Kế hoạch số 50/KH-UBND. Kế hoạch 50 triển khai đồng bộ.', 'A B –'],
    ['Quy định 144 gồm 6 điều.', ''],
    ['Quy định số 145-QĐ/TW được ban hành. Quy định 144 gồm 6 điều.', 'A'],
    ['Quy định số 144 được ban hành. Quy định 144 gồm 6 điều.', 'A'],
    ['Kế hoạch số 50-KH/TU của Tỉnh ủy. Kế hoạch 50 ngày đêm bắt đầu.', 'A'],
    ['Kế hoạch số 50-KH/TU của Tỉnh ủy. Chương trình 50 triển khai đồng bộ.', 'A'],
  ])('%s', (text, expected) => expect(pattern(text)).toBe(expected));
});
