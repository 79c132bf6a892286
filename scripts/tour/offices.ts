import { until } from '../support/until.ts';
import type { Tour } from './index.ts';
import { clipOf, openTab } from './panel.ts';

const FILLER =
  'Phát biểu tại hội nghị, lãnh đạo tỉnh nhấn mạnh mỗi cấp ủy phải chọn việc cụ thể, có người chịu trách nhiệm, có thời hạn và có kiểm tra, không để nghị quyết chỉ nằm trên giấy; các chi bộ đưa nội dung học tập vào sinh hoạt hằng tháng, gắn với giải quyết những vướng mắc mà Nhân dân kiến nghị nhiều lần.';

/** Three days on which papers give one office, the third time to somebody else. */
const STORIES = [
  {
    day: '2026-02-20',
    name: 'Lê Thị Bình',
    title: 'Tỉnh ủy Thái Nguyên họp bàn việc sắp xếp tổ chức bộ máy',
  },
  { day: '2026-02-25', name: 'Lê Thị Bình', title: 'Lãnh đạo tỉnh Thái Nguyên tiếp công dân định kỳ tháng Hai' },
  { day: '2026-03-07', name: 'Trịnh Văn An', title: 'Thái Nguyên triển khai nhiệm vụ xây dựng Đảng quý II' },
] as const;

/** The page at a path of the site, or null. */
export function officePage(path: string): string | null {
  const story = STORIES[Number(/^\/chuc-vu-(\d)\.html$/.exec(path)?.[1] ?? Number.NaN)];
  if (story === undefined) return null;
  const { day, name, title } = story;
  return `<!doctype html>
<html lang="vi">
<head>
  <meta charset="utf-8">
  <title>${title} - Báo Thử Nghiệm</title>
  <meta property="og:type" content="article">
  <meta property="og:title" content="${title}">
  <meta property="og:site_name" content="Báo Thử Nghiệm">
  <meta property="article:published_time" content="${day}T08:01:00+07:00">
</head>
<body><main><article>
  <h1>${title}</h1>
  <p>Sáng nay, đồng chí ${name}, Bí thư Tỉnh ủy Thái Nguyên chủ trì hội nghị và phát biểu kết luận.</p>
  <p>${FILLER}</p>
  <p>${FILLER}</p>
</article></main></body>
</html>`;
}

/** Warnings where clips of one time give an office to two people, and a person's posts over time. */
export async function seeOffices(tour: Tour): Promise<void> {
  for (const at of STORIES.keys()) await clipOf(tour, `chuc-vu-${at}.html`);
  const panel = await tour.session.panel();
  await panel.locator('.offices-bar').click();
  await panel.locator('dialog .doubt').wait();
  await tour.at('panel-doubts', panel);
  await panel.keyboard.press('Escape');
  await openTab(panel, 'tags.officials');
  await panel.locator('.tag-row--official .tag-row__main').click();
  await panel.locator('.tag-row--active .doubt').wait();
  await tour.at('panel-official-doubt', panel);
  await panel.locator('.tag-row--active .offices > button').click();
  await panel.locator('dialog .spell').wait();
  await tour.at('panel-timeline', panel);
  await panel.keyboard.press('Escape');
  await until('the dialog to go', async () => ((await panel.$('dialog')) === null ? true : undefined));
  await openTab(panel, 'tags.documents');
}
