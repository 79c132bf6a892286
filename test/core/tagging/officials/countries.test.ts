import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('offices of other states without a name', () => {
  const ours = 'Thủ tướng Lê Hồng Tám điện đàm.';
  const named = `Thủ tướng Lê Hồng Tám → Lê Hồng Tám; Thủ tướng||`;
  it.each<[string, string[]]>([
    [`${ours} Thủ tướng Nga nói.`, [named]],
    [`${ours} Thủ tướng Lào đề nghị.`, [named]],
    [`${ours} Thủ tướng Malaysia cảm ơn.`, [named]],
    [`${ours} Thủ tướng Đức cho biết.`, [named]],
    [`${ours} Thủ tướng Anh cho biết.`, [named]],
    [`${ours} Thủ tướng Nhật Bản cảm ơn.`, [named]],
    [`${ours} Thủ tướng Pháp.`, [named]],
    [`${ours} Thủ tướng nói.`, [named, 'Thủ tướng → Lê Hồng Tám; Thủ tướng||']],
    [
      'Tổng Bí thư Lê Hồng Tám dự. Tổng Bí thư Lào phát biểu.',
      ['Tổng Bí thư Lê Hồng Tám → Lê Hồng Tám; Tổng Bí thư||'],
    ],
    [
      'Tổng thống Mỹ Ronald Ray và Tổng thống Nga Ivan Petrov gặp nhau. Tổng thống Mỹ nói. Tổng thống Nga đáp.',
      [
        'Tổng thống Mỹ Ronald Ray → Ronald Ray; Tổng thống||Mỹ',
        'Tổng thống Nga Ivan Petrov → Ivan Petrov; Tổng thống||Nga',
        'Tổng thống Mỹ → Ronald Ray; Tổng thống||Mỹ',
        'Tổng thống Nga → Ivan Petrov; Tổng thống||Nga',
      ],
    ],
    [
      'Thủ tướng Anh Peter Hill đến Hà Nội. Thủ tướng Anh cảm ơn.',
      ['Thủ tướng Anh Peter Hill → Peter Hill; Thủ tướng||Anh', 'Thủ tướng Anh → Peter Hill; Thủ tướng||Anh'],
    ],
    [
      'Chủ tịch Quốc hội Lào Khamsing Vong đến thăm. Chủ tịch Quốc hội Lào cảm ơn.',
      [
        'Chủ tịch Quốc hội Lào Khamsing Vong → Khamsing Vong; Chủ tịch|Quốc hội|Lào',
        'Chủ tịch Quốc hội Lào → Khamsing Vong; Chủ tịch|Quốc hội|Lào',
      ],
    ],
    // Given names.
    [
      'Chủ tịch UBND xã Lê Thị Nga dự. Chủ tịch Nga nói.',
      ['Chủ tịch UBND xã Lê Thị Nga → Lê Thị Nga; Chủ tịch|UBND xã|', 'Chủ tịch Nga → Lê Thị Nga; Chủ tịch|UBND xã|'],
    ],
    [
      'Giám đốc Sở Y tế Lê Hồng Đức dự. Giám đốc Đức nói.',
      [
        'Giám đốc Sở Y tế Lê Hồng Đức → Lê Hồng Đức; Giám đốc|Sở Y tế|',
        'Giám đốc Đức → Lê Hồng Đức; Giám đốc|Sở Y tế|',
      ],
    ],
    [
      'Chủ tịch UBND xã Lê Hồng Anh dự. Ông Anh nói.',
      ['Chủ tịch UBND xã Lê Hồng Anh → Lê Hồng Anh; Chủ tịch|UBND xã|', 'Ông Anh → Lê Hồng Anh; Chủ tịch|UBND xã|'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('a province by the name it had', () => {
  it.each<[string, string[]]>([
    ['Chủ tịch UBND tỉnh Thừa Thiên Huế Lê Hồng Tám', ['Lê Hồng Tám; Chủ tịch|UBND tỉnh|Thừa Thiên Huế']],
    ['Bí thư Tỉnh ủy Thừa Thiên - Huế Lê Hồng Tám', ['Lê Hồng Tám; Bí thư|Tỉnh ủy|Thừa Thiên Huế']],
    ['Bí thư Thành ủy Huế Lê Hồng Tám', ['Lê Hồng Tám; Bí thư|Thành ủy|Huế']],
    ['Chủ tịch UBND thành phố Huế Lê Hồng Tám', ['Lê Hồng Tám; Chủ tịch|UBND thành phố|Huế']],
    [
      'Bí thư Tỉnh ủy Thừa Thiên Huế Lê Hồng Tám dự. Bí thư Thừa Thiên Huế nói. Bí thư Huế đáp.',
      [
        'Bí thư Tỉnh ủy Thừa Thiên Huế Lê Hồng Tám → Lê Hồng Tám; Bí thư|Tỉnh ủy|Thừa Thiên Huế',
        'Bí thư Thừa Thiên Huế → Lê Hồng Tám; Bí thư|Tỉnh ủy|Thừa Thiên Huế',
        'Bí thư Huế → Lê Hồng Tám; Bí thư|Tỉnh ủy|Thừa Thiên Huế',
      ],
    ],
    [
      'Tỉnh ủy Thừa Thiên Huế họp tại TP Huế. UBND tỉnh Thừa Thiên Huế dự. Bí thư Tỉnh ủy Lê Hồng Tám chủ trì ở Huế.',
      ['Bí thư Tỉnh ủy Lê Hồng Tám → Lê Hồng Tám; Bí thư|Tỉnh ủy|Thừa Thiên Huế'],
    ],
    [
      'Thành ủy Huế họp. UBND thành phố Huế dự. Bí thư Thành ủy Lê Hồng Tám chủ trì ở Huế.',
      ['Bí thư Thành ủy Lê Hồng Tám → Lê Hồng Tám; Bí thư|Thành ủy|Huế'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
