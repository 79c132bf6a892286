import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('The seat of a deputy behind the name', () => {
  it.each<[string, string[]]>([
    [
      'Đại biểu Phạm Hữu Hòa, đoàn Đồng Tháp, phát biểu.',
      ['Đại biểu Phạm Hữu Hòa, đoàn Đồng Tháp → Phạm Hữu Hòa; Đại biểu||Đồng Tháp'],
    ],
    [
      'Đại biểu Phạm Hữu Hòa, Đoàn Đồng Tháp phát biểu.',
      ['Đại biểu Phạm Hữu Hòa, Đoàn Đồng Tháp → Phạm Hữu Hòa; Đại biểu||Đồng Tháp'],
    ],
    [
      'Đại biểu Phạm Hữu Hòa (đoàn Đồng Tháp) phát biểu.',
      ['Đại biểu Phạm Hữu Hòa (đoàn Đồng Tháp) → Phạm Hữu Hòa; Đại biểu||Đồng Tháp'],
    ],
    [
      'Đại biểu Phạm Hữu Hòa (Đồng Tháp) phát biểu.',
      ['Đại biểu Phạm Hữu Hòa (Đồng Tháp) → Phạm Hữu Hòa; Đại biểu||Đồng Tháp'],
    ],
    [
      'Đại biểu Phạm Hữu Hòa, Đoàn ĐBQH tỉnh Đồng Tháp, đề nghị làm rõ.',
      ['Đại biểu Phạm Hữu Hòa, Đoàn ĐBQH tỉnh Đồng Tháp → Phạm Hữu Hòa; Đại biểu||Đồng Tháp'],
    ],
    [
      'Đại biểu Quốc hội Phạm Hữu Hòa, đoàn ĐBQH TP.HCM, đề nghị làm rõ.',
      ['Đại biểu Quốc hội Phạm Hữu Hòa, đoàn ĐBQH TP.HCM → Phạm Hữu Hòa; Đại biểu Quốc hội||Thành phố Hồ Chí Minh'],
    ],
    [
      'Đại biểu Phạm Hữu Hòa - đoàn Đồng Tháp nói.',
      ['Đại biểu Phạm Hữu Hòa - đoàn Đồng Tháp → Phạm Hữu Hòa; Đại biểu||Đồng Tháp'],
    ],
    [
      'ĐBQH Phạm Hữu Hòa, thuộc đoàn Đồng Tháp, nói.',
      ['ĐBQH Phạm Hữu Hòa, thuộc đoàn Đồng Tháp → Phạm Hữu Hòa; ĐBQH||Đồng Tháp'],
    ],
    [
      'Đại biểu Phạm Hữu Hòa, đoàn Đồng Tháp, Phó Chủ nhiệm Ủy ban Pháp luật, nói.',
      [
        'Đại biểu Phạm Hữu Hòa, đoàn Đồng Tháp, Phó Chủ nhiệm Ủy ban Pháp luật → Phạm Hữu Hòa; Đại biểu||Đồng Tháp; Phó Chủ nhiệm|Ủy ban Pháp luật|',
      ],
    ],
    [
      'Ông Phạm Hữu Hòa, đại biểu đoàn Đồng Tháp, nói.',
      ['Ông Phạm Hữu Hòa, đại biểu đoàn Đồng Tháp → Phạm Hữu Hòa; đại biểu||Đồng Tháp'],
    ],
    ['Đại biểu Phạm Hữu Hòa, đoàn kiểm tra, và Sở Y tế.', ['Đại biểu Phạm Hữu Hòa → Phạm Hữu Hòa; Đại biểu||']],
    ['Đại biểu Phạm Hữu Hòa, Đoàn Thanh niên Đồng Tháp, nói.', ['Đại biểu Phạm Hữu Hòa → Phạm Hữu Hòa; Đại biểu||']],
    ['Bí thư Phạm Hữu Hòa, đoàn Đồng Tháp, nói.', ['Bí thư Phạm Hữu Hòa → Phạm Hữu Hòa; Bí thư||']],
    [
      'Ông Phạm Hữu Hòa, Bí thư Huyện ủy, đoàn Đồng Tháp, nói.',
      ['Ông Phạm Hữu Hòa, Bí thư Huyện ủy → Phạm Hữu Hòa; Bí thư|Huyện ủy|Đồng Tháp'],
    ],
    ['Ông Phạm Hữu Hòa, đoàn Đồng Tháp, nói.', []],
    ['Đại biểu Phạm Hữu Hòa và đoàn Đồng Tháp nói.', ['Đại biểu Phạm Hữu Hòa → Phạm Hữu Hòa; Đại biểu||']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
