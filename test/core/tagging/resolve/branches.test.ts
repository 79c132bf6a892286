import { describe, expect, it } from 'vitest';
import { cited } from './read.ts';

describe('congresses of mass organisations and of their branches', () => {
  it.each<[text: string, key: string, canonical: string]>([
    [
      'Nghị quyết Đại hội Hội Nông dân tỉnh Phú Thọ lần thứ X',
      'party/congress/nong-dan-tinh@phu-tho/X/NQ',
      'Nghị quyết Đại hội đại biểu Hội Nông dân tỉnh Phú Thọ lần thứ X',
    ],
    [
      'Nghị quyết Đại hội Công đoàn tỉnh Sơn La lần thứ XVI',
      'party/congress/cong-doan-tinh@son-la/XVI/NQ',
      'Nghị quyết Đại hội đại biểu Công đoàn tỉnh Sơn La lần thứ XVI',
    ],
    [
      'Nghị quyết Đại hội Đoàn tỉnh lần thứ XIV',
      'party/congress/doan-tinh/XIV/NQ',
      'Nghị quyết Đại hội đại biểu Đoàn tỉnh lần thứ XIV',
    ],
    [
      'Nghị quyết Đại hội Phụ nữ toàn quốc lần thứ XIII',
      'party/congress/phu-nu/XIII/NQ',
      'Nghị quyết Đại hội đại biểu Phụ nữ toàn quốc lần thứ XIII',
    ],
    [
      'Nghị quyết Đại hội Hội Nông dân Việt Nam lần thứ VIII',
      'party/congress/nong-dan/VIII/NQ',
      'Nghị quyết Đại hội đại biểu Hội Nông dân Việt Nam lần thứ VIII',
    ],
  ])('%s', (text, key, canonical) =>
    expect(cited(text).map(({ document }) => [document?.key, document?.canonical])).toEqual([[key, canonical]]),
  );

  it('Khoán 10 is the document itself', () => {
    const [one] = cited('Từ Khoán 10 đến nay, nông thôn đổi khác.');
    expect(one?.mention.quote).toBe('Khoán 10');
    expect(one?.document).toMatchObject({ key: 'party/TW/NQ/10/VI', canonical: 'Khoán 10' });
  });
});
