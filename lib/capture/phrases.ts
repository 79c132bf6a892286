import { readPrintedTime } from './metadata/parse-time.ts';
import { collapse } from './text.ts';

/** Longer blocks are never taken for furniture by their words. */
const LONGEST = 160;

/** Words of a page's furniture, each as a whole block or a whole part of one between brackets and bars. */
const FURNITURE = [
  /^(?:số )?(?:lượt|lần) (?:xem|đọc|truy cập|nghe)\s*:?\s*[\d.,]*$/,
  /^[\d.,]+\s+(?:lượt|lần) (?:xem|đọc|truy cập|nghe)$/,
  /^(?:đã xem|lượt truy cập|thống kê truy cập|đang online|đang truy cập|tổng truy cập|hôm nay|hôm qua|tuần này|tháng này)\s*:?\s*[\d.,]*$/,
  /^(?:khách|thành viên|tổng|online|members?|guests?|người dùng online)(?:\s*:\s*[\p{L} ]*)*:?\s*[\d.,]+$/u,
  /^(?:người dùng online\s*:?\s*)+[\d.,]*$/,
  /^\d{1,2}:\d{2}(?::\d{2})?(?:\s*\/\s*\d{1,2}:\d{2}(?::\d{2})?)?$/,
  /^(?:giọng (?:đọc )?)?(?:nam|nữ) (?:miền )?(?:bắc|trung|nam)$/,
  /^(?:nghe (?:bài|audio|đọc bài|tin)(?: viết)?|báo nói|đọc bài|tốc độ(?: đọc)?|[\d.]+x|giọng đọc|chọn giọng(?: đọc)?)\s*:?$/,
  /^[\w.()\- ]{1,80}\.(?:png|jpe?g|gif|webp|bmp|tiff?)$/,
  /^(?:chia sẻ|share|tweet|facebook|twitter|zalo|google\+?|email|gửi (?:email|bài viết|cho bạn bè)|in(?: bài viết| trang| bài)?|print|bản in|lưu(?: bài viết)?|copy link|sao chép liên kết|lấy link!?|copy link thành công|quay lại|trở lại(?: .{0,30})?|về đầu trang|lên đầu trang|back to top|thích|like|theo dõi|follow|aa|a[+-]|cỡ chữ|font size|tăng giảm cỡ chữ|tặng sao)\s*:?$/,
  /^(?:quảng cáo|advertisements?|advertising|sponsored(?: content)?|không có quảng cáo|ad|loading\.*|đang tải\.*)$/,
  /^(?:từ khóa|từ khoá|tags?|chủ đề|thẻ)\s*:.{0,120}$/,
  /^(?:story continues(?: below(?: advertisement)?)?|continue reading(?: the main story)?|skip advertisement|article continues below(?: advertisement)?)$/,
];

/** Headings of what stands below an article: comments, other news, counters. */
const AFTERWORD =
  /^(?:(?:các )?ý kiến (?:của )?(?:bạn đọc|độc giả)(?: \(\d+\))?|phản hồi|bình luận(?: \(\d+\))?|gửi (?:bình luận|phản hồi|ý kiến)(?: của bạn)?|(?:các )?(?:tin|bài)(?: viết)? (?:khác|liên quan|cùng chuyên mục|mới hơn|cũ hơn|đã đưa|mới nhất|mới|đọc nhiều|xem nhiều|nổi bật)|mới nhất|tin đọc nhiều|đọc nhiều(?: nhất)?|xem nhiều(?: nhất)?|đọc thêm|xem thêm|có thể bạn quan tâm|tham khảo thêm|cùng chuyên mục|liên kết(?: website)?|ảnh liên kết|video liên quan|lịch làm việc|bản đồ hành chính|lượt truy cập|thống kê truy cập|related(?: (?:articles?|stories|content|topics|news|posts?|links?|coverage))?|read (?:more|next)|more (?:from|on|in) .{1,40}|more stories|recommended(?: for you| stories| reading)?|comments?(?: \(\d+\))?|(?:view|show|leave a|post a) comments?|reply|you (?:may|might) (?:also )?like|most (?:read|popular|viewed)|trending(?: now)?|top stories|latest (?:news|stories)|don't miss|share this(?: article| story)?|follow us.{0,40}|sign up .{0,60}|subscribe.{0,60})\s*:?$/;

/** What may stand glued to the end of a byline, no blank between. */
const GLUED =
  /^(.{2,40}?\p{Ll})((?:Các ý kiến|Ý kiến|Phản hồi|Bình luận|Các tin|Tin liên quan|Tin khác|Chia sẻ)(?: .{0,40})?)$/u;

const parts = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[[\]|•·]|\s[-–]\s|^[-–]\s/)
    .map(collapse)
    .filter((part) => part !== '');

/** A short block that is wholly counters, timers, buttons, file names, dates of issue and the like. */
export function isFurniturePhrase(text: string): boolean {
  if (text.length > LONGEST) return false;
  const found = parts(text);
  if (found.length === 0) return !/[\p{L}\p{N}]/u.test(text);
  return (
    found.every((part) => FURNITURE.some((pattern) => pattern.test(part)) || isIssueDate(part)) || isIssueDate(text)
  );
}

/** A heading under which nothing belongs to the article any more. */
export function isAfterword(text: string): boolean {
  return text.length <= LONGEST && AFTERWORD.test(collapse(text.normalize('NFC').toLowerCase().replace(/[’]/g, "'")));
}

/** Splits a byline from the furniture glued to it: `Thanh TâmCác ý kiến của bạn đọc`. Null where nothing is glued. */
export function unglue(text: string): [string, string] | null {
  const match = text.length > LONGEST ? null : GLUED.exec(text);
  return match?.[1] !== undefined && match[2] !== undefined && isAfterword(match[2]) ? [match[1], match[2]] : null;
}

/** A printed time and nothing besides: `Cập nhật vào ngày (30/12/2020)`, `Thứ Bảy, 07/03/2026 - 08:07`. */
function isIssueDate(text: string): boolean {
  if (!/\d/.test(text) || text.length > 80) return false;
  const time = readPrintedTime(text);
  return time !== null && !/\p{L}{3,}/u.test(time.rest);
}
