import { describe, expect, it } from 'vitest';
import type { Facts } from './read.ts';
import { factsIn, marked, unmarked } from './read.ts';

describe('bare nouns that could stand for a document, and generic uses (domain.md §5, §12 traps 6–9)', () => {
  it.each([
    'đưa {nghị quyết} vào cuộc sống; học tập {Nghị quyết}; quán triệt {nghị quyết}',
    'triển khai thực hiện {Nghị quyết này}; {Nghị quyết đó} đã; {Nghị quyết nêu trên} được; {Nghị quyết nói trên}',
    'theo {Quyết định}, ông; trao {Quyết định} và hoa; công bố {Quyết định}; {Quyết định này} có hiệu lực',
    '{Chỉ thị này} yêu cầu; theo {Chỉ thị}, các; {chỉ thị nêu trên}',
    '{Kế hoạch này} được; {kế hoạch trên} có; {Quy định này}; {quy định trên} không',
    '{Nghị định này} quy định; {Nghị định} có hiệu lực; tại {Nghị định này}',
    '{Luật này} có; {Thông tư này}; {Thông tư} nêu; {Đề án này}',
    '{Kết luận này}; theo {Kết luận}, Bộ Chính trị',
    'các nghị quyết; những nghị quyết của Đảng; một số chỉ thị; nhiều quyết định; mọi nghị quyết; từng nghị quyết; mỗi nghị quyết',
    'ra nghị quyết; ban hành nghị quyết; xây dựng nghị quyết; tham mưu nghị quyết; thông qua nghị quyết',
    'Quốc hội quyết định; ông quyết định; đã quyết định; tự quyết định; Bộ Chính trị Quyết định phân công ông',
    'phát biểu kết luận hội nghị; kết luận cuộc họp; Kết luận hội nghị, đồng chí; kết luận thanh tra; kết luận điều tra',
    'chỉ thị cho; chỉ thị các đơn vị; hướng dẫn người dân; thông báo nhanh; Thông báo kết quả; lên kế hoạch; theo quy định; quy định của pháp luật',
    'báo cáo tại hội nghị; Báo cáo của UBND tỉnh; báo cáo viên; báo cáo chính trị',
    'nghị quyết, chỉ thị của Đảng; nghị quyết, chương trình, kế hoạch hằng năm; chỉ thị, nghị quyết; nghị quyết và chỉ thị',
    'tình trạng nghị quyết thì đúng; nghị quyết thì hay; ra nghị quyết thì nhiều',
    'nghị quyết hằng năm; nghị quyết hàng tháng; nghị quyết chuyên đề; nghị quyết chi bộ',
    'xây dựng chương trình hành động; chương trình hành động thực hiện {nghị quyết}',
    'tinh thần {nghị quyết}; nội dung {Nghị quyết}; mục tiêu {Nghị quyết} đề ra; thực hiện {nghị quyết} đạt',
    'sau khi có {Nghị quyết}; {Nghị quyết} xác định; {Nghị quyết} đề ra mục tiêu; {Nghị quyết} nêu rõ',
    'dự thảo {Nghị quyết} được; hồ sơ {Nghị quyết}; {Nghị quyết} ra đời; {Nghị quyết} chỉ rõ:',
    'Quyết định sáng suốt; quyết định lịch sử; Quyết định nhân sự; quyết tâm',
    'Hội nghị học tập, quán triệt, triển khai {Nghị quyết}',
    'Chương trình nghệ thuật; chương trình OCOP; Chương trình xây dựng nông thôn mới; Chương trình truyền hình',
    'văn bản này; văn bản nêu trên; {công văn này}; {Công văn này} nêu; {Công điện} nêu; {Tờ trình} nêu',
    'học nghị quyết; hội nghị nghị quyết; 7 nghị quyết; bảy nghị quyết; hai nghị quyết; 2 Nghị quyết',
    '“{Nghị quyết} đã đi vào cuộc sống”; "{Nghị quyết} là kim chỉ nam"',
    'Nghị quyết Trung ương; các nghị quyết của Trung ương về',
    'pháp lệnh; luật; Luật; Bộ luật; hiến pháp',
    'Sau mười năm thực hiện {chỉ thị}, tỉnh; triển khai thực hiện {nghị định}; Thực hiện {nghị định}',
    'quán triệt {chỉ thị} đến; nội dung {nghị định} được; tinh thần {chỉ thị}. Các; triển khai {thông tư} trong',
    'thực hiện {kết luận} và; thi hành {quyết định} từ; theo tinh thần {công điện}, các; theo nội dung {công văn}',
    'thực hiện chỉ thị của cấp trên; thực hiện quyết định hành chính; theo chỉ thị, các; theo quyết định, ông',
    'thực hiện các chỉ thị; thực hiện chỉ thị, nghị quyết của Đảng; thực hiện nghị quyết, chỉ thị; thực hiện chỉ thị mới',
    'nội dung kết luận thanh tra; tinh thần quyết định đúng; triển khai quyết định bổ nhiệm; thực hiện quy định',
    'đã quyết định và; ông kết luận, các; đồng chí chỉ thị; Bộ thông tư; thi hành kết luận điều tra',
  ])('%s', (row) => expect(marked(unmarked(row))).toBe(row));
});

describe('drafts (§0 rule 5, §12 trap 15)', () => {
  it.each([
    'góp ý dự thảo [Nghị quyết Đại hội XI của Đảng] và',
    'dự thảo [Nghị quyết số 12-NQ/TU], các',
    'dự thảo các [Nghị quyết số 12], [13] của',
    'Dự thảo lần 2 [Nghị quyết số 12] về',
    'dự thảo lần thứ ba [Luật Nhà giáo], các',
    'dự án [Luật Nhà giáo], các',
    'các dự án [Luật Nhà giáo], [Luật Việc làm (sửa đổi)]',
    'dự thảo sửa đổi [Nghị định 76], các',
    'dự thảo {Nghị định} sửa đổi, bổ sung một số điều của [Nghị định số 76/2024/NĐ-CP ngày 1/7/2024 của Chính phủ], các',
  ])('%s', (row) => expect(marked(unmarked(row))).toBe(row));
});

describe('drafts and plurals', () => {
  it.each<[string, Facts[]]>([
    ['dự thảo Nghị quyết số 12-NQ/TU', [{ draft: true, plural: false }]],
    ['dự thảo lần thứ ba Luật Nhà giáo', [{ draft: true, plural: false }]],
    ['dự án Luật Nhà giáo', [{ draft: true }]],
    [
      'các dự án Luật Nhà giáo, Luật Việc làm (sửa đổi)',
      [
        { draft: true, plural: true },
        { draft: true, plural: true },
      ],
    ],
    ['dự án Nghị quyết số 12-NQ/TU', [{ draft: false }]],
    ['các Nghị quyết số 12, 13', [{ draft: false, plural: true }, { plural: true }]],
    ['một số Nghị quyết số 12', [{ plural: true }]],
    ['cho số Nghị quyết số 12', [{ plural: false }]],
    ['Nghị quyết này', [{ rule: 'doc.anaphor-demonstrative' }]],
    ['Sơ kết\nĐưa nghị quyết vào cuộc sống', [{ rule: 'doc.anaphor' }]],
    ['Sơ kết\nĐưa Nghị quyết vào cuộc sống', [{ rule: 'doc.anaphor-capital' }]],
    ['Đưa Nghị quyết vào cuộc sống', [{ rule: 'doc.anaphor-headline' }]],
  ])('%s', (text, expected) => expect(factsIn(text)).toEqual(expected.map((facts) => expect.objectContaining(facts))));
});
