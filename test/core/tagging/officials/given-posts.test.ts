import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('Posts behind a given name alone', () => {
  it.each<[string, string[]]>([
    [
      'Ông Tống Hữu An dự. Hội nghị cảnh cáo ông An, Huyện ủy viên, Bí thư Chi bộ, Trưởng phòng Tài chính (nhiệm kỳ 2020-2025).',
      [
        'Ông Tống Hữu An → Tống Hữu An; Huyện ủy viên|Huyện ủy|; Bí thư|Chi bộ|; Trưởng phòng|Phòng Tài chính|',
        'ông An, Huyện ủy viên, Bí thư Chi bộ, Trưởng phòng Tài chính (nhiệm kỳ 2020-2025) → Tống Hữu An; Huyện ủy viên|Huyện ủy|; Bí thư|Chi bộ|; Trưởng phòng|Phòng Tài chính|',
      ],
    ],
    [
      'Ông Tống Hữu An dự. Ông An, Chủ tịch UBND xã Tân Lập, cho biết thêm.',
      [
        'Ông Tống Hữu An → Tống Hữu An; Chủ tịch|UBND xã Tân Lập|',
        'Ông An, Chủ tịch UBND xã Tân Lập → Tống Hữu An; Chủ tịch|UBND xã Tân Lập|',
      ],
    ],
    [
      'Ông Tống Hữu An dự. Ông An, Chủ tịch UBND xã Tân Lập cho biết thêm.',
      [
        'Ông Tống Hữu An → Tống Hữu An; Chủ tịch|UBND xã Tân Lập|',
        'Ông An, Chủ tịch UBND xã Tân Lập → Tống Hữu An; Chủ tịch|UBND xã Tân Lập|',
      ],
    ],
    [
      'Ông Tống Hữu An dự. Ông An - Chủ tịch UBND xã Tân Lập - cho biết thêm.',
      [
        'Ông Tống Hữu An → Tống Hữu An; Chủ tịch|UBND xã Tân Lập|',
        'Ông An - Chủ tịch UBND xã Tân Lập → Tống Hữu An; Chủ tịch|UBND xã Tân Lập|',
      ],
    ],
    [
      'Ông Tống Hữu An dự. Cùng đi với ông An (Giám đốc Sở Nội vụ) là nhiều cán bộ.',
      [
        'Ông Tống Hữu An → Tống Hữu An; Giám đốc|Sở Nội vụ|',
        'ông An (Giám đốc Sở Nội vụ) → Tống Hữu An; Giám đốc|Sở Nội vụ|',
      ],
    ],
    [
      'Ông Tống Hữu An dự. Cơ quan chức năng bắt ông An, nguyên Giám đốc Sở Nội vụ, để điều tra.',
      [
        'Ông Tống Hữu An → Tống Hữu An; Giám đốc|Sở Nội vụ| (former)',
        'ông An, nguyên Giám đốc Sở Nội vụ → Tống Hữu An; Giám đốc|Sở Nội vụ| (former)',
      ],
    ],
    [
      'Bà Lê Thị Vân Anh dự. Kỷ luật bà Anh, Phó Bí thư Huyện ủy; ông Trần Hữu Bình, Chánh Thanh tra huyện.',
      [
        'Bà Lê Thị Vân Anh → Lê Thị Vân Anh; Phó Bí thư|Huyện ủy|',
        'bà Anh, Phó Bí thư Huyện ủy → Lê Thị Vân Anh; Phó Bí thư|Huyện ủy|',
        'ông Trần Hữu Bình, Chánh Thanh tra huyện → Trần Hữu Bình; Chánh Thanh tra|huyện|',
      ],
    ],
    ['Ông Tống Hữu An dự. Theo ông An, Chủ tịch UBND xã đã có báo cáo.', []],
    [
      'Ông Tống Hữu An dự. Sau khi gặp ông An, Giám đốc Sở Y tế Lê Thị Tư đã đồng ý.',
      ['Giám đốc Sở Y tế Lê Thị Tư → Lê Thị Tư; Giám đốc|Sở Y tế|'],
    ],
    [
      'Ông Tống Hữu An là Bí thư Huyện ủy. Theo ông An, Phó Chủ tịch UBND tỉnh Trần Hữu Bình và các sở sẽ đến.',
      [
        'Ông Tống Hữu An → Tống Hữu An; Bí thư|Huyện ủy|',
        'ông An → Tống Hữu An; Bí thư|Huyện ủy|',
        'Phó Chủ tịch UBND tỉnh Trần Hữu Bình → Trần Hữu Bình; Phó Chủ tịch|UBND tỉnh|',
      ],
    ],
    [
      'Ông Tống Hữu An, Bí thư Huyện ủy. Các ông An, Bình, Phó Chủ tịch UBND huyện, dự.',
      ['Ông Tống Hữu An, Bí thư Huyện ủy → Tống Hữu An; Bí thư|Huyện ủy|', 'ông An → Tống Hữu An; Bí thư|Huyện ủy|'],
    ],
    [
      'Ông Tống Hữu An dự. Đồng chí An, Bí thư Đảng ủy phường phát biểu.',
      [
        'Ông Tống Hữu An → Tống Hữu An; Bí thư|Đảng ủy phường|',
        'Đồng chí An, Bí thư Đảng ủy phường → Tống Hữu An; Bí thư|Đảng ủy phường|',
      ],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
