import { expect, test } from 'vitest';
import { slugOf } from '../../scripts/start/report.ts';

test.each([
  ['Đồng Tháp: Hội nghị lần thứ 5', 'dong-thap-hoi-nghi-lan-thu-5'],
  ['Nguyễn Ước'.normalize('NFD'), 'nguyen-uoc'],
  ['…!?', 'tin'],
  ['', 'tin'],
  ['../../etc/passwd', 'etc-passwd'],
  // Fifteen words of three letters and their dashes are 59.
  ['dài '.repeat(30), Array.from({ length: 15 }, () => 'dai').join('-')],
])('%j makes the file name %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});
