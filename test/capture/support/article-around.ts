export const PROSE =
  'Hội nghị đã thống nhất giao các cấp ủy rà soát chương trình hành động, bổ sung chỉ tiêu còn chung chung, phân công người chịu trách nhiệm, thời hạn hoàn thành và báo cáo kết quả về Ban Thường vụ.';

/** A page with an article that holds the markup between its first paragraph and its others. */
export const articleAround = (body: string): string =>
  `<!DOCTYPE html><html lang="vi"><head><title>Tin</title></head><body><article><h1>Rà soát chương trình hành động của cấp ủy</h1>
  <p>${PROSE}</p>${body}<p>Tiếp đó, ${PROSE}</p><p>Sau cùng, ${PROSE}</p></article></body></html>`;
