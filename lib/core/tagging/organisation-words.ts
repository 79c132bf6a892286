/** Heads after which a field may stand in lower case: `Ban tổ chức`, `Hội nông dân`; after `Tỉnh ủy` it would be a verb. */
export const FIELD_FOLLOWS = new Set([
  'ban',
  'bộ',
  'sở',
  'hội',
  'hội đồng',
  'ủy ban',
  'ub',
  'cục',
  'tổng cục',
  'vụ',
  'viện',
  'phòng',
  'liên đoàn',
  'đoàn',
  'tổng liên đoàn',
  'trung ương hội',
  'ban chỉ đạo',
  'bộ chỉ huy',
  'tòa án',
  'viện kiểm sát',
  'đài',
  'ngân hàng',
  'chi cục',
  'học viện',
  'ngành',
]);

/** Lower-case heads that go on a name: `Ban Thường vụ tỉnh ủy`, `Ban Chấp hành Đảng bộ tỉnh`. */
export const GOES_ON = new Set([
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
  'quận ủy',
  'thị ủy',
  'đảng ủy',
  'đảng bộ',
  'chi bộ',
  'hội đồng nhân dân',
  'hđnd',
  'ủy ban nhân dân',
  'ubnd',
  'trung ương',
  'trung ương đảng',
  'quân đội nhân dân',
  'quốc hội',
  'chính phủ',
  'ngành',
  'chi nhánh',
]);

/** Bodies whose committees are named with `của`: `Ủy ban Tư pháp của Quốc hội`. */
export const OWNERS = new Set([
  'quốc hội',
  'chính phủ',
  'ban bí thư',
  'bộ chính trị',
  'ủy ban thường vụ quốc hội',
  'ubnd',
  'ủy ban nhân dân',
  'trung ương đảng',
  'trung ương',
]);

/** Bodies that others belong to: `Cục Hậu cần thuộc Bộ Quốc phòng`. */
export const WHOLES = new Set([
  'bộ',
  'sở',
  'ubnd',
  'ủy ban nhân dân',
  'ủy ban thường vụ quốc hội',
  'văn phòng',
  'tổng cục',
  'quân khu',
  'bộ tư lệnh',
  'công an',
]);

/** What a sentence goes on with behind an office, so that the name does not. */
export const VERBS = new Set([
  ...'đã được có là của tại ở về với trong do bị sẽ cùng khi từ theo nêu nói cho trao tặng dự thăm ký đang cũng vẫn đến mong muốn nếu gặp xin phải đưa vào thì rằng'.split(
    ' ',
  ),
  ...'phát biểu,nhấn mạnh,yêu cầu,khẳng định,đề nghị,chia sẻ,thông báo,thông tin,chủ trì,kiểm tra,chỉ đạo,làm việc,tham dự,trả lời,báo cáo,kết luận,đề xuất,giải trình,lưu ý,đánh giá,ghi nhận,biểu dương,tiếp nhận,tiếp tục,giới thiệu,xác nhận,thừa nhận,cảnh báo,giải thích,tuyên bố,bày tỏ,cam kết,lý giải,phân tích,khuyến cáo,thống nhất,động viên,chúc mừng,cảm ơn,lắng nghe'.split(
    ',',
  ),
]);

/** What follows an office or a first half of a word that is no second half. */
export const NOT_SECOND = new Set(
  'khẳng yêu nhấn phát trả đề chia thông báo kết chỉ kiểm lưu bày giải ký cũng còn vẫn tặng thăm chủ đang đánh đến khai tiếp tham ghi hướng đã được có cho là và của tại về với trong do để bị sẽ cùng khi từ theo nêu nói cho trao dự làm'.split(
    ' ',
  ),
);

/** First words of what is said behind a body's name, between it and the next capital: `Huyện ủy X giữ chức Phó …`. */
export const GOES_ON_WITH = new Set(
  'giữ thôi tham kiêm đảm được bị điều luân bổ vừa nhận xin gửi sang lên đã sẽ đang là làm có'.split(' '),
);

/** Committees of the Party below the centre. */
export const COMMITTEES = new Set(['tỉnh ủy', 'thành ủy', 'huyện ủy', 'quận ủy', 'thị ủy', 'đảng ủy']);
