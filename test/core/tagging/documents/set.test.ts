import { describe, expect, it } from 'vitest';
import { factsIn, marked, unmarked } from './read.ts';

describe('nicknames that end in a number (domain.md §6)', () => {
  it.each([
    'từ [Khoán 10] đến nay; sau [Khoán 100], sản xuất; [Khoán 10] ra đời',
    'cơ chế “[khoán 10]” và “[Khoán 100]”; cơ chế [khoán 10] đã; chính sách [khoán 100] được',
    'nhờ [Khoán 10] của Bộ Chính trị; nhờ [KHOÁN 10], NÔNG DÂN',
    'giao khoán 10 ha rừng, khoán 100 triệu đồng; nhận khoán 10 sào, khoán 100%',
    'Khoán 10 triệu đồng mỗi tháng; Khoán 100 ha rừng; Khoán 10,5 tỷ; Khoán 10.000 đồng; Khoán 100% chi phí',
    'mức khoán 10 và 15; khoán 100 cho mỗi hộ; khoán chi; Khoán 15',
  ])('%s', (row) => expect(marked(unmarked(row))).toBe(row));

  it('is one document, not several', () => {
    expect(factsIn('từ Khoán 10 đến nay')).toEqual([
      expect.objectContaining({ type: 'Nghị quyết', nickname: 'Khoán 10', rule: 'doc.set', plural: false }),
    ]);
    expect(factsIn('nhờ Khoán 100, sản xuất')[0]?.type).toBe('Chỉ thị');
  });
});
