import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('what a holder has charge of goes on their post', () => {
  it.each<[string, string[]]>([
    [
      'Ông Lê Hữu Tư, Phó Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy phụ trách khối huyện, Bí thư Chi bộ 3, phát biểu.',
      [
        'Ông Lê Hữu Tư, Phó Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy phụ trách khối huyện, Bí thư Chi bộ 3 → Lê Hữu Tư; Phó Chủ nhiệm|Ủy ban Kiểm tra Tỉnh ủy|; Bí thư|Chi bộ 3|',
      ],
    ],
    [
      'Ông Lê Hữu Tư, Bí thư Trung ương Đoàn phụ trách phía Nam, Chủ tịch Hội Sinh viên Việt Nam, dự.',
      [
        'Ông Lê Hữu Tư, Bí thư Trung ương Đoàn phụ trách phía Nam, Chủ tịch Hội Sinh viên Việt Nam → Lê Hữu Tư; Bí thư|Trung ương Đoàn|; Chủ tịch|Hội Sinh viên Việt Nam|',
      ],
    ],
    [
      'Phó Chủ tịch UBND tỉnh phụ trách khối văn xã Lê Hữu Tư dự.',
      ['Phó Chủ tịch UBND tỉnh phụ trách khối văn xã Lê Hữu Tư → Lê Hữu Tư; Phó Chủ tịch|UBND tỉnh|'],
    ],
    [
      'Ông Lê Hữu Tư - Phó Tổng Thanh tra phụ trách khối nội chính - trả lời.',
      ['Ông Lê Hữu Tư - Phó Tổng Thanh tra phụ trách khối nội chính → Lê Hữu Tư; Phó Tổng Thanh tra||'],
    ],
    [
      'Dự có Lê Hữu Tư, Phó Giám đốc Sở Y tế phụ trách khám chữa bệnh; Trần Văn Chín, Phó Giám đốc Sở Nội vụ.',
      [
        'Lê Hữu Tư, Phó Giám đốc Sở Y tế phụ trách khám chữa bệnh → Lê Hữu Tư; Phó Giám đốc|Sở Y tế|',
        'Trần Văn Chín, Phó Giám đốc Sở Nội vụ → Trần Văn Chín; Phó Giám đốc|Sở Nội vụ|',
      ],
    ],
    [
      'Ông Lê Hữu Tư, Phó Chủ tịch UBND tỉnh phụ trách và chỉ đạo công tác này.',
      ['Ông Lê Hữu Tư, Phó Chủ tịch UBND tỉnh → Lê Hữu Tư; Phó Chủ tịch|UBND tỉnh|'],
    ],
    [
      'Ông Lê Hữu Tư, Phó Chủ tịch UBND tỉnh phụ trách lĩnh vực kinh tế cho biết giá sẽ giảm.',
      ['Ông Lê Hữu Tư, Phó Chủ tịch UBND tỉnh → Lê Hữu Tư; Phó Chủ tịch|UBND tỉnh|'],
    ],
    [
      'Ông Lê Hữu Tư, Phó Giám đốc phụ trách Sở Y tế, dự.',
      ['Ông Lê Hữu Tư, Phó Giám đốc phụ trách Sở Y tế → Lê Hữu Tư; Phó Giám đốc phụ trách|Sở Y tế|'],
    ],
    ['Tỉnh giao một Phó Chủ tịch UBND tỉnh phụ trách khối văn xã.', []],
    ['Các ngành phụ trách khối văn xã, các phòng phụ trách phía Nam báo cáo.', []],
    [
      'Ông Lê Hữu Tư, Phó Chủ tịch UBND tỉnh, phụ trách đoàn kiểm tra, Bí thư Huyện ủy Kim Sơn làm phó đoàn.',
      ['Ông Lê Hữu Tư, Phó Chủ tịch UBND tỉnh → Lê Hữu Tư; Phó Chủ tịch|UBND tỉnh|'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
