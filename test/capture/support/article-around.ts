export const PROSE =
  'Hội nghị đã thống nhất giao các cấp ủy rà soát chương trình hành động, bổ sung chỉ tiêu còn chung chung, phân công người chịu trách nhiệm, thời hạn hoàn thành và báo cáo kết quả về Ban Thường vụ.';

const MORE = [
  'Tiếp đó, các đại biểu góp ý vào dự thảo quy chế làm việc, đề nghị nói rõ việc nào cấp ủy quyết, việc nào người đứng đầu quyết và chịu trách nhiệm, tránh đùn đẩy khi phát sinh việc mới ở cơ sở.',
  'Sau cùng, thường trực cấp ủy tiếp thu các ý kiến, giao văn phòng hoàn chỉnh văn bản trong tuần này và gửi đến từng chi bộ trước kỳ sinh hoạt tháng sau để đảng viên được biết, được bàn.',
];

/** A page with an article that holds the markup between its first paragraph and its others. */
export const articleAround = (body: string): string =>
  `<!DOCTYPE html><html lang="vi"><head><title>Tin</title></head><body><article><h1>Rà soát chương trình hành động của cấp ủy</h1>
  <p>${PROSE}</p>${body}<p>${MORE[0]}</p><p>${MORE[1]}</p></article></body></html>`;
