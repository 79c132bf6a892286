import { describe, expect, it } from 'vitest';
import { tag } from '../../../../lib/core/tagging/index.ts';

/** Posts of a person as `position|organisation|place`; null where the article has no such official. */
function posts(text: string, name: string): string[] | null {
  const person = tag(text, { date: null }).officials.find((official) => official.name === name);
  return person?.posts.map((post) => `${post.position}|${post.organisation ?? ''}|${post.place ?? ''}`) ?? null;
}

describe('a post that leaves out its body is of the body last named in the paragraph', () => {
  it.each<[string, string[] | null]>([
    ['Sở Y tế Lào Cai họp báo. Giám đốc Lê Văn Tám thông tin.', ['Giám đốc|Sở Y tế|Lào Cai']],
    ['Giám đốc Sở Y tế Lào Cai Phan Tư họp. Phó Giám đốc Lê Văn Tám trả lời.', ['Phó Giám đốc|Sở Y tế|Lào Cai']],
    ['Tỉnh ủy Nam Định họp. Bí thư Lê Văn Tám chủ trì.', ['Bí thư|Tỉnh ủy|Nam Định']],
    ['Thường trực Thành ủy Cần Thơ hiện có Bí thư Lê Văn Tám.', ['Bí thư|Thành ủy|Cần Thơ']],
    ['Ban Chấp hành Đảng bộ xã Tân Thạnh ra mắt, do đồng chí Lê Văn Tám làm Bí thư.', ['Bí thư|Đảng bộ xã Tân Thạnh|']],
    ['UBND huyện Nam Sơn kiểm tra. Ông Lê Văn Tám, Phó Chủ tịch, yêu cầu.', ['Phó Chủ tịch|UBND huyện Nam Sơn|']],
    ['Công an tỉnh Lào Cai ra quân. Phó Giám đốc Lê Văn Tám chỉ đạo.', ['Phó Giám đốc|Công an tỉnh|Lào Cai']],
    ['Bộ Y tế trả lời. Thứ trưởng Lê Văn Tám cho biết.', ['Thứ trưởng|Bộ Y tế|']],
    ['Chi cục Kiểm lâm Lào Cai vào cuộc. Chi cục trưởng Lê Văn Tám nói.', ['Chi cục trưởng|Chi cục Kiểm lâm|Lào Cai']],
    ['Hội Nông dân tỉnh Lào Cai tập huấn. Chủ tịch Lê Văn Tám phát biểu.', ['Chủ tịch|Hội Nông dân tỉnh|Lào Cai']],
    ['Tòa án nhân dân huyện Nam Sơn xử. Chánh án Lê Văn Tám nói.', ['Chánh án|Tòa án nhân dân huyện Nam Sơn|']],
    ['Quốc hội họp. Phó Chủ tịch Lê Văn Tám điều hành.', ['Phó Chủ tịch|Quốc hội|']],
    [
      'Công an phường Tân Lập vào cuộc. Trưởng Công an Vũ Ba và Phó Trưởng Công an Lê Văn Tám nói.',
      ['Phó Trưởng Công an|Công an phường Tân Lập|'],
    ],
    ['Bộ CHQS tỉnh Lào Cai giao ban. Chính ủy Lê Văn Tám dự.', ['Chính ủy|Bộ CHQS tỉnh|Lào Cai']],
    ['Quân khu 9 diễn tập. Phó Tư lệnh Lê Văn Tám chỉ đạo.', ['Phó Tư lệnh|Quân khu 9|']],
    ['Sở Y tế Lào Cai phối hợp với Công an tỉnh Lào Cai. Bí thư Lê Văn Tám dự.', ['Bí thư||']],
    // Another kind of body, a firm, a body that has its head, another paragraph, a body told elsewhere.
    ['Sở Y tế Lào Cai họp. Bộ trưởng Lê Văn Tám dự.', ['Bộ trưởng||']],
    ['Công ty Hoa Sen xin lỗi. Giám đốc Lê Văn Tám nói.', null],
    ['Sở Y tế Lào Cai kiểm tra Công ty Hoa Sen. Giám đốc Lê Văn Tám nói.', null],
    ['Giám đốc Sở Y tế Lào Cai Phan Tư họp. Giám đốc Lê Văn Tám vắng.', null],
    ['Sở Y tế Lào Cai họp báo.\nGiám đốc Lê Văn Tám thông tin.', null],
    [
      'Sở Y tế Lào Cai họp. Giám đốc Lê Văn Tám nói.\nÔng Lê Văn Tám, Giám đốc Sở Nội vụ, nói thêm.',
      ['Giám đốc|Sở Nội vụ|Lào Cai'],
    ],
    ['Ông Lê Văn Tám, Ủy viên Ban Thường vụ Tỉnh ủy, Bí thư, dự.', ['Ủy viên Ban Thường vụ|Tỉnh ủy|', 'Bí thư||']],
  ])('%s', (text, expected) => expect(posts(text, 'Lê Văn Tám')).toEqual(expected));
});

describe('a deputy who leaves out the body is of the one of which the article has such', () => {
  it.each<[string, string[] | null]>([
    [
      'Phó Chủ tịch Thường trực UBND thành phố Hà Nội Lê An nói.\nBa Phó chủ tịch Dương Ba, Lê Văn Tám và Vũ Tư dự.',
      ['Phó chủ tịch|UBND thành phố|Hà Nội'],
    ],
    ['Thứ trưởng Bộ Y tế Lê An nói.\nThứ trưởng Lê Văn Tám dự.', ['Thứ trưởng|Bộ Y tế|']],
    [
      'Phó Giám đốc Sở Y tế Lào Cai Phan Tư họp.\nPhó Giám đốc Sở Y tế Vũ Ba họp.\nPhó Giám đốc Lê Văn Tám vắng.',
      ['Phó Giám đốc|Sở Y tế|Lào Cai'],
    ],
    ['Giám đốc Sở Y tế Lào Cai Phan Tư họp.\nPhó Giám đốc Lê Văn Tám vắng.', ['Phó Giám đốc|Sở Y tế|Lào Cai']],
    [
      'Phó Chủ tịch UBND tỉnh Lào Cai Lê An nói.\nHội Nông dân tỉnh Lào Cai họp. Phó Chủ tịch Lê Văn Tám dự.',
      ['Phó Chủ tịch|Hội Nông dân tỉnh|Lào Cai'],
    ],
    // Of two bodies, or as a second head, of none.
    [
      'Phó Chủ tịch UBND tỉnh Lào Cai Lê An nói.\nPhó Chủ tịch HĐND tỉnh Lào Cai Vũ Ba nói.\nPhó Chủ tịch Lê Văn Tám dự.',
      ['Phó Chủ tịch||'],
    ],
    ['Giám đốc Sở Y tế Lào Cai Phan Tư họp.\nGiám đốc Lê Văn Tám vắng.', null],
    ['Bí thư Huyện ủy Nam Sơn Phan Tư họp.\nBí thư Lê Văn Tám vắng.', ['Bí thư||']],
    ['Phó Giám đốc Công ty Hoa Sen Phan Tư họp.\nPhó Giám đốc Lê Văn Tám vắng.', null],
  ])('%s', (text, expected) => expect(posts(text, 'Lê Văn Tám')).toEqual(expected));
});
