import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe("A capital that opens a unit's name is no honorific", () => {
  it.each<[string, string[]]>([
    [
      'Dự có các đồng chí: Lục Văn Hai, Ủy viên BTV Tỉnh ủy, Bí thư huyện ủy Vị Xuyên; lãnh đạo Sở Y tế.',
      [
        'Lục Văn Hai, Ủy viên BTV Tỉnh ủy, Bí thư huyện ủy Vị Xuyên → Lục Văn Hai; Ủy viên BTV|Tỉnh ủy|; Bí thư|huyện ủy Vị Xuyên|',
      ],
    ],
    [
      'Dự có các đồng chí: Lục Văn Hai, Ủy viên BTV Tỉnh ủy, Bí thư Huyện ủy Vị Xuyên; lãnh đạo Sở Y tế.',
      [
        'Lục Văn Hai, Ủy viên BTV Tỉnh ủy, Bí thư Huyện ủy Vị Xuyên → Lục Văn Hai; Ủy viên BTV|Tỉnh ủy|; Bí thư|Huyện ủy Vị Xuyên|',
      ],
    ],
    [
      'Bí thư Huyện ủy Vị Thủy Lê Hữu Tám dự.',
      ['Bí thư Huyện ủy Vị Thủy Lê Hữu Tám → Lê Hữu Tám; Bí thư|Huyện ủy Vị Thủy|'],
    ],
    [
      'Ông Lê Hữu Tám, Bí thư Huyện ủy Anh Sơn, phát biểu.',
      ['Ông Lê Hữu Tám, Bí thư Huyện ủy Anh Sơn → Lê Hữu Tám; Bí thư|Huyện ủy Anh Sơn|'],
    ],
    [
      'Ông Lê Hữu Tám, Bí thư Huyện ủy Cô Tô, phát biểu.',
      ['Ông Lê Hữu Tám, Bí thư Huyện ủy Cô Tô → Lê Hữu Tám; Bí thư|Huyện ủy Cô Tô|'],
    ],
    [
      'Ông Lê Hữu Tám, Phó Bí thư Thành ủy Bà Rịa, phát biểu.',
      ['Ông Lê Hữu Tám, Phó Bí thư Thành ủy Bà Rịa → Lê Hữu Tám; Phó Bí thư|Thành ủy Bà Rịa|'],
    ],
    [
      'Chủ tịch UBND huyện Vị Xuyên Lê Hữu Tám dự.',
      ['Chủ tịch UBND huyện Vị Xuyên Lê Hữu Tám → Lê Hữu Tám; Chủ tịch|UBND huyện Vị Xuyên|'],
    ],
    [
      'Ông Lê Hữu Tám, Bí thư Huyện ủy, Anh hùng Lao động, dự.',
      ['Ông Lê Hữu Tám, Bí thư Huyện ủy → Lê Hữu Tám; Bí thư|Huyện ủy|'],
    ],
    ['Giám đốc Sở Y tế Bà Trần Thị Năm dự.', ['Giám đốc Sở Y tế Bà Trần Thị Năm → Trần Thị Năm; Giám đốc|Sở Y tế|']],
    [
      'Bí thư Thành ủy Vị Thanh Lê Hữu Tám dự.',
      ['Bí thư Thành ủy Vị Thanh Lê Hữu Tám → Lê Hữu Tám; Bí thư|Thành ủy Vị Thanh|'],
    ],
    [
      'Ông Lê Hữu Tám, Bí thư thị ủy Ông Lộc.',
      ['Ông Lê Hữu Tám, Bí thư thị ủy Ông Lộc → Lê Hữu Tám; Bí thư|thị ủy Ông Lộc|'],
    ],
    [
      'Bí thư Đảng ủy phường Anh Dũng Lê Hữu Tám dự.',
      ['Bí thư Đảng ủy phường Anh Dũng Lê Hữu Tám → Lê Hữu Tám; Bí thư|Đảng ủy phường Anh Dũng|'],
    ],
    ['Bí thư Huyện ủy Đồng chí Lê Hữu Tám dự.', ['Bí thư Huyện ủy Đồng chí Lê Hữu Tám → Lê Hữu Tám; Bí thư|Huyện ủy|']],
    ['Bí thư Huyện ủy Ông Lê Hữu Tám dự.', ['Bí thư Huyện ủy Ông Lê Hữu Tám → Lê Hữu Tám; Bí thư|Huyện ủy|']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
